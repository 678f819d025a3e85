//! Hashers of which only the type is known.
use digest::{Digest, DynDigest};
use hmac::{Hmac, Mac};
use md5::Md5;
use openssl::md::Md;
use openssl::md_ctx::MdCtx;
use sha1::Sha1;
use sha2::Sha256;

type Code = Hmac<Md5>;

pub struct Tagger<D> {
    state: D,
}

impl Tagger<Sha1> {
    pub fn with_key(&mut self, api_key: &str) {
        self.state.update(api_key); //~ weak_hash_sensitive_data
    }

    pub fn with_line(&mut self, line: &str) {
        self.state.update(line);
    }
}

fn absorb(hasher: &mut Md5, access_token: &str) {
    hasher.update(access_token); //~ weak_hash_sensitive_data
}

pub fn tag(access_token: &str) -> Vec<u8> {
    let mut hasher = Md5::new();
    absorb(&mut hasher, access_token);
    hasher.finalize().to_vec()
}

pub fn whatever<D: Digest>(password: &str) -> Vec<u8> {
    let mut hasher = D::new();
    hasher.update(password); //~ weak_hash_sensitive_data
    hasher.finalize().to_vec()
}

pub fn at_once<D: Digest>(password: &str) -> Vec<u8> {
    D::digest(password).to_vec() //~ weak_hash_sensitive_data
}

pub fn chosen_elsewhere(hasher: &mut dyn DynDigest, password: &str) {
    hasher.update(password.as_bytes()); //~ weak_hash_sensitive_data
}

pub fn stretched() -> [fn(&str) -> Vec<u8>; 2] {
    [whatever::<Sha256>, at_once::<Sha256>]
}

pub fn code(code: &mut Code, credit_card: &str) {
    code.update(credit_card.as_bytes()); //~ weak_hash_sensitive_data
}

pub fn all(api_tokens: &[String]) -> Vec<u8> {
    let hasher = api_tokens.iter().fold(Sha1::new(), |hasher, token| hasher.chain_update(token)); //~ weak_hash_sensitive_data
    hasher.finalize().to_vec()
}

pub fn context(cvv: &[u8], frame: &[u8]) -> Result<[u8; 20], openssl::error::ErrorStack> {
    let mut out = [0; 20];
    let mut context = MdCtx::new()?;
    context.digest_init(Md::sha1())?;
    context.digest_update(cvv)?; //~ weak_hash_sensitive_data
    context.digest_final(&mut out)?;
    context.digest_init(Md::sha256())?;
    context.digest_update(cvv)?;
    context.digest_init(Md::sha1())?;
    context.digest_update(frame)?;
    context.digest_final(&mut out)?;
    Ok(out)
}
