//! Texts of values that leave out what nobody should read, whoever made the values.
use secrecy::SecretString;
use std::fmt;

#[derive(Debug)]
pub struct Mail {
    server: String,
    smtp_password: SecretString,
}

#[derive(Debug)]
pub struct Settings {
    mail: Mail,
    copy: Account,
}

#[derive(Clone)]
pub struct Account {
    id: u64,
    password: String,
}

impl fmt::Debug for Account {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Account")
            .field("id", &self.id)
            .field("password", &"<hidden>")
            .finish_non_exhaustive()
    }
}

struct Redacted<'a>(&'a str);

impl fmt::Display for Redacted<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("[redacted]")
    }
}

fn settings() -> Settings {
    Settings {
        mail: Mail {
            server: "mail.example.com".into(),
            smtp_password: SecretString::from("tuna".to_owned()),
        },
        copy: Account { id: 7, password: "swordfish".into() },
    }
}

fn show(settings: &Settings) {
    log::info!("settings {settings:?}");
    log::info!("mail {:?}", settings.mail);
    log::info!("account {:?}", settings.copy);
    log::info!("password {}", Redacted(&settings.copy.password));
    let mut copy = settings.copy.clone();
    copy.password = "(removed)".to_owned();
    log::info!("copied {}", copy.password);
    copy.password = "***".to_owned();
    log::info!("and again {}", copy.password);
}

fn list(accounts: &[Account]) {
    for account in accounts {
        log::info!("{account:?}");
    }
}

pub fn start() {
    let settings = settings();
    show(&settings);
    list(&[settings.copy]);
}

/// A type that holds itself, and something that shows nothing of it.
#[derive(Debug)]
pub struct Chain {
    name: String,
    secret: SecretString,
    next: Option<Box<Chain>>,
    others: Vec<Chain>,
}

pub fn chained(chain: &Chain) {
    log::info!("chain {chain:?}");
    if let Some(next) = &chain.next {
        log::info!("next {next:?}");
    }
}

pub struct Insured {
    number: u32,
    ssn: String,
}

pub fn masked_in_its_form(mut person: Insured) {
    person.ssn = String::from("xxx-xx-xxxx");
    log::info!("{} {}", person.number, person.ssn);
}
