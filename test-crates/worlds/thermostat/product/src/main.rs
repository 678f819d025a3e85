//! Keeps a room warm.

use std::net::TcpListener;

fn degrees(bytes: &[u8; 2]) -> u8 {
    unsafe { *bytes.get_unchecked(0) }
}

fn main() {
    let listener = TcpListener::bind("[::]:8080");
    println!("{} {}", degrees(&[20, 0]), listener.is_ok());
}
