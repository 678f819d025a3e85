//! Cookies in headers that are written by hand: hidden, meant for scripts, taken back, or not known well enough.
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

const TAIL: &str = "; Path=/; Secure; HttpOnly";

pub async fn logged_in(id: String) -> impl IntoResponse {
    ([(header::SET_COOKIE, format!("session={id}; Path=/; Secure; httponly; SameSite=Lax"))], "welcome")
}

pub async fn with_a_constant(id: String) -> Response {
    let answer = Response::builder().header("Set-Cookie", format!("sid={id}{TAIL}"));
    answer.body(axum::body::Body::empty()).unwrap_or_default()
}

pub fn for_scripts(token: &str) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.append(header::SET_COOKIE, format!("XSRF-TOKEN={token}; Path=/; Secure").parse().ok()?);
    headers.append(header::SET_COOKIE, HeaderValue::from_static("theme=dark; Path=/; Secure"));
    headers.append(header::SET_COOKIE, HeaderValue::from_static("visited=1; Path=/; Secure"));
    Some(headers)
}

pub fn logged_out() -> impl warp::Reply {
    warp::reply::with_header("bye", "set-cookie", "session=; Path=/; Max-Age=0")
}

pub fn attributes_from_settings(id: &str, attributes: &str) -> hyper::Response<String> {
    let answer = hyper::Response::builder().header(hyper::header::SET_COOKIE, format!("session={id}; {attributes}"));
    answer.body(String::new()).unwrap_or_default()
}

pub fn name_from_settings(name: &str, value: &str) -> hyper::Response<String> {
    let answer = hyper::Response::builder().header(hyper::header::SET_COOKIE, format!("{name}={value}; Path=/; Secure"));
    answer.body(String::new()).unwrap_or_default()
}

/// What a client sends has no attributes.
pub fn sent_back(id: &str) -> hyper::Request<String> {
    let request = hyper::Request::builder().header(hyper::header::COOKIE, format!("session={id}; theme=dark"));
    request.body(String::new()).unwrap_or_default()
}

pub fn tower_session(store: tower_sessions::MemoryStore) -> tower_sessions::SessionManagerLayer<tower_sessions::MemoryStore> {
    tower_sessions::SessionManagerLayer::new(store).with_http_only(true)
}
