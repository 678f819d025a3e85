//! Numbers that fit, whatever they are.
use axum::extract::{Path, Query};
use clap::Parser;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Span {
    start: u32,
    end: u32,
}

#[derive(Deserialize, Clone, Copy)]
pub enum Kind {
    First,
    Second,
}

#[derive(Parser)]
pub struct Options {
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=64))]
    scale: u32,
}

pub async fn bounded(Path(port): Path<u32>) -> u16 {
    port.clamp(1024, 65535) as u16
}

pub async fn checked(Path(level): Path<u32>) -> u8 {
    if level > 255 {
        return 255;
    }
    level as u8
}

pub async fn masked(Path(number): Path<u32>) -> u8 {
    (number & 0xff) as u8
}

pub async fn remainder(Path(number): Path<u64>) -> u8 {
    (number % 251) as u8
}

pub async fn bytes(Path(number): Path<u32>) -> Vec<u8> {
    vec![(number >> 24) as u8, (number >> 16) as u8, (number >> 8) as u8, number as u8]
}

pub async fn wide(Query(span): Query<Span>) -> u64 {
    u64::from(span.start) * u64::from(span.end) + 1
}

pub async fn small(Path(number): Path<i8>) -> i32 {
    let number = i32::from(number);
    number * number * number
}

pub async fn length(Query(span): Query<Span>) -> u32 {
    if span.start > span.end {
        return 0;
    }
    span.end - span.start
}

pub async fn length_by_branch(Query(span): Query<Span>) -> u32 {
    if span.end >= span.start { span.end - span.start } else { 0 }
}

pub async fn not_zero(Path(number): Path<u32>) -> u32 {
    if number == 0 {
        return 0;
    }
    number - 1
}

pub async fn at_least(Path(number): Path<u32>) -> u32 {
    if number < 16 {
        return 0;
    }
    number - 16
}

pub async fn of_variant(Query(kind): Query<Kind>) -> u8 {
    kind as u8 + 1
}

pub async fn many_small(Query(list): Query<Vec<u16>>) -> u64 {
    let mut sum = 0u64;
    for number in list {
        sum += u64::from(number);
    }
    sum
}

pub fn scaled() -> u32 {
    let options = Options::parse();
    options.scale * 16
}
