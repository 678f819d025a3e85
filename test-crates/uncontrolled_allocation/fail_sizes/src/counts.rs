//! Collections that take as many elements as a number says.
use std::collections::HashMap;
use std::io::{self, Read};
use std::iter;

use axum::extract::Path;

pub async fn numbers(Path(count): Path<u32>) -> Vec<u8> {
    (0..count).map(|at| (at % 256) as u8).collect() //~ uncontrolled_allocation
}

pub async fn numbers_bounded(Path(count): Path<u32>) -> Vec<u8> {
    (0..count.min(64)).map(|at| at.to_le_bytes()[0]).collect()
}

pub async fn of_small_type(Path(count): Path<u8>) -> Vec<u8> {
    (0..count).collect()
}

pub async fn window(Path(start): Path<u32>) -> Vec<u32> {
    (start..start.saturating_add(8)).collect()
}

pub async fn even(Path(count): Path<u64>) -> HashMap<u64, u64> {
    (1..=count).filter(|at| at % 2 == 0).map(|at| (at, at)).collect() //~ uncontrolled_allocation
}

pub async fn repeated(Path(count): Path<usize>) -> String {
    iter::repeat('=').take(count).collect() //~ uncontrolled_allocation
}

pub async fn repeated_bounded(Path(count): Path<usize>) -> String {
    iter::repeat('=').take(count % 80).collect()
}

pub async fn repeated_in_place(Path(count): Path<usize>) -> Vec<u8> {
    let mut out = vec![1, 2, 3];
    out.extend(iter::repeat_n(0, count)); //~ uncontrolled_allocation
    out
}

pub async fn in_circles(Path(count): Path<usize>) -> String {
    let letters = "abc".chars().cycle().take(count);
    String::from_iter(letters) //~ uncontrolled_allocation
}

pub async fn at_most_what_there_is(Path(count): Path<usize>) -> String {
    "abcdefgh".chars().take(count).collect()
}

pub async fn counted_only(Path(count): Path<u64>) -> String {
    (0..count).filter(|at| at % 3 == 0).count().to_string()
}

pub fn words(stream: &mut std::net::TcpStream) -> io::Result<Vec<u8>> {
    let mut size = [0; 4];
    stream.read_exact(&mut size)?;
    let count = u32::from_be_bytes(size);
    let mut byte = [0; 1];
    (0..count).map(|_| stream.read_exact(&mut byte).map(|()| byte[0])).collect()
}
