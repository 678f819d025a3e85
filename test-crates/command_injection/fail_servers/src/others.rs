//! The same in other servers, and from peers.
use actix_web::{get, post, web, HttpRequest, HttpResponse};
use rocket::form::Form;
use rocket::FromForm;
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Read};
use std::net::TcpStream;
use std::process::Command as Process;
use warp::Filter;

#[get("/man/{page}")]
pub async fn actix_path(page: web::Path<String>) -> HttpResponse {
    let output = Process::new("sh").arg("-c").arg(format!("man {page} | col -b")).output(); //~ command_injection
    HttpResponse::Ok().body(output.map(|output| output.stdout).unwrap_or_default())
}

#[get("/section/{number}")]
pub async fn actix_number(number: web::Path<u8>) -> HttpResponse {
    let output = Process::new("sh").arg("-c").arg(format!("man {number} intro | col -b")).output();
    HttpResponse::Ok().body(output.map(|output| output.stdout).unwrap_or_default())
}

#[post("/batch")]
pub async fn actix_words(words: web::Json<Vec<String>>) -> HttpResponse {
    let Some((program, rest)) = words.split_first() else { return HttpResponse::BadRequest().finish() };
    let status = Process::new(program).args(rest).status(); //~ command_injection
    HttpResponse::Ok().body(status.is_ok().to_string())
}

#[get("/tool")]
pub async fn actix_cookie(request: HttpRequest) -> HttpResponse {
    let tool = request.cookie("tool").map_or_else(|| "cat".to_owned(), |cookie| cookie.value().to_owned());
    let status = Process::new(tool).status(); //~ command_injection
    HttpResponse::Ok().body(status.is_ok().to_string())
}

#[derive(FromForm)]
pub struct Print {
    printer: String,
    copies: u16,
}

#[rocket::post("/print", data = "<print>")]
pub fn rocket_form(print: Form<Print>) -> Option<String> {
    let script = format!("lp -d {} -n {}", print.printer, print.copies);
    let output = Process::new("sh").arg("-c").arg(&script).output().ok()?; //~ command_injection
    String::from_utf8(output.stdout).ok()
}

#[rocket::post("/copies", data = "<print>")]
pub fn rocket_number(print: Form<Print>) -> Option<String> {
    let script = format!("lp -n {} test.ps", print.copies);
    let output = Process::new("sh").arg("-c").arg(&script).output().ok()?;
    String::from_utf8(output.stdout).ok()
}

pub fn filters() -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    warp::path("which").and(warp::query::<HashMap<String, String>>()).then(
        async |words: HashMap<String, String>| {
            let name = words.get("name").cloned().unwrap_or_default();
            let output = tokio::process::Command::new("sh").arg("-c").arg(format!("which {name}")).output().await; //~ command_injection
            output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
        },
    )
}

pub fn peer(stream: TcpStream) -> io::Result<()> {
    for line in BufReader::new(stream).lines() {
        let line = line?;
        let mut words = line.split_whitespace();
        let Some(program) = words.next() else { continue };
        Process::new(program).args(words).status()?; //~ command_injection
    }
    Ok(())
}

pub fn peer_script(mut stream: TcpStream) -> io::Result<()> {
    let mut script = String::new();
    stream.read_to_string(&mut script)?;
    Process::new("sh").args(["-c", script.trim()]).status()?; //~ command_injection
    Ok(())
}

pub fn peer_size(mut stream: TcpStream) -> io::Result<()> {
    let mut script = String::new();
    let size = stream.read_to_string(&mut script)?;
    Process::new("sh").args(["-c", &format!("echo {size}")]).status()?;
    Ok(())
}
