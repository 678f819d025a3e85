//! Files that hold nothing sensitive, or only what was sealed.
pub mod sealed;
use std::fs::{self, File};
use std::io::{self, Read, Write};

/// A file of paper.
#[derive(Default)]
pub struct Folder {
    sheets: Vec<String>,
}

impl Folder {
    fn write(&mut self, _name: &str, text: &str) {
        self.sheets.push(text.to_owned());
    }
}

fn encrypt(text: &str, key: u8) -> Vec<u8> {
    text.bytes().map(|byte| byte ^ key).collect()
}

fn first<'a>(left: &'a str, _right: &'a str) -> &'a str {
    left
}

pub fn hashed(password: &str) -> Result<(), Box<dyn std::error::Error>> {
    fs::write("users", bcrypt::hash(password, 12)?)?;
    Ok(())
}

pub fn encrypted(password: &str) -> io::Result<()> {
    fs::write("users", encrypt(password, 9))
}

pub fn sealed(cipher: &aes_gcm::Aes256Gcm, nonce: &[u8; 12], private_key: &[u8]) -> io::Result<()> {
    use aes_gcm::aead::Aead;
    let sealed = cipher.encrypt(nonce.into(), private_key).map_err(|_| io::ErrorKind::Other)?;
    fs::write("key.sealed", sealed)
}

pub fn length(password: &str) -> io::Result<()> {
    fs::write("length", password.len().to_string())
}

pub fn other_value(user: &str, password: &str) -> io::Result<bool> {
    fs::write("user", user)?;
    Ok(password.is_empty())
}

pub fn other_argument(user: &str, password: &str) -> io::Result<()> {
    fs::write("user", first(user, password))
}

pub fn public(public_key: &[u8], certificate_name: &str) -> io::Result<()> {
    fs::write("key.pub", public_key)?;
    fs::write("name", certificate_name)
}

pub fn name_of_the_file(password_file: &str) -> io::Result<()> {
    fs::write(password_file, "")
}

pub fn read() -> io::Result<String> {
    let mut password = String::new();
    File::open("word.txt")?.read_to_string(&mut password)?;
    Ok(password)
}

pub fn in_memory(password: &str) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    out.write_all(password.as_bytes())?;
    Ok(out)
}

pub fn own_folder(folder: &mut Folder, password: &str) {
    folder.write("word", password);
}

pub fn page(next_token: &str, cache_key: &str) -> io::Result<()> {
    fs::write("next", next_token)?;
    fs::write("cache", cache_key)
}

pub fn sealed_cookie(jar: &mut cookie::CookieJar, key: &cookie::Key, card_number: String) {
    let cookie = cookie::Cookie::build(("card", card_number)).secure(true).http_only(true).build();
    jar.private_mut(key).add(cookie);
}

pub async fn asynchronous(name: &str) -> io::Result<()> {
    tokio::fs::write("password-rules.txt", name).await
}
