//! A function of the program that reads an address and looks something else up, or says yes where there is no host.
use axum::extract::Query;
use url::Url;

const SCHEMES: [&str; 2] = ["http", "https"];
const PEERS: [&str; 2] = ["a.example.com", "b.example.com"];

fn is_web(text: &str) -> bool {
    Url::parse(text).ok().map(|url| SCHEMES.contains(&url.scheme())).unwrap_or(false)
}

fn is_no_peer(text: &str) -> bool {
    Url::parse(text).ok().and_then(|url| url.host_str().map(|host| PEERS.contains(&host))).unwrap_or(true)
}

pub async fn scheme(Query(url): Query<String>) {
    if !is_web(&url) {
        return;
    }
    reqwest::get(&url).await.ok(); //~ request_forgery
}

pub async fn without_host(Query(url): Query<String>) {
    if !is_no_peer(&url) {
        return;
    }
    reqwest::get(&url).await.ok(); //~ request_forgery
}
