//! Other modes, and other things that are called ecb.
use aes::Aes128;
use openssl::symm::Cipher;

/// The European Central Bank's rates; no cipher.
pub mod ecb {
    /// A rate as it is encoded for the wire.
    pub struct Encryptor<T>(pub T);
}

pub type Rate = ecb::Encryptor<u32>;
pub type Sealer = cbc::Encryptor<Aes128>;

/// A cipher suite of our own.
pub struct Suite;

impl Suite {
    pub fn aes_128_ecb() -> &'static str {
        "not offered"
    }
}

pub fn cipher() -> Cipher {
    Cipher::aes_256_gcm()
}

pub fn refused() -> &'static str {
    Suite::aes_128_ecb()
}

pub fn is_refused(name: &str) -> bool {
    name == "AES-128-ECB"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_vector_is_made_block_by_block() {
        let _ = openssl::symm::encrypt(Cipher::aes_128_ecb(), &[0; 16], None, &[0; 16]);
    }
}
