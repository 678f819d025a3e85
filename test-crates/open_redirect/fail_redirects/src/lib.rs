//! Answers that send a browser where a client says.
mod others;

use axum::extract::{Form, Path, Query};
use axum::http::{header, HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Login {
    next: String,
    page: u32,
    user: Option<String>,
}

pub async fn to(Query(login): Query<Login>) -> Redirect {
    Redirect::to(&login.next) //~ open_redirect
}

pub async fn to_number(Query(login): Query<Login>) -> Redirect {
    Redirect::to(&format!("/pages/{}", login.page))
}

pub async fn to_own_host(Query(login): Query<Login>) -> Redirect {
    Redirect::to(&format!("https://www.example.com/{}", login.next))
}

pub async fn temporary(Form(login): Form<Login>) -> Redirect {
    let next = login.next.trim().to_owned();
    Redirect::temporary(&next) //~ open_redirect
}

pub async fn permanent(Path(host): Path<String>) -> Redirect {
    Redirect::permanent(&format!("https://{host}/")) //~ open_redirect
}

pub async fn referer(headers: HeaderMap) -> Redirect {
    let back = headers.get(header::REFERER).and_then(|value| value.to_str().ok()).unwrap_or("/");
    Redirect::to(back) //~ open_redirect
}

pub async fn location(Query(login): Query<Login>) -> Response {
    Response::builder()
        .status(StatusCode::FOUND)
        .header(header::LOCATION, login.next) //~ open_redirect
        .body(axum::body::Body::empty())
        .unwrap_or_default()
}

pub async fn other_header(Query(login): Query<Login>) -> Response {
    Response::builder()
        .header("x-next", login.next)
        .body(axum::body::Body::empty())
        .unwrap_or_default()
}

/// `//evil.example` begins with a slash too.
pub async fn begins_with_slash(Query(login): Query<Login>) -> Response {
    if !login.next.starts_with('/') {
        return StatusCode::BAD_REQUEST.into_response();
    }
    Redirect::to(&login.next).into_response() //~ open_redirect
}

pub async fn other_checked(Query(login): Query<Login>) -> Response {
    if login.user.as_deref() != Some("admin") {
        return StatusCode::FORBIDDEN.into_response();
    }
    Redirect::to(&login.next).into_response() //~ open_redirect
}
