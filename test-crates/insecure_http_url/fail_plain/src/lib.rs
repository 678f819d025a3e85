//! Connections that anybody on the way can read and change.
use reqwest::{Client, Url};

const BASE: &str = "http://api.shop.test";
const HOST: &str = "shop.test";

fn scheme(secure: bool) -> &'static str {
    if secure { "https" } else { "http" }
}

fn fetch(url: &str) -> reqwest::Result<String> {
    reqwest::blocking::get(url)?.text() //~? insecure_http_url
}

pub async fn literal() -> reqwest::Result<reqwest::Response> {
    reqwest::get("http://shop.test/prices").await //~ insecure_http_url
}

pub async fn upper_case(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.get("HTTP://SHOP.TEST/").send().await //~ insecure_http_url
}

pub async fn constant(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.post(BASE).send().await //~ insecure_http_url
}

pub async fn formatted(client: &Client, path: &str) -> reqwest::Result<reqwest::Response> {
    client.get(format!("{BASE}/{path}")).send().await //~ insecure_http_url
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
    let url = Url::parse("http://shop.test")?.join("prices")?;
    reqwest::get(url).await?; //~? insecure_http_url
    Ok(())
}

pub fn by_helper() -> reqwest::Result<(String, String)> {
    Ok((fetch("https://shop.test/")?, fetch("http://shop.test/")?))
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
