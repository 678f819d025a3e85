//! Ends of parts, elements of tables that are not large enough, and pictures.
use axum::body::Bytes as Body;
use axum::extract::{Path, Query};
use bytes::{Buf, Bytes};
use image::GrayImage;
use ndarray::Array2;
use serde::Deserialize;

static NAMES: [&str; 16] = ["-"; 16];

#[derive(Deserialize)]
pub struct Part {
    from: usize,
    to: usize,
}

pub fn routes() -> axum::Router {
    axum::Router::new()
        .route("/cut", axum::routing::post(cut))
}

pub async fn one_too_many(Path(at): Path<usize>) -> u8 {
    let list = vec![1, 2, 3];
    if at > list.len() {
        return 0;
    }
    list[at] //~ untrusted_index
}

pub async fn small_type(Path(at): Path<u8>) -> &'static str {
    NAMES[usize::from(at)] //~ untrusted_index
}

pub async fn shifted_too_little(Path(at): Path<u8>) -> &'static str {
    NAMES[usize::from(at >> 3)] //~ untrusted_index
}

pub async fn moved_on(Path(at): Path<usize>) -> u8 {
    let list = vec![1, 2, 3];
    let mut at = at;
    if at < list.len() {
        at += 1;
        return list[at]; //~ untrusted_index
    }
    0
}

pub async fn end_only(Query(part): Query<Part>) -> Vec<u8> {
    let list = [0; 64];
    if part.to > list.len() {
        return Vec::new();
    }
    list[part.from..part.to].to_vec() //~ untrusted_index
}

pub async fn order_only(Query(part): Query<Part>) -> Vec<u8> {
    let list = [0; 64];
    if part.from > part.to {
        return Vec::new();
    }
    list[part.from..part.to].to_vec() //~ untrusted_index
}

pub async fn wrong_order(Query(part): Query<Part>) -> Vec<u8> {
    let list = [0; 64];
    if part.to > list.len() || part.from < part.to {
        return Vec::new();
    }
    list[part.from..part.to].to_vec() //~ untrusted_index
}

pub async fn not_shipped(Path(at): Path<usize>) -> &'static str {
    debug_assert!(at < NAMES.len());
    NAMES[at] //~ untrusted_index
}

pub async fn written(Path(at): Path<usize>) -> usize {
    let mut list = vec![0; 8];
    // SAFETY: it is not sound, which is what this shows.
    unsafe { *list.get_unchecked_mut(at) = 1 }; //~ untrusted_index
    list.len()
}

pub async fn cut(body: Body) -> Vec<u8> {
    let mut rest = Bytes::copy_from_slice(&body);
    let skipped = rest.get_u32() as usize;
    rest.advance(skipped); //~ untrusted_index
    let length = rest.get_u32() as usize;
    rest.split_to(length).to_vec() //~ untrusted_index
}

pub async fn pixel(Path((x, y)): Path<(u32, u32)>) -> u8 {
    let image = GrayImage::new(8, 8);
    image.get_pixel(x, y).0[0] //~ untrusted_index
}

pub async fn cell(Path((row, column)): Path<(usize, usize)>) -> String {
    let table = Array2::<u8>::zeros((4, 4));
    let sum = table.row(row).sum(); //~ untrusted_index
    (sum + table[[row, column]]).to_string() //~ untrusted_index
}

pub async fn copied(Query(part): Query<Part>) -> Vec<u8> {
    let mut list = vec![0; 64];
    list.copy_within(part.from..part.to, 0); //~ untrusted_index
    list
}
