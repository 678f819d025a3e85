//! Places in lists and texts that clients choose without a look at the length.
mod parts;

use axum::extract::{Json, Path, Query};
use serde::Deserialize;
use std::io::{self, Read};
use std::net::TcpStream;

static NAMES: [&str; 3] = ["a", "b", "c"];

#[derive(Deserialize)]
pub struct Span {
    from: usize,
    to: usize,
    text: String,
    small: u8,
}

pub async fn index(Path(index): Path<usize>) -> &'static str {
    NAMES[index] //~ untrusted_index
}

pub async fn asked(Path(index): Path<usize>) -> &'static str {
    NAMES.get(index).copied().unwrap_or("none")
}

pub async fn slice(Query(span): Query<Span>) -> String {
    span.text[span.from..span.to].to_owned() //~ untrusted_index
}

pub async fn slice_asked(Query(span): Query<Span>) -> String {
    span.text.get(span.from..span.to).unwrap_or_default().to_owned()
}

pub async fn unchecked(Path(index): Path<usize>) -> &'static str {
    // SAFETY: none; this is the mistake.
    unsafe { NAMES.get_unchecked(index) } //~ untrusted_index
}

pub async fn assigned(Json(index): Json<usize>) -> Vec<u8> {
    let mut table = vec![0u8; 16];
    table[index] = 1; //~ untrusted_index
    table
}

pub async fn byte_into_small_table(Query(span): Query<Span>) -> &'static str {
    NAMES[span.small as usize] //~ untrusted_index
}

pub async fn byte_into_full_table(Query(span): Query<Span>) -> Vec<u8> {
    let table = [1u8; 256];
    vec![table[span.small as usize]]
}

pub fn length_of_frame(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut frame = [0u8; 512];
    let count = stream.read(&mut frame)?;
    let length = usize::from(frame[0]) * 4;
    println!("{count}");
    Ok(frame[1..][..length].to_vec()) //~ untrusted_index
}

pub fn count_of_read(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut frame = [0u8; 512];
    let count = stream.read(&mut frame)?;
    Ok(frame[..count].to_vec())
}

pub async fn other_checked(Query(span): Query<Span>) -> &'static str {
    if span.from >= NAMES.len() {
        return "none";
    }
    NAMES[span.to] //~ untrusted_index
}

pub async fn one_too_many(Path(index): Path<usize>) -> &'static str {
    if index > 64 {
        return "none";
    }
    NAMES[index] //~? untrusted_index
}

pub async fn wrong_way_round(Path(index): Path<usize>) -> &'static str {
    if index < NAMES.len() {
        return "none";
    }
    NAMES[index] //~ untrusted_index
}

fn name(index: usize) -> &'static str {
    NAMES[index] //~ untrusted_index
}

pub async fn helper(Path(index): Path<usize>) -> &'static str {
    if name(0).is_empty() { "none" } else { name(index) }
}

pub async fn split(body: String) -> Vec<u8> {
    let at: usize = body.lines().next().and_then(|line| line.parse().ok()).unwrap_or(0);
    body.as_bytes().split_at(at).0.to_vec() //~ untrusted_index
}

pub async fn a_row_of_rows(Path(row): Path<usize>) -> u8 {
    let mut board = [[0u8; 8]; 8];
    board[row][3] = 1; //~ untrusted_index
    board[2][3]
}

pub async fn a_field_of_a_row(Path(row): Path<usize>, mut places: Vec<(u8, u8)>) -> usize {
    places[row].1 = 1; //~ untrusted_index
    places.len()
}

pub fn two_numbers_of_one_packet(socket: &std::net::UdpSocket) -> io::Result<Vec<u8>> {
    let mut packet = [0u8; 600];
    let length = socket.recv(&mut packet)?;
    let from = usize::from(packet[4]);
    let to = usize::from(packet[5]);
    if to > length {
        return Ok(Vec::new());
    }
    Ok(packet[from..to].to_vec()) //~ untrusted_index
}
