//! Heads of answers put together by hand, where a line break begins the next header.
use axum::extract::{Path, Query};
use http::{HeaderValue, Response};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

pub fn tiny_name(request: tiny_http::Request) -> io::Result<()> {
    let name = decoded(request.url());
    let Ok(header) = tiny_http::Header::from_bytes("X-Name", name) else { return Ok(()) }; //~ header_injection
    request.respond(tiny_http::Response::from_string("ok").with_header(header))
}

pub fn tiny_length(request: tiny_http::Request) -> io::Result<()> {
    let name = decoded(request.url());
    let Ok(header) = tiny_http::Header::from_bytes("X-Length", name.len().to_string()) else { return Ok(()) };
    request.respond(tiny_http::Response::from_string("ok").with_header(header))
}

pub fn tiny_body(mut request: tiny_http::Request) -> io::Result<()> {
    let mut text = String::new();
    request.as_reader().read_to_string(&mut text)?;
    let Ok(header) = tiny_http::Header::from_bytes(&b"X-Text"[..], text.as_bytes()) else { return Ok(()) }; //~ header_injection
    request.respond(tiny_http::Response::empty(204).with_header(header))
}

/// Turns `%0d%0a` into a line break, as every server does at some point.
fn decoded(url: &str) -> String {
    url.replace("%0d", "\r").replace("%0a", "\n")
}

fn target(stream: &TcpStream) -> io::Result<String> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(decoded(line.split(' ').nth(1).unwrap_or("/")))
}

pub fn written(mut stream: TcpStream) -> io::Result<()> {
    let place = target(&stream)?;
    write!(stream, "HTTP/1.1 302 Found\r\nLocation: {place}\r\n\r\n") //~ header_injection
}

pub fn written_without_breaks(mut stream: TcpStream) -> io::Result<()> {
    let place = target(&stream)?.replace(['\r', '\n'], "");
    write!(stream, "HTTP/1.1 302 Found\r\nLocation: {place}\r\n\r\n")
}

pub fn written_length(mut stream: TcpStream) -> io::Result<()> {
    let place = target(&stream)?;
    write!(stream, "HTTP/1.1 200 OK\r\nX-Length: {}\r\n\r\n", place.len())
}

pub fn bytes(mut stream: TcpStream) -> io::Result<()> {
    let place = target(&stream)?;
    let head = format!("HTTP/1.1 200 OK\r\nSet-Cookie: last={place}\r\n\r\n");
    stream.write_all(head.as_bytes()) //~ header_injection
}

pub fn built(listener: TcpListener) -> io::Result<()> {
    for stream in listener.incoming() {
        let mut stream = stream?;
        let mut head = String::from("HTTP/1.1 200 OK\r\n");
        let _ = write!(head, "X-Path: {}\r\n\r\n", target(&stream)?);
        stream.write_all(head.as_bytes())?; //~ header_injection
    }
    Ok(())
}

pub async fn unchecked(Path(name): Path<String>) -> Response<String> {
    // SAFETY: none; this is the mistake.
    let value = unsafe { HeaderValue::from_maybe_shared_unchecked(name.into_bytes()) }; //~ header_injection
    let mut response = Response::new(String::new());
    response.headers_mut().insert("x-name", value);
    response
}

pub async fn checked(Path(name): Path<String>) -> Response<String> {
    let mut response = Response::new(String::new());
    if let Ok(value) = HeaderValue::from_str(&name) {
        response.headers_mut().insert("x-name", value);
    }
    response
}

pub async fn unchecked_word(Query(words): Query<HashMap<String, String>>) -> Response<String> {
    let mut response = Response::new(String::new());
    if let Some(word) = words.get("word").cloned() {
        // SAFETY: none; this is the mistake.
        let value = unsafe { HeaderValue::from_maybe_shared_unchecked(word.into_bytes()) }; //~ header_injection
        response.headers_mut().append("x-word", value);
    }
    response
}

pub fn helper(mut stream: TcpStream) -> io::Result<()> {
    let place = target(&stream)?;
    head(&mut stream, "X-Kind", "page")?;
    head(&mut stream, "X-Place", &place)
}

fn head(stream: &mut TcpStream, name: &str, value: &str) -> io::Result<()> {
    writeln!(stream, "{name}: {value}\r") //~ header_injection
}

pub fn other_cleaned(mut stream: TcpStream) -> io::Result<()> {
    let place = target(&stream)?;
    let _clean = place.replace(['\r', '\n'], "");
    write!(stream, "HTTP/1.1 302 Found\r\nLocation: {place}\r\n\r\n") //~ header_injection
}

pub fn tab_only(mut stream: TcpStream) -> io::Result<()> {
    let place = target(&stream)?.replace('\t', "");
    write!(stream, "HTTP/1.1 302 Found\r\nLocation: {}\r\n\r\n", place.trim()) //~ header_injection
}

pub fn rouille_name(request: &rouille::Request) -> rouille::Response {
    let name = request.get_param("name").unwrap_or_default();
    rouille::Response::text("ok").with_additional_header("X-Name", name) //~ header_injection
}

pub async fn tide_name(request: tide::Request<()>) -> tide::Result<tide::Response> {
    let name = request.param("name")?.to_owned();
    let mut response = tide::Response::new(200);
    response.insert_header("X-Name", name.as_str()); //~ header_injection
    Ok(response)
}

pub async fn tide_built(mut request: tide::Request<()>) -> tide::Result<tide::Response> {
    let text = request.body_string().await?;
    Ok(tide::Response::builder(200).header("X-Text", text).build()) //~ header_injection
}

pub fn curl_name(name: &str) -> Result<(), curl::Error> {
    let mut easy = curl::easy::Easy::new();
    let mut list = curl::easy::List::new();
    list.append(&format!("X-Name: {name}"))?; //~ header_injection
    easy.http_headers(list)?;
    easy.perform()
}

pub async fn curl_asked(Path(name): Path<String>) -> Result<(), String> {
    curl_name(&name).map_err(|error| error.to_string())
}

pub async fn minreq_asked(Path(name): Path<String>) -> Result<String, minreq::Error> {
    let response = minreq::get("https://a.example/").with_header("X-Name", name).send()?; //~ header_injection
    Ok(response.as_str()?.to_owned())
}

pub async fn surf_asked(Path(name): Path<String>) -> Result<String, surf::Error> {
    surf::get("https://a.example/").header("X-Name", name).recv_string().await //~ header_injection
}

pub fn pieces(mut stream: TcpStream) -> io::Result<()> {
    let place = target(&stream)?;
    let mut head = String::new();
    head.push_str("HTTP/1.1 302 Found\r\n");
    head.push_str("Location: ");
    head.push_str(&place);
    head.push_str("\r\n\r\n");
    stream.write_all(head.as_bytes()) //~ header_injection
}

pub fn gateway() {
    let place = std::env::var("QUERY_STRING").unwrap_or_default();
    print!("Status: 302 Found\r\nLocation: {place}\r\n\r\n"); //~ header_injection
}

fn headers(head: &str) -> String {
    head.trim().to_owned()
}

/// What was a header before is one again: a note.
pub fn passed_on(mut stream: TcpStream) -> io::Result<()> {
    let place = target(&stream)?;
    stream.write_all(format!("Location: {}\r\n", headers(&place)).as_bytes()) //~ header_injection
}
