//! Headers that are marked, made by the library, or of no interest.
use std::collections::HashMap;

use http::header::{ACCEPT, AUTHORIZATION, SET_COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderValue};
use reqwest::Client;

fn secret(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

fn mark(value: &mut HeaderValue) {
    value.set_sensitive(true);
}

pub fn marked(headers: &mut HeaderMap, token: &str) -> Result<(), http::header::InvalidHeaderValue> {
    let mut value = HeaderValue::from_str(token)?;
    value.set_sensitive(true);
    headers.insert(AUTHORIZATION, value);
    Ok(())
}

pub fn marked_by_helper(headers: &mut HeaderMap, token: &str) -> Option<()> {
    headers.insert(AUTHORIZATION, secret(token)?);
    Some(())
}

pub fn marked_in_place(headers: &mut HeaderMap, token: &str) -> Option<()> {
    let mut value = HeaderValue::from_str(token).ok()?;
    mark(&mut value);
    headers.insert("authorization", value);
    Some(())
}

pub fn bearer(client: &Client, token: &str) -> reqwest::RequestBuilder {
    client.get("https://shop.test/").bearer_auth(token)
}

pub fn basic(client: &Client, user: &str, word: &str) -> reqwest::RequestBuilder {
    client.get("https://shop.test/").basic_auth(user, Some(word))
}

pub fn request_marked(client: &Client, token: &str) -> Option<reqwest::RequestBuilder> {
    Some(client.get("https://shop.test/").header(AUTHORIZATION, secret(token)?))
}

pub fn other_header(headers: &mut HeaderMap, name: &str) -> Option<()> {
    headers.insert(USER_AGENT, HeaderValue::from_str(name).ok()?);
    headers.insert(ACCEPT, HeaderValue::from_static("text/plain"));
    Some(())
}

pub fn other_header_of_a_request(client: &Client, token_type: &str) -> reqwest::RequestBuilder {
    client.get("https://shop.test/").header("x-token-type", token_type)
}

pub fn read(headers: &HeaderMap) -> Option<&HeaderValue> {
    headers.get(AUTHORIZATION)
}

pub fn removed(headers: &mut HeaderMap) -> Option<HeaderValue> {
    headers.remove(AUTHORIZATION)
}

pub fn own_map(map: &mut HashMap<&str, String>, token: &str) {
    map.insert("authorization", token.to_owned());
}

pub fn cleared_cookie(headers: &mut HeaderMap) {
    headers.insert(SET_COOKIE, HeaderValue::from_static("session=; Max-Age=0"));
}

pub fn marked_there(token: &str) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, HeaderValue::from_str(token).ok()?);
    if let Some(value) = headers.get_mut(AUTHORIZATION) {
        value.set_sensitive(true);
    }
    Some(headers)
}
