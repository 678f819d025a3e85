//! Connections to this machine, logins over encrypted ones, and addresses that nobody asks for.
use lettre::SmtpTransport;
use lettre::transport::smtp::authentication::Credentials;
use redis::Commands;
use reqwest::blocking::Client;
use rumqttc::MqttOptions;
use std::error::Error;
use std::io::Write;
use std::net::{Ipv4Addr, TcpStream};
use suppaftp::FtpStream;
use url::Url;

pub fn this_machine(client: &Client, password: &str) -> Result<(), Box<dyn Error>> {
    client.get(format!("http://reader:{password}@localhost:8000/private")).send()?;
    client.get(format!("http://127.0.0.1/private?password={password}")).send()?;
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, 110))?;
    stream.write_all(password.as_bytes())?;
    let mut options = MqttOptions::new("meter", "localhost", 1883);
    options.set_credentials("meter", password);
    let login = Credentials::new("reader".to_owned(), password.to_owned());
    SmtpTransport::builder_dangerous("localhost").credentials(login).build();
    let mut files = FtpStream::connect("127.0.0.1:2121")?;
    files.login("reader", password)?;
    Ok(())
}

pub fn stores(redis_password: &str, session_secret: &str) -> Result<(), Box<dyn Error>> {
    redis::Client::open(format!("redis://:{redis_password}@127.0.0.1/0"))?;
    let client = redis::Client::open(format!("rediss://:{redis_password}@store.test/0"))?;
    let mut closed = client.get_connection()?;
    closed.set::<_, _, ()>("session", session_secret)?;
    redis::cmd("AUTH").arg(redis_password).query::<()>(&mut closed)?;
    redis::cmd("PING").exec(&mut closed)?;
    let mut list = redis::pipe();
    list.cmd("SET").arg("session").arg(session_secret).ignore();
    list.exec(&mut closed)?;
    Ok(())
}

pub fn database_address(password: &str) -> Result<Url, url::ParseError> {
    let mut url = Url::parse("postgres://reader@db.test/books")?;
    let _ = url.set_password(Some(password));
    Ok(url)
}

pub fn form(client: &Client, password: &str) -> reqwest::Result<()> {
    let body = form_urlencoded::Serializer::new(String::new()).append_pair("password", password).finish();
    client.post("https://maps.test/login").body(body).send()?;
    Ok(())
}

pub fn asked_nearby(client: &Client, api_key: &str) -> reqwest::Result<()> {
    let query = [("id", "meter"), ("api_key", api_key)];
    client.get("http://localhost:9180/devices").query(&query).send()?;
    client.get("http://169.254.169.254/latest/devices").header("accept", "text/plain").query(&query).send()?;
    Ok(())
}

pub fn metadata(client: &Client, auth_token: &str) -> reqwest::Result<()> {
    client.put("http://metadata.google.internal/token").body(auth_token.to_owned()).send()?;
    Ok(())
}

pub fn here_or_sealed(client: &Client, test: bool, api_key: &str) -> reqwest::Result<()> {
    let address = match test {
        true => "http://127.0.0.1:9180/devices",
        false => "https://meters.example/devices",
    };
    client.post(address).body(api_key.to_owned()).send()?;
    Ok(())
}
