//! Connections that anybody on the way can read and change.
use reqwest::{Client, Url};

const BASE: &str = "http://api.shop.test"; //~ insecure_http_url
const HOST: &str = "shop.test";

fn scheme(secure: bool) -> &'static str {
    if secure { "https" } else { "http" }
}

fn fetch(url: &str) -> reqwest::Result<String> {
    reqwest::blocking::get(url)?.text()
}

pub async fn literal() -> reqwest::Result<reqwest::Response> {
    reqwest::get("http://shop.test/prices").await //~ insecure_http_url
}

pub async fn upper_case(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.get("HTTP://SHOP.TEST/").send().await //~ insecure_http_url
}

/// What is to be changed is the constant, once for all its uses.
pub async fn constant(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.post(BASE).send().await
}

pub async fn formatted(client: &Client, path: &str) -> reqwest::Result<reqwest::Response> {
    client.get(format!("{BASE}/{path}")).send().await
}

pub async fn formatted_before(client: &Client, id: u32) -> reqwest::Result<reqwest::Response> {
    let url = format!("http://items.shop.test/{id}"); //~ insecure_http_url
    client.get(&url).send().await
}

pub async fn added(client: &Client, path: &str) -> reqwest::Result<reqwest::Response> {
    let url = "http://files.shop.test/".to_owned() + path; //~ insecure_http_url
    client.get(url).send().await
}

pub async fn scheme_apart(client: &Client) -> reqwest::Result<reqwest::Response> {
    let scheme = "http";
    client.get(format!("{scheme}://{HOST}/")).send().await //~ insecure_http_url
}

pub async fn scheme_by_function(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.get(format!("{}://{HOST}/", scheme(false))).send().await //~ insecure_http_url
}

pub async fn joined(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.get(concat!("http:", "//", "shop.test")).send().await //~ insecure_http_url
}

pub async fn parsed() -> Result<(), Box<dyn std::error::Error>> {
    let url = Url::parse("http://shop.test")?.join("prices")?; //~ insecure_http_url
    reqwest::get(url).await?;
    Ok(())
}

pub fn by_helper() -> reqwest::Result<(String, String)> {
    let plain = fetch("http://shop.test/")?; //~ insecure_http_url
    Ok((fetch("https://shop.test/")?, plain))
}

/// Where something is asked for.
pub struct Shop {
    prices: &'static str,
    manual: &'static str,
}

impl Shop {
    pub fn new() -> Self {
        Self {
            prices: "http://prices.shop.test/", //~ insecure_http_url
            manual: "http://manual.shop.test/",
        }
    }

    pub fn ask(&self) -> reqwest::Result<String> {
        println!("see {}", self.manual);
        fetch(self.prices)
    }
}

pub fn ask_shop() -> reqwest::Result<String> {
    Shop::new().ask()
}

pub fn unless_set() -> reqwest::Result<String> {
    let base = std::env::var("SHOP").unwrap_or_else(|_| "http://default.shop.test".into()); //~ insecure_http_url
    reqwest::blocking::get(format!("{base}/prices"))?.text()
}

pub fn chosen(stage: &str) -> reqwest::Result<String> {
    let base = match stage {
        "live" => "https://live.shop.test",
        "test" => "http://test.shop.test", //~ insecure_http_url
        _ => "http://localhost:8080",
    };
    reqwest::blocking::get(base)?.text()
}

pub fn all() -> Vec<String> {
    let shops = ["https://one.shop.test", "http://two.shop.test"]; //~ insecure_http_url
    shops.iter().filter_map(|shop| reqwest::blocking::get(*shop).ok()?.text().ok()).collect()
}

pub fn small_client() -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::get("http://192.0.2.8/prices").call().map_err(Box::new) //~ insecure_http_url
}

pub fn number_after_the_private_ones() -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::get("http://172.32.0.1/prices").call().map_err(Box::new) //~ insecure_http_url
}

pub fn name_that_begins_like_ours() -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::get("http://localhost.shop.test/").call().map_err(Box::new) //~ insecure_http_url
}

pub fn web_socket() -> tungstenite::Result<()> {
    tungstenite::connect("ws://feed.shop.test/").map(drop) //~ insecure_http_url
}

pub fn directory() -> ldap3::result::Result<ldap3::LdapConn> {
    ldap3::LdapConn::new("ldap://directory.shop.test") //~ insecure_http_url
}

pub fn queue() -> Result<rumqttc::MqttOptions, rumqttc::OptionError> {
    rumqttc::MqttOptions::parse_url("mqtt://queue.shop.test?client_id=shop") //~ insecure_http_url
}

pub fn other_client() -> Result<(), isahc::Error> {
    isahc::get("http://[2001:db8::7]/").map(drop) //~ insecure_http_url
}

/// A connection that is made elsewhere, for each system in its way.
pub struct Link(String);

impl Link {
    pub fn connect(address: &str) -> Self {
        Self(address.to_owned())
    }
}

pub fn linked() -> (Link, Link) {
    let files = String::from("ftp://files.shop.test/list"); //~ insecure_http_url
    (Link::connect(&files), Link::connect("mqtt://link.shop.test:1883")) //~ insecure_http_url
}
