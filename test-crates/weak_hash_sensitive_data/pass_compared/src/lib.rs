//! Hashes that are not kept, and what goes into one beside a secret.
use std::collections::HashMap;
use std::hash::{Hash, Hasher};

use sha2::{Digest, Sha256};

pub struct Passphrase(String);

impl PartialEq for Passphrase {
    fn eq(&self, other: &Self) -> bool {
        Sha256::digest(&self.0) == Sha256::digest(&other.0)
    }
}

impl Eq for Passphrase {}

impl Hash for Passphrase {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Sha256::digest(self.0.as_bytes()).hash(state);
    }
}

/// What a server asked with and where the question goes is no secret, though the answer stands in `Authorization`.
pub fn asked(headers: &http::HeaderMap) -> Option<[u8; 16]> {
    let header = headers.get(http::header::AUTHORIZATION)?.to_str().ok()?;
    let mut parts: HashMap<&[u8], &[u8]> = HashMap::new();
    for part in header.strip_prefix("Digest ")?.split(',') {
        let (name, value) = part.split_once('=')?;
        parts.insert(name.trim().as_bytes(), value.trim_matches('"').as_bytes());
    }
    let mut all = md5::Context::new();
    if let Some(uri) = parts.get(b"uri".as_ref()) {
        all.consume(uri);
    }
    if let Some(nonce) = parts.get("nonce".as_bytes()) {
        all.consume(nonce);
    }
    Some(all.compute().0)
}
