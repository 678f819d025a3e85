//! Addresses that are put together part by part, and clients that log in over an open connection.
pub mod made_first;
pub mod helpers;

use redis::Commands;
use reqwest::blocking::Client;
use rumqttc::MqttOptions;
use std::error::Error;
use std::net::{Ipv4Addr, TcpStream};
use std::io::Write;
use url::Url;

pub fn query(client: &Client, api_key: &str) -> Result<(), Box<dyn Error>> {
    let mut url = Url::parse("https://maps.test/tiles")?;
    client.get(url.clone()).send()?;
    url.query_pairs_mut().append_pair("zoom", "4").append_pair("key", api_key);
    client.get(url.clone()).send()?; //~ cleartext_transmission
    url.set_query(Some("zoom=4"));
    client.get(url.clone()).send()?;
    url.set_query(Some(&format!("key={api_key}")));
    client.get(url.clone()).send()?; //~ cleartext_transmission
    url.query_pairs_mut().clear().append_pair("zoom", "5");
    client.get(url).send()?;
    Ok(())
}

pub fn lent(client: &Client, api_key: &str) -> Result<(), Box<dyn Error>> {
    let mut url = Url::parse("https://maps.test/tiles")?;
    let mut pairs = url.query_pairs_mut();
    pairs.append_pair("key", api_key);
    drop(pairs);
    client.get(url).send()?; //~ cleartext_transmission
    Ok(())
}

pub fn path(client: &Client, session_token: &str) -> Result<(), Box<dyn Error>> {
    let mut url = Url::parse("https://maps.test")?;
    if let Ok(mut parts) = url.path_segments_mut() {
        parts.push("sessions").push(session_token);
    }
    client.delete(url.as_str()).send()?; //~ cleartext_transmission
    url.set_path("/sessions");
    client.delete(url.as_str()).send()?;
    Ok(())
}

pub fn who_asks(client: &Client, password: &str) -> Result<(), Box<dyn Error>> {
    let mut url = Url::parse("http://maps.test/private")?;
    url.set_username("reader").map_err(|()| "no host")?;
    url.set_password(Some(password)).map_err(|()| "no host")?;
    client.get(url).send()?; //~ cleartext_transmission
    client.get(format!("http://reader:{password}@maps.test/private")).send()?; //~ cleartext_transmission
    Ok(())
}

pub fn scheme(client: &Client, password: String) -> Result<(), Box<dyn Error>> {
    let mut url = Url::parse("http://maps.test/login")?;
    client.post(url.clone()).body(password.clone()).send()?; //~ cleartext_transmission
    url.set_scheme("https").map_err(|()| "no such scheme")?;
    client.post(url).body(password).send()?;
    let other: Url = "http://maps.test/login".parse()?;
    client.post(other).body("nothing").send()?;
    Ok(())
}

pub fn stores(redis_password: &str, session_secret: &str) -> Result<(), Box<dyn Error>> {
    redis::Client::open(format!("redis://:{redis_password}@store.test/0"))?; //~ cleartext_transmission
    let mut open = redis::Client::open("redis://store.test/0")?.get_connection()?;
    redis::cmd("AUTH").arg(redis_password).query::<()>(&mut open)?; //~ cleartext_transmission
    open.set::<_, _, ()>("session", session_secret)?; //~ cleartext_transmission
    open.set::<_, _, ()>("visits", 4)?;
    Ok(())
}

pub fn broker(password: &str) {
    let mut options = MqttOptions::new("meter", "broker.test", 1883);
    options.set_credentials("meter", password); //~ cleartext_transmission
}

pub fn other_machine(password: &str) -> std::io::Result<()> {
    let mut stream = TcpStream::connect((Ipv4Addr::new(192, 0, 2, 4), 110))?;
    stream.write_all(password.as_bytes()) //~ cleartext_transmission
}

pub fn asked(client: &Client, api_key: &str) -> reqwest::Result<()> {
    let query = [("id", "meter"), ("api_key", api_key)];
    client.get("http://status.test/devices").query(&query).send()?; //~ cleartext_transmission
    client.get("http://localhost.test/devices").query(&query).send()?; //~ cleartext_transmission
    Ok(())
}
