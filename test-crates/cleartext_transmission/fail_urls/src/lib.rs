//! Secrets in addresses, where proxies, servers and histories keep them.
use std::collections::HashMap;

use reqwest::Client;
use url::Url;

const BASE: &str = "https://api.shop.test";

pub struct Config {
    pub base: String,
    pub api_key: String,
}

fn address(path: &str, value: &str) -> String {
    format!("{BASE}/{path}?value={value}")
}

impl Config {
    fn login_url(&self) -> String {
        format!("{}/login?key={}", self.base, self.api_key)
    }
}

pub async fn by_format(password: &str) -> reqwest::Result<reqwest::Response> {
    reqwest::get(format!("https://shop.test/login?password={password}")).await //~ cleartext_transmission
}

pub async fn by_variable(access_token: &str) -> reqwest::Result<String> {
    let url = format!("{}/orders?access_token={}", BASE, access_token);
    let client = Client::new();
    client
        .get(&url) //~ cleartext_transmission
        .header("accept", "text/plain")
        .send()
        .await?
        .text()
        .await
}

pub async fn by_addition(client: &Client, password: &str) -> reqwest::Result<()> {
    let mut url = String::from("https://shop.test/login?p=");
    url += password;
    client.post(url).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn by_query(client: &Client, api_key: &str) -> reqwest::Result<()> {
    client.get("https://shop.test/orders").query(&[("key", api_key)]).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn by_query_map(client: &Client, user: &str, password: &str) -> reqwest::Result<()> {
    let mut form = HashMap::new();
    form.insert("user", user);
    form.insert("word", password);
    client.get(BASE).query(&form).send().await?; //~ cleartext_transmission
    Ok(())
}

pub fn by_field(config: &Config) -> reqwest::Result<reqwest::blocking::Response> {
    reqwest::blocking::get(format!("{}/?k={}", config.base, config.api_key)) //~ cleartext_transmission
}

pub fn by_method(config: &Config) -> reqwest::Result<reqwest::blocking::Response> {
    reqwest::blocking::get(config.login_url()) //~ cleartext_transmission
}

pub async fn by_helper(client: &Client, password: &str, page: &str) -> reqwest::Result<()> {
    client.get(address("pages", page)).send().await?;
    client.get(address("login", password)).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn parsed(credit_card_number: &str) -> Result<(), Box<dyn std::error::Error>> {
    let url = Url::parse(&format!("https://pay.test/charge/{credit_card_number}"))?;
    Client::new().put(url).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn parsed_with_parameters(session_token: &str) -> Result<(), Box<dyn std::error::Error>> {
    let url = Url::parse_with_params("https://shop.test/", &[("s", session_token)])?;
    reqwest::get(url).await?; //~ cleartext_transmission
    Ok(())
}

pub async fn appended(client: &Client, password: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut url = Url::parse(BASE)?;
    url.query_pairs_mut().append_pair("word", password);
    client.delete(url).send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn by_method_and_address(client: &Client, ssn: &str) -> reqwest::Result<()> {
    client.request(reqwest::Method::HEAD, format!("https://tax.test/people/{ssn}")).send().await?; //~ cleartext_transmission
    Ok(())
}

pub fn small_client(password: &str) -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::get(&format!("https://shop.test/?password={password}")).call().map_err(Box::new) //~ cleartext_transmission
}

pub fn small_client_query(password: &str) -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::get("https://shop.test/").query("password", password).call().map_err(Box::new) //~? cleartext_transmission
}

pub fn other_client(refresh_token: &str) -> Result<(), isahc::Error> {
    isahc::get(format!("https://shop.test/refresh/{refresh_token}"))?; //~ cleartext_transmission
    Ok(())
}

pub fn third_client(client_secret: &str) -> attohttpc::Result<()> {
    let url = ["https://shop.test/?s=", client_secret].concat();
    attohttpc::post(url).send()?; //~ cleartext_transmission
    Ok(())
}

pub async fn from_environment() -> Result<(), Box<dyn std::error::Error>> {
    let key = std::env::var("WEATHER_API_KEY")?;
    let place = std::env::var("PLACE")?;
    reqwest::get(format!("https://weather.test/{place}?appid={key}")).await?; //~ cleartext_transmission
    Ok(())
}

pub async fn in_a_loop(client: &Client, tokens: &HashMap<String, String>) {
    for (user, bearer_token) in tokens {
        let url = format!("https://shop.test/revoke/{user}/{bearer_token}");
        let _ = client.get(url).send().await; //~ cleartext_transmission
    }
}
