//! Words about oneself that decide nothing of weight.
use axum::extract::{Path, State};
use axum::http::{header, HeaderMap, StatusCode};
use clap::Parser;
use std::collections::HashMap;
use std::env;
use std::sync::Arc;

#[derive(Parser)]
pub struct Options {
    #[arg(long)]
    mode: String,
    #[arg(long)]
    dry: bool,
}

pub struct Session {
    role: String,
}

type Sessions = State<Arc<HashMap<String, Session>>>;

fn main() -> std::io::Result<()> {
    usage();
    subcommand();
    options(&Options::parse());
    beside_program()?;
    restarted()
}

pub fn usage() {
    let name = env::args().next().unwrap_or_default();
    println!("usage: {name} [--help]");
}

pub fn subcommand() {
    match env::args().nth(1).as_deref() {
        Some("list") => println!("nothing here"),
        Some(other) => println!("unknown: {other:?}"),
        None => println!("what?"),
    }
}

pub fn options(options: &Options) {
    if options.mode == "quick" && !options.dry {
        println!("quickly");
    }
}

pub fn skipped_name() -> usize {
    let words = env::args().skip(1).collect::<Vec<_>>();
    if words.iter().any(|word| word == "--all") { words.len() } else { 0 }
}

pub fn beside_program() -> std::io::Result<()> {
    let mut path = env::current_exe()?;
    path.set_file_name("settings.toml");
    if path.exists() {
        println!("{}", path.display());
    }
    Ok(())
}

pub fn restarted() -> std::io::Result<()> {
    std::process::Command::new(env::current_exe()?).arg("--child").status().map(drop)
}

pub fn counted() -> bool {
    env::args().len() == 2
}

pub async fn role_of_session(State(sessions): Sessions, headers: HeaderMap) -> StatusCode {
    let token = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Some(session) = sessions.get(token) else { return StatusCode::UNAUTHORIZED };
    if session.role == "admin" { StatusCode::OK } else { StatusCode::FORBIDDEN }
}

pub async fn host_logged(headers: HeaderMap) -> StatusCode {
    println!("{:?}", headers.get(header::HOST));
    StatusCode::OK
}

pub async fn content_type(headers: HeaderMap) -> StatusCode {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if kind == Some("application/json") { StatusCode::OK } else { StatusCode::UNSUPPORTED_MEDIA_TYPE }
}

pub async fn language(headers: HeaderMap) -> &'static str {
    let tongue = headers.get("accept-language").and_then(|value| value.to_str().ok()).unwrap_or("en");
    if tongue.starts_with("de") { "hallo" } else { "hello" }
}

pub async fn page(Path(name): Path<String>) -> &'static str {
    if name == "about" { "about us" } else { "nothing" }
}

/// What an account may do is known here.
pub struct Account {
    is_admin: bool,
}

/// A wish.
#[derive(serde::Deserialize)]
pub struct Wish {
    quick: bool,
    is_admin: bool,
}

pub async fn flag_of_account(State(accounts): State<Arc<HashMap<String, Account>>>, headers: HeaderMap) -> StatusCode {
    let token = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    match accounts.get(token) {
        Some(account) if account.is_admin => StatusCode::OK,
        _ => StatusCode::FORBIDDEN,
    }
}

pub async fn other_flag(axum::Json(wish): axum::Json<Wish>) -> StatusCode {
    if wish.quick { StatusCode::OK } else { StatusCode::ACCEPTED }
}

pub async fn flag_counted(axum::Json(wish): axum::Json<Wish>) -> String {
    if wish.is_admin {
        println!("somebody says that they may do more");
    }
    format!("{}", wish.is_admin)
}

pub async fn wants_json(headers: HeaderMap) -> &'static str {
    let json = headers.get("accept").map_or(false, |kind| kind == "application/json");
    if json { "{}" } else { "-" }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_is_a_test() {
        if std::env::args().next().unwrap_or_default().ends_with("admin") {
            println!("run as admin");
        }
    }
}
