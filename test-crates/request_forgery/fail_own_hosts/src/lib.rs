//! Functions of the program's own that look at an address and do not ask for its host, or are asked the wrong way round.
use axum::extract::Query;
use url::Url;

const HOSTS: &[&str] = &["api.example.com", "cdn.example.com"];

fn is_web(text: &str) -> bool {
    match Url::parse(text) {
        Ok(url) => url.scheme() == "https" && url.host_str().map(|host| host.len() > 3).unwrap_or(false),
        Err(_) => false,
    }
}

fn is_own(text: &str) -> bool {
    match Url::parse(text) {
        Ok(url) => url.host_str().map(|host| HOSTS.contains(&host)).unwrap_or(false),
        Err(_) => false,
    }
}

pub async fn fetch(Query(address): Query<String>) {
    if is_web(&address) {
        let _ = reqwest::get(&address).await; //~ request_forgery
    }
    if !is_own(&address) {
        let _ = reqwest::get(&address).await; //~ request_forgery
    }
}
