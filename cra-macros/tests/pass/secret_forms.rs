//! Every form of struct and enum can be secret, between other attributes and under every name of the attribute.

#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, dead_code, missing_docs)]

extern crate cra_macros as declared;
extern crate std as host;

use core::cmp::Ordering;
use core::fmt::Debug;

use declared::secret as private;
use host::format;
use host::string::String;

/// Nothing in it.
#[declared::secret]
pub struct Unit;

/// Documented, aligned, cloned above and below.
#[derive(Clone)]
#[private]
#[derive(Default, Eq)]
#[repr(align(8))]
#[must_use]
pub struct Token([u8; 4], pub(self) u8);

impl PartialEq for Token {
    fn eq(&self, other: &Self) -> bool {
        let pairs = self.0.iter().zip(&other.0);
        pairs.fold(self.1 ^ other.1, |differ, (a, b)| differ | (a ^ b)) == 0
    }
}

/// A lifetime, a type that need not be sized nor print, a number, bounds, clauses and defaults.
#[private()]
pub struct Family<'a, T: 'a + ?Sized = str, const N: usize = 4>
where
    for<'b> &'b T: Sized,
    [u8; N]: Default,
{
    /// A field.
    text: &'a T,
    r#type: [u8; N],
}

/// Lifetimes alone.
#[private]
pub struct Borrowed<'long: 'short, 'short>(&'long str, &'short str);

/// Lifetimes and a clause that not every lifetime fulfils.
#[private]
pub struct Conditional<'a>(&'a str)
where
    &'a str: PartialEq;

#[private]
#[allow(dead_code, reason = "only some are made")]
#[derive(Clone)]
pub(crate) enum Credential<P = String> {
    None,
    Password(P),
    Pair { user: String, password: P },
}

#[private]
#[allow(dead_code, reason = "only one is made")]
enum Pin {
    Set = 7 - 2 * 3 + 10,
    Unset = if cfg!(test) { -1 } else { 1 },
}

#[private]
struct r#Raw(u8);

/// Another trait of that name in reach, and a `core` of one's own.
mod names {
    pub(crate) mod core {}
    pub(crate) trait Debug {}
    pub(crate) trait Copy {}
    #[allow(non_camel_case_types, reason = "the name is the test")]
    type bool = u8;

    #[crate::private]
    #[allow(clippy::module_name_repetitions, reason = "as all the others")]
    pub(crate) struct T(pub(self) bool);
    impl Debug for T {}
    impl Copy for T {}
    pub(crate) const fn named<U: Debug + Copy>(_: &U) {}
    impl T {
        pub(crate) const fn new() -> (Self, bool) {
            let it = Self(1);
            let content = it.0;
            (it, content)
        }
    }
}

#[cfg_attr(all(), private, derive(Clone))]
struct OnCondition(u8);

macro_rules! secret {
    ($(#[$attr:meta])* $vis:vis $name:ident<$life:lifetime, $param:ident: $bound:path>($field:ty)) => {
        #[private]
        $(#[$attr])*
        $vis struct $name<$life, $param: $bound>($field);
    };
}

secret!(#[derive(Clone)] pub(crate) FromMacro<'a, T: Debug>(&'a [T]));

struct NotPrintable;

fn main() {
    #[private]
    struct Nested(u8);

    fn shown(secret: &dyn Debug) -> String {
        format!("{secret:?}")
    }

    assert_eq!(shown(&Unit), "Unit([redacted])");
    assert_eq!(shown(&Token::default().clone()), "Token([redacted])");
    assert!(Token::default() == Token([0; 4], 0));
    let family = Family { text: &NotPrintable, r#type: [1; 2] };
    let NotPrintable = family.text;
    assert_eq!(family.r#type.cmp(&[1; 2]), Ordering::Equal);
    assert_eq!(format!("{family:?}"), "Family([redacted])");
    let borrowed = Borrowed("a", "b");
    assert_ne!(borrowed.0, borrowed.1);
    assert_eq!(shown(&borrowed), "Borrowed([redacted])");
    let conditional = Conditional("a");
    assert_eq!(conditional.0, "a");
    assert_eq!(shown(&conditional), "Conditional([redacted])");
    assert_eq!(shown(&Credential::Password(1)), "Credential([redacted])");
    assert_eq!(shown(&Credential::<String>::None.clone()), "Credential([redacted])");
    assert_eq!(shown(&Pin::Set), "Pin([redacted])");
    assert_eq!(shown(&Raw(Raw(7).0)), "Raw([redacted])");
    let (it, content) = names::T::new();
    names::named(&it);
    assert_eq!((shown(&it).as_str(), content), ("T([redacted])", 1));
    assert_eq!(shown(&OnCondition(OnCondition(7).0).clone()), "OnCondition([redacted])");
    assert_eq!(shown(&FromMacro(FromMacro(&[1]).0).clone()), "FromMacro([redacted])");
    assert_eq!(shown(&Nested(Nested(7).0)), "Nested([redacted])");
}
