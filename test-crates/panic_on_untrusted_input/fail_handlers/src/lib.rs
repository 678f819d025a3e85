//! Handlers that a client ends with a word they did not expect.
mod others;

use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::Mutex;
use uuid::Uuid;

static COUNT: Mutex<u64> = Mutex::new(0);

#[derive(Deserialize)]
pub struct Order {
    count: u32,
    note: Option<String>,
}

pub async fn parsed(Path(text): Path<String>) -> String {
    let number: u32 = text.parse().unwrap(); //~ panic_on_untrusted_input
    number.to_string()
}

pub async fn parsed_or(Path(text): Path<String>) -> String {
    let number: u32 = text.parse().unwrap_or(0);
    number.to_string()
}

pub async fn expected(Path(text): Path<String>) -> String {
    Uuid::parse_str(&text).expect("an identifier").to_string() //~ panic_on_untrusted_input
}

pub async fn missing_header(headers: HeaderMap) -> String {
    headers
        .get("x-token")
        .unwrap() //~ panic_on_untrusted_input
        .len()
        .to_string()
}

pub async fn header_not_text(headers: HeaderMap) -> String {
    match headers.get("x-name") {
        Some(value) => value.to_str().unwrap().to_owned(), //~ panic_on_untrusted_input
        None => String::new(),
    }
}

pub async fn header_or(headers: HeaderMap) -> String {
    headers.get("x-name").and_then(|value| value.to_str().ok()).unwrap_or("none").to_owned()
}

pub async fn missing_key(Query(words): Query<HashMap<String, String>>) -> String {
    words.get("q").unwrap().clone() //~ panic_on_untrusted_input
}

pub async fn present_key(Query(words): Query<HashMap<String, String>>) -> String {
    if words.contains_key("q") { words.get("q").cloned().unwrap_or_default() } else { String::new() }
}

pub async fn not_utf8(body: Bytes) -> String {
    String::from_utf8(body.to_vec()).unwrap() //~ panic_on_untrusted_input
}

pub async fn not_json(body: String) -> String {
    let order: Order = serde_json::from_str(&body).expect("an order"); //~ panic_on_untrusted_input
    order.count.to_string()
}

pub async fn optional_field(Query(order): Query<Order>) -> String {
    order.note.unwrap() //~ panic_on_untrusted_input
}

pub async fn lock_and_count(Query(order): Query<Order>) -> String {
    let mut count = COUNT.lock().unwrap();
    *count = count.wrapping_add(u64::from(order.count));
    count.to_string()
}

pub async fn explicit(Path(text): Path<String>) -> String {
    let first = text.split('-').nth(1);
    let Some(first) = first else { panic!("no dash in the path") }; //~ panic_on_untrusted_input
    first.to_owned()
}

fn number_of(text: &str) -> u64 {
    text.trim().parse().unwrap() //~ panic_on_untrusted_input
}

pub async fn helper(Path(text): Path<String>) -> String {
    (number_of("1").max(number_of(&text))).to_string()
}
