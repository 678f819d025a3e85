//! Limits of depth and size that are switched off or made huge.
use axum::body::Bytes;
use axum::routing::post;
use bincode::Options;
use serde::{Deserialize, Serialize};
use std::io::BufReader;
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use tokio::io::AsyncReadExt;

#[derive(Serialize, Deserialize)]
pub enum Tree {
    Leaf(String),
    Node(Box<Tree>, Box<Tree>),
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

pub fn router() -> axum::Router {
    axum::Router::new()
        .route("/json", post(json))
        .route("/stacker", post(json_with_more_stack))
        .route("/rmp", post(message_pack))
        .route("/cbor", post(cbor))
        .route("/ron", post(ron))
}

async fn json(body: Bytes) -> String {
    let mut deserializer = serde_json::Deserializer::from_slice(&body);
    deserializer.disable_recursion_limit(); //~ unbounded_deserialization
    serde_json::Value::deserialize(&mut deserializer).is_ok().to_string()
}

/// The stack grows, and the memory is what is left to fill.
async fn json_with_more_stack(body: String) -> String {
    let mut deserializer = serde_json::Deserializer::from_str(&body);
    deserializer.disable_recursion_limit(); //~ unbounded_deserialization
    Tree::deserialize(serde_stacker::Deserializer::new(&mut deserializer)).is_ok().to_string()
}

async fn message_pack(body: Bytes) -> String {
    let mut deserializer = rmp_serde::Deserializer::new(&body[..]);
    deserializer.set_max_depth(usize::MAX); //~ unbounded_deserialization
    Tree::deserialize(&mut deserializer).is_ok().to_string()
}

async fn cbor(body: Bytes) -> String {
    ciborium::de::from_reader_with_recursion_limit::<Tree, _>(&body[..], 1_000_000).is_ok().to_string() //~ unbounded_deserialization
}

async fn ron(body: String) -> String {
    let options = ron::Options::default().without_recursion_limit();
    options.from_str::<Tree>(&body).is_ok().to_string() //~ unbounded_deserialization
}

pub fn json_of_a_socket(mut stream: TcpStream) -> Outcome<Tree> {
    let mut data = [0; 4096];
    let count = std::io::Read::read(&mut stream, &mut data)?;
    let mut deserializer = serde_json::Deserializer::from_slice(&data[..count]);
    deserializer.disable_recursion_limit(); //~ unbounded_deserialization
    Ok(Tree::deserialize(&mut deserializer)?)
}

pub fn buffered(stream: TcpStream) -> Outcome<Tree> {
    let mut reader = BufReader::new(stream);
    Ok(bincode::deserialize_from(&mut reader)?) //~ unbounded_deserialization
}

pub fn default_options(stream: TcpStream) -> Outcome<Tree> {
    Ok(bincode::DefaultOptions::new().with_fixint_encoding().deserialize_from(stream)?) //~ unbounded_deserialization
}

pub fn largest_limit(stream: TcpStream) -> Outcome<Tree> {
    Ok(bincode::options().with_limit(u64::MAX).deserialize_from(stream)?) //~ unbounded_deserialization
}

pub fn of_this_machine(stream: UnixStream) -> Outcome<Tree> {
    Ok(bincode::deserialize_from(stream)?) //~ unbounded_deserialization
}

pub async fn message(mut stream: tokio::net::TcpStream) -> Outcome<Tree> {
    let length = stream.read_u16().await?;
    let mut data = vec![0; usize::from(length)];
    stream.read_exact(&mut data).await?;
    Ok(bincode::deserialize(&data)?) //~ unbounded_deserialization
}

/// The length that a text states is allocated before the text is read.
pub fn limited_reader(stream: TcpStream) -> Outcome<Tree> {
    let reader = std::io::Read::take(stream, 4096);
    Ok(bincode::deserialize_from(reader)?) //~ unbounded_deserialization
}
