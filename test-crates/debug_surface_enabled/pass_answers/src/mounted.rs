//! Handlers that lead to the inside only while the program is made, and variables of the environment by name.
use std::collections::HashMap;

use async_graphql::http::GraphiQLSource;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use axum::{Json, Router};
use warp::Filter;

async fn console() -> impl IntoResponse {
    Html(GraphiQLSource::build().endpoint("/api").finish())
}

pub fn consoles() -> Router {
    let router = Router::new().route("/hello", get(hello));
    if cfg!(debug_assertions) {
        return router.route("/console", get(console));
    }
    router
}

async fn hello() -> &'static str {
    "hello"
}

async fn profile() -> Result<Vec<u8>, axum::http::StatusCode> {
    let guard = pprof::ProfilerGuard::new(99).map_err(|_| axum::http::StatusCode::CONFLICT)?;
    drop(guard);
    Ok(Vec::new())
}

#[cfg(feature = "console")]
pub fn profiles() -> Router {
    Router::new().route("/profile", get(profile))
}

/// It does so while it is made.
async fn hello_or_console() -> Html<String> {
    if cfg!(debug_assertions) {
        return Html(GraphiQLSource::build().endpoint("/api").finish());
    }
    Html(String::new())
}

pub fn both() -> Router {
    Router::new().route("/", get(hello_or_console))
}

async fn settings() -> Json<Vec<String>> {
    let ours = std::env::vars().filter(|(name, _)| name.starts_with("SHOP_PUBLIC_"));
    Json(ours.map(|(_, value)| value).collect())
}

async fn how_many() -> String {
    std::env::vars().count().to_string()
}

async fn one() -> Json<Option<String>> {
    let all: HashMap<String, String> = std::env::vars().collect();
    Json(all.get("SHOP_NAME").cloned())
}

async fn recorded() -> &'static str {
    let all: HashMap<String, String> = std::env::vars().collect();
    tracing::debug!("{} variables", all.len());
    "ok"
}

pub fn info() -> Router {
    Router::new()
        .route("/info", get(settings))
        .route("/count", get(how_many))
        .route("/name", get(one))
        .route("/recorded", get(recorded))
}

pub fn warp() -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    warp::path!("name").map(|| std::env::var("SHOP_NAME").unwrap_or_default())
}

/// A program prints its environment for whoever runs it.
pub fn printed() -> String {
    std::env::vars().map(|(name, value)| format!("{name}={value}\n")).collect()
}
