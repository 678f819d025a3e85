//! Consoles and profilers of debug builds, and what a program does for itself.
use async_graphql::{EmptyMutation, EmptySubscription, Schema};

pub struct Query;

pub fn schema() -> Schema<Query, EmptyMutation, EmptySubscription> {
    Schema::build(Query, EmptyMutation, EmptySubscription).disable_introspection().finish()
}

#[cfg(feature = "console")]
pub fn console() {
    console_subscriber::ConsoleLayer::builder().with_default_env().init();
}

pub fn console_while_it_is_made() {
    if cfg!(debug_assertions) {
        console_subscriber::ConsoleLayer::builder().init();
    }
}

/// A profile of a job that nobody asks for over the network.
pub fn profile() -> pprof::Result<()> {
    let guard = pprof::ProfilerGuard::new(100)?;
    drop(guard);
    Ok(())
}

pub fn levels() {
    tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).init();
}

pub fn start() {
    // SAFETY: no other thread runs yet.
    unsafe { std::env::set_var("RUST_BACKTRACE", "0") };
}

pub fn start_while_it_is_made() {
    if cfg!(debug_assertions) {
        // SAFETY: no other thread runs yet.
        unsafe { std::env::set_var("RUST_BACKTRACE", "1") };
    }
}

pub fn salvo() -> salvo::Router {
    salvo::Router::with_path("debugger/manual")
}
