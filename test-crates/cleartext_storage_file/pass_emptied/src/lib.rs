//! Secrets that are taken out before the rest is written.
use serde::Serialize;
use std::{fs, io};

#[derive(Serialize, Clone, Default)]
pub struct Login {
    pub host: String,
    pub password: String,
}

pub fn without_password(login: &Login) -> io::Result<()> {
    let kept = Login { password: String::new(), ..login.clone() };
    fs::write("login.json", serde_json::to_vec(&kept)?)
}

pub fn all_replaced(password: &str) -> io::Result<()> {
    let mut text = password.to_owned();
    text.replace_range(.., "(not kept)");
    fs::write("last.txt", &text)
}
