//! Unwrapped where it is known to be there, whatever others send.
use std::io::Read;
use std::net::TcpStream;
use std::sync::{Arc, Mutex, RwLock};

use axum::body::Bytes;
use axum::extract::{Json, Path, Query, State};
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
pub struct Wanted {
    kind: String,
    code: i64,
    note: Option<String>,
}

pub fn routes() -> axum::Router {
    axum::Router::new()
        .route("/parsed", axum::routing::post(parsed))
        .route("/key", axum::routing::post(key))
}

pub async fn first_part(Path(text): Path<String>) -> String {
    text.rsplit('/').next().unwrap().to_owned()
}

pub async fn first_of_parts(Path(text): Path<String>) -> String {
    let mut parts = text.splitn(2, ':').map(str::trim);
    parts.next().expect("there is always one").to_owned()
}

pub async fn there(Query(wanted): Query<Wanted>) -> String {
    if wanted.note.is_none() {
        return String::new();
    }
    wanted.note.unwrap()
}

pub async fn there_by_branch(Query(wanted): Query<Wanted>) -> String {
    if wanted.note.is_some() { wanted.note.unwrap() } else { String::new() }
}

pub async fn parsed(body: Bytes) -> String {
    let wanted = serde_json::from_slice::<Wanted>(&body);
    if let Err(error) = &wanted {
        return error.to_string();
    }
    wanted.unwrap().kind
}

pub async fn tried(Path(text): Path<String>) -> u16 {
    if text.trim().parse::<u16>().is_err() {
        return 0;
    }
    text.trim().parse().unwrap()
}

pub async fn letter(Path(text): Path<String>) -> char {
    if text.is_empty() {
        return ' ';
    }
    text.chars().next().unwrap()
}

pub async fn kept(State(names): State<Arc<Mutex<Vec<String>>>>, Path(name): Path<String>) {
    names.lock().unwrap().push(name);
}

pub async fn kept_by_writer(State(names): State<Arc<RwLock<Vec<String>>>>, Path(name): Path<String>) -> usize {
    names.write().unwrap().push(name);
    names.read().expect("no writer panics").len()
}

pub async fn written(Json(wanted): Json<Wanted>) -> String {
    serde_json::to_string(&wanted).unwrap()
}

pub async fn answered(Path(text): Path<String>) -> http::Response<String> {
    http::Response::builder().status(200).header("x-kind", "plain").body(text).unwrap()
}

pub async fn small(Json(wanted): Json<Wanted>) -> u8 {
    wanted.code.clamp(0, 40).try_into().unwrap()
}

pub async fn widened(Path(code): Path<u8>) -> char {
    char::from_u32(u32::from(code)).unwrap()
}

pub async fn status(Path(code): Path<u16>) -> u16 {
    if !(100..=599).contains(&code) {
        return 400;
    }
    http::StatusCode::from_u16(code).unwrap().as_u16()
}

pub async fn third(Path(number): Path<u32>) -> &'static str {
    match number % 3 {
        0 => "none",
        1 => "one",
        2 => "two",
        _ => unreachable!(),
    }
}

pub fn numbers(stream: &mut TcpStream) -> std::io::Result<u64> {
    let mut head = [0; 16];
    stream.read_exact(&mut head)?;
    let (front, rest) = head.split_at(8);
    let first = u64::from_be_bytes(front.try_into().unwrap());
    let second = u32::from_be_bytes(rest[..4].try_into().unwrap());
    let more: u32 = head.chunks_exact(4).map(|part| u32::from_le_bytes(part.try_into().unwrap())).max().unwrap_or(0);
    Ok(first ^ u64::from(second ^ more))
}

pub async fn key(body: Bytes) -> Vec<u8> {
    if body.len() != 32 {
        return Vec::new();
    }
    let key: [u8; 32] = body.to_vec().try_into().unwrap();
    key.to_vec()
}

pub async fn text_of(Json(value): Json<serde_json::Value>) -> String {
    match value.get("name") {
        Some(name) if name.is_string() => name.as_str().unwrap().to_owned(),
        _ => String::new(),
    }
}

pub async fn asked_for_the_same_key(Query(q): Query<HashMap<String, String>>) -> String {
    if !q.contains_key("name") || q.is_empty() {
        return "nobody".to_owned();
    }
    q.get("name").unwrap().to_uppercase()
}

pub async fn asked_for_the_same_beginning(body: String) -> String {
    if body.len() > 3 && body.starts_with("v1:") {
        return body.strip_prefix("v1:").unwrap().to_owned();
    }
    String::new()
}

pub async fn a_letter_in_the_other_case(body: String) -> String {
    let Some(first) = body.chars().next() else { return String::new() };
    first.to_uppercase().next().unwrap().to_string()
}

pub fn pairs_of_a_socket(stream: &mut TcpStream) -> Option<String> {
    let mut line = String::new();
    stream.take(80).read_to_string(&mut line).ok()?;
    if !line.contains(':') {
        return None;
    }
    let (_, word) = line.split_once(':').unwrap();
    let at = if word.contains("--") { word.find("--").unwrap() } else { 0 };
    Some(word.chars().skip(at).collect())
}
