//! Slow hashes that stay slow, and numbers that nobody can judge.
use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Sha256, Sha512};

const COST: u32 = 13;
const ROUNDS: u32 = 600_000;

/// A price.
pub struct Hash;

impl Hash {
    fn hash(_text: &str, cost: u32) -> u32 {
        cost * 2
    }
}

pub fn bcrypt_literal(password: &str) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, 12)
}

pub fn bcrypt_constant(password: &str) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, COST)
}

pub fn bcrypt_default(password: &str) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, bcrypt::DEFAULT_COST)
}

pub fn bcrypt_configured(password: &str, cost: u32) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, cost)
}

pub fn bcrypt_at_least(password: &str, cost: u32) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, cost.max(12))
}

pub fn bcrypt_verified(password: &str, known: &str) -> bcrypt::BcryptResult<bool> {
    bcrypt::verify(password, known)
}

pub fn pbkdf2_literal(password: &[u8], salt: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, 1_000_000, &mut out);
    out
}

pub fn pbkdf2_constant(password: &[u8], salt: &[u8]) -> [u8; 32] {
    pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(password, salt, ROUNDS)
}

pub fn pbkdf2_product(password: &[u8], salt: &[u8]) -> [u8; 64] {
    pbkdf2::pbkdf2_hmac_array::<Sha512, 64>(password, salt, 6 * 100_000)
}

pub fn pbkdf2_short_hash(password: &[u8], salt: &[u8]) -> [u8; 20] {
    pbkdf2::pbkdf2_hmac_array::<sha1::Sha1, 20>(password, salt, 1_400_000)
}

pub fn pbkdf2_of_openssl(password: &[u8], salt: &[u8]) -> Result<[u8; 32], openssl::error::ErrorStack> {
    let mut out = [0; 32];
    openssl::pkcs5::pbkdf2_hmac(password, salt, 700_000, openssl::hash::MessageDigest::sha256(), &mut out)?;
    Ok(out)
}

pub fn argon_default() -> Argon2<'static> {
    Argon2::default()
}

pub fn argon() -> argon2::Result<Argon2<'static>> {
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(65_536, 3, 4, None)?))
}

pub fn argon_default_numbers() -> argon2::Result<Params> {
    Params::new(Params::DEFAULT_M_COST, Params::DEFAULT_T_COST, Params::DEFAULT_P_COST, None)
}

pub fn scrypt() -> Result<scrypt::Params, scrypt::errors::InvalidParams> {
    scrypt::Params::new(17, 8, 1, 32)
}

pub fn scrypt_default() -> scrypt::Params {
    scrypt::Params::recommended()
}

pub fn price(password: &str) -> u32 {
    Hash::hash(password, 4)
}

/// What scrypt does before and after it fills the memory.
pub fn stretched(password: &[u8], salt: &[u8], mix: fn(&mut [u8]), key: &mut [u8]) {
    let mut blocks = vec![0; 1 << 20];
    pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, 1, &mut blocks);
    mix(&mut blocks);
    pbkdf2::pbkdf2_hmac::<Sha256>(password, &blocks, 1, key);
}

#[cfg(test)]
mod tests {
    #[test]
    fn is_quick() {
        assert!(bcrypt::hash("12345678", 4).is_ok());
    }
}

/// Nobody chose these bytes, so nobody can guess them.
pub fn stretched(salt: &[u8]) -> [u8; 32] {
    let (mut seed, mut out) = ([0u8; 32], [0u8; 32]);
    rand::RngCore::fill_bytes(&mut rand::rngs::OsRng, &mut seed);
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(&seed, salt, 1, &mut out);
    out
}

pub struct Door {
    cost: u32,
}

impl Door {
    pub fn usual() -> Self {
        Self { cost: 12 }
    }

    pub fn hash(&self, password: &str) -> bcrypt::BcryptResult<String> {
        bcrypt::hash(password, self.cost)
    }
}
