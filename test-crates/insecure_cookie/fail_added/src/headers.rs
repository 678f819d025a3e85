//! Texts of headers that are put together from pieces, and layers that were told to leave `Secure` out.
use std::fmt::Write as _;
use std::io::Write as _;

use axum::http::header::{HeaderName, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{AppendHeaders, IntoResponse};
use cookie::Cookie;
use poem::middleware::Csrf;
use poem::session::CookieConfig;
use tower_sessions::{MemoryStore, SessionManagerLayer};

const TAIL: &str = "; Path=/; HttpOnly";

pub async fn list() -> impl IntoResponse {
    ([(SET_COOKIE, "theme=dark; Path=/")], "done") //~ insecure_cookie
}

pub async fn appended() -> impl IntoResponse {
    AppendHeaders([
        (SET_COOKIE, "a=1; Secure"),
        (SET_COOKIE, "b=1; SameSite=Lax"), //~ insecure_cookie
    ])
}

pub fn joined(headers: &mut HeaderMap, id: &str) -> Option<()> {
    let text = ["id=", id, TAIL].concat();
    headers.insert(SET_COOKIE, text.parse().ok()?); //~ insecure_cookie
    let text = "id=".to_owned() + id + TAIL;
    headers.insert(SET_COOKIE, text.parse().ok()?); //~ insecure_cookie
    Some(())
}

pub fn bound(headers: &mut HeaderMap, id: u32, age: u32) {
    let text = format!("id={id}{TAIL}; Max-Age={age}");
    if let Ok(value) = HeaderValue::from_str(&text) {
        headers.append(HeaderName::from_static("set-cookie"), value); //~ insecure_cookie
    }
}

pub fn pushed(headers: &mut HeaderMap, id: &str) -> Option<()> {
    let mut text = String::from("id=");
    text.push_str(id);
    text += "; Path=/";
    let _ = write!(text, "; Max-Age={}", 3600);
    headers.append(SET_COOKIE, HeaderValue::from_str(&text).ok()?); //~ insecure_cookie
    Some(())
}

pub fn written_out(stream: &mut std::net::TcpStream, id: u32) -> std::io::Result<()> {
    write!(stream, "HTTP/1.1 200 OK\r\nSet-Cookie: id={id}; HttpOnly\r\nContent-Length: 0\r\n\r\n") //~ insecure_cookie
}

pub fn as_text(headers: &mut HeaderMap, id: String) -> Option<()> {
    let cookie = Cookie::new("id", id);
    headers.append(SET_COOKIE, cookie.to_string().parse().ok()?); //~ insecure_cookie
    let cookie = Cookie::build(("other", "1")).path("/");
    headers.append(SET_COOKIE, cookie.to_string().parse().ok()?); //~ insecure_cookie
    let cookie = Cookie::new("third", "1");
    headers.append(SET_COOKIE, cookie.encoded().to_string().parse().ok()?); //~ insecure_cookie
    Some(())
}

pub fn layer() -> SessionManagerLayer<MemoryStore> {
    let encrypted = false;
    SessionManagerLayer::new(MemoryStore::default()).with_secure(encrypted) //~ insecure_cookie
}

pub fn sessions() -> CookieConfig {
    CookieConfig::default().secure(false) //~ insecure_cookie
}

pub fn forms() -> Csrf {
    Csrf::new().secure(false) //~ insecure_cookie
}

pub fn some_of_a_list(jar: &mut cookie::CookieJar) {
    let mut list = vec![Cookie::new("a", "1"), Cookie::new("b", "2")];
    for cookie in list.iter_mut() {
        if cookie.name() == "a" {
            cookie.set_secure(true);
        }
    }
    for cookie in list {
        jar.add(cookie); //~ insecure_cookie
    }
}

pub fn all_before_the_first(jar: &mut cookie::CookieJar) {
    let mut list = vec![Cookie::new("a", "1"), Cookie::new("b", "2")];
    for cookie in list.iter_mut() {
        if cookie.name() == "b" {
            break;
        }
        cookie.set_secure(true);
    }
    for cookie in list {
        jar.add(cookie); //~ insecure_cookie
    }
}
