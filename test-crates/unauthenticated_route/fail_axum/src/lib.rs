//! A service in which some routes ask who calls, and some that change things do not.
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::http::StatusCode;
use axum::routing::{delete, get, post, put};
use axum::{Json, Router};

#[derive(Clone)]
pub struct Store;

pub struct Claims {
    pub name: String,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Claims {
    type Rejection = StatusCode;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        Err(StatusCode::UNAUTHORIZED)
    }
}

async fn add_item(claims: Claims, Json(item): Json<String>) -> String {
    claims.name + &item
}

async fn remove_item(_: Claims, Path(id): Path<u64>) -> String {
    id.to_string()
}

async fn rename_item(Path(id): Path<u64>, Json(name): Json<String>) -> String {
    format!("{id} {name}")
}

async fn remove_user(State(_): State<Store>, Path(id): Path<u64>) -> String {
    id.to_string()
}

async fn items() -> &'static str {
    ""
}

async fn import(body: String) -> String {
    body
}

async fn refund(Json(id): Json<u64>) -> String {
    id.to_string()
}

fn admin() -> Router<Store> {
    Router::new()
        .route("/users/{id}", delete(remove_user)) //~ unauthenticated_route
        .route("/import", axum::routing::post(import)) //~ unauthenticated_route
}

pub fn routes() -> Router<Store> {
    let orders = Router::new().route("/refund", post(refund)); //~ unauthenticated_route
    Router::new()
        .route("/items", get(items).post(add_item))
        .route("/items/{id}", put(rename_item).delete(remove_item)) //~ unauthenticated_route
        .route("/grow", post(|| async { "" })) //~ unauthenticated_route
        .nest("/admin", admin())
        .merge(orders)
}
