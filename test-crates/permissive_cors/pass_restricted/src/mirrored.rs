//! Origins that are given back when they are known.
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

const KNOWN: [&str; 2] = ["https://shop.example.com", "https://www.example.com"];

pub async fn listed(headers: HeaderMap) -> Response {
    let mut answer = "hello".into_response();
    if let Some(origin) = headers.get(header::ORIGIN)
        && KNOWN.iter().any(|known| origin.as_bytes() == known.as_bytes())
    {
        answer.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    }
    answer
}

fn is_known(origin: &HeaderValue) -> bool {
    origin.to_str().is_ok_and(|origin| KNOWN.contains(&origin))
}

pub async fn asked(headers: HeaderMap) -> Response {
    let mut answer = "hello".into_response();
    if let Some(origin) = headers.get(header::ORIGIN).filter(|origin| is_known(origin)) {
        answer.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    }
    answer
}

pub async fn ours(headers: HeaderMap) -> Response {
    let mut answer = "hello".into_response();
    if headers.get(header::ORIGIN).is_some() {
        answer.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static(KNOWN[0]));
    }
    answer
}

pub async fn varied(headers: HeaderMap) -> Response {
    let mut answer = "hello".into_response();
    if let Some(origin) = headers.get(header::ORIGIN) {
        answer.headers_mut().insert("X-Came-From", origin.clone());
    }
    answer
}
