//! Encrypted connections, connections that stay near, and addresses that are only names.
use reqwest::{Client, Url};

const BASE: &str = "https://api.shop.test";
const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// A list of links.
#[derive(Default)]
pub struct Links(Vec<&'static str>);

impl Links {
    fn get(&mut self, link: &'static str) -> usize {
        self.0.push(link);
        self.0.len()
    }
}

fn fetch(url: &str) -> reqwest::Result<String> {
    reqwest::blocking::get(url)?.text()
}

pub async fn encrypted() -> reqwest::Result<reqwest::Response> {
    reqwest::get("https://shop.test/prices").await
}

pub async fn constant(client: &Client, path: &str) -> reqwest::Result<reqwest::Response> {
    client.get(format!("{BASE}/{path}")).send().await
}

pub async fn own_machine(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.get("http://localhost:8080/health").send().await
}

pub async fn own_machine_by_number(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.get("http://127.0.0.1:8080/health").send().await
}

pub async fn own_machine_far_end(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.get("http://127.255.255.254/").send().await
}

pub async fn own_machine_v6(client: &Client) -> reqwest::Result<reqwest::Response> {
    client.get("http://[::1]:8080/health").send().await
}

pub fn own_network() -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::get("http://10.0.0.7/").call().map_err(Box::new)
}

pub fn own_network_of_middle_size() -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::get("http://172.31.255.254/").call().map_err(Box::new)
}

pub fn own_network_at_home() -> Result<ureq::Response, Box<ureq::Error>> {
    ureq::get("http://192.168.1.1/").call().map_err(Box::new)
}

pub fn by_helper() -> reqwest::Result<String> {
    fetch("https://shop.test/")
}

pub fn given(url: &str) -> reqwest::Result<String> {
    reqwest::blocking::get(url)?.text()
}

pub fn name_of_a_format() -> String {
    format!("<svg xmlns=\"{NAMESPACE}\"/>")
}

pub fn only_parsed() -> Option<String> {
    Some(Url::parse("http://shop.test/").ok()?.host_str()?.to_owned())
}

pub fn compared(url: &str) -> bool {
    url.starts_with("http://") || url == "http://shop.test/"
}

pub fn replaced(url: &str) -> reqwest::Result<String> {
    fetch(&url.replace("http://", "https://"))
}

pub fn own_list(links: &mut Links) -> usize {
    links.get("http://shop.test/")
}

pub fn in_the_query(client: &Client) -> reqwest::RequestBuilder {
    client.get("https://archive.test/?page=http://shop.test/")
}

pub fn in_an_unknown_query(client: &Client, archive: &str) -> reqwest::RequestBuilder {
    client.get(format!("{archive}/?page={}", "http://shop.test/"))
}

pub fn encrypted_after_all(client: &Client) -> reqwest::RequestBuilder {
    let shop = "http://shop.test/";
    client.get(shop.replace("http://", "https://"))
}

pub fn other_scheme(client: &Client) -> Option<reqwest::RequestBuilder> {
    let mut url = Url::parse("http://shop.test/").ok()?;
    url.set_scheme("https").ok()?;
    Some(client.get(url))
}

/// A client that has a name to show.
pub struct Shop {
    address: &'static str,
    home: &'static str,
}

pub fn other_part(client: &Client) -> reqwest::RequestBuilder {
    let shop = Shop { address: "https://shop.test/", home: "http://home.shop.test/" };
    println!("see {}", shop.home);
    client.get(shop.address)
}

pub fn agent(client: &Client) -> reqwest::RequestBuilder {
    client.get("https://shop.test/").header("User-Agent", "shop/1.0 (+http://shop.test/about)")
}

/// A connection that is made elsewhere.
pub struct Link(String);

impl Link {
    pub fn connect(address: &str) -> Self {
        Self(address.to_owned())
    }

    pub fn describe(address: &str) -> String {
        format!("see {address}")
    }
}

pub fn linked() -> [Link; 3] {
    println!("{}", Link::describe("mqtt://link.shop.test"));
    [
        Link::connect("mqtts://link.shop.test:8883"),
        Link::connect("mqtt://localhost:1883"),
        Link::connect("ftp://192.168.1.9/list"),
    ]
}

pub fn web_socket() -> tungstenite::Result<()> {
    tungstenite::connect("wss://feed.shop.test/").map(drop)
}

pub fn directory() -> ldap3::result::Result<ldap3::LdapConn> {
    ldap3::LdapConn::new("ldaps://directory.shop.test")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_server_without_encryption() {
        let _ = super::fetch("http://shop.test/");
    }
}
