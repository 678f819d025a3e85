//! What functions of the program make of secrets, and bytes that are called MACs.
use sha2::{Digest as _, Sha256};

pub struct Config {
    pub support_token: String,
}

pub struct Form {
    pub csrf_token: String,
}

pub struct Pin {
    salt: [u8; 16],
    digest: [u8; 32],
}

fn stretched(pin: &str, salt: &[u8]) -> [u8; 32] {
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(pin.as_bytes(), salt, 600_000)
}

fn check_word(password: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(b"v1:");
    hasher.update(password.as_bytes());
    hex::encode(hasher.finalize())
}

fn seal(key: &[u8; 32], text: &[u8]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(key);
    hasher.update(text);
    hasher.finalize().into()
}

pub fn opens(entered: &str, kept: &str) -> bool {
    check_word(entered) == kept //~ timing_unsafe_comparison
}

pub fn sealed(key: &[u8; 32], text: &[u8], sent: &[u8; 32]) -> bool {
    seal(key, text) == *sent //~ timing_unsafe_comparison
}

impl PartialEq<str> for Pin {
    fn eq(&self, entered: &str) -> bool {
        stretched(entered, &self.salt) == self.digest //~ timing_unsafe_comparison
    }
}

pub fn keyed(key: &[u8; 32], text: &[u8], sent: &[u8; 32]) -> bool {
    blake3::keyed_hash(key, text).as_bytes() == sent //~ timing_unsafe_comparison
}

pub fn called_so(tag: &[u8; 16], computed_tag: &[u8; 16]) -> bool {
    tag[..] == computed_tag[..] //~ timing_unsafe_comparison
}

pub fn pair_by_pair(mac: Vec<u8>, expected_mac: Vec<u8>) -> bool {
    mac.len() == expected_mac.len() && mac.iter().zip(&expected_mac).all(|(a, b)| a == b) //~ timing_unsafe_comparison
}

pub fn supported(given: &str, config: &Config) -> bool {
    given == config.support_token //~ timing_unsafe_comparison
}

pub fn own_page(form: &Form, sent: &str) -> bool {
    form.csrf_token.eq(sent) //~ timing_unsafe_comparison
}

/// What somebody chose can be tried against a list, once its digest is known.
pub fn digest_of_a_secret(family_secret: &[u8], kept: &[u8; 32]) -> bool {
    let digest = Sha256::digest(family_secret);
    digest.as_slice() == kept //~ timing_unsafe_comparison
}
