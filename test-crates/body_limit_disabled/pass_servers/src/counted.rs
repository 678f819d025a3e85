//! Limits of axum that are off because a layer counts: in the same function, in its caller, and in what it calls.
use axum::{Router, body::Bytes, extract::DefaultBodyLimit, routing::post};
use rocket::data::{ByteUnit, Limits};
use tower_http::limit::RequestBodyLimitLayer;
use warp::{Filter, Rejection, multipart::FormData};

async fn take(_body: Bytes) {}

pub fn here() -> Router {
    Router::new()
        .route("/", post(take))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(8 << 20))
}

fn uploads() -> Router {
    Router::new().route("/upload", post(take)).layer(DefaultBodyLimit::disable())
}

pub fn all() -> Router {
    uploads().layer(RequestBodyLimitLayer::new(64 << 20))
}

fn counted(router: Router) -> Router {
    router.layer(RequestBodyLimitLayer::new(64 << 20))
}

pub fn handed_on() -> Router {
    counted(Router::new().route("/", post(take)).layer(DefaultBodyLimit::disable()))
}

pub fn form() -> impl Filter<Extract = (FormData,), Error = Rejection> + Clone {
    warp::multipart::form().max_length(2 << 20)
}

pub fn limits() -> Limits {
    Limits::new().limit("json", ByteUnit::Megabyte(2))
}

pub async fn own_answer(answer: axum::response::Response) -> usize {
    axum::body::to_bytes(answer.into_body(), usize::MAX).await.map_or(0, |body| body.len())
}

pub fn step_by_step() -> Router {
    let limit = RequestBodyLimitLayer::new(1 << 24);
    let films = Router::new().route("/film", post(take)).layer(DefaultBodyLimit::disable());
    let notes = Router::new().route("/note", post(take));
    notes.merge(films).layer(limit)
}

pub fn around_one_of_two() -> Router {
    let films = Router::new()
        .route("/film", post(take))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(1 << 24));
    let notes = Router::new().route("/note", post(take));
    notes.merge(films)
}
