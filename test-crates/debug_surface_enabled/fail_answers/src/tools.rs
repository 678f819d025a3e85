//! Consoles, profilers and descriptions that are there in every build.
use async_graphql::{EmptyMutation, EmptySubscription, Schema};
use axum::response::IntoResponse;

pub struct Query;

pub fn schema() -> Schema<Query, EmptyMutation, EmptySubscription> {
    Schema::new(Query, EmptyMutation, EmptySubscription) //~ debug_surface_enabled
}

pub fn console() {
    console_subscriber::ConsoleLayer::builder().with_default_env().init(); //~ debug_surface_enabled
}

pub fn console_for_all() {
    console_subscriber::ConsoleLayer::builder().server_addr(([0, 0, 0, 0], 6669)).init(); //~ debug_surface_enabled
}

pub fn console_layer() {
    let layer = console_subscriber::Builder::default().spawn::<tracing_subscriber::Registry>(); //~ debug_surface_enabled
    drop(layer);
}

pub async fn profile() -> impl IntoResponse {
    let guard = pprof::ProfilerGuardBuilder::default().frequency(99).build(); //~ debug_surface_enabled
    guard.map(|_| "done").unwrap_or("failed")
}

pub async fn profile_by_guard() -> Result<Vec<u8>, axum::http::StatusCode> {
    let guard = pprof::ProfilerGuard::new(100).map_err(|_| axum::http::StatusCode::INTERNAL_SERVER_ERROR)?; //~ debug_surface_enabled
    drop(guard);
    Ok(Vec::new())
}

pub fn paths() -> impl warp::Filter {
    warp::path("debug") //~ debug_surface_enabled
}

pub fn salvo() -> salvo::Router {
    salvo::Router::with_path("debug/pprof") //~ debug_surface_enabled
}

pub fn start() {
    // SAFETY: no other thread runs yet.
    unsafe { std::env::set_var("RUST_BACKTRACE", "full") }; //~ debug_surface_enabled
}
