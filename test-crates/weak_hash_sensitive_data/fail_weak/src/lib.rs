//! Sensitive data into hashes that are broken.
pub mod certificates;
mod digests;
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

pub fn board(password: &str) -> String {
    use crypto::digest::Digest as _;
    let mut hasher = crypto::md5::Md5::new();
    hasher.input_str(password); //~ weak_hash_sensitive_data
    hasher.result_str()
}

pub fn at_once(password: &str) -> String {
    sha256::digest(password) //~ weak_hash_sensitive_data
}

pub fn as_a_file(password: &str) -> std::io::Result<Vec<u8>> {
    use sha1::Digest as _;
    use std::io::Write as _;
    let mut hasher = sha1::Sha1::new();
    hasher.write_all(password.as_bytes())?; //~ weak_hash_sensitive_data
    Ok(hasher.finalize().to_vec())
}

pub enum Login {
    Password(String),
    Certificate(Vec<u8>),
}

pub fn remembered(login: &Login) -> Vec<u8> {
    match login {
        Login::Password(text) => <sha1::Sha1 as sha1::Digest>::digest(text).to_vec(), //~ weak_hash_sensitive_data
        Login::Certificate(bytes) => <sha1::Sha1 as sha1::Digest>::digest(bytes).to_vec(), //~ weak_hash_sensitive_data
    }
}
