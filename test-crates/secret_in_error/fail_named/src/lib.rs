//! A secret that is named where the error is made, and one of which something else may be told: that is a note.
use anyhow::{anyhow, bail};

/// An account at a server.
pub struct Account {
    pub name: String,
    pub password: String,
}

pub fn named_in_braces(account: &str) -> anyhow::Result<&str> {
    let (user, password) = account.split_once(':').unwrap_or_default();
    if user.is_empty() {
        bail!("bad account `{user}:{password}`"); //~ secret_in_error
    }
    Ok(password)
}

pub fn named_as_a_field(account: &Account) -> anyhow::Error {
    anyhow!("{} cannot log in with {}", account.name, account.password) //~ secret_in_error
}

pub fn only_a_part(password: &str) -> anyhow::Result<()> {
    let (scheme, _) = password.split_once('$').unwrap_or_default();
    bail!("the password has the unknown scheme {scheme}") //~ secret_in_error
}

/// A key, and what it is for.
pub struct SigningKey(Vec<u8>);

/// What tells keys apart.
pub trait Versioned {
    fn version(&self) -> String;
}

pub fn only_what_a_method_says<K: Versioned>(signing_key: &K) -> anyhow::Error {
    anyhow!("the version {} is too old", signing_key.version())
}

pub fn only_in_the_words(user: &str, password: &str) -> anyhow::Error {
    let shown = format!("{user}:{password}");
    anyhow!("{} password", shown) //~ secret_in_error
}

/// A device of somebody.
pub struct Device {
    keys: Vec<String>,
}

impl Device {
    pub fn signing_key(&self) -> Option<&String> {
        self.keys.first()
    }
}

pub fn only_what_a_function_gives(device: &Device) -> anyhow::Error {
    anyhow!("not signed by {:?}", device.signing_key()) //~ secret_in_error
}

impl Account {
    fn password(&self) -> &String {
        &self.password
    }

    /// A method of that name may give something else: a note.
    pub fn named_as_a_method(&self) -> anyhow::Error {
        anyhow!("{} cannot log in with {:?}", self.name, self.password()) //~ secret_in_error
    }
}
