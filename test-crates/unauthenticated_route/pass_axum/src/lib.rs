//! A service in which every route that changes something asks who calls, in one way or another.
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::{Next, from_fn};
use axum::routing::{delete, get, post};
use axum::{Json, Router};

pub struct CurrentUser {
    pub id: u64,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for CurrentUser {
    type Rejection = StatusCode;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        Err(StatusCode::UNAUTHORIZED)
    }
}

async fn require_login(request: axum::extract::Request, next: Next) -> axum::response::Response {
    next.run(request).await
}

async fn add(user: CurrentUser, Json(item): Json<String>) -> String {
    format!("{} {item}", user.id)
}

async fn remove(Path(id): Path<u64>) -> String {
    id.to_string()
}

async fn by_header(headers: axum::http::HeaderMap, Path(id): Path<u64>) -> String {
    headers.get("authorization").map_or(String::new(), |_| id.to_string())
}

async fn list() -> &'static str {
    ""
}

async fn login(Json(password): Json<String>) -> String {
    password
}

async fn register(Json(name): Json<String>) -> String {
    name
}

async fn webhook(body: String) -> String {
    body
}

async fn search(Json(words): Json<String>) -> String {
    words
}

pub fn routes() -> Router {
    let guarded = Router::new().route("/items/{id}", delete(remove)).route_layer(from_fn(require_login));
    Router::new()
        .route("/items", get(list).post(add))
        .route("/old/{id}", delete(by_header))
        .route("/login", post(login))
        .route("/register", post(register))
        .route("/webhook", post(webhook))
        .route("/search", post(search))
        .merge(guarded)
}
