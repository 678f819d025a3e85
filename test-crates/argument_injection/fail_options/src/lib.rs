//! Words of clients at places where a program looks for its options.
use actix_web::{get, web, HttpResponse};
use axum::extract::{Json, Path, Query};
use serde::Deserialize;
use std::process::{Command, ExitStatus};

#[derive(Deserialize)]
pub struct Fetch {
    url: String,
    branch: Option<String>,
    depth: u32,
}

pub async fn first_argument(Query(fetch): Query<Fetch>) {
    drop(Command::new("git").arg("clone").arg(&fetch.url).status()); //~ argument_injection
}

pub async fn after_end_of_options(Query(fetch): Query<Fetch>) {
    drop(Command::new("git").arg("clone").arg("--").arg(&fetch.url).status());
}

pub async fn in_array(Query(fetch): Query<Fetch>) {
    drop(Command::new("curl").args(["-s", fetch.url.as_str()]).output()); //~ argument_injection
}

pub async fn in_array_after_end(Query(fetch): Query<Fetch>) {
    drop(Command::new("curl").args(["-s", "--", fetch.url.as_str()]).output());
}

pub async fn list(Json(files): Json<Vec<String>>) {
    drop(Command::new("tar").arg("czf").arg("out.tgz").args(&files).status()); //~ argument_injection
}

pub async fn list_after_end(Json(files): Json<Vec<String>>) {
    drop(Command::new("tar").arg("czf").arg("out.tgz").arg("--").args(&files).status());
}

pub async fn before_end_of_options(Query(fetch): Query<Fetch>) {
    let mut command = Command::new("git");
    command.arg("checkout");
    if let Some(branch) = &fetch.branch {
        command.arg(branch); //~ argument_injection
    }
    command.arg("--").arg("README.md");
    drop(command.status());
}

pub async fn glued_to_option(Query(fetch): Query<Fetch>) {
    let depth = format!("--depth={}", fetch.depth);
    let branch = format!("--branch={}", fetch.branch.unwrap_or_default());
    drop(Command::new("git").arg("fetch").arg(depth).arg(branch).status());
}

pub async fn number(Query(fetch): Query<Fetch>) {
    drop(Command::new("head").arg("-n").arg(fetch.depth.to_string()).arg("log").output());
}

pub async fn tokio_command(Path(name): Path<String>) {
    let _ = tokio::process::Command::new("useradd").arg(name).status().await; //~ argument_injection
}

#[get("/whois/{name}")]
pub async fn actix(name: web::Path<String>) -> HttpResponse {
    let output = Command::new("whois").arg(name.as_str()).output(); //~ argument_injection
    HttpResponse::Ok().body(output.map(|output| output.stdout).unwrap_or_default())
}

fn run(program: &str, word: &str) -> std::io::Result<ExitStatus> {
    Command::new(program).arg(word).status() //~ argument_injection
}

pub async fn helper(Path(name): Path<String>) {
    drop(run("id", "root"));
    drop(run("id", &name));
}

pub async fn other_checked(Path((first, second)): Path<(String, String)>) {
    if first.starts_with('-') {
        return;
    }
    drop(Command::new("id").arg(second).status()); //~ argument_injection
}

pub async fn wrong_way_round(Path(name): Path<String>) {
    if !name.starts_with('-') {
        return;
    }
    drop(Command::new("id").arg(name).status()); //~ argument_injection
}

pub async fn path_beginning_with_folder(Path(name): Path<String>) {
    drop(Command::new("cat").arg(format!("./{name}")).status());
}

pub fn of_the_environment() -> std::io::Result<ExitStatus> {
    let target = std::env::var("TARGET").unwrap_or_default();
    Command::new("rsync").arg("-a").arg("src/").arg(target).status() //~ argument_injection
}

fn word_behind_anything(text: &str) -> Result<&str, &'static str> {
    let mut letters = text.chars();
    letters.next();
    match letters.all(|c| c.is_ascii_alphanumeric()) {
        true => Ok(text),
        false => Err("no word"),
    }
}

pub async fn first_letter_unasked(Path(name): Path<String>) -> Result<(), &'static str> {
    drop(Command::new("id").arg(word_behind_anything(&name)?).status()); //~ argument_injection
    Ok(())
}
