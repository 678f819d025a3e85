//! Blocks encrypted one by one, with C libraries.
use openssl::nid::Nid;
use openssl::symm::{self, encrypt, Cipher as Kind};

type Made = Result<Vec<u8>, openssl::error::ErrorStack>;

const MODE: Nid = Nid::AES_256_ECB;
const NAME: &str = concat!("AES-", 128, "-ECB");

pub fn straight(key: &[u8], text: &[u8]) -> Made {
    encrypt(Kind::aes_128_ecb(), key, None, text) //~ ecb_mode
}

pub fn over_a_local(key: &[u8], text: &[u8]) -> Made {
    let cipher = symm::Cipher::sm4_ecb(); //~ ecb_mode
    symm::decrypt(cipher, key, None, text)
}

pub fn chosen(bits: usize) -> Option<Kind> {
    let make: fn() -> Kind = match bits {
        128 => Kind::aes_128_ecb, //~ ecb_mode
        192 => Kind::aes_192_ecb, //~ ecb_mode
        _ => return Kind::from_nid(MODE), //~ ecb_mode
    };
    Some(make())
}

pub fn fetched() -> Result<openssl::cipher::Cipher, openssl::error::ErrorStack> {
    openssl::cipher::Cipher::fetch(None, NAME, None) //~ ecb_mode
}

pub fn raw() -> *const openssl_sys::EVP_CIPHER {
    unsafe { openssl_sys::EVP_aes_256_ecb() } //~ ecb_mode
}

pub fn looked_up() -> *const openssl_sys::EVP_CIPHER {
    unsafe { openssl_sys::EVP_get_cipherbyname(c"aes-128-ecb".as_ptr()) } //~ ecb_mode
}

pub fn google() -> boring::symm::Cipher {
    boring::symm::Cipher::aes_256_ecb() //~ ecb_mode
}

pub fn amazon(key: aws_lc_rs::cipher::UnboundCipherKey) -> bool {
    use aws_lc_rs::cipher::{EncryptingKey, PaddedBlockEncryptingKey as Padded};
    let _ = EncryptingKey::ecb; //~ ecb_mode
    Padded::ecb_pkcs7(key).is_ok() //~ ecb_mode
}

pub fn mbed() -> mbedtls::Result<mbedtls::cipher::raw::Cipher> {
    use mbedtls::cipher::raw::*;
    Cipher::setup(CipherId::Aes, CipherMode::ECB, 128) //~ ecb_mode
}

pub fn gnu() -> gcrypt::Result<gcrypt::cipher::Cipher> {
    use gcrypt::cipher::{Algorithm, Cipher, Mode};
    let mode = Mode::Ecb;
    Cipher::new(Algorithm::Aes256, mode) //~ ecb_mode
}

pub fn german() -> botan::Result<botan::Cipher> {
    botan::Cipher::new("AES-256/ECB", botan::CipherDirection::Encrypt) //~ ecb_mode
}

pub fn wolf() -> Result<wolf::aes::ECB, i32> {
    wolf::aes::ECB::new() //~ ecb_mode
}

pub fn newer() -> ossl::cipher::EncAlg {
    use ossl::cipher::EncAlg;
    EncAlg::AesEcb(ossl::cipher::AesSize::Aes256) //~ ecb_mode
}

#[cfg(windows)]
pub fn microsoft() -> windows_sys::core::PCWSTR {
    windows_sys::Win32::Security::Cryptography::BCRYPT_CHAIN_MODE_ECB //~ ecb_mode
}
