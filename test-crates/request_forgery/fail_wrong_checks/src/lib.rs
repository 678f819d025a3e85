//! Checks of an address that do not decide its host.
pub mod own_list;
use axum::extract::Query;
use reqwest::Client;
use std::collections::HashMap;
use url::Url;

type Answer = Result<String, Box<dyn std::error::Error + Send + Sync>>;
type Words = Query<HashMap<String, String>>;

const HOSTS: [&str; 2] = ["api.example.com", "cdn.example.com"];

async fn fetch(url: Url) -> Answer {
    Ok(Client::new().get(url).send().await?.text().await?) //~ request_forgery
}

pub async fn scheme_only(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if url.scheme() != "https" {
        return Err("not secure".into());
    }
    fetch(url).await
}

pub async fn prefix_without_slash(Query(mut words): Words) -> Answer {
    let url = words.remove("url").unwrap_or_default();
    if !url.starts_with("https://") {
        return Err("not secure".into());
    }
    Ok(reqwest::get(url).await?.text().await?) //~ request_forgery
}

pub async fn host_in_the_middle(Query(mut words): Words) -> Answer {
    let url = words.remove("url").unwrap_or_default();
    if !url.contains("api.example.com") {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?) //~ request_forgery
}

pub async fn wrong_way_round(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if url.host_str().is_some_and(|host| HOSTS.contains(&host)) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?) //~ request_forgery
}

pub async fn other_url(Query(words): Words) -> Answer {
    let first = Url::parse(words.get("first").map_or("", String::as_str))?;
    let second = Url::parse(words.get("second").map_or("", String::as_str))?;
    if first.host_str() != Some("api.example.com") {
        return Err("not ours".into());
    }
    Ok(reqwest::get(second).await?.text().await?) //~ request_forgery
}

pub async fn first_url(Query(words): Words) -> Answer {
    let first = Url::parse(words.get("first").map_or("", String::as_str))?;
    let second = Url::parse(words.get("second").map_or("", String::as_str))?;
    if first.host_str() != Some("api.example.com") {
        return Err(format!("{second} not ours").into());
    }
    Ok(reqwest::get(first).await?.text().await?)
}

pub async fn one_of_two(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if url.host_str() == Some("api.example.com") || url.port() == Some(443) {
        return Ok(reqwest::get(url).await?.text().await?); //~ request_forgery
    }
    Err("not ours".into())
}

pub async fn default_only(Query(words): Words) -> Answer {
    let url = words.get("url").cloned().unwrap_or_else(|| "https://api.example.com/".to_owned());
    Ok(reqwest::get(&url).await?.text().await?) //~ request_forgery
}

pub async fn lower_case_is_no_check(Query(words): Words) -> Answer {
    let host = words.get("host").map(|host| host.to_lowercase()).unwrap_or_default();
    Ok(reqwest::get(format!("https://{host}")).await?.text().await?) //~ request_forgery
}

static CLIENT: std::sync::LazyLock<reqwest::Client> = std::sync::LazyLock::new(reqwest::Client::new);

pub async fn by_a_client_in_a_static(axum::extract::Query(to): axum::extract::Query<String>) {
    let _ = CLIENT.get(to).send().await; //~ request_forgery
}

fn no_host_or_ours(url: &Url) -> bool {
    url.host_str().map_or(true, |host| host == HOSTS[0])
}

fn is_the_first(url: &Url) -> bool {
    url.host_str().is_some_and(|host| host == HOSTS[0])
}

pub async fn wrong_way_round(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if is_the_first(&url) {
        return Err("ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?) //~ request_forgery
}

pub async fn without_a_host(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if !no_host_or_ours(&url) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?) //~ request_forgery
}

struct Target {
    scheme: &'static str,
    host: String,
    path: String,
}

impl Target {
    fn address(&self) -> String {
        format!("{}://{}/{}", self.scheme, self.host, self.path)
    }
}

pub async fn host_in_a_field(Query(mut words): Words) -> Answer {
    let host = words.remove("host").unwrap_or_default();
    let target = Target { scheme: "https", host, path: "status".into() };
    Ok(reqwest::get(target.address()).await?.text().await?) //~ request_forgery
}

pub async fn dots_are_hosts(Query(mut words): Words) -> Answer {
    let host = words.remove("host").unwrap_or_default();
    if !host.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '.') {
        return Err("no host".into());
    }
    Ok(reqwest::get(format!("https://{host}/")).await?.text().await?) //~ request_forgery
}

pub async fn host_set_later(Query(mut words): Words) -> Answer {
    let host = words.get("host").and_then(|held| std::str::from_utf8(held.as_bytes()).ok()).unwrap_or("api");
    let mut url = Url::parse("https://api.example.com/v1/")?;
    url.set_host(Some(host))?;
    words.clear();
    Ok(reqwest::get(url).await?.text().await?) //~ request_forgery
}

fn has_a_name(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => !name.is_empty(),
        _ => false,
    }
}

pub async fn any_name(Query(mut words): Query<HashMap<String, String>>) -> reqwest::Result<String> {
    let url = Url::parse(&words.remove("url").unwrap_or_default()).expect("an address");
    if !has_a_name(&url) {
        return Ok(String::new());
    }
    reqwest::get(url).await?.text().await //~ request_forgery
}

fn is_not_ours(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "ours.example",
        _ => true,
    }
}

pub async fn turned_round(Query(mut words): Query<HashMap<String, String>>) -> reqwest::Result<String> {
    let url = Url::parse(&words.remove("url").unwrap_or_default()).expect("an address");
    if !is_not_ours(&url) {
        return Ok(String::new());
    }
    reqwest::get(url).await?.text().await //~ request_forgery
}

pub async fn known_without_a_host(Query(mut words): Query<HashMap<String, String>>) -> reqwest::Result<String> {
    let url = Url::parse(&words.remove("url").unwrap_or_default()).expect("an address");
    let known = match url.host_str() {
        Some(host) => host == "ours.example",
        None => true,
    };
    if !known {
        return Ok(String::new());
    }
    reqwest::get(url).await?.text().await //~ request_forgery
}

fn is_peer(host: &str) -> bool {
    matches!(host, "one.example.com" | "two.example.com")
}

pub async fn host_asked_about_the_wrong_way(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if is_peer(url.host_str().ok_or("no host")?) {
        return Err("ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?) //~ request_forgery
}

pub async fn path_asked_about(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if !is_peer(url.path()) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?) //~ request_forgery
}

pub async fn the_text_changed_after_it_was_read(Query(mut words): Words) -> Answer {
    let text = words.remove("url").unwrap_or_default();
    let mut url = Url::parse(&text)?;
    url.set_host(Some("api.example.com"))?;
    if url.host_str() != Some("api.example.com") {
        return Err("not ours".into());
    }
    Ok(reqwest::get(&text).await?.text().await?) //~ request_forgery
}
