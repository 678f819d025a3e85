//! Handlers that reserve as much memory as a client asks for.
mod others;
mod peers;

use axum::extract::{Json, Path, Query};
use axum::http::HeaderMap;
use axum::routing::get;
use axum::Router;
use bytes::BytesMut;
use serde::Deserialize;
use std::collections::{BTreeMap, BinaryHeap, HashMap, VecDeque};

#[derive(Deserialize)]
pub struct Area {
    width: usize,
    height: usize,
    name: String,
    depth: Option<u32>,
    small: u8,
}

const MOST: usize = 4096;

pub fn router() -> Router {
    Router::new()
        .route("/zeros/{n}", get(|Path(n): Path<usize>| async move { vec![0u8; n] })) //~ uncontrolled_allocation
        .route("/area", get(with_capacity))
}

pub async fn with_capacity(Query(area): Query<Area>) -> String {
    let cells: Vec<u64> = Vec::with_capacity(area.width); //~ uncontrolled_allocation
    cells.len().to_string()
}

pub async fn with_capacity_of_length(Query(area): Query<Area>) -> String {
    let cells: Vec<u64> = Vec::with_capacity(area.name.len());
    cells.len().to_string()
}

pub async fn multiplied(Query(area): Query<Area>) -> Vec<u8> {
    vec![0; area.width * area.height] //~ uncontrolled_allocation
}

pub async fn multiplied_saturating(Query(area): Query<Area>) -> Vec<u8> {
    vec![0; area.width.saturating_mul(area.height)] //~ uncontrolled_allocation
}

pub async fn one_byte(Query(area): Query<Area>) -> Vec<u8> {
    vec![0; usize::from(area.small) * 16]
}

pub async fn optional(Query(area): Query<Area>) -> String {
    let mut text = String::new();
    if let Some(depth) = area.depth {
        text.reserve(depth as usize); //~ uncontrolled_allocation
    }
    text
}

pub async fn optional_default(Query(area): Query<Area>) -> String {
    String::with_capacity(area.depth.unwrap_or(16) as usize) //~ uncontrolled_allocation
}

pub async fn clamped(Query(area): Query<Area>) -> String {
    String::with_capacity(area.width.clamp(1, MOST))
}

pub async fn resized(Json(count): Json<usize>) -> Vec<u8> {
    let mut out = vec![1, 2, 3];
    out.resize(count, 0); //~ uncontrolled_allocation
    out
}

pub async fn resized_with(Json(count): Json<usize>) -> Vec<u8> {
    let mut out = Vec::new();
    out.resize_with(count, Default::default); //~ uncontrolled_allocation
    out
}

pub async fn repeated(Path(count): Path<usize>) -> String {
    "=".repeat(count) //~ uncontrolled_allocation
}

pub async fn repeated_text(Path(text): Path<String>) -> String {
    text.repeat(3)
}

pub async fn from_header(headers: HeaderMap) -> Option<Vec<u8>> {
    let length = headers.get("content-length")?.to_str().ok()?.parse::<usize>().ok()?;
    Some(Vec::with_capacity(length)) //~ uncontrolled_allocation
}

pub async fn from_header_at_most(headers: HeaderMap) -> Option<Vec<u8>> {
    let length = headers.get("content-length")?.to_str().ok()?.parse::<usize>().ok()?;
    Some(Vec::with_capacity(length.min(MOST)))
}

pub async fn bytes_mut(Query(area): Query<Area>) -> String {
    let mut buffer = BytesMut::with_capacity(area.width); //~ uncontrolled_allocation
    buffer.extend_from_slice(b"x");
    buffer.len().to_string()
}

pub async fn bytes_zeroed(Query(area): Query<Area>) -> Vec<u8> {
    BytesMut::zeroed(area.width).to_vec() //~ uncontrolled_allocation
}

pub async fn collections(Query(area): Query<Area>) -> String {
    let map: HashMap<u8, u8> = HashMap::with_capacity(area.width); //~ uncontrolled_allocation
    let queue: VecDeque<u8> = VecDeque::with_capacity(area.height); //~ uncontrolled_allocation
    let heap: BinaryHeap<u8> = BinaryHeap::with_capacity(MOST);
    let tree: BTreeMap<u8, u8> = BTreeMap::new();
    (map.len() + queue.len() + heap.len() + tree.len()).to_string()
}

pub async fn exact(Query(area): Query<Area>) -> Vec<u8> {
    let mut out = Vec::new();
    out.reserve_exact(area.height); //~ uncontrolled_allocation
    out
}

pub async fn tried(Query(area): Query<Area>) -> Result<Vec<u8>, String> {
    if area.height > 1 << 20 {
        return Err("too high".to_owned());
    }
    let mut out = Vec::new();
    out.try_reserve(area.height).map_err(|error| error.to_string())?;
    Ok(out)
}
