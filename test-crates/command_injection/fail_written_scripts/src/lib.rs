//! Scripts that are written to a shell.
use axum::Router;
use axum::extract::Path;
use axum::routing::post;
use std::io::Write;
use std::process::{Command, Stdio};

pub fn routes() -> Router {
    Router::new()
        .route("/list/{folder}", post(list))
        .route("/run/{text}", post(run))
        .route("/filter/{text}", post(filter))
        .route("/fixed/{text}", post(fixed))
        .route("/sort/{text}", post(sort))
}

async fn list(Path(folder): Path<String>) -> std::io::Result<()> {
    let mut shell = Command::new("bash").stdin(Stdio::piped()).stdout(Stdio::null()).spawn()?;
    if let Some(mut input) = shell.stdin.take() {
        writeln!(input, "ls {folder}")?; //~ command_injection
    }
    shell.wait().map(|_| ())
}

async fn run(Path(text): Path<String>) -> std::io::Result<()> {
    let mut shell = Command::new("/bin/sh").stdin(Stdio::piped()).spawn()?;
    let input = shell.stdin.as_mut().unwrap();
    input.write_all(text.as_bytes())?; //~ command_injection
    Ok(())
}

// The shell has a script: what it reads is data.
async fn filter(Path(text): Path<String>) -> std::io::Result<()> {
    let mut shell = Command::new("sh").args(["-c", "sort | uniq"]).stdin(Stdio::piped()).spawn()?;
    shell.stdin.as_mut().unwrap().write_all(text.as_bytes())
}

async fn fixed(Path(text): Path<String>) -> std::io::Result<usize> {
    let mut shell = Command::new("sh").stdin(Stdio::piped()).spawn()?;
    shell.stdin.as_mut().unwrap().write_all(b"date\n")?;
    Ok(text.len())
}

async fn sort(Path(text): Path<String>) -> std::io::Result<()> {
    let mut program = Command::new("sort").stdin(Stdio::piped()).spawn()?;
    program.stdin.as_mut().unwrap().write_all(text.as_bytes())
}
