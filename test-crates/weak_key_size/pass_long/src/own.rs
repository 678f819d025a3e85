//! Types of the same names that make no keys.

pub struct RsaPrivateKey {
    pub budget: usize,
}

impl RsaPrivateKey {
    pub fn new(_seed: &mut u64, budget: usize) -> Self {
        Self { budget }
    }
}

pub struct Rsa;

impl Rsa {
    pub fn generate(pages: u32) -> u32 {
        pages
    }

    pub fn set_rsa_keygen_bits(&self, _bits: u32) {}
}

pub fn both() -> u32 {
    let key = RsaPrivateKey::new(&mut 7, 1024);
    Rsa.set_rsa_keygen_bits(512);
    Rsa::generate(512) + u32::try_from(key.budget).unwrap_or(0)
}
