//! Reads the wheel and sends what it has counted.

#![forbid(unsafe_code)]

fn main() {
    let counted = tarnish::now().to_be_bytes();
    if let Some(frame) = brisk_codec::decode(&counted) {
        println!("{}", frame.len());
    }
}
