//! Functions of the program's own that ask for the host of an address, each in another way.
use axum::extract::Query;
use url::Url;

const HOSTS: &[&str] = &["api.example.com", "cdn.example.com"];

fn by_match(text: &str) -> bool {
    match Url::parse(text) {
        Ok(url) => url.scheme() == "https" && url.host_str().map(|host| HOSTS.contains(&host)).unwrap_or(false),
        Err(_) => false,
    }
}

fn or_nothing(text: &str) -> bool {
    let Ok(url) = Url::parse(text) else {
        return false;
    };
    HOSTS.contains(&url.host_str().unwrap_or(""))
}

fn by_closure(text: &str) -> bool {
    let Ok(url) = Url::parse(text) else {
        return false;
    };
    url.host_str().is_some_and(|host| HOSTS.contains(&host))
}

pub async fn fetch(Query(address): Query<String>) {
    if by_match(&address) {
        let _ = reqwest::get(&address).await;
    }
    if or_nothing(&address) {
        let _ = reqwest::get(&address).await;
    }
    if by_closure(&address) {
        let _ = reqwest::get(&address).await;
    }
}
