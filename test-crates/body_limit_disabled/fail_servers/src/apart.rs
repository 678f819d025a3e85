//! Limits that are switched off where nothing else counts, whatever another function of the file does.
use axum::{Router, body::Bytes, extract::DefaultBodyLimit, routing::post};
use rocket::data::{ByteUnit, Limits};
use tower_http::limit::RequestBodyLimitLayer;
use warp::{Filter, Rejection, multipart::FormData};

async fn take(_body: Bytes) {}

pub fn whole() -> Router {
    Router::new()
        .route("/", post(take))
        .layer(DefaultBodyLimit::disable()) //~ body_limit_disabled
}

pub fn kept() -> Router {
    let limit = DefaultBodyLimit::disable(); //~ body_limit_disabled
    Router::new().route("/", post(take)).layer(limit)
}

pub fn counted_elsewhere() -> Router {
    Router::new().route("/", post(take)).layer(RequestBodyLimitLayer::new(1 << 20))
}

pub fn form() -> impl Filter<Extract = (FormData,), Error = Rejection> + Clone {
    warp::multipart::form().max_length(None) //~ body_limit_disabled
}

pub fn large_form() -> impl Filter<Extract = (FormData,), Error = Rejection> + Clone {
    warp::multipart::form().max_length(u64::MAX) //~ body_limit_disabled
}

pub fn limits() -> Limits {
    Limits::new()
        .limit("form", ByteUnit::Megabyte(1))
        .limit("json", ByteUnit::max_value()) //~ body_limit_disabled
}

pub fn other_routes_are_counted() -> Router {
    let small = Router::new().route("/note", post(take)).layer(RequestBodyLimitLayer::new(1 << 20));
    let large = Router::new().route("/film", post(take)).layer(DefaultBodyLimit::disable()); //~ body_limit_disabled
    small.merge(large)
}
