//! Keys that are long enough, sizes that nobody knows, and neighbours with the same names.
mod asked;


mod own;

use cryptoki::object::Attribute;
use openssl::dh::Dh;
use openssl::ec::{EcGroup, EcGroupRef, EcKey};
use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::pkey::{Params, Private};
use openssl::rsa::Rsa;
use pgp::composed::KeyType;
use rand::rngs::OsRng;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use rsa::{RsaPrivateKey, RsaPublicKey};

const BITS: usize = 2048;
const SMALLEST: usize = 1024;

pub struct Request {
    bits: u32,
    name: String,
}

pub fn made_as_long_as_it_says() -> Result<Rsa<Private>, ErrorStack> {
    let request = Request { bits: 3072, name: String::new() };
    Rsa::generate(request.bits)
}

#[cfg(test)]
const TEST_OR_NOT: usize = 512;
#[cfg(not(test))]
const TEST_OR_NOT: usize = 4096;

pub fn just_enough() -> rsa::Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, BITS)
}

pub fn from_a_parameter(bits: usize) -> rsa::Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, bits)
}

pub fn doubled() -> rsa::Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, SMALLEST * 2)
}

pub fn at_least(bits: usize) -> rsa::Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, bits.max(1024).max(2048))
}

pub fn by_build() -> rsa::Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, TEST_OR_NOT)
}

pub fn quick_in_tests() -> rsa::Result<RsaPrivateKey> {
    let bits = if cfg!(test) { 512 } else { 3072 };
    RsaPrivateKey::new(&mut OsRng, bits)
}

pub fn changed(large: bool) -> rsa::Result<RsaPrivateKey> {
    let mut bits = 1024;
    if large {
        bits *= 2;
    }
    bits *= 2;
    RsaPrivateKey::new(&mut OsRng, bits)
}

pub fn default_is_long(wanted: Option<usize>) -> rsa::Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, wanted.unwrap_or(2048))
}

pub fn limit(modulus: rsa::BigUint, exponent: rsa::BigUint) -> rsa::Result<RsaPublicKey> {
    RsaPublicKey::new_with_max_size(modulus, exponent, 1024)
}

pub fn openssl_key() -> Result<Rsa<Private>, ErrorStack> {
    Rsa::generate(4096)
}

pub fn curve() -> Result<EcGroup, ErrorStack> {
    EcGroup::from_curve_name(Nid::SECP224R1)
}

pub fn binary_curve() -> Result<EcGroup, ErrorStack> {
    EcGroup::from_curve_name(Nid::X9_62_C2TNB239V1)
}

pub fn is_old(group: &EcGroupRef) -> bool {
    matches!(group.curve_name(), Some(Nid::X9_62_PRIME192V1 | Nid::SECP160K1))
}

pub fn size_of(curve: Nid) -> Option<u32> {
    match curve {
        Nid::X9_62_PRIME192V1 => Some(192),
        Nid::SECP384R1 => Some(384),
        _ => None,
    }
}

pub fn curve_key(group: &EcGroupRef) -> Result<EcKey<Private>, ErrorStack> {
    EcKey::generate(group)
}

pub fn group() -> Result<Dh<Params>, ErrorStack> {
    Dh::get_2048_256()
}

pub fn keychain(options: &mut security_framework::key::GenerateKeyOptions) {
    options.set_key_type(security_framework::key::KeyType::ec()).set_size_in_bits(256);
}

pub fn mail_key(bits: u32) -> [KeyType; 2] {
    [KeyType::Rsa(3072), KeyType::Rsa(bits)]
}

pub fn is_short(kind: &KeyType) -> bool {
    matches!(kind, KeyType::Rsa(1024))
}

pub fn botan_key() -> botan::Result<botan::Privkey> {
    let mut rng = botan::RandomNumberGenerator::new()?;
    botan::Privkey::create("ECDSA", "secp256r1", &mut rng)
}

pub fn template() -> [Attribute; 2] {
    [Attribute::ModulusBits(2048.into()), Attribute::ValueLen(32.into())]
}

pub fn check(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key).verify(message, signature).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_keys_are_quick() {
        assert!(RsaPrivateKey::new(&mut OsRng, 512).is_ok());
        assert!(Rsa::generate(512).is_ok());
    }
}

/// What the one that makes keys is told.
pub struct Plan {
    bits: usize,
}

impl Plan {
    pub fn usual() -> Self {
        Plan { bits: 4096 }
    }

    fn size(&self) -> usize {
        self.bits.max(2048)
    }

    pub fn planned(&self) -> rsa::Result<rsa::RsaPrivateKey> {
        of_size(self.bits)?;
        rsa::RsaPrivateKey::new(&mut rand::rngs::OsRng, self.size())
    }
}

fn of_size(bits: usize) -> rsa::Result<rsa::RsaPrivateKey> {
    rsa::RsaPrivateKey::new(&mut rand::rngs::OsRng, bits)
}

#[cfg(test)]
mod quick {
    #[test]
    fn keys_of_tests_may_be_short() {
        super::Plan { bits: 512 }.planned().unwrap();
        super::of_size(512).unwrap();
    }
}
