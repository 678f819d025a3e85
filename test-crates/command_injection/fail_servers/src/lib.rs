//! Handlers that let clients write programs.
mod flows;
mod others;

use axum::extract::{Form, Json, Path, Query};
use axum::http::HeaderMap;
use axum::routing::get;
use axum::Router;
use serde::Deserialize;
use std::process::{Command, Stdio};

#[derive(Deserialize)]
pub struct Job {
    program: String,
    file: String,
    level: u8,
    host: Option<String>,
}

pub fn router() -> Router {
    Router::new()
        .route("/run", get(program))
        .route("/ping/{host}", get(|Path(host): Path<String>| async move {
            let script = format!("ping -c 1 {host}");
            Command::new("sh").arg("-c").arg(script).status().is_ok().to_string() //~ command_injection
        }))
}

pub async fn program(Query(job): Query<Job>) -> String {
    match Command::new(&job.program).output() { //~ command_injection
        Ok(output) => String::from_utf8_lossy(&output.stdout).into_owned(),
        Err(_) => String::new(),
    }
}

pub async fn program_in_folder(Query(job): Query<Job>) {
    let path = format!("/opt/tools/{}", job.program);
    let _ = Command::new(path).arg("--version").spawn(); //~ command_injection
}

pub async fn shell(Form(job): Form<Job>) {
    let _ = Command::new("sh")
        .arg("-c")
        .arg(format!("gzip {}", job.file)) //~ command_injection
        .status();
}

pub async fn shell_in_one(Form(job): Form<Job>) {
    let script = "tar xf ".to_owned() + &job.file;
    let _ = Command::new("/bin/bash").args(["-c", &script]).status(); //~ command_injection
}

pub async fn argument_of_program(Form(job): Form<Job>) {
    let _ = Command::new("/usr/bin/gzip").arg("--").arg(&job.file).status();
}

pub async fn argument_of_shell(Form(job): Form<Job>) {
    let _ = Command::new("sh").arg("-c").arg("gzip -- \"$1\"").arg("sh").arg(&job.file).status();
}

pub async fn number_in_script(Form(job): Form<Job>) {
    let _ = Command::new("sh").arg("-c").arg(format!("gzip -{} log", job.level)).status();
}

pub async fn windows(Json(job): Json<Job>) {
    let mut command = Command::new("cmd");
    command.arg("/C");
    command.arg(format!("dir {}", job.file)); //~ command_injection
    command.stdout(Stdio::null());
    let _ = command.spawn();
}

pub async fn power_shell(Json(job): Json<Job>) {
    let script = format!("Get-Item {}", job.file);
    let _ = Command::new("powershell.exe").args(["-NoProfile", "-Command", script.as_str()]).output(); //~ command_injection
}

pub async fn python(Json(job): Json<Job>) {
    let code = format!("print(open('{}').read())", job.file);
    let _ = Command::new("python3").arg("-c").arg(&code).output(); //~ command_injection
}

pub async fn optional_host(Query(job): Query<Job>) -> &'static str {
    let Some(host) = job.host else { return "no host" };
    let _ = Command::new("sh").arg("-c").arg(["host ", &host].concat()).output(); //~ command_injection
    "done"
}

pub async fn remote_shell(Query(job): Query<Job>) {
    let script = format!("cat {}", job.file);
    let _ = Command::new("sh").args(vec!["-e".to_owned(), "-c".to_owned(), script]).output(); //~ command_injection
}

pub async fn header(headers: HeaderMap) {
    if let Some(Ok(name)) = headers.get("x-tool").map(|value| value.to_str()) {
        let _ = Command::new(name).status(); //~ command_injection
    }
}

pub async fn standard_input_is_no_script(body: String) -> std::io::Result<()> {
    use std::io::Write;
    let mut child = Command::new("/usr/bin/wc").stdin(Stdio::piped()).spawn()?;
    if let Some(pipe) = child.stdin.as_mut() {
        pipe.write_all(body.as_bytes())?;
    }
    child.wait().map(drop)
}

pub async fn variable_of_program(Query(job): Query<Job>) {
    let _ = Command::new("/usr/bin/date").env("TZ", &job.file).status();
}

pub async fn tokio_program(Query(job): Query<Job>) {
    let _ = tokio::process::Command::new(job.program).status().await; //~ command_injection
}

pub async fn tokio_shell(Query(job): Query<Job>) {
    let mut shell = tokio::process::Command::new("sh");
    shell.arg("-c").arg(format!("ls {}", job.file)); //~ command_injection
    let _ = shell.status().await;
}

pub async fn tokio_argument(Query(job): Query<Job>) {
    let _ = tokio::process::Command::new("/bin/ls").arg("--").arg(job.file).status().await;
}
