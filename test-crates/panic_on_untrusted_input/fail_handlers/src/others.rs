//! The same in other servers, and in the loop of a server.
use actix_web::{get, web, HttpRequest, HttpResponse};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use warp::Filter;

#[get("/n/{text}")]
pub async fn actix(text: web::Path<String>) -> HttpResponse {
    let number = text.parse::<i32>().unwrap(); //~ panic_on_untrusted_input
    HttpResponse::Ok().body(number.to_string())
}

#[get("/m/{number}")]
pub async fn actix_number(number: web::Path<i32>) -> HttpResponse {
    HttpResponse::Ok().body(number.to_string())
}

#[get("/cookie")]
pub async fn actix_cookie(request: HttpRequest) -> HttpResponse {
    let cookie = request.cookie("session").expect("a session"); //~ panic_on_untrusted_input
    HttpResponse::Ok().body(cookie.value().len().to_string())
}

#[rocket::get("/r?<text>")]
pub fn rocket_query(text: &str) -> String {
    text.split_once('=').unwrap().0.to_owned() //~ panic_on_untrusted_input
}

pub fn filters() -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    warp::path!("w" / String).map(|text: String| text.parse::<f32>().unwrap().to_string()) //~ panic_on_untrusted_input
}

pub fn server_loop(listener: TcpListener) -> io::Result<()> {
    for stream in listener.incoming() {
        let mut stream = stream?;
        let mut line = String::new();
        BufReader::new(&stream).read_line(&mut line)?;
        let count: usize = line.trim().parse().unwrap(); //~ panic_on_untrusted_input
        writeln!(stream, "{count}")?;
    }
    Ok(())
}

pub fn server_loop_that_answers(listener: TcpListener) -> io::Result<()> {
    for stream in listener.incoming() {
        let mut stream = stream?;
        let mut line = String::new();
        BufReader::new(&stream).read_line(&mut line)?;
        match line.trim().parse::<usize>() {
            Ok(count) => writeln!(stream, "{count}")?,
            Err(error) => writeln!(stream, "{error}")?,
        }
    }
    Ok(())
}

pub async fn tokio_loop(listener: tokio::net::TcpListener) -> io::Result<()> {
    use tokio::io::AsyncReadExt;
    loop {
        let (mut socket, _) = listener.accept().await?;
        tokio::spawn(async move {
            let mut data = [0; 64];
            let Ok(count) = socket.read(&mut data).await else { return };
            let text = std::str::from_utf8(&data[..count]).unwrap(); //~ panic_on_untrusted_input
            println!("{}", text.len());
        });
    }
}

pub fn whole_file() -> io::Result<usize> {
    let mut text = String::new();
    std::fs::File::open("/etc/app/limits")?.read_to_string(&mut text)?;
    Ok(text.len())
}
