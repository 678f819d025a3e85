//! Hashers of which only the type is known, and what does not need a better one.
use digest::Digest;
use hmac::{Hmac, Mac};
use sha1::Sha1;
use sha2::Sha256;

type Code = Hmac<Sha256>;

pub struct Tagger<D> {
    state: D,
}

impl Tagger<Sha256> {
    pub fn with_key(&mut self, api_key: &str) {
        self.state.update(api_key);
    }
}

impl Tagger<Sha1> {
    pub fn with_page(&mut self, page: &str) {
        self.state.update(page);
    }
}

pub fn whatever<D: Digest>(api_key: &str) -> Vec<u8> {
    let mut hasher = D::new();
    hasher.update(api_key);
    hasher.finalize().to_vec()
}

pub fn code(key: &[u8], password: &str) -> Option<Vec<u8>> {
    let mut code = Code::new_from_slice(key).ok()?;
    code.update(password.as_bytes());
    Some(code.finalize().into_bytes().to_vec())
}

pub fn etag(code: &mut Hmac<Sha1>, page: &[u8]) {
    code.update(page);
}
