//! Texts of headers that are put together from pieces, and layers that keep `Secure`.
use std::fmt::Write as _;
use std::io::Write as _;

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::IntoResponse;
use cookie::Cookie;
use poem::session::CookieConfig;
use tower_sessions::{MemoryStore, SessionManagerLayer};

const TAIL: &str = "; Path=/; HttpOnly; Secure";

pub async fn list() -> impl IntoResponse {
    ([(SET_COOKIE, "theme=dark; Path=/; secure")], "done")
}

pub fn joined(headers: &mut HeaderMap, id: &str) -> Option<()> {
    let text = ["id=", id, TAIL].concat();
    headers.insert(SET_COOKIE, text.parse().ok()?);
    let text = "id=".to_owned() + id + TAIL;
    headers.insert(SET_COOKIE, text.parse().ok()?);
    Some(())
}

pub fn put_in(headers: &mut HeaderMap, attributes: &str) -> Option<()> {
    let text = format!("id=1; {attributes}; Path=/");
    headers.append(SET_COOKIE, HeaderValue::from_str(&text).ok()?);
    Some(())
}

pub fn pushed(headers: &mut HeaderMap, encrypted: bool) -> Option<()> {
    let mut text = String::from("id=1");
    text += "; Path=/";
    if encrypted {
        text.push_str("; Secure");
    }
    headers.append(SET_COOKIE, HeaderValue::from_str(&text).ok()?);
    let mut other = String::from("id=1; Path=/");
    let _ = write!(other, "; {}", "Secure");
    headers.append(SET_COOKIE, HeaderValue::from_str(&other).ok()?);
    Some(())
}

fn finish(text: &mut String) {
    text.push_str("; Secure");
}

pub fn finished_elsewhere(headers: &mut HeaderMap) -> Option<()> {
    let mut text = String::from("id=1; Path=/");
    finish(&mut text);
    headers.append(SET_COOKIE, HeaderValue::from_str(&text).ok()?);
    Some(())
}

pub fn taken_back(headers: &mut HeaderMap) {
    headers.append(SET_COOKIE, HeaderValue::from_static("id=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"));
}

pub fn written_out(stream: &mut std::net::TcpStream, id: u32) -> std::io::Result<()> {
    write!(stream, "HTTP/1.1 200 OK\r\nSet-Cookie: id={id}; HttpOnly; Secure\r\nContent-Length: 0\r\n\r\n")
}

pub fn as_text(headers: &mut HeaderMap, id: String) -> Option<()> {
    let mut cookie = Cookie::new("id", id);
    cookie.set_secure(true);
    headers.append(SET_COOKIE, cookie.to_string().parse().ok()?);
    Some(())
}

pub fn sent_back(headers: &mut HeaderMap, id: String) -> Option<()> {
    let cookie = Cookie::new("id", id);
    headers.insert(COOKIE, cookie.to_string().parse().ok()?);
    headers.insert("x-session", cookie.stripped().to_string().parse().ok()?);
    headers.insert("x-other", cookie.encoded().stripped().to_string().parse().ok()?);
    Some(())
}

pub fn layer() -> SessionManagerLayer<MemoryStore> {
    SessionManagerLayer::new(MemoryStore::default()).with_secure(true)
}

pub fn sessions() -> CookieConfig {
    CookieConfig::default().secure(!false)
}

pub fn all_of_a_list(jar: &mut cookie::CookieJar) {
    let mut list = vec![Cookie::new("a", "1"), Cookie::new("b", "2")];
    for cookie in list.iter_mut() {
        cookie.set_secure(true);
    }
    for cookie in list {
        jar.add(cookie);
    }
}

pub fn plain_where_it_is_built_for_debugging(jar: &mut cookie::CookieJar) {
    let cookie = if cfg!(debug_assertions) {
        Cookie::build(("a", "1"))
    } else {
        Cookie::build(("a", "1")).secure(true)
    };
    jar.add(cookie);
}
