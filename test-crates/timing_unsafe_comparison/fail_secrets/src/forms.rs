//! The same in other forms: lists, pairs of bytes, prefixes, helpers, constants.
use hmac::{Hmac, Mac as _};
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::pkey::{PKeyRef, Private};
use sha2::{Digest as _, Sha256};

const ADMIN_TOKEN: &str = "Zk3vQ9xTr7LmP2wB";

pub struct State {
    api_keys: Vec<String>,
    admin_token: String,
}

fn sign(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length does");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

fn same(left: &[u8], right: &[u8]) -> bool {
    left == right
}

fn hash_password(password: &str) -> String {
    hex::encode(Sha256::digest(password))
}

pub fn one_of_many(state: &State, token: &str) -> bool {
    state.api_keys.iter().any(|known| *known == token) //~ timing_unsafe_comparison
}

pub fn one_after_another(state: &State, token: &str) -> bool {
    for known in &state.api_keys {
        if known == token { //~ timing_unsafe_comparison
            return true;
        }
    }
    false
}

pub fn looked_up(state: &State, token: String) -> bool {
    state.api_keys.contains(&token) //~ timing_unsafe_comparison
}

pub fn by_pairs(key: &[u8], message: &[u8], sent: &[u8]) -> bool {
    let tag = sign(key, message);
    tag.len() == sent.len() && tag.iter().zip(sent).all(|(left, right)| left == right) //~ timing_unsafe_comparison
}

pub fn by_elements(key: &[u8], message: &[u8], sent: &[u8]) -> bool {
    sign(key, message).iter().eq(sent.iter()) //~ timing_unsafe_comparison
}

pub fn by_prefix(key: &[u8], message: &[u8], sent: &[u8]) -> bool {
    sign(key, message).starts_with(sent) //~ timing_unsafe_comparison
}

pub fn by_helper(key: &[u8], message: &[u8], sent: &[u8]) -> bool {
    same(&sign(key, message), sent) //~ timing_unsafe_comparison
}

pub fn openssl(key: &PKeyRef<Private>, text: &[u8], sent: &[u8]) -> Result<bool, ErrorStack> {
    let mut signer = openssl::sign::Signer::new(MessageDigest::sha256(), key)?;
    signer.update(text)?;
    Ok(signer.sign_to_vec()? != sent) //~ timing_unsafe_comparison
}

pub fn constant(sent: &str) -> bool {
    sent == ADMIN_TOKEN //~ timing_unsafe_comparison
}

pub fn by_arm(sent: &str) -> bool {
    match sent { //~ timing_unsafe_comparison
        ADMIN_TOKEN => true,
        _ => false,
    }
}

pub fn hashed(password: &str, stored: &str) -> bool {
    hash_password(password) == stored //~ timing_unsafe_comparison
}

pub fn header(state: &State, sent: &str) -> bool {
    format!("Bearer {}", state.admin_token) == sent //~ timing_unsafe_comparison
}

pub fn any_case(state: &State, sent: &str) -> bool {
    sent.eq_ignore_ascii_case(&state.admin_token) //~ timing_unsafe_comparison
}

pub fn by_order(state: &State, sent: &str) -> bool {
    sent.cmp(&state.admin_token) == std::cmp::Ordering::Equal //~ timing_unsafe_comparison
}

pub fn in_a_tuple(state: &State, sent: &str) -> bool {
    let (left, right) = (sent.as_bytes(), state.admin_token.as_bytes());
    left.len() == right.len() && left.iter().zip(right).all(|(one, other)| one == other) //~ timing_unsafe_comparison
}

pub fn by_another_name(state: &State, sent: &str) -> bool {
    let wanted = state.admin_token.as_str();
    sent == wanted //~ timing_unsafe_comparison
}

pub fn digest_kept(password: &str, stored: &[u8]) -> bool {
    let digest = Sha256::digest(password.as_bytes());
    digest.as_slice() == stored //~ timing_unsafe_comparison
}

pub struct Sealer {
    secret: Vec<u8>,
}

impl Sealer {
    fn seal(&self, text: &[u8]) -> Vec<u8> {
        if text.is_empty() {
            return Vec::new();
        }
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.secret).expect("keys of any length");
        mac.update(text);
        mac.finalize().into_bytes().to_vec()
    }
}

pub fn sealed_by(sealer: std::sync::Arc<Sealer>, text: &[u8], sent: &[u8]) -> bool {
    let expected = sealer.seal(text);
    sent == expected //~ timing_unsafe_comparison
}
