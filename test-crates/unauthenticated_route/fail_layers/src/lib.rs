//! Routes beside the layer that asks, or behind one that does not.
use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::{delete, get, post, put};

#[derive(Clone)]
pub struct Store;

async fn bouncer(request: Request, next: Next) -> Result<Response, StatusCode> {
    if request.headers().contains_key("authorization") { Ok(next.run(request).await) } else { Err(StatusCode::UNAUTHORIZED) }
}

async fn watch(request: Request, next: Next) -> Response {
    eprintln!("{}", request.uri());
    next.run(request).await
}

async fn add(State(_): State<Store>, item: String) -> String {
    item
}

async fn remove(State(_): State<Store>, Path(id): Path<u64>) -> String {
    id.to_string()
}

async fn rename(Path(id): Path<u64>, name: String) -> String {
    format!("{id} {name}")
}

async fn items() -> &'static str {
    ""
}

/// A layer is around the routes before it.
pub fn behind() -> Router<Store> {
    Router::new()
        .route("/items", post(add))
        .route_layer(from_fn(bouncer))
        .route("/items/{id}", delete(remove)) //~ unauthenticated_route
}

/// That of a method router is around its methods before it.
pub fn one_method() -> Router<Store> {
    Router::new()
        .route("/items", post(add).layer(from_fn(bouncer)).put(rename)) //~ unauthenticated_route
        .route("/items/{id}", delete(remove)) //~ unauthenticated_route
}

pub fn merged() -> Router<Store> {
    let guarded = Router::new().route("/items", post(add)).layer(from_fn(bouncer));
    let open = Router::new().route("/items", get(items)).route("/items/{id}", put(rename)); //~ unauthenticated_route
    guarded.merge(open)
}

pub fn watched() -> Router<Store> {
    let guarded = Router::new().route("/items", post(add)).layer(from_fn(bouncer));
    Router::new()
        .route("/items/{id}", delete(remove)) //~ unauthenticated_route
        .layer(from_fn(watch))
        .layer(tower_http::trace::TraceLayer::new_for_http())
        .layer(tower_http::cors::CorsLayer::new())
        .nest("/api", guarded)
}

pub fn by_statements() -> Router<Store> {
    let mut app = Router::new();
    app = app.route("/items", post(add));
    app = app.route_layer(from_fn(bouncer));
    app = app.route("/items/{id}", delete(remove)); //~ unauthenticated_route
    app
}

fn admin() -> Router<Store> {
    Router::new().route("/grow", post(|State(_): State<Store>| async { "" })) //~ unauthenticated_route
}

fn shop() -> Router<Store> {
    Router::new().route("/items", post(add)).layer(from_fn(bouncer))
}

pub fn both() -> Router<Store> {
    shop().nest("/admin", admin())
}
