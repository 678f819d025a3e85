//! Weak hashes of what is not sensitive.
use std::io::Read;

use openssl::hash::MessageDigest;
use sha1::{Digest, Sha1};
use sha2::Sha256;

/// A digest of our own: it only counts.
#[derive(Default)]
pub struct Md5(u64);

impl Md5 {
    fn update(&mut self, data: &[u8]) {
        self.0 += data.len() as u64;
    }
}

fn short(data: &str) -> String {
    hex::encode(Sha1::digest(data))
}

fn strong(data: &str) -> String {
    hex::encode(Sha256::digest(data))
}

fn hash<D: Digest>(data: &[u8]) -> Vec<u8> {
    D::digest(data).to_vec()
}

fn first<'a>(left: &'a str, _right: &'a str) -> &'a str {
    left
}

pub fn file(path: &std::path::Path) -> std::io::Result<md5::Digest> {
    Ok(md5::compute(std::fs::read(path)?))
}

pub fn file_in_steps(mut file: std::fs::File) -> std::io::Result<Vec<u8>> {
    let mut hasher = Sha1::new();
    let mut buffer = [0; 4096];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(hasher.finalize().to_vec());
        }
        hasher.update(&buffer[..read]);
    }
}

pub fn etag(body: &[u8]) -> String {
    format!("{:x}", md5::compute(body))
}

pub fn cache_key(cache_key: &str) -> String {
    short(cache_key)
}

pub fn primary_key(primary_key: &str, key: &str) -> String {
    short(primary_key) + &short(key)
}

pub fn public_key(public_key: &[u8]) -> Vec<u8> {
    Sha1::digest(public_key).to_vec()
}

pub fn certificate_name(certificate_name: &str) -> Vec<u8> {
    Sha1::digest(certificate_name).to_vec()
}

pub fn web_socket(sec_websocket_key: &str) -> String {
    let mut hasher = Sha1::new();
    hasher.update(sec_websocket_key);
    hasher.update(b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    hex::encode(hasher.finalize())
}

pub fn user_name(user: &str, password: &str) -> (String, bool) {
    (short(user), password.is_empty())
}

pub fn length(password: &str) -> Vec<u8> {
    Sha1::digest(password.len().to_be_bytes()).to_vec()
}

pub fn same_as_before(password: &str, before: &str) -> md5::Digest {
    md5::compute([u8::from(password == before)])
}

pub fn already_hashed(password_hash: &str) -> String {
    short(password_hash)
}

pub fn sealed(encrypted_token: &[u8]) -> md5::Digest {
    md5::compute(encrypted_token)
}

pub fn other_argument(user: &str, password: &str) -> String {
    short(first(user, password))
}

pub fn other_call(user: &str, api_key: &str) -> (String, String) {
    (short(user), strong(api_key))
}

pub fn other_type_argument(name: &[u8], private_key: &[u8]) -> (Vec<u8>, Vec<u8>) {
    (hash::<Sha1>(name), hash::<Sha256>(private_key))
}

pub fn kind_only(text: &str) -> Result<Vec<u8>, openssl::error::ErrorStack> {
    Ok(openssl::hash::hash(MessageDigest::md5(), text.as_bytes())?.to_vec())
}

pub fn strong_kind(api_key: &str) -> Result<Vec<u8>, openssl::error::ErrorStack> {
    Ok(openssl::hash::hash(MessageDigest::sha256(), api_key.as_bytes())?.to_vec())
}

pub fn legacy_object_id(blob: &[u8]) -> ring::digest::Digest {
    ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, blob)
}

pub fn own_digest(password: &str) -> u64 {
    let mut hasher = Md5::default();
    hasher.update(password.as_bytes());
    hasher.0
}

pub fn map_hash(password: &str) -> bool {
    let known = std::collections::HashSet::from(["12345678", "password"]);
    known.contains(password)
}

pub fn hash_name_in_text(token_type: &str) -> String {
    short(&format!("password-reset/{token_type}"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_old_form_is_still_known() {
        let password = "12345678";
        assert_eq!(super::short(password).len(), 40);
        let _ = md5::compute(password);
    }
}

pub struct Listener {
    pub certificate_path: String,
    pub cert_file: std::path::PathBuf,
    pub certificate: Vec<u8>,
    pub cert_serial: u64,
}

pub fn listener(listener: &Listener) -> Vec<md5::Digest> {
    vec![
        md5::compute(&listener.certificate_path),
        md5::compute(listener.cert_file.to_string_lossy().as_bytes()),
        md5::compute(listener.cert_serial.to_be_bytes()),
    ]
}

pub fn sound_fingerprint(listener: &Listener, cert: &openssl::x509::X509Ref) -> Vec<u8> {
    let mut out = Sha256::digest(&listener.certificate).to_vec();
    out.extend(cert.digest(MessageDigest::sha256()).iter().flat_map(|digest| digest.to_vec()));
    out
}

pub fn shown(listener: &Listener) {
    println!("{:?}", listener.certificate);
}
