//! Requests whose address and body give nothing away.
use std::io::{self, Write};
use std::net::TcpStream;

use reqwest::Client;
use sha2::{Digest, Sha256};

const PASSWORD_RESET: &str = "https://shop.test/password/reset";

/// A cache of our own with a method like that of a client.
pub struct Cache {
    entries: Vec<(String, String)>,
}

impl Cache {
    fn get(&self, key: String) -> Option<&str> {
        self.entries.iter().find(|entry| entry.0 == key).map(|entry| entry.1.as_str())
    }
}

fn encrypt(text: &str, key: u8) -> Vec<u8> {
    text.bytes().map(|byte| byte ^ key).collect()
}

fn address(path: &str, value: &str) -> String {
    format!("https://shop.test/{path}?value={value}")
}

pub async fn word_in_the_path() -> reqwest::Result<()> {
    reqwest::get("https://shop.test/password/forgotten").await?;
    reqwest::get(PASSWORD_RESET).await?;
    Ok(())
}

pub async fn page(client: &Client, next_page_token: &str) -> reqwest::Result<()> {
    client.get(format!("https://shop.test/orders?page={next_page_token}")).send().await?;
    Ok(())
}

pub async fn cursor(client: &Client, key: &str) -> reqwest::Result<()> {
    client.get("https://shop.test/orders").query(&[("key", key)]).send().await?;
    Ok(())
}

pub async fn public(client: &Client, public_key: &str) -> reqwest::Result<()> {
    client.get(format!("https://keys.test/{public_key}")).send().await?;
    Ok(())
}

pub async fn kind(client: &Client, token_type: &str) -> reqwest::Result<()> {
    client.get(format!("https://shop.test/tokens/{token_type}")).send().await?;
    Ok(())
}

pub async fn digest(client: &Client, password: &str) -> reqwest::Result<()> {
    let known = hex::encode(Sha256::digest(password));
    client.get(format!("https://leaks.test/range/{}", &known[..5])).send().await?;
    Ok(())
}

pub async fn length(client: &Client, password: &str) -> reqwest::Result<()> {
    client.get(format!("https://shop.test/rules?length={}", password.len())).send().await?;
    Ok(())
}

pub async fn presence(password: Option<&str>) -> reqwest::Result<()> {
    let known = password.is_some();
    reqwest::get(format!("http://shop.test/?known={known}")).await?;
    Ok(())
}

pub async fn sealed_body(client: &Client, password: &str) -> reqwest::Result<()> {
    let sealed = encrypt(password, 9);
    client.post("http://shop.test/login").body(sealed).send().await?;
    Ok(())
}

pub async fn other_value(client: &Client, user: &str, password: &str) -> reqwest::Result<bool> {
    client.get(format!("https://shop.test/users/{user}")).send().await?;
    Ok(password.is_empty())
}

pub async fn other_call(client: &Client, user: &str, password: &str) -> reqwest::Result<String> {
    client.get(address("users", user)).send().await?;
    Ok(address("login", password))
}

pub async fn response_only(client: &Client) -> reqwest::Result<String> {
    let password = client.get("https://shop.test/new-word").send().await?.text().await?;
    Ok(password)
}

pub async fn two_requests(client: &Client, password: String) -> reqwest::Result<()> {
    client.post("https://shop.test/login").body(password).send().await?;
    client.post("http://shop.test/beacon").body("logged in").send().await?;
    Ok(())
}

pub fn own_type(cache: &Cache, password: &str) -> Option<String> {
    cache.get(format!("https://shop.test/{password}")).map(str::to_owned)
}

pub fn never_sent(password: &str) -> String {
    format!("https://shop.test/?password={password}")
}

pub fn reset_after_use(mut password: String, mut stream: TcpStream) -> io::Result<()> {
    password.clear();
    password.push_str("hello");
    stream.write_all(password.as_bytes())
}

pub fn greeting(mut stream: TcpStream, password: &str) -> io::Result<bool> {
    stream.write_all(b"PASS ?\r\n")?;
    writeln!(stream, "{} characters", password.len())?;
    Ok(password.is_empty())
}

pub fn reading(stream: &mut TcpStream) -> io::Result<[u8; 4]> {
    use std::io::Read;
    let mut pin_code = [0; 4];
    stream.read_exact(&mut pin_code)?;
    Ok(pin_code)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_server_of_the_test_takes_it() {
        let password = "12345678";
        let _ = reqwest::blocking::get(format!("http://shop.test/?password={password}"));
    }
}
