//! Secrets that are taken out of one part, and not of the one that is written.
use serde::Serialize;
use std::{fs, io};

#[derive(Serialize, Clone, Default)]
pub struct Login {
    pub host: String,
    pub password: String,
    pub proxy_password: String,
}

pub fn the_other_part(login: &Login) -> io::Result<()> {
    let kept = Login { proxy_password: String::new(), ..login.clone() };
    fs::write("login.json", serde_json::to_vec(&kept)?) //~ cleartext_storage_file
}

pub fn filled_again(login: &Login, typed: &str) -> io::Result<()> {
    let mut kept = Login { password: String::new(), proxy_password: String::new(), ..login.clone() };
    kept.password.push_str(typed);
    fs::write("login.json", serde_json::to_vec(&kept)?) //~ cleartext_storage_file
}

pub fn the_end_replaced(password: &str) -> io::Result<()> {
    let mut text = password.to_owned();
    text.replace_range(20.., "…");
    fs::write("last.txt", &text) //~ cleartext_storage_file
}
