//! Libraries of few functions.
use botan::{Cipher as Botan, CipherDirection};
use mbedtls::cipher::Cipher;
use mbedtls::hash::{Hmac, Type};

pub fn signed(text: &[u8], key: &[u8]) -> [[u8; 32]; 3] {
    [
        hmac_sha256::HMAC::mac(text, b"everybody knows"), //~ hardcoded_crypto_value
        hmac_sha256::HMAC::mac(text, key),
        hmac_sha256::HMAC::new("everybody knows this too").finalize(), //~ hardcoded_crypto_value
    ]
}

pub fn encrypted(text: &[u8], key: &[u8; 16], iv: &[u8]) -> [Vec<u8>; 2] {
    let fixed = libaes::Cipher::new_128(b"a letter for all"); //~ hardcoded_crypto_value
    let own = libaes::Cipher::new_128(key);
    [fixed.cbc_encrypt(iv, text), own.cbc_encrypt(&[0; 16], text)] //~ hardcoded_crypto_value
}

pub fn token(text: &[u8], now: u32, key: &[u8]) -> Vec<String> {
    let fixed = branca::encode(text, b"supersupersupersupersupersuper!!", now); //~ hardcoded_crypto_value
    [fixed, branca::encode(text, key, now)].into_iter().flatten().collect()
}

pub fn container(text: &[u8], password: &[u8]) -> Vec<Vec<u8>> {
    let mut fixed = cocoon::Cocoon::new(b"changeit"); //~ hardcoded_crypto_value
    let mut own = cocoon::Cocoon::new(password);
    [fixed.wrap(text), own.wrap(text)].into_iter().flatten().collect()
}

pub fn botan(text: &[u8], nonce: &[u8]) -> botan::Result<Vec<u8>> {
    let mut cipher = Botan::new("AES-256/GCM", CipherDirection::Encrypt)?;
    cipher.set_key(&[0xa0; 32])?; //~ hardcoded_crypto_value
    let fixed = cipher.process(b"twelve bytes", text)?; //~ hardcoded_crypto_value
    let own = cipher.process(nonce, text)?;
    Ok([fixed, own].concat())
}

pub fn botan_key(password: &str, salt: &[u8]) -> botan::Result<Vec<u8>> {
    let fixed = botan::derive_key_from_password("Scrypt", 32, password, b"sea salt, coarse", 32768, 8, 1)?; //~ hardcoded_crypto_value
    let own = botan::derive_key_from_password("Scrypt", 32, password, salt, 32768, 8, 1)?;
    Ok([fixed, own].concat())
}

pub fn mbed(cipher: Cipher<Encryption, Traditional, Fresh>, key: &[u8]) -> mbedtls::Result<()> {
    cipher.set_key_iv(key, b"sixteen letters.")?; //~ hardcoded_crypto_value
    Ok(())
}

pub fn mbed_mac(text: &[u8], key: &[u8], out: &mut [u8]) -> mbedtls::Result<usize> {
    Hmac::hmac(Type::Sha256, b"shared by the whole fleet", text, out)?; //~ hardcoded_crypto_value
    Hmac::hmac(Type::Sha256, key, text, out)
}

pub fn mbed_key(password: &[u8], salt: &[u8]) -> mbedtls::Result<[u8; 32]> {
    let mut key = [0; 32];
    mbedtls::hash::pbkdf2_hmac(Type::Sha256, password, &[5; 16], 600_000, &mut key)?; //~ hardcoded_crypto_value
    mbedtls::hash::pbkdf2_hmac(Type::Sha256, password, salt, 600_000, &mut key)?;
    Ok(key)
}
