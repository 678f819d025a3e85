//! Limits that are kept, and data that nobody else wrote.
use axum::body::Bytes;
use axum::routing::post;
use bincode::Options;
use serde::{Deserialize, Serialize};
use std::net::TcpStream;

#[derive(Serialize, Deserialize)]
pub enum Tree {
    Leaf(String),
    Node(Box<Tree>, Box<Tree>),
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const DEPTH: usize = 64;

pub fn router() -> axum::Router {
    axum::Router::new()
        .route("/json", post(json))
        .route("/rmp", post(message_pack))
        .route("/rmp-set", post(message_pack_with_a_limit))
        .route("/cbor", post(cbor))
        .route("/ron", post(ron))
        .route("/ron-set", post(ron_with_a_limit))
}

async fn json(body: Bytes) -> String {
    serde_json::from_slice::<Tree>(&body).is_ok().to_string()
}

async fn message_pack(body: Bytes) -> String {
    rmp_serde::from_slice::<Tree>(&body).is_ok().to_string()
}

async fn message_pack_with_a_limit(body: Bytes) -> String {
    let mut deserializer = rmp_serde::Deserializer::new(&body[..]);
    deserializer.set_max_depth(DEPTH);
    Tree::deserialize(&mut deserializer).is_ok().to_string()
}

async fn cbor(body: Bytes) -> String {
    ciborium::de::from_reader_with_recursion_limit::<Tree, _>(&body[..], DEPTH).is_ok().to_string()
}

async fn ron(body: String) -> String {
    ron::Options::default().from_str::<Tree>(&body).is_ok().to_string()
}

async fn ron_with_a_limit(body: String) -> String {
    let options = ron::Options::default().with_recursion_limit(DEPTH);
    options.from_str::<Tree>(&body).is_ok().to_string()
}

pub fn own_document() -> Outcome<Tree> {
    let mut deserializer = serde_json::Deserializer::from_str("{\"Leaf\":\"a\"}");
    deserializer.disable_recursion_limit();
    Ok(Tree::deserialize(&mut deserializer)?)
}

pub fn limit_by_a_choice(stream: TcpStream, large: bool) -> Outcome<Tree> {
    let limit = if large { 1 << 20 } else { 1 << 10 };
    Ok(bincode::DefaultOptions::new().with_limit(limit).deserialize_from(stream)?)
}

pub fn given_options(stream: TcpStream, options: impl Options) -> Outcome<Tree> {
    Ok(options.deserialize_from(stream)?)
}

pub fn own_bytes(bytes: &[u8]) -> Outcome<Tree> {
    Ok(bincode::deserialize_from(std::io::Cursor::new(bytes))?)
}
