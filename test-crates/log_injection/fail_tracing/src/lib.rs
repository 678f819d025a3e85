//! Events and spans of tracing, and records of slog.
use axum::extract::{Path, Query};
use serde::Deserialize;
use slog::Logger;
use tracing::{debug, error, event, info, info_span, instrument, warn, Level};

#[derive(Deserialize)]
pub struct Login {
    user: String,
    tries: u32,
    secure: bool,
}

pub async fn message(Query(login): Query<Login>) {
    info!("login of {}", login.user); //~ log_injection
}

pub async fn message_inline(Path(name): Path<String>) {
    tracing::warn!("no page {name}"); //~ log_injection
}

pub async fn message_after_fields(Query(login): Query<Login>) {
    warn!(tries = login.tries, "login of {}", login.user); //~ log_injection
}

pub async fn fields_only(Query(login): Query<Login>) {
    info!(tries = login.tries, secure = login.secure, "login");
    info!(login.tries, "login");
}

pub async fn display_field(Query(login): Query<Login>) {
    error!(user = %login.user, "refused"); //~ log_injection
}

pub async fn debug_field(Query(login): Query<Login>) {
    error!(user = ?login.user, "refused");
}

pub async fn display_field_of_number(Query(login): Query<Login>) {
    error!(tries = %login.tries, "refused");
}

pub async fn short_display_field(Path(name): Path<String>) {
    debug!(%name, "asked"); //~ log_injection
}

pub async fn short_debug_field(Path(name): Path<String>) {
    debug!(?name, "asked");
}

pub async fn own_level(Path(name): Path<String>) {
    event!(Level::INFO, "asked for {}", name); //~ log_injection
}

pub async fn own_level_number(Path(number): Path<u16>) {
    event!(Level::INFO, number, "asked");
}

pub async fn span_number(Path(number): Path<u16>) {
    let _span = info_span!("ask", number).entered();
    info!("inside");
}

#[instrument(skip_all, fields(number))]
pub async fn instrumented(Path(number): Path<u16>, body: String) {
    info!(bytes = body.len(), number, "asked");
}

pub async fn target(Path(name): Path<String>) {
    info!(target: "audit", "asked for {}", name.trim()); //~ log_injection
}

pub async fn fetched() {
    let Ok(mut answer) = ureq::get("https://motd.example.com").call() else {
        error!("no message today");
        return;
    };
    info!("status {}", answer.status());
    match answer.body_mut().read_to_string() {
        Ok(text) => info!("message: {text}"), //~ log_injection
        Err(error) => error!(?error, "broken message"),
    }
}

pub async fn slog_message(log: Logger, name: String) {
    slog::info!(log, "kept"; "bytes" => name.len());
}

pub async fn slog_formatted(Path(name): Path<String>) {
    let log = Logger::root(slog::Discard, slog::o!());
    slog::info!(log, "asked for {}", name); //~ log_injection
    slog::info!(log, "asked"; "bytes" => name.len());
}

#[instrument(skip(name), fields(%name))] //~ log_injection
pub async fn instrumented_by_name(Path(page): Path<u16>, name: Query<String>) {
    info!(page, "asked");
}

#[derive(Deserialize)]
pub struct Note {
    title: String,
    size: u32,
}

#[instrument(skip_all, fields(title = %note.title))] //~ log_injection
pub async fn instrumented_part(note: axum::Json<Note>) {
    info!("noted");
}

#[instrument(skip_all, fields(title = ?note.title, size = %note.size))]
pub async fn instrumented_debug(note: axum::Json<Note>) {
    info!("noted");
}

#[instrument]
pub async fn instrumented_all(title: axum::extract::Path<String>) {
    info!("noted");
}
