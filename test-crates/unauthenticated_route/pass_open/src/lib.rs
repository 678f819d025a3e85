//! A service that knows no users: whoever reaches it may do everything.
use axum::Router;
use axum::extract::Path;
use axum::routing::{delete, post};

async fn add(item: String) -> String {
    item
}

async fn remove(Path(id): Path<u64>) -> String {
    id.to_string()
}

#[rocket::post("/items", data = "<item>")]
pub fn rocket_add(item: String) -> String {
    item
}

pub fn routes() -> Router {
    Router::new().route("/items", post(add)).route("/items/{id}", delete(remove))
}
