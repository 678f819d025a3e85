//! Patterns that bound nothing, and divisions by a number of others.
use axum::extract::Path;

pub async fn open(Path(n): Path<u64>) -> Vec<u8> {
    let Some(n @ 1..) = n.checked_mul(2) else { return Vec::new() };
    vec![0; n as usize] //~ uncontrolled_allocation
}

pub async fn present(Path(n): Path<u64>) -> Vec<u8> {
    let Some(n) = n.checked_mul(2) else { return Vec::new() };
    vec![0; n as usize] //~ uncontrolled_allocation
}

pub async fn by_others(Path((n, by)): Path<(u32, u32)>) -> String {
    "-".repeat(n.checked_rem(by).unwrap_or(0) as usize) //~ uncontrolled_allocation
}
