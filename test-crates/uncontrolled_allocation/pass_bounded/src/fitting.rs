//! Numbers that fit a pattern, and what is left of a division.
use axum::extract::Path;

fn wanted(n: u64) -> Option<u64> {
    n.checked_mul(2)
}

pub async fn fits(Path(n): Path<u64>) -> Vec<u8> {
    let Some(n @ 0..=4096) = wanted(n) else { return Vec::new() };
    vec![0; n as usize]
}

pub async fn left(Path(n): Path<u32>) -> String {
    "-".repeat(n.checked_rem(40).unwrap_or(0) as usize)
}

pub async fn left_of_any(Path(n): Path<i64>) -> String {
    "-".repeat(n.rem_euclid(40) as usize)
}
