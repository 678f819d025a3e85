//! Servers that take requests of any size.
mod apart;

use actix_web::web;
use axum::Router;
use axum::extract::DefaultBodyLimit as Limit;
use axum::routing::post;
use rocket::data::{ByteUnit, Data, ToByteUnit as _};
use tower_http::limit::RequestBodyLimitLayer;
use warp::Filter;

const ANY: usize = usize::MAX;

fn largest() -> usize {
    ANY
}

async fn upload(body: axum::body::Bytes) -> String {
    body.len().to_string()
}

pub fn off() -> Router {
    Router::new().route("/", post(upload)).layer(Limit::disable()) //~ body_limit_disabled
}

pub fn by_local() -> Router {
    let layer = axum::extract::DefaultBodyLimit::disable(); //~ body_limit_disabled
    let router = Router::new().route("/", post(upload));
    router.layer(layer)
}

pub fn maximal() -> Router {
    Router::new().route("/", post(upload)).layer(Limit::max(usize::MAX)) //~ body_limit_disabled
}

pub fn layer() -> RequestBodyLimitLayer {
    RequestBodyLimitLayer::new(ANY) //~ body_limit_disabled
}

pub async fn read(request: axum::extract::Request) -> usize {
    axum::body::to_bytes(request.into_body(), largest()).await.map_or(0, |bytes| bytes.len()) //~ body_limit_disabled
}

pub fn actix() -> (web::JsonConfig, web::FormConfig, web::PayloadConfig) {
    let json = web::JsonConfig::default().limit(std::usize::MAX); //~ body_limit_disabled
    let form = web::FormConfig::default().limit(usize::max_value()); //~ body_limit_disabled
    let payload = web::PayloadConfig::new(u64::MAX as usize); //~ body_limit_disabled
    (json, form, payload)
}

pub fn multipart() -> actix_multipart::form::MultipartFormConfig {
    actix_multipart::form::MultipartFormConfig::default().total_limit(ANY).memory_limit(1024) //~ body_limit_disabled
}

pub fn filter() -> impl Filter<Extract = (bytes::Bytes,), Error = warp::Rejection> + Copy {
    warp::body::content_length_limit(u64::MAX).and(warp::body::bytes()) //~ body_limit_disabled
}

#[rocket::post("/", data = "<data>")]
pub async fn rocket(data: Data<'_>) -> std::io::Result<Vec<u8>> {
    Ok(data.open(ByteUnit::max_value()).into_bytes().await?.into_inner()) //~ body_limit_disabled
}

#[rocket::put("/", data = "<data>")]
pub async fn rocket_number(data: Data<'_>) -> std::io::Result<Vec<u8>> {
    let size = u64::MAX.bytes();
    Ok(data.open(size).into_bytes().await?.into_inner()) //~ body_limit_disabled
}

pub fn poem() -> poem::middleware::SizeLimit {
    poem::middleware::SizeLimit::new(usize::MAX) //~ body_limit_disabled
}

pub fn parts() -> multer::SizeLimit {
    multer::SizeLimit::new().whole_stream(u64::MAX) //~ body_limit_disabled
}

pub fn messages<T>(server: tonic::server::Grpc<T>) -> tonic::server::Grpc<T> {
    server.max_decoding_message_size(usize::MAX) //~ body_limit_disabled
}

pub fn sockets() -> tungstenite::protocol::WebSocketConfig {
    tungstenite::protocol::WebSocketConfig::default().max_message_size(None) //~ body_limit_disabled
}

pub fn salvo(request: &mut salvo::Request) {
    request.set_secure_max_size(usize::MAX); //~ body_limit_disabled
}
