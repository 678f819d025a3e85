//! Heads of answers that a value cannot break.
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::IntoResponse;
use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;

pub async fn from_str(Path(name): Path<String>) -> Result<HeaderMap, String> {
    let value = HeaderValue::from_str(&name).map_err(|error| error.to_string())?;
    Ok(HeaderMap::from_iter([(HeaderName::from_static("x-name"), value)]))
}

pub async fn parsed(Path(name): Path<String>) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    headers.insert("x-name", name.parse().map_err(|_| "no header".to_owned())?);
    Ok(headers)
}

pub async fn array(Path(name): Path<String>) -> impl IntoResponse {
    ([("x-name", name)], "ok")
}

pub async fn actix(name: actix_web::web::Path<String>) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok().insert_header(("x-name", name.into_inner())).finish()
}

pub async fn number(Path(number): Path<u32>) -> HeaderMap {
    HeaderMap::from_iter([(HeaderName::from_static("x-number"), HeaderValue::from(number))])
}

fn line_of(stream: &TcpStream) -> io::Result<String> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(line)
}

pub fn no_breaks(mut stream: TcpStream) -> io::Result<()> {
    let line = line_of(&stream)?.replace('\r', "").replace('\n', "");
    write!(stream, "HTTP/1.1 200 OK\r\nX-Line: {line}\r\n\r\n")
}

pub fn rejected(mut stream: TcpStream) -> io::Result<()> {
    let line = line_of(&stream)?;
    let word = line.split(' ').next().unwrap_or_default();
    if word.contains('\r') || word.contains('\n') {
        return Err(io::ErrorKind::InvalidData.into());
    }
    write!(stream, "HTTP/1.1 200 OK\r\nX-Word: {word}\r\n\r\n")
}

pub fn status(mut stream: TcpStream) -> io::Result<()> {
    let code = if line_of(&stream)?.starts_with("GET ") { 200 } else { 405 };
    write!(stream, "HTTP/1.1 {code} -\r\nContent-Length: 0\r\n\r\n")
}

pub fn known(mut stream: TcpStream) -> io::Result<()> {
    let kind = match line_of(&stream)?.trim() {
        "png" => "image/png",
        "gif" => "image/gif",
        _ => "application/octet-stream",
    };
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n")
}

pub fn length(mut stream: TcpStream) -> io::Result<()> {
    let line = line_of(&stream)?;
    stream.write_all(format!("HTTP/1.1 200 OK\r\nX-Length: {}\r\n\r\n", line.len()).as_bytes())
}

pub fn tiny_address(request: tiny_http::Request) -> io::Result<()> {
    let address = request.remote_addr().map(|address| address.to_string()).unwrap_or_default();
    let Ok(header) = tiny_http::Header::from_bytes("X-Peer", address) else { return Ok(()) };
    request.respond(tiny_http::Response::empty(204).with_header(header))
}

pub fn tiny_constant(request: tiny_http::Request) -> io::Result<()> {
    let Ok(header) = tiny_http::Header::from_bytes("X-Kind", "page") else { return Ok(()) };
    request.respond(tiny_http::Response::empty(204).with_header(header))
}

pub fn forwarded(request: tiny_http::Request, mut server: std::net::TcpStream) -> std::io::Result<()> {
    use std::io::Write as _;
    for header in request.headers() {
        server.write_all(format!("{}: {}\r\n", header.field, header.value).as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_names_a_header() {
        let name = std::env::var("NAME").unwrap_or_default();
        assert!(tiny_http::Header::from_bytes("X-Name", name).is_ok());
    }
}
