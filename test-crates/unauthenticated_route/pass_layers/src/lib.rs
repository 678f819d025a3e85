//! Routes behind a layer that asks, wherever it is put.
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

pub fn all() -> Router<Store> {
    Router::new()
        .route("/items", get(items).post(add))
        .route("/items/{id}", delete(remove))
        .layer(tower_http::trace::TraceLayer::new_for_http())
        .layer(from_fn(bouncer))
}

pub fn one_by_one() -> Router<Store> {
    Router::new()
        .route("/items", post(add).layer(from_fn(bouncer)))
        .route("/items/{id}", delete(remove).put(rename).route_layer(from_fn(bouncer)))
}

pub fn nested() -> Router<Store> {
    let items = Router::new().route("/{id}", delete(remove));
    Router::new().nest("/items", items).layer(from_fn(bouncer)).route("/health", get(self::items))
}

fn admin() -> Router<Store> {
    Router::new().route("/{id}", put(rename))
}

fn shop() -> Router<Store> {
    Router::new().route("/items", post(add)).layer(from_fn(bouncer))
}

pub fn elsewhere() -> Router<Store> {
    shop().merge(Router::new().nest("/admin", admin()).layer(from_fn(bouncer)))
}

fn open() -> Router<Store> {
    Router::new().route("/{id}", put(rename))
}

fn protect(router: Router<Store>) -> Router<Store> {
    router.layer(from_fn(bouncer))
}

pub fn handed_on() -> Router<Store> {
    shop().merge(protect(open()))
}

pub fn stacked() -> Router<Store> {
    let layers = tower::ServiceBuilder::new()
        .layer(tower_http::trace::TraceLayer::new_for_http())
        .layer(from_fn(bouncer));
    shop().route("/{id}", delete(remove)).layer(layers)
}

pub fn perhaps(guarded: bool) -> Router<Store> {
    let mut app = Router::new().route("/{id}", delete(remove));
    if guarded {
        app = app.layer(from_fn(bouncer));
    }
    app
}

pub struct Server {
    router: Router<Store>,
}

impl Server {
    /// Whoever has it may put a layer around.
    pub fn new() -> Self {
        Server { router: shop().route("/{id}", delete(remove)) }
    }
}

/// Another service, for everybody.
pub fn for_all() -> Router<Store> {
    Router::new().route("/items", post(add)).route("/items/{id}", delete(remove))
}
