//! Broken ciphers out of C libraries.
use ssl::symm::{self, Cipher, Crypter, Mode};
use ssl::{cipher, nid::Nid};

const KIND: Nid = Nid::DES_EDE3_CBC;
static LEGACY: &str = "DES-EDE3-CBC";

pub fn seal(key: &[u8], iv: &[u8], text: &[u8]) -> Result<Vec<u8>, ssl::error::ErrorStack> {
    symm::encrypt(Cipher::des_ede3_cbc(), key, Some(iv), text) //~ broken_cipher
}

pub fn crypter(key: &[u8]) -> Result<Crypter, ssl::error::ErrorStack> {
    let cipher = symm::Cipher::rc4(); //~ broken_cipher
    Crypter::new(cipher, Mode::Encrypt, key, None)
}

pub fn as_value() -> Option<fn() -> Cipher> {
    Some(Cipher::bf_cbc) //~ broken_cipher
}

pub fn by_number() -> Option<Cipher> {
    Cipher::from_nid(KIND) //~ broken_cipher
}

pub fn by_name() -> Result<cipher::Cipher, ssl::error::ErrorStack> {
    cipher::Cipher::fetch(None, LEGACY, None) //~ broken_cipher
}

pub fn raw() -> *const openssl_sys::EVP_CIPHER {
    unsafe { openssl_sys::EVP_idea_cbc() } //~ broken_cipher
}

pub mod google {
    pub fn cipher() -> boring::symm::Cipher {
        use boring::symm::Cipher as C;
        C::des_cbc() //~ broken_cipher
    }
}

pub fn mbed() -> mbedtls::Result<mbedtls::cipher::raw::Cipher> {
    use mbedtls::cipher::raw::{Cipher, CipherId, CipherMode};
    let id = CipherId::Des3;
    Cipher::setup(id, CipherMode::CBC, 192) //~ broken_cipher
}

pub fn gnu() -> gcrypt::Result<gcrypt::cipher::Cipher> {
    gcrypt::cipher::Cipher::new(gcrypt::cipher::Algorithm::Arcfour, gcrypt::cipher::Mode::Stream) //~ broken_cipher
}

pub fn amazon(key: &[u8; 8]) -> Result<aws_lc_rs::cipher::UnboundCipherKey, aws_lc_rs::error::Unspecified> {
    use aws_lc_rs::cipher::*;
    UnboundCipherKey::new(&DES_FOR_LEGACY_USE_ONLY, key) //~ broken_cipher
}

pub fn german() -> botan::Result<botan::Cipher> {
    botan::Cipher::new("TripleDES/CBC", botan::CipherDirection::Encrypt) //~ broken_cipher
}

pub fn swedish(key: &[u8]) -> nettle::Result<nettle::cipher::Des3> {
    use nettle::cipher::Cipher;
    nettle::cipher::Des3::with_encrypt_key(key) //~ broken_cipher
}

pub fn newer() -> ossl::cipher::EncAlg {
    use ossl::cipher::EncAlg;
    EncAlg::TripleDesCbc //~ broken_cipher
}

#[cfg(windows)]
pub fn microsoft() -> windows_sys::core::PCWSTR {
    windows_sys::Win32::Security::Cryptography::BCRYPT_3DES_ALGORITHM //~ broken_cipher
}

pub fn german_block() -> botan::Result<botan::BlockCipher> {
    botan::BlockCipher::new("DES") //~ broken_cipher
}

pub fn magic(secret: &str) -> (magic_crypt::MagicCrypt64, magic_crypt::MagicCrypt256) {
    let by_type = magic_crypt::MagicCrypt64::new(secret, None::<String>); //~ broken_cipher
    let by_number = magic_crypt::new_magic_crypt!(secret, 64); //~ broken_cipher
    core::hint::black_box(by_number);
    (by_type, magic_crypt::new_magic_crypt!(secret, 256))
}

pub fn shell() -> russh::cipher::Name {
    russh::cipher::TRIPLE_DES_CBC //~ broken_cipher
}
