//! Sensitive data into hashes that are broken.
pub mod digests;
pub mod libraries;

pub fn compute(api_key: &str) -> md5::Digest {
    md5::compute(api_key) //~ weak_hash_sensitive_data
}

pub fn compute_hex(credit_card_number: &str) -> String {
    format!("{:x}", md5::compute(credit_card_number.as_bytes())) //~ weak_hash_sensitive_data
}

pub fn by_context(session_token: &[u8]) -> md5::Digest {
    let mut context = md5::Context::new();
    context.consume(b"shop");
    context.consume(session_token); //~ weak_hash_sensitive_data
    context.compute()
}
