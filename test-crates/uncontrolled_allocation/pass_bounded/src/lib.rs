//! Allocations of a size this program decides or bounds.
pub mod fitting;
pub mod pictures;

use axum::body::Bytes;
use axum::extract::{Json, Path, Query};
use bytes::BytesMut;
use serde::Deserialize;
use std::num::NonZeroU8;

const MOST: usize = 1 << 16;

#[derive(Deserialize, Clone, Copy)]
pub enum Size {
    Small,
    Large,
}

#[derive(Deserialize)]
pub struct Wanted {
    size: Size,
    count: u64,
    flag: bool,
    few: NonZeroU8,
}

pub async fn minimum(Path(count): Path<usize>) -> Vec<u8> {
    Vec::with_capacity(count.min(MOST))
}

pub async fn minimum_of_path(Path(count): Path<usize>) -> Vec<u8> {
    vec![0; std::cmp::min(count, MOST)]
}

pub async fn clamped(Path(count): Path<usize>) -> String {
    "ab".repeat(count.clamp(1, 80))
}

pub async fn remainder(Path(count): Path<usize>) -> Vec<u8> {
    vec![0; count % 1024]
}

pub async fn masked(Path(count): Path<usize>) -> Vec<u8> {
    vec![0; count & 0xff]
}

pub async fn rejected(Path(count): Path<usize>) -> Result<Vec<u8>, &'static str> {
    if count > MOST {
        return Err("too much");
    }
    Ok(vec![0; count])
}

pub async fn rejected_reversed(Path(count): Path<usize>) -> Result<Vec<u8>, &'static str> {
    if MOST < count { Err("too much") } else { Ok(vec![0; count]) }
}

pub async fn not_accepted(Path(count): Path<usize>) -> Vec<u8> {
    if !(count <= MOST) {
        return Vec::new();
    }
    vec![0; count]
}

pub async fn asserted(Path(count): Path<usize>) -> Vec<u8> {
    assert!(count <= MOST, "the proxy lets nothing larger through");
    vec![0; count]
}

pub async fn within_range(Path(count): Path<usize>) -> Vec<u8> {
    if !(1..=MOST).contains(&count) {
        return Vec::new();
    }
    vec![0; count]
}

pub async fn matched(Path(count): Path<usize>) -> Vec<u8> {
    match count {
        0..=100 => vec![0; count],
        _ => Vec::new(),
    }
}

pub async fn guarded_arm(Path(count): Path<Option<usize>>) -> Vec<u8> {
    match count {
        Some(count) if count < 100 => vec![0; count],
        _ => Vec::new(),
    }
}

pub async fn and_another(Path(count): Path<usize>, body: Bytes) -> Vec<u8> {
    if count < MOST && !body.is_empty() { vec![0; count] } else { Vec::new() }
}

pub async fn filtered(Path(text): Path<String>) -> Vec<u8> {
    let count = text.parse::<usize>().ok().filter(|count| *count <= MOST);
    vec![0; count.unwrap_or(1)]
}

pub async fn small_type(Path(count): Path<u8>) -> Vec<u8> {
    vec![0; usize::from(count)]
}

pub async fn small_conversion(Path(count): Path<u64>) -> Result<Vec<u8>, String> {
    let count = u8::try_from(count).map_err(|error| error.to_string())?;
    Ok(vec![0; count.into()])
}

pub async fn small_nonzero(Query(wanted): Query<Wanted>) -> Vec<u8> {
    vec![0; usize::from(wanted.few.get())]
}

pub async fn yes_or_no(Query(wanted): Query<Wanted>) -> Vec<u8> {
    vec![0; usize::from(wanted.flag) * 64]
}

pub async fn enumeration(Query(wanted): Query<Wanted>) -> Vec<u8> {
    let count = match wanted.size {
        Size::Small => 16,
        Size::Large => 4096,
    };
    println!("{}", wanted.count);
    Vec::with_capacity(count)
}

