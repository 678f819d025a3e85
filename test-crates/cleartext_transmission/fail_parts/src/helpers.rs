//! Functions that send what they are given to where they are told.
use reqwest::blocking::{Client, Response};
use std::io::{self, Write};
use std::net::TcpStream;

pub struct Upload<'a> {
    pub to: &'a str,
    pub client: Client,
}

fn put(client: &Client, address: &str, text: String) -> reqwest::Result<Response> {
    client.put(address).header("accept", "text/plain").body(text).send() //~ cleartext_transmission
}

fn put_elsewhere(client: &Client, address: &str, text: String) -> reqwest::Result<Response> {
    client.put(address).body(text).send()
}

fn put_length(client: &Client, address: &str, text: &str) -> reqwest::Result<Response> {
    client.put(address).body(text.len().to_string()).send()
}

fn log_in(client: &Client, address: &str, password: &str) -> reqwest::Result<Response> {
    let request = client.post(address);
    request.basic_auth("reader", Some(password)).send() //~ cleartext_transmission
}

fn again(client: &Client, address: &str, password: &str) -> reqwest::Result<Response> {
    log_in(client, address, password)
}

impl Upload<'_> {
    pub fn run(&self, text: &str) -> reqwest::Result<Response> {
        self.client.post(self.to).body(text.to_owned()).send() //~ cleartext_transmission
    }
}

pub fn all(client: &Client, secret_key: &str) -> reqwest::Result<()> {
    put(client, "http://store.test/key", secret_key.to_owned())?;
    put_elsewhere(client, "https://store.test/key", secret_key.to_owned())?;
    put_elsewhere(client, "http://localhost:4000/key", secret_key.to_owned())?;
    put_elsewhere(client, "http://store.test/name", "reader".to_owned())?;
    put_length(client, "http://store.test/length", secret_key)?;
    again(client, "http://store.test/login", secret_key)?;
    let upload = Upload { to: "http://store.test/upload", client: client.clone() };
    upload.run(secret_key)?;
    Ok(())
}

pub struct Base {
    address: String,
    client: Client,
}

impl Base {
    pub fn token(&self, session_token: &str) -> reqwest::Result<Response> {
        self.client.post(format!("{}/token", self.address)).bearer_auth(session_token).send() //~ cleartext_transmission
    }
}

pub fn below_a_base(session_token: &str) -> reqwest::Result<()> {
    let base = Base { address: "http://store.test".to_owned(), client: Client::new() };
    base.token(session_token)?;
    Ok(())
}

fn greet<W: Write>(out: &mut W, word: &str) -> io::Result<()> {
    out.write_all(word.as_bytes())?; //~ cleartext_transmission
    writeln!(out, "{word}") //~ cleartext_transmission
}

fn greet_in_memory<W: Write>(out: &mut W, word: &str) -> io::Result<()> {
    writeln!(out, "{word}")
}

pub fn over_the_network(password: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect("store.test:23")?;
    greet(&mut stream, password)?;
    let mut list: Vec<u8> = Vec::new();
    greet_in_memory(&mut list, password)
}

/// Where a client asks, kept in it.
pub struct Service {
    client: Client,
    base: String,
}

impl Service {
    pub fn new() -> Self {
        Self { client: Client::new(), base: String::from("http://api.example.com/v2") }
    }

    fn endpoint(&self, path: &str) -> String {
        format!("{}/{path}", self.base)
    }

    pub fn change(&self, new_password: &str) -> reqwest::Result<Response> {
        self.client.put(self.endpoint("password")).body(new_password.to_owned()).send() //~ cleartext_transmission
    }
}

pub fn change(new_password: &str) -> reqwest::Result<Response> {
    Service::new().change(new_password)
}

#[derive(Clone, Copy)]
pub enum Site {
    Europe,
    America,
}

impl Site {
    fn old(self) -> &'static str {
        match self {
            Self::Europe => "http://eu.example.com/pay",
            Self::America => "http://us.example.com/pay",
        }
    }

    fn new(self) -> &'static str {
        match self {
            Self::Europe => "https://eu.example.com/pay",
            Self::America => "https://us.example.com/pay",
        }
    }
}

pub fn pay(site: Site, card_number: &str) -> reqwest::Result<Response> {
    Client::new().post(site.new()).body(card_number.to_owned()).send()?;
    Client::new().post(site.old()).body(card_number.to_owned()).send() //~ cleartext_transmission
}

/// Where a collector listens.
pub struct Collector {
    client: Client,
    base: String,
}

impl Collector {
    pub fn push(&self, access_token: &str, count: u32) -> reqwest::Result<()> {
        let url = format!("{}/readings", self.base);
        self.client.post(&url).body(count.to_string()).send()?;
        let mut request = self.client.put(&url).header("x-count", count);
        if count > 0 {
            request = request.bearer_auth(access_token); //~ cleartext_transmission
        }
        request.send()?;
        Ok(())
    }

    pub fn push_elsewhere(&self, access_token: &str) -> reqwest::Result<()> {
        let url = format!("{}/readings", self.base);
        self.client.put(&url).bearer_auth(access_token).send()?;
        Ok(())
    }
}

pub fn collect(access_token: &str) -> reqwest::Result<()> {
    let open = Collector { client: Client::new(), base: "http://data.test".to_owned() };
    open.push(access_token, 4)?;
    let closed = Collector { client: Client::new(), base: "https://data.test".to_owned() };
    closed.push_elsewhere(access_token)
}

fn step(client: &Client, address: &str, left: u32) -> reqwest::Result<()> {
    let password = std::env::var("READER_PASSWORD").unwrap_or_default();
    client.get(address).basic_auth("reader", Some(password)).send()?; //~ cleartext_transmission
    go_on(client, address, left)
}

fn go_on(client: &Client, address: &str, left: u32) -> reqwest::Result<()> {
    if left == 0 { Ok(()) } else { step(client, address, left - 1) }
}

pub fn steps(client: &Client) -> reqwest::Result<()> {
    go_on(client, "http://store.test/steps", 3)
}

fn sealed_step(client: &Client, address: &str, left: u32) -> reqwest::Result<()> {
    let password = std::env::var("READER_PASSWORD").unwrap_or_default();
    client.get(address).basic_auth("reader", Some(password)).send()?;
    go_on_sealed(client, address, left)
}

fn go_on_sealed(client: &Client, address: &str, left: u32) -> reqwest::Result<()> {
    if left == 0 { Ok(()) } else { sealed_step(client, address, left - 1) }
}

pub fn sealed_steps(client: &Client) -> reqwest::Result<()> {
    go_on_sealed(client, "https://store.test/steps", 3)
}
