//! Secrets written to a file or a cookie as they are.
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};

use secrecy::{ExposeSecret, SecretString};

#[derive(serde::Serialize)]
pub struct Login {
    pub user: String,
    pub password: String,
}

#[cra::secret]
pub struct Seed {
    bytes: Vec<u8>,
}

impl Seed {
    pub fn save(&self) -> io::Result<()> {
        fs::write("/var/lib/shop/seed", &self.bytes) //~ cleartext_storage_file
    }
}

fn save(name: &str, text: &str) -> io::Result<()> {
    fs::write(name, text) //~ cleartext_storage_file
}

pub fn whole_file(password: &str) -> io::Result<()> {
    fs::write("word.txt", password) //~ cleartext_storage_file
}

pub fn formatted(user: &str, password: &str) -> io::Result<()> {
    let line = format!("{user}:{password}\n");
    std::fs::write("/etc/shop/users", line.as_bytes()) //~ cleartext_storage_file
}

pub fn opened(api_key: &str) -> io::Result<()> {
    let mut file = File::create("key.txt")?;
    file.write_all(b"key = ")?;
    file.write_all(api_key.as_bytes()) //~ cleartext_storage_file
}

pub fn appended(iban: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).create(true).open("accounts.csv")?;
    writeln!(file, "{iban}") //~ cleartext_storage_file
}

pub fn buffered(private_key: &[u8]) -> io::Result<()> {
    let mut out = BufWriter::new(File::create("key.der")?);
    out.write_all(private_key)?; //~ cleartext_storage_file
    out.flush()
}

pub fn by_helper(name: &str, access_token: &str) -> io::Result<()> {
    save("name.txt", name)?;
    save("token.txt", access_token)
}

pub fn exposed(word: &SecretString) -> io::Result<()> {
    fs::write("word.txt", word.expose_secret()) //~ cleartext_storage_file
}

pub fn from_environment() -> io::Result<()> {
    let value = std::env::var("BACKUP_PASSWORD").unwrap_or_default();
    fs::write("backup.conf", format!("password={value}")) //~ cleartext_storage_file
}

pub fn whole_structure(login: &Login) -> Result<(), Box<dyn std::error::Error>> {
    let text = serde_json::to_string(login)?;
    fs::write("login.json", text)?; //~ cleartext_storage_file
    Ok(())
}

pub async fn asynchronous(password: &str) -> io::Result<()> {
    tokio::fs::write("word.txt", password).await //~ cleartext_storage_file
}

pub async fn asynchronous_file(ssn: &str) -> io::Result<()> {
    use tokio::io::AsyncWriteExt;
    let mut file = tokio::fs::File::create("ssn.txt").await?;
    file.write_all(ssn.as_bytes()).await?; //~ cleartext_storage_file
    file.flush().await
}

pub fn in_a_cookie(jar: &mut cookie::CookieJar, password: String) {
    jar.add(cookie::Cookie::build(("remember", password)).secure(true).http_only(true).build()); //~? cleartext_storage_file
}

pub fn settings(login: &Login) -> Result<(), confy::ConfyError> {
    confy::store("shop", None, &login.password)?; //~ cleartext_storage_file
    confy::store_path("/var/lib/shop/login.toml", &login.password) //~ cleartext_storage_file
}

pub async fn later(password: String) -> io::Result<()> {
    fs_err::tokio::write("/var/lib/shop/login", password).await //~ cleartext_storage_file
}

pub fn in_the_browser(api_token: &str) -> gloo_storage::Result<()> {
    gloo_storage::Storage::set("api", api_token) //~ cleartext_storage_file
}
