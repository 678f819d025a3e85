//! Redirects that are pairs of a state and headers.
use actix_web::{HttpResponse, http::header as names, web};
use axum::extract::Query;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header, header::LOCATION};
use axum::response::{IntoResponse, Redirect};

pub async fn pair(Query(to): Query<String>) -> impl IntoResponse {
    (StatusCode::FOUND, [(header::LOCATION, to)]) //~ open_redirect
}

pub async fn response(Query(to): Query<String>) -> axum::response::Response {
    (StatusCode::SEE_OTHER, [(LOCATION, to.as_str())]).into_response() //~ open_redirect
}

pub async fn with_body(Query(to): Query<String>) -> impl IntoResponse {
    (StatusCode::TEMPORARY_REDIRECT, [("location", to)], "moved") //~ open_redirect
}

pub async fn map(Query(to): Query<String>) -> impl IntoResponse {
    let mut headers = HeaderMap::new();
    headers.insert(header::LOCATION, HeaderValue::from_str(&to).unwrap()); //~ open_redirect
    (StatusCode::FOUND, headers)
}

pub async fn actix(to: web::Query<String>) -> HttpResponse {
    HttpResponse::Found().insert_header((names::LOCATION, to.into_inner())).finish() //~ open_redirect
}

pub async fn actix_appended(to: web::Query<String>) -> HttpResponse {
    HttpResponse::SeeOther().append_header((actix_web::http::header::LOCATION, to.as_str())).finish() //~ open_redirect
}

pub async fn path_of_an_address(Query(to): Query<String>) -> Redirect {
    match url::Url::parse(&to) {
        // `https://example.com//example.org` has the path `//example.org`.
        Ok(url) => Redirect::to(url.path()), //~ open_redirect
        Err(_) => Redirect::to("/"),
    }
}

pub async fn prefix_of_the_client(Query((base, to)): Query<(String, String)>) -> Redirect {
    if !to.starts_with(&base) {
        return Redirect::to("/");
    }
    Redirect::to(&to) //~ open_redirect
}

pub async fn short_prefix(Query(to): Query<String>) -> Redirect {
    if !to.starts_with("https://") {
        return Redirect::to("/");
    }
    Redirect::to(&to) //~ open_redirect
}
