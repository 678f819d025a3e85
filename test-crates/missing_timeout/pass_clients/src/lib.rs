//! Clients that give up some time.
use std::time::Duration;

use reqwest::Client;

const PATIENCE: Duration = Duration::from_secs(10);

pub fn whole() -> reqwest::Result<Client> {
    Client::builder().timeout(PATIENCE).build()
}

pub fn while_reading() -> reqwest::Result<Client> {
    Client::builder().connect_timeout(PATIENCE).read_timeout(PATIENCE).build()
}

pub fn over_several_statements(proxy: reqwest::Proxy) -> reqwest::Result<Client> {
    let mut builder = Client::builder().proxy(proxy);
    builder = builder.timeout(PATIENCE);
    builder.build()
}

fn base() -> reqwest::ClientBuilder {
    reqwest::ClientBuilder::new().timeout(PATIENCE)
}

pub fn begun_elsewhere() -> reqwest::Result<Client> {
    base().user_agent("shop").build()
}

/// Every request has its own.
pub async fn each(url: &str) -> reqwest::Result<String> {
    let client = Client::new();
    client.get(url).timeout(PATIENCE).send().await?.text().await
}

pub async fn around(url: &str) -> Option<reqwest::Response> {
    tokio::time::timeout(PATIENCE, reqwest::get(url)).await.ok()?.ok()
}

/// Thirty seconds by default.
pub fn blocking() -> reqwest::blocking::Client {
    reqwest::blocking::Client::new()
}

pub fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).build().into()
}

pub fn transfer(url: &str) -> Result<(), curl::Error> {
    let mut easy = curl::easy::Easy::new();
    easy.url(url)?;
    easy.timeout(PATIENCE)?;
    easy.perform()
}

pub fn isahc() -> Result<isahc::HttpClient, isahc::Error> {
    use isahc::config::Configurable as _;
    isahc::HttpClient::builder().timeout(PATIENCE).build()
}

/// A builder of something else.
#[derive(Default)]
pub struct Builder(String);

impl Builder {
    pub fn build(self) -> String {
        self.0
    }
}

pub fn own() -> String {
    Builder::default().build()
}

fn hurried(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder.user_agent("shop").timeout(PATIENCE)
}

pub fn by_helper() -> reqwest::Result<Client> {
    hurried(Client::builder()).build()
}

trait Patient {
    fn patient(self) -> Self;
}

impl Patient for reqwest::ClientBuilder {
    fn patient(self) -> Self {
        self.timeout(PATIENCE)
    }
}

pub fn by_own_method() -> reqwest::Result<Client> {
    Client::builder().patient().build()
}

fn begun() -> reqwest::ClientBuilder {
    Client::builder().user_agent("shop")
}

pub fn finished_elsewhere() -> reqwest::Result<Client> {
    begun().timeout(PATIENCE).build()
}

pub async fn around_a_local(url: &str) -> Option<reqwest::Response> {
    let client = Client::new();
    let answer = client.get(url).send();
    tokio::time::timeout(PATIENCE, answer).await.ok()?.ok()
}

pub async fn around_a_block(url: &str) -> Option<String> {
    let client = Client::new();
    let work = async { client.get(url).send().await.ok()?.text().await.ok() };
    tokio::time::timeout(PATIENCE, work).await.ok()?
}

async fn fetch(url: &str) -> reqwest::Result<String> {
    reqwest::get(url).await?.text().await
}

pub async fn around_a_call(url: &str) -> Option<String> {
    tokio::time::timeout(PATIENCE, fetch(url)).await.ok()?.ok()
}

pub fn when_asked(limit: Option<Duration>) -> reqwest::Result<Client> {
    let mut builder = Client::builder();
    if let Some(limit) = limit {
        builder = builder.timeout(limit);
    }
    builder.build()
}

pub fn matched() -> Option<Client> {
    match Client::builder().timeout(PATIENCE).build() {
        Ok(client) => Some(client),
        Err(_) => None,
    }
}

/// Whoever builds it decides.
pub fn unfinished() -> reqwest::ClientBuilder {
    Client::builder().user_agent("shop")
}
