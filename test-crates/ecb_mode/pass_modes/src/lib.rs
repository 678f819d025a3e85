//! Other modes, and neighbours of ECB.
pub mod quic;
pub mod rates;

use mbedtls::cipher::raw::{Cipher as Raw, CipherId, CipherMode};
use openssl::nid::Nid;
use openssl::symm::Cipher;

pub type Encryptor = cbc::Encryptor<aes::Aes128>;

/// A converter of ours for the exchange rates of a bank.
pub fn rate(day: u32) -> f64 {
    rates::Ecb::new(day).encrypt_nothing()
}

pub fn authenticated() -> Cipher {
    Cipher::aes_256_gcm()
}

pub fn counted() -> mbedtls::Result<Raw> {
    Raw::setup(CipherId::Aes, CipherMode::CTR, 256)
}

pub fn refuse(cipher: Cipher, mode: CipherMode) -> bool {
    cipher.nid() == Nid::AES_128_ECB || matches!(mode, CipherMode::ECB)
}

/// A binding, as a library around OpenSSL has it.
pub fn aes128_ecb() -> *const openssl_sys::EVP_CIPHER {
    unsafe { openssl_sys::EVP_aes_128_ecb() }
}

pub fn block() -> usize {
    use ecb::cipher::{Unsigned as _, consts::U16};
    U16::USIZE
}

#[cfg(test)]
mod tests {
    use aes::cipher::KeyInit as _;

    #[test]
    fn known_answers_are_given_block_by_block() {
        let _ = ecb::Encryptor::<aes::Aes128>::new(&[0; 16].into());
    }
}
