//! Headers with a secret that a log of headers would show.
use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use reqwest::Client;

const AUTH: HeaderName = AUTHORIZATION;

fn value(text: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(text).ok()
}

pub fn inserted(headers: &mut HeaderMap, token: &str) -> Option<()> {
    headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("Bearer {token}")).ok()?); //~ sensitive_header_unmarked
    Some(())
}

pub fn by_variable(headers: &mut HeaderMap, token: &str) -> Result<(), http::header::InvalidHeaderValue> {
    let value = HeaderValue::from_str(token)?;
    headers.insert(http::header::AUTHORIZATION, value); //~ sensitive_header_unmarked
    Ok(())
}

pub fn by_text(headers: &mut HeaderMap, token: &str) -> Option<()> {
    headers.insert("authorization", token.parse().ok()?); //~ sensitive_header_unmarked
    Some(())
}

pub fn by_constant(headers: &mut HeaderMap, token: &str) -> Option<()> {
    headers.append(AUTH, value(token)?); //~ sensitive_header_unmarked
    Some(())
}

pub fn cookie(headers: &mut HeaderMap, session: &str) -> Option<()> {
    headers.insert(COOKIE, value(session)?); //~ sensitive_header_unmarked
    Some(())
}

pub fn proxy(headers: &mut HeaderMap, token: &str) -> Option<()> {
    let mut value = HeaderValue::from_str(token).ok()?;
    value.set_sensitive(false);
    headers.insert(PROXY_AUTHORIZATION, value); //~ sensitive_header_unmarked
    Some(())
}

pub fn marked_too_late(headers: &mut HeaderMap, token: &str) -> Option<()> {
    let mut value = HeaderValue::from_str(token).ok()?;
    headers.insert(AUTHORIZATION, value.clone()); //~ sensitive_header_unmarked
    value.set_sensitive(true);
    Some(())
}

pub async fn request(client: &Client, token: &str) -> reqwest::Result<()> {
    client.get("https://shop.test/").header(AUTHORIZATION, format!("Bearer {token}")).send().await?; //~ sensitive_header_unmarked
    Ok(())
}

pub async fn request_by_text(client: &Client, session: &str) -> reqwest::Result<()> {
    client
        .get("https://shop.test/")
        .header("accept", "text/plain")
        .header("Cookie", session) //~ sensitive_header_unmarked
        .send()
        .await?;
    Ok(())
}

pub fn defaults(token: &str) -> Option<reqwest::ClientBuilder> {
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert(reqwest::header::AUTHORIZATION, reqwest::header::HeaderValue::from_str(token).ok()?); //~ sensitive_header_unmarked
    Some(Client::builder().default_headers(headers))
}

pub fn plain_request(token: &str) -> http::Result<Request<()>> {
    Request::get("https://shop.test/").header(AUTHORIZATION, token).body(()) //~ sensitive_header_unmarked
}

fn token() -> String {
    std::env::var("TOKEN").unwrap_or_default()
}

pub fn by_function(client: &Client) -> reqwest::RequestBuilder {
    client.get("https://shop.test/").header(AUTHORIZATION, token()) //~ sensitive_header_unmarked
}

pub fn other_one_marked(token: &str, session: &str) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, HeaderValue::from_str(token).ok()?); //~ sensitive_header_unmarked
    headers.insert(COOKIE, HeaderValue::from_str(session).ok()?);
    headers.get_mut(COOKIE)?.set_sensitive(true);
    Some(headers)
}

pub fn marked_as_none(token: &str) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, HeaderValue::from_str(token).ok()?); //~ sensitive_header_unmarked
    headers.get_mut(AUTHORIZATION)?.set_sensitive(false);
    Some(headers)
}
