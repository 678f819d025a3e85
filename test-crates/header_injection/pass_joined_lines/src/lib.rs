//! Lines that are no head, and values without line breaks.
use axum::extract::Query;
use http::HeaderValue;
use std::io::Write;
use std::net::TcpStream;

pub async fn a_list(Query(name): Query<String>) -> std::io::Result<()> {
    let lines = vec!["one".to_string(), name];
    let mut stream = TcpStream::connect("127.0.0.1:80")?;
    stream.write_all(lines.join("\r\n").as_bytes())
}

pub async fn refused(Query(name): Query<String>) -> std::io::Result<()> {
    if name.contains(['\r', '\n']) {
        return Ok(());
    }
    let lines = vec!["HTTP/1.1 200 OK".to_string(), format!("X-Name: {name}"), String::new()];
    let mut stream = TcpStream::connect("127.0.0.1:80")?;
    stream.write_all(lines.join("\r\n").as_bytes())
}

pub async fn number(Query(length): Query<u64>) -> std::io::Result<()> {
    let mut lines = vec!["HTTP/1.1 200 OK".to_string()];
    lines.push(format!("Content-Length: {length}"));
    let mut stream = TcpStream::connect("127.0.0.1:80")?;
    stream.write_all(lines.join("\r\n").as_bytes())
}

pub async fn checked(Query(name): Query<String>) -> Option<HeaderValue> {
    HeaderValue::from_maybe_shared(bytes::Bytes::from(name)).ok()
}
