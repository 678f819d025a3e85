//! Requests whose host this program decides.
pub mod own_list;
mod hosts;

use axum::extract::{Path, Query};
use reqwest::Client;
use serde::Deserialize;
use std::collections::HashMap;
use url::Url;
use uuid::Uuid;

type Answer = Result<String, Box<dyn std::error::Error + Send + Sync>>;
type Words = Query<HashMap<String, String>>;

const HOSTS: [&str; 2] = ["api.example.com", "cdn.example.com"];
const ITEMS: &str = "https://api.example.com/items/";

pub async fn host_listed(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    let host = url.host_str().ok_or("no host")?;
    if !HOSTS.contains(&host) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn host_equal(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if url.host_str() != Some("api.example.com") {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn whole_prefix(Query(mut words): Words) -> Answer {
    let url = words.remove("url").unwrap_or_default();
    if !url.starts_with("https://api.example.com/") {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn equal(Query(mut words): Words) -> Answer {
    let url = words.remove("url").unwrap_or_default();
    if url == "https://api.example.com/a" || url == "https://api.example.com/b" {
        return Ok(reqwest::get(url).await?.text().await?);
    }
    Err("not ours".into())
}

pub async fn one_of_ours(Query(words): Words) -> Answer {
    let url = match words.get("region").map(String::as_str) {
        Some("eu") => "https://eu.example.com/",
        Some("us") => "https://us.example.com/",
        _ => return Err("no such region".into()),
    };
    Ok(reqwest::get(url).await?.text().await?)
}

#[derive(Deserialize)]
pub enum Region {
    Eu,
    Us,
}

impl Region {
    fn host(&self) -> &'static str {
        match self {
            Region::Eu => "eu.example.com",
            Region::Us => "us.example.com",
        }
    }
}

pub async fn enumeration(Path(region): Path<Region>) -> Answer {
    Ok(reqwest::get(format!("https://{}/", region.host())).await?.text().await?)
}

pub async fn identifier(Path(id): Path<Uuid>) -> Answer {
    Ok(reqwest::get(format!("https://{id}.tenants.example.com/")).await?.text().await?)
}

pub async fn constant_prefix(Path(name): Path<String>) -> Answer {
    Ok(reqwest::get(ITEMS.to_owned() + &name).await?.text().await?)
}

pub async fn pushed_after_prefix(Path(name): Path<String>) -> Answer {
    let mut url = String::from(ITEMS);
    url.push_str(&name);
    url += "/detail";
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn encoded_segment(Path(name): Path<String>) -> Answer {
    let url = format!("https://api.example.com/find?name={}", urlencoding::encode(&name));
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn segments(Path(name): Path<String>) -> Answer {
    let mut url = Url::parse("https://api.example.com/items")?;
    url.path_segments_mut().map_err(|()| "no base")?.push(&name);
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn pairs(Path(name): Path<String>) -> Answer {
    let url = Url::parse_with_params("https://api.example.com/find", [("name", &name)])?;
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn fields_of_the_request(Query(words): Words) -> Answer {
    let request = Client::new()
        .post("https://api.example.com/words")
        .header("x-size", words.len())
        .bearer_auth(words.get("token").cloned().unwrap_or_default())
        .json(&words);
    Ok(request.send().await?.text().await?)
}

pub async fn configured(Path(name): Path<String>) -> Answer {
    let base = env!("CARGO_PKG_HOMEPAGE");
    Ok(reqwest::get(format!("{base}/{name}")).await?.text().await?)
}

pub async fn overwritten(Query(mut words): Words) -> Answer {
    let mut url = words.remove("url").unwrap_or_default();
    if !url.is_empty() {
        println!("somebody asked for a page of {} bytes", url.len());
    }
    url = "https://api.example.com/".to_owned();
    Ok(reqwest::get(url).await?.text().await?)
}

/// Answers like a client and asks nobody.
struct Cache(HashMap<String, String>);

impl Cache {
    fn get(&self, url: &str) -> Option<&String> {
        self.0.get(url)
    }
}

pub async fn another_get(Query(mut words): Words) -> Answer {
    let cache = Cache(HashMap::new());
    let url = words.remove("url").unwrap_or_default();
    Ok(cache.get(&url).cloned().unwrap_or_default())
}

pub async fn looks_dynamic() -> Answer {
    let host = ["api", "example", "com"].join(".");
    Ok(reqwest::get(format!("https://{host}/")).await?.text().await?)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_says_where_the_server_is() {
        let server = std::env::var("TEST_SERVER").unwrap_or_default();
        drop(reqwest::get(server));
    }
}

fn is_ours(url: &Url) -> bool {
    url.host_str().is_some_and(|host| HOSTS.contains(&host))
}

fn is_the_first(url: &Url) -> bool {
    url.host_str().map_or(false, |host| host == HOSTS[0])
}

fn is_one(url: &Url) -> bool {
    url.host_str().map(|host| HOSTS.contains(&host)).unwrap_or(false)
}

fn parsed(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    (url.scheme() == "https" && is_ours(&url)).then_some(url)
}

pub async fn asked_by_closures(Query(mut words): Words) -> Answer {
    let text = words.remove("url").unwrap_or_default();
    let url = Url::parse(&text)?;
    if is_the_first(&url) {
        reqwest::get(url.clone()).await?;
    }
    if is_one(&url) {
        reqwest::get(url.clone()).await?;
    }
    let url = parsed(&text).ok_or("not ours")?;
    Ok(reqwest::get(url).await?.text().await?)
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

fn below(base: &str, path: &str) -> String {
    format!("{base}/{path}")
}

pub async fn put_together_elsewhere(Path(path): Path<String>) -> Answer {
    let target = Target { scheme: "https", host: "files.example.com".into(), path: path.clone() };
    reqwest::get(target.address()).await?;
    Ok(reqwest::get(below("https://files.example.com", &path)).await?.text().await?)
}
