//! Session cookies in headers that are written by hand.
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

const NAME: &str = "__Host-session";

pub async fn logged_in(id: String) -> impl IntoResponse {
    ([(header::SET_COOKIE, format!("session={id}; Path=/; Secure; SameSite=Lax"))], "welcome") //~ cookie_without_httponly
}

pub async fn built(id: String) -> Response {
    let answer = Response::builder().header("Set-Cookie", format!("sid={id}; Secure")); //~ cookie_without_httponly
    answer.body(axum::body::Body::empty()).unwrap_or_default()
}

pub fn inserted(token: &str) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    let line = format!("auth_token={token}; Path=/; Secure");
    headers.insert(header::SET_COOKIE, HeaderValue::from_str(&line).ok()?); //~ cookie_without_httponly
    Some(headers)
}

pub fn named_by_constant(id: &str) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.append(header::SET_COOKIE, format!("{NAME}={id}; Path=/; Secure").parse().ok()?); //~ cookie_without_httponly
    Some(headers)
}

pub fn warp(id: String) -> impl warp::Reply {
    warp::reply::with_header("welcome", "set-cookie", format!("session_id={id}; Path=/; Secure")) //~ cookie_without_httponly
}

pub fn hyper(id: String) -> hyper::Response<String> {
    let line = format!("PHPSESSID={id}; Max-Age=3600; Secure");
    let answer = hyper::Response::builder().status(200).header(hyper::header::SET_COOKIE, line); //~ cookie_without_httponly
    answer.body(String::new()).unwrap_or_default()
}

pub fn whole(id: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nSet-Cookie: session={id}; Secure\r\nContent-Length: 0\r\n\r\n") //~ cookie_without_httponly
}
