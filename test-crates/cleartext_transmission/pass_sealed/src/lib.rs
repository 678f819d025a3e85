//! Secrets on their way under encryption, or not leaving the machine.
pub mod sockets;

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::SmtpTransport;
use reqwest::Client;

const API: &str = "https://api.shop.test/v1";

pub async fn body(password: String) -> reqwest::Result<()> {
    Client::new().post("https://shop.test/login").body(password).send().await?;
    Ok(())
}

pub async fn form(client: &Client, password: &str) -> reqwest::Result<()> {
    client.post(API).form(&[("word", password)]).send().await?;
    Ok(())
}

pub async fn json(client: &Client, password: &str) -> reqwest::Result<()> {
    client.post(format!("{API}/login")).json(&[password]).send().await?;
    Ok(())
}

pub async fn basic_authentication(client: &Client, password: &str) -> reqwest::Result<()> {
    client.get(API).basic_auth("root", Some(password)).send().await?;
    Ok(())
}

pub async fn bearer(client: &Client, access_token: &str) -> reqwest::Result<()> {
    client.get(API).bearer_auth(access_token).send().await?;
    Ok(())
}

pub async fn header(client: &Client, api_key: &str) -> reqwest::Result<()> {
    client.get(API).header("x-api-key", api_key).send().await?;
    Ok(())
}

pub async fn address_not_known(client: &Client, url: &str, password: String) -> reqwest::Result<()> {
    client.post(url).body(password).send().await?;
    Ok(())
}

pub async fn own_machine(client: &Client, password: String) -> reqwest::Result<()> {
    client.post("http://localhost:8080/login").body(password).send().await?;
    Ok(())
}

pub async fn own_machine_by_number(client: &Client, password: String) -> reqwest::Result<()> {
    client.post("http://127.0.0.1/login").body(password).send().await?;
    Ok(())
}

pub async fn own_machine_v6(client: &Client, password: String) -> reqwest::Result<()> {
    let port = 8080;
    client.post(format!("http://[::1]:{port}/login")).body(password).send().await?;
    Ok(())
}

pub fn small_client(password: &str) -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::post("https://shop.test/login").send_string(password).map_err(Box::new)
}

pub fn mail(user: String, password: String) -> Result<SmtpTransport, lettre::transport::smtp::Error> {
    let builder = SmtpTransport::relay("mail.shop.test")?;
    Ok(builder.credentials(Credentials::new(user, password)).build())
}

pub fn mail_upgraded(user: String, password: String) -> Result<SmtpTransport, lettre::transport::smtp::Error> {
    Ok(SmtpTransport::starttls_relay("mail.shop.test")?.credentials(Credentials::new(user, password)).build())
}

pub fn mail_by_hand(user: String, password: String) -> Result<SmtpTransport, lettre::transport::smtp::Error> {
    let tls = Tls::Required(TlsParameters::new("mail.shop.test".to_owned())?);
    Ok(SmtpTransport::builder_dangerous("mail.shop.test").tls(tls).credentials(Credentials::new(user, password)).build())
}

pub fn mail_without_login() -> SmtpTransport {
    SmtpTransport::builder_dangerous("mail.shop.test").port(25).build()
}

pub fn files(password: &str) -> Result<(), Box<dyn std::error::Error>> {
    let server = suppaftp::NativeTlsFtpStream::connect("files.shop.test:21")?;
    let connector = suppaftp::NativeTlsConnector::from(suppaftp::native_tls::TlsConnector::new()?);
    let mut server = server.into_secure(connector, "files.shop.test")?;
    server.login("robot", password)?;
    Ok(())
}

pub fn directory(password: &str) -> ldap3::result::Result<()> {
    let mut server = ldap3::LdapConn::new("ldaps://directory.shop.test")?;
    server.simple_bind("cn=robot", password)?.success()?;
    Ok(())
}

pub fn web_socket(session_token: String) -> tungstenite::Result<()> {
    let (mut socket, _) = tungstenite::connect("wss://feed.shop.test/")?;
    socket.send(tungstenite::Message::Text(session_token))
}
