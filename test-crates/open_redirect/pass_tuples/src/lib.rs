//! Pairs of a state and headers that lead to places of our own, or nowhere.
use actix_web::{HttpResponse, http::header as names, web};
use axum::extract::{Path, Query};
use axum::http::{StatusCode, header};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use std::sync::Arc;

pub async fn own(Path(id): Path<u32>) -> impl IntoResponse {
    (StatusCode::FOUND, [(header::LOCATION, format!("/items/{id}"))])
}

pub async fn created(Path(name): Path<String>) -> impl IntoResponse {
    (StatusCode::CREATED, [(header::LOCATION, format!("/items/{name}"))])
}

pub async fn created_elsewhere(Query(to): Query<String>) -> impl IntoResponse {
    (StatusCode::CREATED, [(header::LOCATION, to)])
}

pub async fn other_header(Query(to): Query<String>) -> impl IntoResponse {
    (StatusCode::FOUND, [(header::ETAG, to)])
}

pub async fn local(Query(to): Query<String>) -> impl IntoResponse {
    let to = if to.starts_with('/') && !to.starts_with("//") && !to.starts_with("/\\") { to } else { "/".to_string() };
    (StatusCode::FOUND, [(header::LOCATION, to)])
}

pub async fn own_host(Query(to): Query<String>) -> impl IntoResponse {
    let to = if to.starts_with("https://example.com/") { to } else { "/".to_string() };
    (StatusCode::FOUND, [(header::LOCATION, to)])
}

pub async fn actix(to: web::Query<String>) -> HttpResponse {
    if !to.starts_with("https://example.com/") {
        return HttpResponse::BadRequest().finish();
    }
    HttpResponse::Found().insert_header((names::LOCATION, to.into_inner())).finish()
}

pub struct Settings {
    base: String,
    origins: Vec<String>,
}

pub async fn configured(State(settings): State<Arc<Settings>>, Query(to): Query<String>) -> impl IntoResponse {
    if !to.starts_with(&settings.base) {
        return Redirect::to("/").into_response();
    }
    Redirect::to(&to).into_response()
}

pub async fn registered(State(settings): State<Arc<Settings>>, Query(to): Query<String>) -> impl IntoResponse {
    if settings.origins.iter().any(|origin| to.starts_with(origin)) {
        return Redirect::to(&to).into_response();
    }
    Redirect::to("/").into_response()
}

pub async fn listed(State(settings): State<Arc<Settings>>, Query(to): Query<String>) -> Result<Redirect, StatusCode> {
    if !settings.origins.contains(&to) {
        return Err(StatusCode::BAD_REQUEST);
    }
    Ok(Redirect::to(&to))
}

pub async fn stripped(State(settings): State<Arc<Settings>>, Query(to): Query<String>) -> Redirect {
    match to.strip_prefix(&settings.base) {
        Some(rest) => Redirect::to(&format!("{}{rest}", settings.base)),
        None => Redirect::to("/"),
    }
}

pub async fn query_behind(Query(to): Query<String>) -> Redirect {
    Redirect::to(&format!("/login?next={to}"))
}

pub async fn same_site(uri: axum::http::Uri) -> Redirect {
    Redirect::permanent(&format!("https://www.example.com{}", uri.path()))
}
