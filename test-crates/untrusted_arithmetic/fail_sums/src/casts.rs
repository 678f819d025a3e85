//! Numbers that are made narrower, and taken away from.
use std::io;
use std::net::TcpStream;

use axum::extract::{Path, Query};
use byteorder::{BigEndian, ReadBytesExt};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Span {
    start: u32,
    end: u32,
}

pub async fn narrower(Path(port): Path<u32>) -> u16 {
    port as u16 //~ untrusted_arithmetic
}

pub async fn narrower_signed(Path(level): Path<i64>) -> i32 {
    level as i32 //~ untrusted_arithmetic
}

pub async fn masked_too_little(Path(number): Path<u32>) -> u8 {
    (number & 0x3ff) as u8 //~? untrusted_arithmetic
}

pub async fn below_zero(Path(number): Path<u32>) -> u32 {
    number.min(100) - 1 //~ untrusted_arithmetic
}

pub async fn remainder_below_zero(Path(number): Path<u32>) -> u32 {
    number % 10 - 1 //~ untrusted_arithmetic
}

pub async fn length(Query(span): Query<Span>) -> u32 {
    span.end - span.start //~ untrusted_arithmetic
}

pub async fn length_wrong_way(Query(span): Query<Span>) -> u32 {
    if span.end > span.start {
        return 0;
    }
    span.end - span.start //~ untrusted_arithmetic
}

pub async fn after_large_check(Path(number): Path<usize>) -> usize {
    let known = [1, 2, 3];
    if number < known.len() {
        return 0;
    }
    number + 1 //~ untrusted_arithmetic
}

pub async fn widened_too_late(Query(span): Query<Span>) -> u64 {
    u64::from(span.start * span.end) //~ untrusted_arithmetic
}

pub async fn widened_too_little(Query(span): Query<Span>) -> u32 {
    span.start * u32::from(span.end as u8) //~ untrusted_arithmetic
}

pub async fn turned(Path(number): Path<i32>) -> i32 {
    0 - number //~ untrusted_arithmetic
}

pub fn records(stream: &mut TcpStream) -> io::Result<u32> {
    let count = stream.read_u32::<BigEndian>()?;
    let size = stream.read_u32::<BigEndian>()?;
    Ok(count * size) //~ untrusted_arithmetic
}
