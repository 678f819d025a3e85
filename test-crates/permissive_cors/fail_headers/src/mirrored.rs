//! Origins that are given back as they came.
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

pub async fn inserted(headers: HeaderMap) -> Response {
    let mut answer = "hello".into_response();
    if let Some(origin) = headers.get(header::ORIGIN) {
        answer.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone()); //~ permissive_cors
        answer.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
    }
    answer
}

pub async fn by_text(request: actix_web::HttpRequest) -> actix_web::HttpResponse {
    let origin = request.headers().get("Origin").and_then(|value| value.to_str().ok()).unwrap_or("*").to_owned();
    actix_web::HttpResponse::Ok()
        .insert_header(("Access-Control-Allow-Origin", origin)) //~ permissive_cors
        .finish()
}

pub async fn matched(headers: HeaderMap) -> Response {
    match headers.get("origin") {
        Some(origin) => ([(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone())], "hello").into_response(), //~ permissive_cors
        None => "hello".into_response(),
    }
}