pub async fn length_of_body(body: Bytes) -> Vec<u8> {
    let mut out = BytesMut::with_capacity(body.len() + 2);
    out.extend_from_slice(&body);
    out.to_vec()
}

pub async fn length_of_list(Json(list): Json<Vec<u32>>) -> Vec<u64> {
    let mut out = Vec::with_capacity(list.len());
    out.extend(list.iter().copied().map(u64::from));
    out.resize(list.len() * 2, 0);
    out
}

pub async fn element_is_outside(Path(byte): Path<u64>) -> String {
    let all = vec![byte; 16];
    all.len().to_string()
}

pub async fn overwritten(Path(mut count): Path<usize>) -> Vec<u8> {
    println!("{count}");
    count = 12;
    vec![0; count]
}

pub async fn digits(Path(count): Path<usize>) -> String {
    String::with_capacity(count.to_string().len())
}

pub async fn widened_for_the_check(Path(count): Path<u32>) -> Vec<u8> {
    if u64::from(count) > MOST_BYTES {
        return Vec::new();
    }
    vec![0; count as usize]
}

pub async fn few_bits_behind_an_extractor(count: actix_web::web::Path<u8>) -> Vec<u8> {
    let mut list = Vec::with_capacity(usize::from(*count));
    list.extend(vec![0; *count as usize]);
    list
}

const MOST_BYTES: u64 = 1 << 16;

pub fn constants() -> Vec<u8> {
    let width = 640usize;
    let height = width * 3 / 4;
    vec![0; width * height]
}

pub fn build_time() -> Vec<u8> {
    Vec::with_capacity(env!("CARGO_PKG_NAME").len())
}

/// A log that is only written to, with room for what is not there yet.
pub struct Journal {
    file: std::fs::File,
    batch: usize,
}

impl Journal {
    pub fn open(path: &str, batch: usize) -> std::io::Result<Self> {
        let file = std::fs::OpenOptions::new().append(true).create_new(true).open(path)?;
        Ok(Self { file, batch })
    }
}

fn number_in(file: &std::fs::File) -> std::io::Result<usize> {
    let mut bytes = [0; 8];
    std::io::Read::read_exact(&mut &*file, &mut bytes)?;
    Ok(usize::from_be_bytes(bytes))
}

pub fn written_only(path: &str) -> std::io::Result<Vec<u8>> {
    let journal = Journal::open(path, 16)?;
    Ok(Vec::with_capacity(number_in(&journal.file).unwrap_or(journal.batch)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn as_many_as_the_runner_says() {
        let count = std::env::var("COUNT").ok().and_then(|text| text.parse::<usize>().ok());
        assert!(vec![0u8; count.unwrap_or(1)].len() > 0);
    }
}

/// Of a budget, no more can be taken than there is.
pub async fn within_a_budget(axum::extract::Path(count): axum::extract::Path<usize>) -> Option<Vec<u8>> {
    let left = 4096_usize.checked_sub(count)?;
    Some(vec![left as u8; count])
}

pub async fn taken_from_a_budget(axum::extract::Path(count): axum::extract::Path<usize>) -> Vec<u8> {
    let mut budget = 4096_usize;
    if let Some(left) = budget.checked_sub(count) {
        budget = left;
        return vec![budget as u8; count];
    }
    let Some(_) = budget.checked_sub(count) else {
        return Vec::new();
    };
    vec![0; count]
}

/// An archive says how large a file in it is, and is asked twice.
pub async fn unpacked(upload: bytes::Bytes) -> Option<usize> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(upload)).ok()?;
    let mut file = archive.by_index(0).ok()?;
    if file.size() > 1 << 20 {
        return None;
    }
    let mut text = Vec::with_capacity(file.size() as usize);
    std::io::Read::read_to_end(&mut file, &mut text).ok()
}

pub fn as_the_header_says(request: &tiny_http::Request) -> Vec<u8> {
    vec![0; request.body_length().unwrap_or(0).min(4096)]
}
