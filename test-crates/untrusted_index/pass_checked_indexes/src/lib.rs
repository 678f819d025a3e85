//! Places that are looked at before they are used.
mod parts;

use axum::extract::{Path, Query};
use serde::Deserialize;

static NAMES: [&str; 3] = ["a", "b", "c"];

#[derive(Deserialize, Clone, Copy)]
pub enum Place {
    First,
    Last,
}

#[derive(Deserialize)]
pub struct Span {
    place: Place,
    from: usize,
    to: usize,
}

pub async fn below_length(Path(index): Path<usize>) -> &'static str {
    if index < NAMES.len() { NAMES[index] } else { "none" }
}

pub async fn early_return(Path(index): Path<usize>) -> &'static str {
    if index >= NAMES.len() {
        return "none";
    }
    NAMES[index]
}

pub async fn remainder(Path(index): Path<usize>) -> &'static str {
    NAMES[index % NAMES.len()]
}

pub async fn minimum(Path(index): Path<usize>) -> &'static str {
    NAMES[index.min(NAMES.len() - 1)]
}

pub async fn optional(Path(index): Path<usize>) -> Option<String> {
    Some(NAMES.get(index)?.to_string())
}

pub async fn range_asked(Query(span): Query<Span>) -> String {
    NAMES.get(span.from..span.to).unwrap_or(&[]).concat()
}

pub async fn enumeration(Query(span): Query<Span>) -> &'static str {
    NAMES[span.place as usize] //~! untrusted_index
}

pub async fn chosen(Query(span): Query<Span>) -> &'static str {
    match span.place {
        Place::First => NAMES[0],
        Place::Last => NAMES[NAMES.len() - 1],
    }
}

pub async fn iterated(Path(index): Path<usize>) -> &'static str {
    NAMES.iter().nth(index).copied().unwrap_or("none")
}

pub async fn skipped(Path(index): Path<usize>) -> String {
    NAMES.iter().skip(index).copied().collect()
}

pub async fn both_ends(Query(span): Query<Span>) -> String {
    if span.from > span.to || span.to > NAMES.len() {
        return String::new();
    }
    NAMES[span.from..span.to].concat()
}

pub async fn found(Path(name): Path<String>) -> &'static str {
    match NAMES.iter().position(|known| *known == name) {
        Some(index) => NAMES[index],
        None => "none",
    }
}

pub async fn masked(Path(index): Path<usize>) -> Vec<u8> {
    let table = [7u8; 256];
    vec![table[index & 0xff]]
}

pub async fn found_in_text(body: String) -> String {
    match body.find(':') {
        Some(at) => body[..at].to_owned(),
        None => body,
    }
}

pub async fn map_key(Path(key): Path<String>) -> &'static str {
    let map = std::collections::HashMap::from([("a", "1"), ("b", "2")]);
    map.get(key.as_str()).copied().unwrap_or("none")
}

pub async fn counted(body: String) -> Vec<char> {
    let letters: Vec<char> = body.chars().collect();
    (0..letters.len()).map(|index| letters[index]).collect()
}

pub fn where_it_begins_and_how_long(socket: &std::net::UdpSocket) -> std::io::Result<Vec<u8>> {
    let mut packet = [0u8; 600];
    let length = socket.recv(&mut packet)?;
    let from = usize::from(packet[4]);
    let to = from + usize::from(packet[5]);
    if to > length {
        return Ok(Vec::new());
    }
    Ok(packet[from..to].to_vec())
}

pub fn in_order(socket: &std::net::UdpSocket) -> std::io::Result<Vec<u8>> {
    let mut packet = [0u8; 600];
    let length = socket.recv(&mut packet)?;
    let from = usize::from(packet[4]);
    let to = usize::from(packet[5]);
    if to > length || to < from {
        return Ok(Vec::new());
    }
    Ok(packet[from..to].to_vec())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_counts() {
        let index = std::env::var("INDEX").map_or(0, |text| text.parse::<usize>().unwrap());
        assert!(!super::NAMES[index].is_empty());
    }
}
