//! Decoders with a limit, and data of this program.
use axum::body::Bytes;
use axum::extract::{Json, Path};
use axum::routing::post;
use bincode::Options;
use serde::{Deserialize, Serialize};
use std::io::{self, Read};
use std::net::TcpStream;

const LIMIT: u64 = 1 << 16;

#[derive(Serialize, Deserialize)]
pub struct Message {
    words: Vec<String>,
    size: u64,
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

pub fn router() -> axum::Router {
    axum::Router::new()
        .route("/limit", post(limit))
        .route("/kept", post(limit_kept))
        .route("/helper", post(limit_in_helper))
        .route("/second", post(limit_of_second_version))
        .route("/json", post(json))
}

pub async fn limit(body: Bytes) -> String {
    bincode::options().with_limit(LIMIT).deserialize::<Message>(&body).is_ok().to_string()
}

pub async fn limit_kept(body: Bytes) -> String {
    let options = bincode::DefaultOptions::new().with_little_endian().with_limit(LIMIT).allow_trailing_bytes();
    options.deserialize::<Message>(&body).is_ok().to_string()
}

fn options() -> impl Options {
    bincode::options().with_fixint_encoding().with_limit(LIMIT)
}

pub async fn limit_in_helper(body: Bytes) -> String {
    options().deserialize::<Message>(&body).is_ok().to_string()
}

pub fn limit_of_stream(stream: TcpStream) -> Outcome<Message> {
    Ok(bincode::options().with_limit(LIMIT).deserialize_from(stream)?)
}

pub async fn limit_of_second_version(body: Bytes) -> String {
    let config = bincode2::config::legacy().with_limit::<4096>();
    bincode2::serde::decode_from_slice::<Message, _>(&body, config).is_ok().to_string()
}

pub fn limit_of_second_stream(mut stream: TcpStream) -> Outcome<Message> {
    let config = bincode2::config::standard().with_limit::<4096>();
    Ok(bincode2::serde::decode_from_std_read(&mut stream, config)?)
}

pub async fn json(body: String) -> String {
    serde_json::from_str::<Message>(&body).is_ok().to_string()
}

pub async fn json_by_extractor(Json(message): Json<Message>) -> String {
    (message.words.len() as u64 == message.size).to_string()
}

pub fn own_bytes() -> Outcome<Message> {
    let data = bincode::serialize(&Message { words: vec!["a".to_owned()], size: 1 })?;
    Ok(bincode::deserialize(&data)?)
}

pub fn embedded() -> Outcome<u64> {
    Ok(bincode::deserialize(b"\x01\0\0\0\0\0\0\0")?)
}

pub async fn encoded_only(Path(text): Path<String>) -> Outcome<usize> {
    Ok(bincode::serialize(&text)?.len())
}

pub fn number_only(mut stream: TcpStream) -> io::Result<u64> {
    let mut head = [0; 8];
    stream.read_exact(&mut head)?;
    Ok(u64::from_le_bytes(head))
}

const SIZE: usize = 64;

pub fn of_a_fixed_size(mut stream: TcpStream) -> Outcome<Message> {
    let mut buffer = [0; SIZE];
    stream.read_exact(&mut buffer)?;
    Ok(bincode::deserialize(&buffer)?)
}

pub fn of_the_size_of_another(mut stream: TcpStream) -> Outcome<u64> {
    let mut buffer = vec![0u8; std::mem::size_of::<u64>()];
    stream.read_exact(&mut buffer)?;
    Ok(bincode::deserialize(&buffer)?)
}

pub fn of_a_byte_of_size(mut stream: TcpStream, size: u8) -> Outcome<Message> {
    let mut buffer = Vec::new();
    buffer.resize(size as usize, 0);
    stream.read_exact(&mut buffer)?;
    Ok(bincode::deserialize(&buffer)?)
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_the_runner_kept() {
        let data = std::fs::read("kept.bin").unwrap();
        assert!(bincode::deserialize::<super::Message>(&data).is_ok());
    }
}
