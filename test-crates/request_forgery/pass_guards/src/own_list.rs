//! A function of the program that reads an address and looks its host up.
use axum::extract::Query;
use url::Url;

const PEERS: [&str; 2] = ["a.example.com", "b.example.com"];

fn is_peer(text: &str) -> bool {
    Url::parse(text).ok().and_then(|url| url.host_str().map(|host| PEERS.contains(&host))).unwrap_or(false)
}

pub async fn asked(Query(url): Query<String>) {
    if !is_peer(&url) {
        return;
    }
    reqwest::get(&url).await.ok();
}
