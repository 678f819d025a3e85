//! Headers that carry credentials, and comparisons in other forms.
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};
use reqwest::blocking::{Client, RequestBuilder};

pub fn bearer(headers: &mut HeaderMap) {
    headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer Zk3vQ9xTr7LmP2wB")); //~ hardcoded_credential
}

pub fn named(headers: &mut HeaderMap) {
    headers.insert("x-api-key", HeaderValue::from_static("Zk3vQ9xTr7LmP2wB")); //~ hardcoded_credential
}

pub fn of_a_request(client: &Client) -> RequestBuilder {
    client
        .get("https://api.shop.test/orders")
        .header("X-Auth-Token", "Zk3vQ9xTr7LmP2wB") //~ hardcoded_credential
        .header("Authorization", "Bearer Lm9vQ9xTr7LmP2wB") //~ hardcoded_credential
}

pub fn by_method(password: &str) -> bool {
    password.eq("letmein1") //~ hardcoded_credential
}

pub fn by_arm(user: &str, password: &str) -> bool {
    match password {
        "letmein1" => user == "admin", //~ hardcoded_credential
        _ => false,
    }
}

pub fn key(api_key: &str) -> bool {
    api_key == "Zk3vQ9xTr7LmP2wB" //~ hardcoded_credential
}

/// The small client calls what the others call `header` so.
pub fn set() -> ureq::Request {
    ureq::get("https://api.shop.test/orders")
        .set("Authorization", "Bearer Qw8vQ9xTr7LmP2wB") //~ hardcoded_credential
        .set("Accept", "application/json")
}
