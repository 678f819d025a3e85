//! Secrets that serde writes with the rest of a value, and writers around a file.
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use serde::Serialize;

#[derive(Serialize)]
pub struct Account {
    name: String,
    password: String,
}

#[derive(Serialize)]
pub struct Visit {
    name: String,
    #[serde(skip)]
    password: String,
}

pub fn into_a_file(path: &Path, account: &Account) -> serde_json::Result<()> {
    let file = File::create(path).map_err(serde_json::Error::io)?;
    serde_json::to_writer(file, account) //~ cleartext_storage_file
}

pub fn as_a_text(path: &Path, account: &Account) -> io::Result<()> {
    let text = serde_json::to_string_pretty(account)?;
    fs::write(path, text) //~ cleartext_storage_file
}

pub fn left_out(path: &Path, visit: &Visit) -> io::Result<()> {
    let text = serde_json::to_string_pretty(visit)?;
    fs::write(path, text)
}

pub fn copied(path: &Path, mut password: &[u8]) -> io::Result<u64> {
    let mut file = File::create(path)?;
    io::copy(&mut password, &mut file) //~ cleartext_storage_file
}

pub struct Journal {
    out: BufWriter<File>,
}

impl Journal {
    pub fn refused(&mut self, user: &str, password: &str) -> io::Result<()> {
        writeln!(self.out, "refused {user}")?;
        writeln!(self.out, "who tried {password}") //~ cleartext_storage_file
    }
}

pub fn last_digits(path: &Path, card_number: &str) -> io::Result<()> {
    fs::write(path, &card_number[card_number.len() - 4..])
}
