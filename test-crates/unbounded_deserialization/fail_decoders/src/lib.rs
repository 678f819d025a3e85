//! Decoders that believe the lengths and depths they are told.
use axum::body::Bytes;
use axum::extract::Path;
use axum::routing::post;
use bincode::Options;
use serde::{Deserialize, Serialize};
use std::io::{self, Read};
use std::net::TcpStream;

#[derive(Serialize, Deserialize, bincode2::Decode)]
#[bincode(crate = "bincode2")]
pub struct Message {
    words: Vec<String>,
    size: u64,
}

#[derive(Serialize, Deserialize)]
pub enum Tree {
    Leaf(u8),
    Node(Box<Tree>, Box<Tree>),
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

pub fn router() -> axum::Router {
    axum::Router::new()
        .route("/body", post(body))
        .route("/body-with-limit", post(body_with_limit))
        .route("/body-without-limit", post(body_without_limit))
        .route("/second-version", post(second_version))
        .route("/second-version-with-limit", post(second_version_with_limit))
        .route("/deep-json", post(deep_json))
        .route("/shallow-json", post(shallow_json))
}

pub async fn body(body: Bytes) -> String {
    bincode::deserialize::<Message>(&body).is_ok().to_string() //~ unbounded_deserialization
}

pub async fn body_with_limit(body: Bytes) -> String {
    let options = bincode::options().with_limit(1 << 16);
    options.deserialize::<Message>(&body).is_ok().to_string()
}

pub async fn body_without_limit(body: Bytes) -> String {
    let options = bincode::options().with_no_limit().with_big_endian();
    options.deserialize::<Message>(&body).is_ok().to_string() //~ unbounded_deserialization
}

pub fn stream(stream: TcpStream) -> Outcome<Message> {
    Ok(bincode::deserialize_from(stream)?) //~ unbounded_deserialization
}

pub fn stream_with_limit(stream: TcpStream) -> Outcome<Message> {
    Ok(bincode::options().with_limit(4096).deserialize_from(stream)?)
}

pub fn recursive(mut stream: TcpStream) -> Outcome<Tree> {
    let mut data = vec![0; 4096];
    let count = stream.read(&mut data)?;
    Ok(bincode::deserialize(&data[..count])?) //~ unbounded_deserialization
}

pub async fn second_version(body: Bytes) -> String {
    let decoded = bincode2::serde::decode_from_slice::<Message, _>(&body, bincode2::config::standard()); //~ unbounded_deserialization
    decoded.is_ok().to_string()
}

pub async fn second_version_with_limit(body: Bytes) -> String {
    let config = bincode2::config::standard().with_limit::<65536>();
    let decoded = bincode2::serde::decode_from_slice::<Message, _>(&body, config);
    decoded.is_ok().to_string()
}

pub fn second_version_of_stream(mut stream: TcpStream) -> Outcome<Message> {
    let config = bincode2::config::legacy();
    Ok(bincode2::decode_from_std_read(&mut stream, config)?) //~ unbounded_deserialization
}

pub async fn deep_json(body: String) -> String {
    let mut deserializer = serde_json::Deserializer::from_str(&body);
    deserializer.disable_recursion_limit(); //~ unbounded_deserialization
    Tree::deserialize(&mut deserializer).is_ok().to_string()
}

pub async fn shallow_json(body: String) -> String {
    let mut deserializer = serde_json::Deserializer::from_str(&body);
    Tree::deserialize(&mut deserializer).is_ok().to_string()
}

pub async fn fetched() -> Outcome<Message> {
    let data = reqwest::get("https://peer.example/state").await?.bytes().await?;
    Ok(bincode::deserialize(&data)?) //~ unbounded_deserialization
}

fn decode(data: &[u8]) -> Option<Message> {
    bincode::deserialize(data).ok() //~ unbounded_deserialization
}

pub async fn helper(Path(text): Path<String>) -> String {
    decode(text.as_bytes()).is_some().to_string()
}

pub fn file() -> Outcome<Message> {
    let file = io::BufReader::new(std::fs::File::open("peer.state")?);
    Ok(bincode::deserialize_from(file)?) //~ unbounded_deserialization
}

pub fn of_a_size_that_is_sent(mut stream: TcpStream) -> Outcome<Message> {
    let mut size = [0; 4];
    stream.read_exact(&mut size)?;
    let mut buffer = vec![0u8; u32::from_be_bytes(size) as usize];
    stream.read_exact(&mut buffer)?;
    Ok(bincode::deserialize(&buffer)?) //~ unbounded_deserialization
}

pub fn fixed_and_the_rest(mut stream: TcpStream) -> Outcome<Message> {
    let mut buffer = vec![0u8; 64];
    stream.read_exact(&mut buffer)?;
    stream.read_to_end(&mut buffer)?;
    Ok(bincode::deserialize(&buffer)?) //~ unbounded_deserialization
}
