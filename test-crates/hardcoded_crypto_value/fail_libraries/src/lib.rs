//! Constants that reach other libraries.
pub mod passwords;

use openssl::error::ErrorStack;
use openssl::pkey::{PKey, Private};
use openssl::symm::{self, Cipher, Crypter, Mode};
use ring::{aead, hmac};

const KEY: &[u8; 32] = b"0f0e0d0c0b0a09080706050403020100"; //~ hardcoded_crypto_value
const IV: [u8; 16] = [ //~ hardcoded_crypto_value
    0, 1, 2, 3, 4, 5, 6, 7, //
    8, 9, 10, 11, 12, 13, 14, 15,
];

pub fn both(text: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    symm::encrypt(Cipher::aes_256_cbc(), KEY, Some(&IV), text)
}

pub fn stream(key: &[u8]) -> Result<Crypter, ErrorStack> {
    Crypter::new(Cipher::aes_256_ctr(), Mode::Encrypt, key, Some(&[0; 16])) //~ hardcoded_crypto_value
}

pub fn opened(iv: &[u8], text: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let key = "0123456789abcdef0123456789abcdef"; //~ hardcoded_crypto_value
    symm::decrypt(Cipher::aes_256_cbc(), key.as_bytes(), Some(iv), text)
}

pub fn sealed(key: &[u8], text: &[u8], tag: &mut [u8]) -> Result<Vec<u8>, ErrorStack> {
    symm::encrypt_aead(Cipher::aes_256_gcm(), key, Some(b"abcdefghijkl"), b"v1", text, tag) //~ hardcoded_crypto_value
}

pub fn authentication() -> Result<PKey<Private>, ErrorStack> {
    PKey::hmac(b"hush") //~ hardcoded_crypto_value
}

pub fn unbound() -> Result<aead::UnboundKey, ring::error::Unspecified> {
    aead::UnboundKey::new(&aead::AES_128_GCM, &[5; 16]) //~ hardcoded_crypto_value
}

pub fn unbound_nonce(key: &aead::LessSafeKey, text: &mut Vec<u8>) -> Result<(), ring::error::Unspecified> {
    let nonce = aead::Nonce::assume_unique_for_key([0; 12]); //~ hardcoded_crypto_value
    key.seal_in_place_append_tag(nonce, aead::Aad::empty(), text)
}

pub fn tried_nonce() -> Option<aead::Nonce> {
    aead::Nonce::try_assume_unique_for_key(b"000000000001").ok() //~ hardcoded_crypto_value
}

pub fn tag(text: &[u8]) -> hmac::Tag {
    let key = hmac::Key::new(hmac::HMAC_SHA256, b"hush hush"); //~ hardcoded_crypto_value
    hmac::sign(&key, text)
}

pub fn token_key() -> jsonwebtoken::EncodingKey {
    jsonwebtoken::EncodingKey::from_secret(b"jwt secret of the shop") //~ hardcoded_crypto_value
}

pub fn token_check() -> jsonwebtoken::DecodingKey {
    jsonwebtoken::DecodingKey::from_secret("jwt secret of the shop".as_ref()) //~ hardcoded_crypto_value
}

pub fn cookies() -> cookie::Key {
    cookie::Key::from(&[0; 64]) //~ hardcoded_crypto_value
}

pub fn cookies_derived() -> cookie::Key {
    let master = [b'x'; 32]; //~ hardcoded_crypto_value
    cookie::Key::derive_from(&master)
}

pub fn sessions() -> actix_session::SessionMiddleware<actix_session::storage::CookieSessionStore> {
    let key = actix_web::cookie::Key::from(&[1u8; 64]); //~ hardcoded_crypto_value
    actix_session::SessionMiddleware::new(actix_session::storage::CookieSessionStore::default(), key)
}

pub fn boxed(text: &[u8], nonce: &sodiumoxide::crypto::secretbox::Nonce) -> Vec<u8> {
    let key = sodiumoxide::crypto::secretbox::Key([7; 32]); //~ hardcoded_crypto_value
    sodiumoxide::crypto::secretbox::seal(text, nonce, &key)
}

pub fn boxed_again(text: &[u8], key: &sodiumoxide::crypto::secretbox::Key) -> Option<Vec<u8>> {
    let nonce = sodiumoxide::crypto::secretbox::Nonce::from_slice(b"the nonce is always this")?; //~ hardcoded_crypto_value
    Some(sodiumoxide::crypto::secretbox::seal(text, &nonce, key))
}

pub fn stretched() -> sodiumoxide::crypto::pwhash::Salt {
    sodiumoxide::crypto::pwhash::Salt([1; 32]) //~ hardcoded_crypto_value
}

pub fn sealed(text: &[u8]) -> Result<Vec<u8>, orion::errors::UnknownCryptoError> {
    let key = orion::aead::SecretKey::from_slice(b"thirty-two bytes that never move")?; //~ hardcoded_crypto_value
    orion::aead::seal(&key, text)
}

pub fn shared(peer: &x25519_dalek::PublicKey) -> [u8; 32] {
    x25519_dalek::StaticSecret::from([5; 32]).diffie_hellman(peer).to_bytes() //~ hardcoded_crypto_value
}

pub fn token(text: &[u8]) -> Option<String> {
    Some(fernet::Fernet::new("7Vd5Pv0mJwq0p2Q1cZ3bX9fKJ8u6t5s4r3q2p1o0n9M=")?.encrypt(text)) //~ hardcoded_crypto_value
}
