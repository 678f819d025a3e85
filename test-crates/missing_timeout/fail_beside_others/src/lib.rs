//! Clients that wait for ever, in a file where others give up some time.
use std::time::Duration;

use reqwest::Client;

const PATIENCE: Duration = Duration::from_secs(10);

pub struct Service {
    client: Client,
}

impl Service {
    pub fn patient() -> reqwest::Result<Self> {
        Ok(Service { client: Client::builder().timeout(PATIENCE).build()? })
    }

    pub fn new() -> Self {
        Service { client: Client::new() } //~ missing_timeout
    }

    pub async fn ask(&self, url: &str) -> reqwest::Result<String> {
        self.client.get(url).send().await?.text().await
    }
}

pub async fn at_once(url: &str) -> reqwest::Result<String> {
    let client = Client::new(); //~ missing_timeout
    client.get(url).send().await?.text().await
}

/// The timeout is one of this client's requests.
pub async fn each(url: &str) -> reqwest::Result<String> {
    let client = Client::new();
    let request = client.get(url).timeout(PATIENCE);
    request.send().await?.text().await
}

fn named(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder.user_agent("shop")
}

pub fn by_helper() -> reqwest::Result<Client> {
    named(Client::builder()).build() //~ missing_timeout
}

fn begun() -> reqwest::ClientBuilder {
    Client::builder().user_agent("shop") //~ missing_timeout
}

pub fn finished() -> reqwest::Result<Client> {
    begun().build()
}

pub fn in_a_closure() -> reqwest::Result<Client> {
    let make = |agent: &str| Client::builder().user_agent(agent).build(); //~ missing_timeout
    make("shop")
}

pub fn taken_away() -> reqwest::Result<reqwest::blocking::Client> {
    let mut builder = reqwest::blocking::Client::builder(); //~ missing_timeout
    builder = builder.timeout(None);
    builder.build()
}

pub fn silent_builder() -> ureq::Agent {
    let config = ureq::Agent::config_builder().https_only(true).build(); //~ missing_timeout
    ureq::Agent::new_with_config(config)
}

pub fn hurried_builder() -> ureq::Agent {
    let config = ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).build();
    ureq::Agent::new_with_config(config)
}

/// A connection that is limited is no client that is.
pub fn connected(address: std::net::SocketAddr) -> std::io::Result<std::net::TcpStream> {
    let stream = std::net::TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    Ok(stream)
}
