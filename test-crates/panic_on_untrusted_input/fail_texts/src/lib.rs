//! Conversions of what clients send that end the program.
use axum::extract::Query;
use axum::body::Bytes;
use axum::http::HeaderMap;
use std::str::FromStr;
use std::net::IpAddr;

pub async fn header(headers: HeaderMap) -> String {
    let Some(agent) = headers.get("user-agent") else { return String::new() };
    agent.to_str().unwrap().to_owned() //~ panic_on_untrusted_input
}

pub async fn host(Query(text): Query<String>) -> String {
    let Ok(url) = url::Url::parse(&text) else { return String::new() };
    url.host_str().unwrap().to_owned() //~ panic_on_untrusted_input
}

pub async fn array(body: Bytes) -> String {
    let key: [u8; 32] = body.as_ref().try_into().unwrap(); //~ panic_on_untrusted_input
    format!("{}", key[0])
}

pub async fn from_text(Query(text): Query<String>) -> String {
    IpAddr::from_str(&text).expect("an address").to_string() //~ panic_on_untrusted_input
}

pub async fn number(Query(text): Query<String>) -> String {
    u32::from_str(&text).unwrap().to_string() //~ panic_on_untrusted_input
}

pub async fn from_radix(Query(text): Query<String>) -> String {
    u32::from_str_radix(&text, 16).unwrap().to_string() //~ panic_on_untrusted_input
}

pub fn routes() -> axum::Router {
    use axum::routing::{get, post};
    axum::Router::new().route("/", get(header)).route("/array", post(array))
}

pub async fn asked_for_another_beginning(body: axum::extract::Query<std::collections::HashMap<String, String>>) -> String {
    if !body.contains_key("other") {
        return String::new();
    }
    let text = body.get("text").unwrap(); //~ panic_on_untrusted_input
    if text.starts_with("v2:") {
        return text.strip_prefix("v1:").unwrap().to_owned(); //~ panic_on_untrusted_input
    }
    if text.starts_with("v3:") {
        return String::new();
    }
    text.strip_prefix("v3:").unwrap().to_owned() //~ panic_on_untrusted_input
}

pub async fn digits_of_another_base(axum::extract::Path(letter): axum::extract::Path<char>) -> u32 {
    if letter.is_digit(16) {
        return letter.to_digit(10).unwrap(); //~ panic_on_untrusted_input
    }
    if !letter.is_ascii_digit() {
        return 0;
    }
    letter.to_digit(10).unwrap()
}

pub async fn another_variable_of_that_name(text: axum::extract::Path<String>, other: axum::extract::Path<String>) -> String {
    if text.starts_with("v1:") {
        let text = other;
        return text.strip_prefix("v1:").unwrap().to_owned(); //~ panic_on_untrusted_input
    }
    String::new()
}

pub async fn asked_for_another(body: String) -> String {
    if !body.contains('=') {
        return String::new();
    }
    let (_, word) = body.split_once(':').unwrap(); //~ panic_on_untrusted_input
    word.to_owned()
}

pub async fn digits_of_a_smaller_base(axum::extract::Path(code): axum::extract::Path<String>) -> u32 {
    let mut sum = 0;
    for sign in code.chars().filter(char::is_ascii_hexdigit) {
        sum ^= sign.to_digit(10).unwrap(); //~ panic_on_untrusted_input
    }
    sum
}
