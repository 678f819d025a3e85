//! Servers that show their inside in debug builds only, or to whom it may concern.
mod errors;

use async_graphql::http::GraphiQLSource;
use axum::Router;
use axum::response::{Html, IntoResponse};
use axum::routing::get;

#[cfg(debug_assertions)]
pub async fn graphiql() -> impl IntoResponse {
    Html(GraphiQLSource::build().endpoint("/").finish())
}

async fn state() -> String {
    String::new()
}

pub fn routes() -> Router {
    let mut router = Router::new().route("/shop", get(state)).route("/debugger-manual", get(state));
    if cfg!(debug_assertions) {
        router = router.route("/debug/vars", get(state));
    }
    router
}

#[cfg(debug_assertions)]
pub fn debug_routes() -> Router {
    Router::new().route("/debug/pprof", get(state))
}

#[cfg(feature = "debug-endpoints")]
pub fn feature_routes() -> Router {
    Router::new().route("/debug/pprof", get(state))
}

pub fn on_demand(profiling: bool) -> Router {
    let router = Router::new();
    if profiling { router.route("/debug/pprof", get(state)) } else { router }
}

/// A file system has such names too.
pub fn path() -> std::path::PathBuf {
    std::path::Path::new("/sys/kernel/debug").join("/debug/tracing")
}

pub fn client(base: &str) -> String {
    format!("{base}/debug/pprof")
}

#[cfg(tokio_unstable)]
pub fn console() {
    console_subscriber::init();
}

pub fn health() -> Router {
    Router::new().route("/health", get(state)).route("/metrics", get(state))
}

/// A recorder of routes, for the manual.
pub struct Manual(Vec<String>);

impl Manual {
    pub fn route(&mut self, path: &str) {
        self.0.push(path.to_owned());
    }
}

pub fn manual(manual: &mut Manual) {
    manual.route("/debug/vars");
}
