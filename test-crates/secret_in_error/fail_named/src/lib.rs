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
