//! Handlers that read, write and remove files a client names.
mod actix;
mod others;
mod poems;
mod rockets;

use axum::body::Bytes;
use axum::extract::{Multipart, Path as Segment, Query, Request};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{get, put};
use axum::Router;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};
use tower_http::services::ServeFile;

const ROOT: &str = "/srv/files";

#[derive(Deserialize)]
pub struct Wanted {
    file: String,
    page: Option<u32>,
}

pub fn router() -> Router {
    Router::new()
        .route("/files/{name}", get(segment))
        .route("/upload/{name}", put(upload))
        .route("/raw", get(|Query(wanted): Query<Wanted>| async move {
            fs::read_to_string(wanted.file).unwrap_or_default() //~ path_traversal
        }))
}

pub async fn segment(Segment(name): Segment<String>) -> Result<Vec<u8>, StatusCode> {
    let path = Path::new(ROOT).join(name);
    fs::read(path).map_err(|_| StatusCode::NOT_FOUND) //~ path_traversal
}

pub async fn numbered(Segment(number): Segment<u64>) -> Result<Vec<u8>, StatusCode> {
    let path = Path::new(ROOT).join(number.to_string());
    fs::read(path).map_err(|_| StatusCode::NOT_FOUND)
}

pub async fn upload(Segment(name): Segment<String>, body: Bytes) -> StatusCode {
    match tokio::fs::write(format!("{ROOT}/{name}"), &body).await { //~ path_traversal
        Ok(()) => StatusCode::CREATED,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

pub async fn upload_under_fixed_name(body: Bytes) -> StatusCode {
    match tokio::fs::write(format!("{ROOT}/latest.bin"), &body).await {
        Ok(()) => StatusCode::CREATED,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

pub async fn page_of_file(Query(wanted): Query<Wanted>) -> String {
    let page = wanted.page.unwrap_or(1);
    fs::read_to_string(format!("{ROOT}/{page}.txt")).unwrap_or_default()
}

pub async fn with_extension(Query(wanted): Query<Wanted>) -> String {
    let mut path = PathBuf::from(ROOT);
    path.push(&wanted.file);
    path.set_extension("txt");
    tokio::fs::read_to_string(&path).await.unwrap_or_default() //~ path_traversal
}

pub async fn language(headers: HeaderMap) -> String {
    let tongue = headers.get("accept-language").and_then(|value| value.to_str().ok());
    let Some(tongue) = tongue else { return String::new() };
    fs::read_to_string(format!("texts/{tongue}/welcome.txt")).unwrap_or_default() //~ path_traversal
}

pub async fn known_language(headers: HeaderMap) -> String {
    let tongue = match headers.get("accept-language").and_then(|value| value.to_str().ok()) {
        Some("de") => "de",
        Some("fr") => "fr",
        _ => "en",
    };
    fs::read_to_string(format!("texts/{tongue}/welcome.txt")).unwrap_or_default()
}

pub async fn serve_one(Segment(name): Segment<String>, request: Request) -> impl IntoResponse {
    let path = Path::new(ROOT).join(&name);
    let mut service = ServeFile::new(path); //~ path_traversal
    service.try_call(request).await.map_err(|_| StatusCode::NOT_FOUND)
}

pub async fn parts(mut form: Multipart) -> StatusCode {
    while let Ok(Some(field)) = form.next_field().await {
        let Some(name) = field.file_name().map(str::to_owned) else { continue };
        let Ok(data) = field.bytes().await else { continue };
        if fs::write(Path::new(ROOT).join(&name), &data).is_err() { //~ path_traversal
            return StatusCode::INTERNAL_SERVER_ERROR;
        }
    }
    StatusCode::OK
}

pub async fn parts_counted(mut form: Multipart) -> StatusCode {
    let mut count = 0;
    while let Ok(Some(field)) = form.next_field().await {
        let Ok(data) = field.bytes().await else { continue };
        count += 1;
        if fs::write(Path::new(ROOT).join(format!("part-{count}")), &data).is_err() {
            return StatusCode::INTERNAL_SERVER_ERROR;
        }
    }
    StatusCode::OK
}

/// No router takes it here: it stands among handlers, and nobody calls it.
pub async fn by_header(headers: HeaderMap) -> Option<Vec<u8>> {
    let name = headers.get("x-file")?.to_str().ok()?;
    fs::read(name).ok() //~ path_traversal
}

pub async fn by_body(headers: HeaderMap, body: String) -> String {
    let name = body.trim();
    let known = headers.contains_key("x-known");
    fs::read_to_string(name).unwrap_or_else(|_| known.to_string()) //~ path_traversal
}

pub async fn front() -> String {
    opened("front.html".to_owned()).await + &moved("a".to_owned(), "b".to_owned()).await
}

/// A helper of handlers.
async fn opened(name: String) -> String {
    fs::read_to_string(name).unwrap_or_default()
}

/// Nobody fills two bodies: it is a part of an interface.
pub async fn renamed(from: String, to: String) -> bool {
    fs::rename(from, to).is_ok()
}

async fn moved(from: String, to: String) -> String {
    fs::rename(from, to).is_ok().to_string()
}
