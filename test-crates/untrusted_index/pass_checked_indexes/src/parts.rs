//! Ends of parts that were compared, and tables with an element for every number.
use axum::extract::{Json, Path, Query};
use serde::Deserialize;

static NAMES: [&str; 16] = ["-"; 16];
static COUNTS: [u32; 256] = [0; 256];

#[derive(Deserialize)]
pub struct Part {
    from: usize,
    to: usize,
}

pub fn routes() -> axum::Router {
    axum::Router::new()
        .route("/every_byte", axum::routing::post(every_byte))
        .route("/only_letters", axum::routing::post(only_letters))
}

pub async fn end(Path(at): Path<usize>) -> Vec<u8> {
    let list = vec![1, 2, 3];
    if at > list.len() {
        return Vec::new();
    }
    list[..at].to_vec()
}

pub async fn end_by_call(Path(at): Path<usize>) -> Vec<u8> {
    let mut list = vec![1, 2, 3];
    if list.len() >= at { list.split_off(at) } else { list }
}

pub async fn every_byte(body: String) -> u32 {
    body.bytes().map(|byte| COUNTS[usize::from(byte)]).sum()
}

pub async fn half_of_byte(Path(byte): Path<u8>) -> &'static str {
    NAMES[(byte >> 4) as usize]
}

pub async fn only_letters(body: String) -> u32 {
    let mut counts = [0; 128];
    for byte in body.as_bytes().iter().filter(|byte| byte.is_ascii()) {
        counts[*byte as usize] += 1;
    }
    counts[65]
}

pub async fn around(Path(at): Path<usize>) -> &'static str {
    NAMES[at % NAMES.len()]
}

pub async fn both_ends(Query(part): Query<Part>) -> Vec<u8> {
    let list = vec![0; 64];
    if part.from > part.to || part.to > list.len() {
        return Vec::new();
    }
    list[part.from..part.to].to_vec()
}

pub async fn both_ends_by_branch(Query(part): Query<Part>) -> Vec<u8> {
    let list = vec![0; 64];
    if part.to <= list.len() && part.from <= part.to {
        return list[part.from..part.to].to_vec();
    }
    Vec::new()
}

pub async fn by_length(Query(part): Query<Part>) -> Vec<u8> {
    let list = vec![0; 64];
    match part.from.checked_add(part.to).filter(|end| *end <= list.len()) {
        Some(end) => list[part.from..end].to_vec(),
        None => Vec::new(),
    }
}

pub async fn room_for_more(Path(at): Path<usize>) -> u8 {
    let list = vec![1, 2, 3, 4];
    if at + 2 <= list.len() { list[at] + list[at + 1] } else { 0 }
}

pub async fn of_document(Json(document): Json<serde_json::Value>) -> String {
    let at = document["at"].as_u64().unwrap_or(0) as usize;
    document["list"][at].to_string()
}
