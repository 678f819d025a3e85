//! Headers that are set by hand.
mod mirrored;

use std::collections::HashMap;
use std::io::Write;

use actix_web::HttpResponse;
use axum::response::IntoResponse;
use headers::{AccessControlAllowOrigin, HeaderMapExt};
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN as ORIGIN, HeaderName};
use http::{HeaderMap, HeaderValue, Response, header};

const NAME: &str = "access-control-allow-origin";
const VALUE: HeaderValue = HeaderValue::from_static("*");

pub fn built() -> http::Result<Response<()>> {
    Response::builder()
        .status(200)
        .header("Access-Control-Allow-Origin", "*") //~ permissive_cors
        .header("Vary", "Origin")
        .body(())
}

pub fn inserted(map: &mut HeaderMap) {
    map.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")); //~ permissive_cors
    map.append(ORIGIN, "*".parse().unwrap()); //~ permissive_cors
    map.insert(HeaderName::from_static(NAME), VALUE); //~ permissive_cors
}

pub fn typed(map: &mut HeaderMap) {
    map.typed_insert(AccessControlAllowOrigin::ANY); //~ permissive_cors
}

pub fn tuple() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN.as_str(), "*")) //~ permissive_cors
        .append_header((NAME, "*")) //~ permissive_cors
        .finish()
}

pub async fn list() -> impl IntoResponse {
    let origin = "*";
    (
        [
            (header::CONTENT_TYPE, "text/plain"),
            (header::ACCESS_CONTROL_ALLOW_ORIGIN, origin), //~ permissive_cors
        ],
        "hello",
    )
}

pub fn replied() -> impl warp::Reply {
    warp::reply::with_header("hello", "access-control-allow-origin", "*") //~ permissive_cors
}

pub fn rocket(response: &mut rocket::Response<'_>) {
    response.set_header(rocket::http::Header::new("Access-Control-Allow-Origin", "*")); //~ permissive_cors
}

pub fn from_bytes() -> Result<tiny_http::Header, ()> {
    tiny_http::Header::from_bytes(&b"Access-Control-Allow-Origin"[..], &b"*"[..]) //~ permissive_cors
}

pub fn from_text() -> Result<tiny_http::Header, ()> {
    "Access-Control-Allow-Origin: *".parse() //~ permissive_cors
}

pub fn by_hand(out: &mut impl Write, body: &str) -> std::io::Result<()> {
    write!(out, "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: {}\r\n\r\n{body}", body.len()) //~ permissive_cors
}

pub fn map() -> HashMap<String, String> {
    HashMap::from([("Access-Control-Allow-Origin".to_string(), "*".to_string())]) //~ permissive_cors
}
