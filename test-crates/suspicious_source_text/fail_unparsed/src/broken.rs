//! Not Rust.
fn ( { let x = "a⁨b"; //~ suspicious_source_text
