//! rust-crypto.
use crypto::aes::{self, KeySize};
use crypto::aes_gcm::AesGcm;
use crypto::chacha20::ChaCha20;
use crypto::hmac::Hmac;
use crypto::sha2::Sha256;

const PAGE: &[u8] = b"page seventeen.."; //~ hardcoded_crypto_value

pub fn mac(key: &[u8]) -> [Hmac<Sha256>; 2] {
    [
        Hmac::new(Sha256::new(), b"the webhook's secret"), //~ hardcoded_crypto_value
        Hmac::new(Sha256::new(), key),
    ]
}

pub fn stream(key: &[u8], iv: &[u8], text: &[u8], out: &mut [u8]) {
    aes::ctr(KeySize::KeySize256, key, PAGE).process(text, out);
    aes::ctr(KeySize::KeySize256, key, iv).process(text, out);
}

pub fn read(iv: &[u8]) -> Box<dyn crypto::symmetriccipher::Decryptor> {
    aes::cbc_decryptor(KeySize::KeySize128, PAGE, iv, crypto::blockmodes::PkcsPadding)
}

pub fn gcm<'a>(key: &[u8]) -> AesGcm<'a> {
    AesGcm::new(KeySize::KeySize256, key, b"twelve words", b"header") //~ hardcoded_crypto_value
}

pub fn chacha(key: &[u8], nonce: &[u8]) -> [ChaCha20; 2] {
    [
        ChaCha20::new(key, &[1, 2, 3, 4, 5, 6, 7, 8]), //~ hardcoded_crypto_value
        ChaCha20::new(key, nonce),
    ]
}

pub fn stretched(password: &[u8], salt: &[u8]) -> [u8; 32] {
    let mut key = [0; 32];
    let params = crypto::scrypt::ScryptParams::new(15, 8, 1);
    crypto::scrypt::scrypt(password, b"pepper", &params, &mut key); //~ hardcoded_crypto_value
    crypto::scrypt::scrypt(password, salt, &params, &mut key);
    let mut mac = Hmac::new(Sha256::new(), password);
    crypto::pbkdf2::pbkdf2(&mut mac, b"pepper and salt", 600_000, &mut key); //~ hardcoded_crypto_value
    crypto::pbkdf2::pbkdf2(&mut mac, salt, 600_000, &mut key);
    key
}
