//! Heads of answers that are gathered line by line.
use axum::extract::{Path, Query};
use http::HeaderValue;
use std::io::Write;
use std::net::TcpStream;

pub async fn joined(Query(name): Query<String>) -> std::io::Result<()> {
    let mut lines = vec!["HTTP/1.1 200 OK".to_string()];
    lines.push(format!("X-Name: {name}"));
    lines.push(String::new());
    let mut stream = TcpStream::connect("127.0.0.1:80")?;
    stream.write_all(lines.join("\r\n").as_bytes()) //~ header_injection
}

pub async fn joined_at_once(Query(name): Query<String>) -> std::io::Result<()> {
    let lines = vec!["HTTP/1.1 200 OK".to_string(), format!("X-Name: {name}"), String::new()];
    let mut stream = TcpStream::connect("127.0.0.1:80")?;
    stream.write_all(lines.join("\r\n").as_bytes()) //~ header_injection
}

pub async fn pair(Path(name): Path<String>, Query(value): Query<String>) -> std::io::Result<()> {
    let mut stream = TcpStream::connect("127.0.0.1:80")?;
    write!(stream, "{name}: {value}\r\n") //~ header_injection
}

pub async fn shared(Query(name): Query<String>) -> HeaderValue {
    unsafe { HeaderValue::from_maybe_shared_unchecked(bytes::Bytes::from(name)) } //~ header_injection
}

pub async fn shared_by_slice(Query(name): Query<String>) -> HeaderValue {
    unsafe { HeaderValue::from_maybe_shared_unchecked(name.into_bytes()) } //~ header_injection
}
