//! Servers that stop reading somewhere.
mod counted;

use actix_web::web;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;
use rocket::data::{ByteUnit, Data, ToByteUnit as _};
use tower_http::limit::RequestBodyLimitLayer;
use warp::Filter;

const LARGEST: usize = 16 << 20;

fn largest() -> usize {
    LARGEST
}

async fn upload(body: axum::body::Bytes) -> String {
    body.len().to_string()
}

pub fn smaller() -> Router {
    Router::new().route("/", post(upload)).layer(DefaultBodyLimit::max(LARGEST))
}

/// Another layer counts instead.
pub fn replaced() -> Router {
    Router::new()
        .route("/", post(upload))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(250 * 1024 * 1024))
}

pub async fn read(request: axum::extract::Request) -> usize {
    axum::body::to_bytes(request.into_body(), largest()).await.map_or(0, |bytes| bytes.len())
}

pub fn by_settings(limit: usize) -> RequestBodyLimitLayer {
    RequestBodyLimitLayer::new(limit)
}

pub fn actix() -> (web::JsonConfig, web::PayloadConfig) {
    (web::JsonConfig::default().limit(4096), web::PayloadConfig::new(1 << 25))
}

pub fn multipart() -> actix_multipart::form::MultipartFormConfig {
    actix_multipart::form::MultipartFormConfig::default().total_limit(50 * 1024 * 1024)
}

pub fn filter() -> impl Filter<Extract = (bytes::Bytes,), Error = warp::Rejection> + Copy {
    warp::body::content_length_limit(1024 * 32).and(warp::body::bytes())
}

#[rocket::post("/", data = "<data>")]
pub async fn rocket(data: Data<'_>) -> std::io::Result<Vec<u8>> {
    let first = data.open(ByteUnit::Mebibyte(1));
    Ok(first.into_bytes().await?.into_inner())
}

#[rocket::put("/", data = "<data>")]
pub async fn rocket_number(data: Data<'_>) -> std::io::Result<Vec<u8>> {
    Ok(data.open(512.kibibytes()).into_bytes().await?.into_inner())
}

pub fn poem() -> poem::middleware::SizeLimit {
    poem::middleware::SizeLimit::new(5 * 1024 * 1024)
}

pub fn sockets() -> tungstenite::protocol::WebSocketConfig {
    tungstenite::protocol::WebSocketConfig::default().max_message_size(Some(1 << 20)).max_write_buffer_size(usize::MAX)
}

pub fn messages<T>(server: tonic::server::Grpc<T>) -> tonic::server::Grpc<T> {
    server.max_decoding_message_size(8 << 20).max_encoding_message_size(usize::MAX)
}

/// A query of our own, which takes every row.
pub struct Query(usize);

impl Query {
    pub fn new() -> Self {
        Query(10)
    }

    pub fn limit(mut self, rows: usize) -> Self {
        self.0 = rows;
        self
    }

    pub fn max(limit: usize) -> Self {
        Query(limit)
    }
}

pub fn all_rows() -> [Query; 2] {
    [Query::new().limit(usize::MAX), Query::max(usize::MAX)]
}

pub fn smallest(numbers: &[usize]) -> usize {
    numbers.iter().copied().fold(usize::MAX, usize::min)
}
