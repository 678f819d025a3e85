//! Secrets over connections that anybody on the way can read.
pub mod sockets;

use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, SmtpTransport, Tokio1Executor};
use reqwest::Client;
use secrecy::{ExposeSecret, SecretString};

const API: &str = "http://api.shop.test/v1";

pub struct Sender {
    client: Client,
}

impl Sender {
    pub async fn by_field(&self, password: String) -> reqwest::Result<()> {
        self.client.put("http://shop.test/word").body(password).send().await?; //~ cleartext_transmission
        Ok(())
    }
}

pub async fn body(password: &str) -> reqwest::Result<()> {
    Client::new().post("http://shop.test/login").body(password.to_owned()).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn form(client: &Client, user: &str, password: &str) -> reqwest::Result<()> {
    client.post(API).form(&[("user", user), ("word", password)]).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn json(client: &Client, password: &str) -> reqwest::Result<()> {
    let url = format!("{API}/login");
    client.post(url).json(&[password]).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn basic_authentication(client: &Client, password: &str) -> reqwest::Result<()> {
    client.get("HTTP://shop.test/").basic_auth("root", Some(password)).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn bearer(client: &Client, word: &SecretString) -> reqwest::Result<()> {
    client.get("http://shop.test/orders").bearer_auth(word.expose_secret()).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn header(client: &Client, api_key: &str) -> reqwest::Result<()> {
    client.get(API).header("x-api-key", api_key).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn address(password: &str) -> reqwest::Result<()> {
    reqwest::get(format!("http://shop.test/login?password={password}")).await?; //~ cleartext_transmission
    Ok(())
}

pub fn small_client(password: &str) -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::post("http://shop.test/login").send_string(password).map_err(Box::new) //~ cleartext_transmission
}

pub fn small_client_header(access_token: &str) -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::get("http://shop.test/").set("Authorization", &format!("Bearer {access_token}")).call().map_err(Box::new) //~? cleartext_transmission
}

pub fn mail(user: String, password: String) -> SmtpTransport {
    SmtpTransport::builder_dangerous("mail.shop.test").credentials(Credentials::new(user, password)).build() //~ cleartext_transmission
}

pub fn mail_async(password: String) -> AsyncSmtpTransport<Tokio1Executor> {
    let credentials = Credentials::new("robot".to_owned(), password);
    let builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous("mail.shop.test");
    builder.credentials(credentials).build() //~ cleartext_transmission
}

pub fn files(password: &str) -> suppaftp::FtpResult<()> {
    let mut server = suppaftp::FtpStream::connect("files.shop.test:21")?;
    server.login("robot", password)?; //~ cleartext_transmission
    server.quit()
}

pub fn directory(password: &str) -> ldap3::result::Result<()> {
    let mut server = ldap3::LdapConn::new("ldap://directory.shop.test:389")?;
    server.simple_bind("cn=robot", password)?.success()?; //~ cleartext_transmission
    Ok(())
}

pub fn web_socket(session_token: String) -> tungstenite::Result<()> {
    let (mut socket, _) = tungstenite::connect("ws://feed.shop.test/")?;
    socket.send(tungstenite::Message::Text(session_token)) //~ cleartext_transmission
}
