//! A macro that has the name of its crate is imported, and the crate is named by the same word.
use axum::extract::Query;
use log::{Level, log};

macro_rules! noted {
    ($what:expr, $user:expr) => {
        log::warn!("{}: {}", $what, $user)
    };
}

pub async fn by_path(Query(user): Query<String>) {
    log::info!("welcome {user}"); //~ log_injection
}

pub async fn by_name(Query(user): Query<String>) {
    log!(Level::Info, "welcome {user}"); //~ log_injection
}

pub async fn by_own_macro(Query(user): Query<String>) {
    noted!("welcome", user); //~ log_injection
}
