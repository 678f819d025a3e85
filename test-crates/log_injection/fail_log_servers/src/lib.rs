//! Log records of servers, with text of clients that may hold line breaks.
mod others;
mod records;

use axum::extract::{Form, Json, Path, Query};
use axum::http::HeaderMap;
use axum::routing::get;
use axum::Router;
use log::{debug, error, info, log, trace, warn, Level};
use serde::Deserialize;

#[derive(Deserialize, Debug)]
pub struct Login {
    user: String,
    tries: u32,
    code: Option<String>,
}

pub fn router() -> Router {
    Router::new()
        .route("/in", get(formatted))
        .route("/plain", get(|body: String| async move {
            info!("got {body}"); //~ log_injection
        }))
}

pub async fn formatted(Form(login): Form<Login>) {
    info!("login of {}", login.user); //~ log_injection
}

pub async fn number(Form(login): Form<Login>) {
    info!("{} tries", login.tries);
}

pub async fn inline(Path(name): Path<String>) {
    warn!("no such page: {name}"); //~ log_injection
}

pub async fn inline_debug(Path(name): Path<String>) {
    warn!("no such page: {name:?}");
}

pub async fn debug_of_struct(Form(login): Form<Login>) {
    debug!("login: {:?}", login);
    debug!("login: {login:#?}");
}

pub async fn full_path(Query(login): Query<Login>) {
    log::error!("bad code {}", login.code.unwrap_or_default()); //~ log_injection
}

pub async fn with_target(Query(login): Query<Login>) {
    error!(target: "audit", "refused {}", login.user); //~ log_injection
}

pub async fn with_level(Query(login): Query<Login>) {
    let level = if login.tries > 3 { Level::Warn } else { Level::Info };
    log!(level, "refused {}", login.user); //~ log_injection
}

pub async fn several_lines(Query(login): Query<Login>) {
    trace!( //~ log_injection
        "user {} tried {} times",
        login.user,
        login.tries,
    );
}

pub async fn named_argument(Query(login): Query<Login>) {
    info!("user {who}, {count}", who = login.user, count = login.tries); //~ log_injection
}

pub async fn fixed_text(Query(login): Query<Login>) {
    if login.user.is_empty() {
        info!("login without a name");
    }
}

pub async fn length(body: String) {
    info!("body of {} bytes, empty: {}", body.len(), body.is_empty());
}

pub async fn header(headers: HeaderMap, Json(words): Json<Vec<String>>) {
    let agent = headers.get("user-agent");
    info!("agent {agent:?}, {} words", words.len());
    info!("words {}", words.join(" ")); //~ log_injection
}

pub async fn first_built(Json(words): Json<Vec<String>>) {
    let mut text = String::from("words:");
    for word in &words {
        text.push(' ');
        text.push_str(word);
    }
    info!("{text}"); //~ log_injection
}

pub async fn width_and_fill(Path(name): Path<String>) {
    info!("[{:>20}]", name); //~ log_injection
    info!("[{:>20}]", name.chars().count());
}
