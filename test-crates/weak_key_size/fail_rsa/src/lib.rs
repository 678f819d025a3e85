//! Short RSA keys from libraries written in Rust.
mod renamed;


mod sizes;

use pgp::composed::{KeyType, SecretKeyParamsBuilder};
use pgp::{DsaKeySize, SecretKeyParams};
use rand::rngs::OsRng;
use rsa::RsaPrivateKey as Private;
use rsa::pkcs1v15::SigningKey;
use rsa::{RsaPrivateKey, errors::Result};
use sha2::Sha256;
use sizes::{BITS, SHORT, Settings};

type Key = rsa::RsaPrivateKey;

pub fn plain() -> Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, 1024) //~ weak_key_size
}

pub fn with_underscore_and_suffix() -> Result<RsaPrivateKey> {
    rsa::RsaPrivateKey::new(&mut OsRng, 2_047usize) //~ weak_key_size
}

pub fn renamed_type() -> Result<Private> {
    let bits = 512;
    Private::new(&mut OsRng, bits) //~ weak_key_size
}

pub fn renamed_crate() -> signatures::errors::Result<signatures::RsaPrivateKey> {
    let exponent = signatures::BigUint::from(3u8);
    signatures::RsaPrivateKey::new_with_exp(&mut OsRng, SHORT, &exponent) //~ weak_key_size
}

pub fn alias_and_arithmetic() -> Result<Key> {
    Key::new(&mut OsRng, BITS / 2) //~ weak_key_size
}

pub fn qualified() -> Result<Key> {
    <RsaPrivateKey>::new(&mut OsRng, 1 << 10) //~ weak_key_size
}

pub fn glob() -> Result<RsaPrivateKey> {
    use rsa::*;
    let make = |rng: &mut OsRng| RsaPrivateKey::new(rng, 768); //~ weak_key_size
    make(&mut OsRng)
}

pub fn signer() -> Result<SigningKey<Sha256>> {
    SigningKey::<Sha256>::random(&mut OsRng, 128 * 8) //~ weak_key_size
}

pub fn from_the_environment() -> Result<RsaPrivateKey> {
    let bits = std::env::var("KEY_BITS").ok().and_then(|text| text.parse().ok()).unwrap_or(1024);
    RsaPrivateKey::new(&mut OsRng, bits) //~ weak_key_size
}

pub fn chosen(settings: &Settings) -> Result<RsaPrivateKey> {
    let bits = if settings.fast { 1024 } else { 4096 };
    RsaPrivateKey::new(&mut OsRng, bits) //~ weak_key_size
}

pub fn matched(settings: &Settings) -> Result<RsaPrivateKey> {
    RsaPrivateKey::new( //~ weak_key_size
        &mut OsRng,
        match settings.level {
            0 => 512,
            1 => 2048,
            _ => 4096,
        },
    )
}

pub fn capped(bits: usize) -> Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, bits.min(1024)) //~ weak_key_size
}

pub fn read_from_text() -> Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, "1024".parse().expect("a number")) //~ weak_key_size
}

pub fn in_a_macro() {
    assert!(RsaPrivateKey::new(&mut OsRng, 1024).is_ok()); //~ weak_key_size
}

pub fn mail_key() -> SecretKeyParams {
    let mut params = SecretKeyParamsBuilder::default();
    params.key_type(KeyType::Rsa(1024)).can_sign(true); //~ weak_key_size
    params.build().expect("complete")
}

pub fn old_mail_key() -> KeyType {
    KeyType::Dsa(DsaKeySize::B1024) //~ weak_key_size
}
