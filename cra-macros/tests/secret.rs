//! What a secret type prints: its name, and in no form anything of its content.

#![cfg(feature = "enforce")]

use cra_macros as cra;

/// A text that occurs nowhere in what is printed of a secret.
const CONTENT: &str = "hunter2";

#[cra::secret]
struct Password(String);

#[cra::secret]
#[derive(Clone, Default)]
struct Login {
    user: String,
    password: String,
}

#[cra::secret]
enum Credential<T> {
    Hunter2Variant(T),
    Pair { hunter2_field: T },
}

#[cra::secret]
struct Borrowed<'a, T: ?Sized>(&'a T);

/// Every form in which `Debug` can be asked for, and those that other types build on it.
fn printed(secret: &dyn std::fmt::Debug) -> Vec<String> {
    vec![
        format!("{secret:?}"),
        format!("{secret:#?}"),
        format!("{secret:02x?}"),
        format!("{secret:>40.5?}"),
        format!("{:?}", Some(secret)),
        format!("{:#?}", [("key", secret)]),
        format!("{:?}", Err::<(), _>(secret)),
    ]
}

fn assert_redacted(secret: &dyn std::fmt::Debug, shown: &str) {
    assert_eq!(format!("{secret:?}"), shown);
    assert_eq!(format!("{secret:#?}"), shown);
    for text in printed(secret) {
        assert!(text.contains(shown), "{text}");
        let text = text.to_lowercase();
        assert!(!text.contains(CONTENT), "{text}");
    }
}

#[test]
fn a_secret_prints_its_name_alone() {
    let content = || CONTENT.to_owned();
    assert_redacted(&Password(content()), "Password([redacted])");
    let login = Login {
        user: content(),
        password: content(),
    };
    assert_redacted(&login, "Login([redacted])");
    assert_redacted(
        &Credential::Hunter2Variant(content()),
        "Credential([redacted])",
    );
    let pair = Credential::Pair {
        hunter2_field: content(),
    };
    assert_redacted(&pair, "Credential([redacted])");
    assert_redacted(&Borrowed(CONTENT), "Borrowed([redacted])");
}

#[test]
fn a_panic_that_prints_a_secret_prints_its_name() {
    fn open_door(key: Password) -> Result<(), Password> {
        Err(key)
    }
    let panic = std::panic::catch_unwind(|| {
        open_door(Password(CONTENT.to_owned())).expect("the door opens");
    })
    .expect_err("the door stays shut");
    let text = panic.downcast_ref::<String>().expect("expect formats");
    assert_eq!(text, "the door opens: Password([redacted])");
}

#[test]
fn the_content_stays_where_it_was() {
    let Password(text) = Password(CONTENT.to_owned());
    assert_eq!(text, CONTENT);
    let login = Login {
        user: CONTENT.to_owned(),
        ..Login::default()
    };
    let copy = login.clone();
    assert_eq!((copy.user, copy.password), (login.user, login.password));
    let Credential::Hunter2Variant(text) = Credential::Hunter2Variant(CONTENT) else {
        panic!("it was made as that variant");
    };
    assert_eq!(text, CONTENT);
    if let Credential::Pair { hunter2_field } = (Credential::Pair { hunter2_field: 7 }) {
        assert_eq!(hunter2_field, 7);
    }
    assert_eq!(*Borrowed(CONTENT).0, *CONTENT);
}
