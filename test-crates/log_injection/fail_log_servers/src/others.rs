//! The same in other servers, and from a socket.
use actix_web::{get, post, web, HttpRequest, HttpResponse};
use log::info as note;
use rocket::form::Form;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use tokio::io::{AsyncBufReadExt, AsyncReadExt};
use warp::Filter;

#[get("/hello/{name}")]
pub async fn actix_path(name: web::Path<String>) -> HttpResponse {
    note!("hello {name}"); //~ log_injection
    HttpResponse::Ok().finish()
}

#[get("/number/{id}")]
pub async fn actix_number(id: web::Path<u64>) -> HttpResponse {
    note!("hello {id}");
    HttpResponse::Ok().finish()
}

#[post("/body")]
pub async fn actix_body(body: web::Bytes) -> HttpResponse {
    let text = String::from_utf8_lossy(&body);
    log::warn!("odd body: {}", text); //~ log_injection
    HttpResponse::Ok().finish()
}

#[get("/peer")]
pub async fn actix_peer(request: HttpRequest) -> HttpResponse {
    if let Some(address) = request.peer_addr() {
        log::info!("peer {address}");
    }
    HttpResponse::Ok().finish()
}

#[rocket::post("/note", data = "<text>")]
pub fn rocket_form(text: Form<String>) {
    log::info!("noted {}", text.as_str()); //~ log_injection
}

#[rocket::get("/r/<name>")]
pub fn rocket_segment(name: &str) {
    log::info!("asked for {}", name); //~ log_injection
}

#[rocket::get("/r/<number>", rank = 2)]
pub fn rocket_number(number: i8) {
    log::info!("asked for {}", number);
}

pub fn filters() -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    warp::path!("w" / String).map(|name: String| {
        log::info!("asked for {name}"); //~ log_injection
        name
    })
}

pub fn socket(listener: TcpListener) -> std::io::Result<()> {
    for stream in listener.incoming() {
        let stream = stream?;
        log::info!("peer {}", stream.peer_addr()?);
        let mut rest = Vec::new();
        BufReader::new(stream).read_until(0, &mut rest)?;
        log::info!("said {}", String::from_utf8_lossy(&rest)); //~ log_injection
        log::info!("said {rest:?}");
    }
    Ok(())
}

pub async fn tokio_socket(mut socket: tokio::net::TcpStream) -> std::io::Result<()> {
    let mut text = String::new();
    socket.read_to_string(&mut text).await?;
    log::info!("said {text}"); //~ log_injection
    Ok(())
}

/// A line of `lines` has no line break in it, and a carriage return still.
pub async fn tokio_lines(socket: tokio::net::TcpStream) -> std::io::Result<()> {
    let mut lines = tokio::io::BufReader::new(socket).lines();
    while let Some(line) = lines.next_line().await? {
        log::info!("a line of {} bytes", line.len());
    }
    Ok(())
}
