//! Clients that wait for ever.
use reqwest::{Client, ClientBuilder as Builder};

pub struct Service {
    client: Client,
}

impl Service {
    pub fn new() -> Self {
        Service { client: Client::new() } //~ missing_timeout
    }

    pub async fn ask(&self, url: &str) -> reqwest::Result<String> {
        self.client.get(url).send().await?.text().await
    }
}

pub fn by_default() -> Client {
    reqwest::Client::default() //~ missing_timeout
}

pub fn built() -> reqwest::Result<Client> {
    Client::builder().user_agent("shop").build() //~ missing_timeout
}

pub fn over_several_statements(agent: &str) -> reqwest::Result<Client> {
    let mut builder = Builder::new(); //~ missing_timeout
    builder = builder.user_agent(agent);
    builder.build()
}

pub async fn at_once(url: &str) -> reqwest::Result<String> {
    reqwest::get(url).await?.text().await //~ missing_timeout
}

pub fn blocking() -> reqwest::Result<reqwest::blocking::Client> {
    reqwest::blocking::Client::builder().timeout(None).build() //~ missing_timeout
}

pub fn agent() -> ureq::Agent {
    ureq::Agent::new_with_defaults() //~ missing_timeout
}

pub fn ureq_at_once(url: &str) -> Result<String, ureq::Error> {
    ureq::get(url).call()?.body_mut().read_to_string() //~ missing_timeout
}

pub fn configured() -> ureq::Agent {
    ureq::Agent::config_builder().https_only(true).build().into() //~ missing_timeout
}

pub fn transfer(url: &str) -> Result<(), curl::Error> {
    let mut easy = curl::easy::Easy::new(); //~ missing_timeout
    easy.url(url)?;
    easy.perform()
}

pub fn isahc(url: &str) -> Result<isahc::Response<isahc::Body>, isahc::Error> {
    isahc::get(url) //~ missing_timeout
}
