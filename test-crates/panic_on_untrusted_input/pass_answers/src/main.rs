//! Handlers that answer, and panics that no client can bring about.
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::routing::get;
use axum::Router;
use regex::Regex;
use std::collections::HashMap;
use std::sync::{LazyLock, RwLock};

static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new("^[a-z]+$").unwrap());
static NAMES: RwLock<Vec<String>> = RwLock::new(Vec::new());

/// The user starts the program and reads what it says when it ends.
#[tokio::main]
async fn main() {
    let port: u16 = std::env::args().nth(1).map_or(8080, |word| word.parse().expect("a port number"));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.unwrap();
    axum::serve(listener, router()).await.unwrap();
}

pub fn router() -> Router {
    Router::new()
        .route("/a/{text}", get(question_mark))
        .route("/b/{text}", get(matched))
        .route("/c/{text}", get(or_default))
}

pub async fn question_mark(Path(text): Path<String>) -> Result<String, StatusCode> {
    let number: u32 = text.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(number.to_string())
}

pub async fn matched(Path(text): Path<String>) -> String {
    match text.parse::<u32>() {
        Ok(number) => number.to_string(),
        Err(error) => error.to_string(),
    }
}

pub async fn or_default(Path(text): Path<String>) -> String {
    text.parse::<u32>().unwrap_or_default().to_string()
}

pub async fn let_else(headers: HeaderMap) -> Result<String, StatusCode> {
    let Some(value) = headers.get("x-token") else { return Err(StatusCode::UNAUTHORIZED) };
    Ok(value.len().to_string())
}

pub async fn asked_before(Query(words): Query<HashMap<String, String>>) -> String {
    let word = words.get("q");
    if word.is_none() {
        return String::new();
    }
    word.unwrap().clone()
}

pub async fn parsed_constant(Path(text): Path<String>) -> String {
    let limit: usize = "40".parse().unwrap();
    text.chars().take(limit).collect()
}

pub async fn constant_header() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("x-kind", "page".parse::<HeaderValue>().unwrap());
    headers
}

pub async fn locked(Path(text): Path<String>) -> String {
    NAMES.write().unwrap().push(text);
    NAMES.read().unwrap().len().to_string()
}

pub async fn pattern(Path(text): Path<String>) -> String {
    WORD.is_match(&text).to_string()
}

pub async fn never_empty(Path(text): Path<String>) -> String {
    text.split(' ').next().unwrap().to_owned()
}

pub async fn written_out(Path(text): Path<String>) -> String {
    serde_json::to_string(&text).unwrap()
}

pub async fn joined() -> String {
    tokio::spawn(async { 1 + 1 }).await.unwrap().to_string()
}

pub async fn fallback_function(Path(text): Path<String>) -> String {
    text.parse::<i8>().unwrap_or_else(|_| -1).to_string()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_counts() {
        let count = std::env::var("COUNT").unwrap().parse::<u8>().unwrap();
        assert!(count > 0);
    }
}
