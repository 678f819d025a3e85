//! Conversions of what clients send that were asked before, or cannot fail.
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::HeaderMap;
use std::net::IpAddr;
use std::str::FromStr;

pub async fn header(headers: HeaderMap) -> String {
    headers.get("user-agent").and_then(|agent| agent.to_str().ok()).unwrap_or_default().to_owned()
}

pub async fn host(Query(text): Query<String>) -> Option<String> {
    let url = url::Url::parse(&text).ok()?;
    Some(url.host_str()?.to_owned())
}

pub fn own_host() -> String {
    url::Url::parse("https://example.com").unwrap().host_str().unwrap().to_owned()
}

pub async fn array(body: Bytes) -> String {
    if body.len() != 32 {
        return String::new();
    }
    let key: [u8; 32] = body.as_ref().try_into().unwrap();
    format!("{}", key[0])
}

pub async fn part(body: Bytes) -> u32 {
    if body.len() < 8 {
        return 0;
    }
    u32::from_be_bytes(body[4..8].try_into().unwrap())
}

pub async fn chunks(body: Bytes) -> u32 {
    body.chunks_exact(4).map(|four| u32::from_le_bytes(four.try_into().unwrap())).sum()
}

pub async fn from_text(Query(text): Query<String>) -> String {
    IpAddr::from_str(&text).map_or_else(|_| String::new(), |address| address.to_string())
}

pub fn constant() -> IpAddr {
    IpAddr::from_str("127.0.0.1").expect("an address")
}

pub fn routes() -> axum::Router {
    use axum::routing::{get, post};
    axum::Router::new()
        .route("/", get(header))
        .route("/array", post(array))
        .route("/part", post(part))
        .route("/chunks", post(chunks))
}

pub async fn sum_of_digits(axum::extract::Path(code): axum::extract::Path<String>) -> u32 {
    let mut sum = 0;
    for sign in code.chars().filter(char::is_ascii_hexdigit).take(9) {
        sum ^= sign.to_digit(16).unwrap();
    }
    sum
}

pub async fn largest_digit(axum::extract::Path(code): axum::extract::Path<String>) -> u32 {
    code.chars().filter(|sign| sign.is_digit(8)).map(|sign| sign.to_digit(8).unwrap()).max().unwrap_or_default()
}
