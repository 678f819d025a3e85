//! Short keys from libraries that each have their own way to say the size.

use cryptoki::object::Attribute;
use mbedtls::pk::{EcGroup, EcGroupId, Pk};
use mbedtls::rng::Random;
use picky::key::{KeyError, PrivateKey};
use rand::rngs::OsRng;
use ring::signature::{self, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY as OLD, UnparsedPublicKey};
use security_framework::key::{GenerateKeyOptions, KeyType};
use sequoia_openpgp::packet::key::{Key4, SecretParts, UnspecifiedRole};
use ssh_key::{Algorithm, private::RsaKeypair};
use yubikey::piv::{AlgorithmId, SlotId};
use yubikey::{PinPolicy, TouchPolicy, YubiKey};

pub fn mbed<R: Random>(rng: &mut R) -> mbedtls::Result<Pk> {
    Pk::generate_rsa(rng, 1024, 0x1_0001) //~ weak_key_size
}

pub fn mbed_curve<R: Random>(rng: &mut R) -> mbedtls::Result<Pk> {
    let group = EcGroup::new(EcGroupId::SecP192R1)?; //~ weak_key_size
    Pk::generate_ec(rng, group)
}

pub fn mbed_curve_at_once<R: Random>(rng: &mut R) -> mbedtls::Result<Pk> {
    Pk::generate_ec(rng, EcGroupId::SecP192K1) //~ weak_key_size
}

pub fn token_key() -> Result<PrivateKey, KeyError> {
    PrivateKey::generate_rsa(1024) //~ weak_key_size
}

pub fn shell_key() -> ssh_key::Result<RsaKeypair> {
    RsaKeypair::random(&mut OsRng, 1024) //~ weak_key_size
}

pub fn old_shell_key() -> ssh_key::Result<ssh_key::PrivateKey> {
    ssh_key::PrivateKey::random(&mut OsRng, Algorithm::Dsa) //~ weak_key_size
}

pub fn mail_key() -> sequoia_openpgp::Result<Key4<SecretParts, UnspecifiedRole>> {
    Key4::generate_rsa(1024) //~ weak_key_size
}

pub fn template() -> Vec<Attribute> {
    vec![
        Attribute::Token(true),
        Attribute::ModulusBits(1024.into()), //~ weak_key_size
    ]
}

pub fn components() -> dsa::Components {
    #[allow(deprecated)]
    dsa::Components::generate(&mut OsRng, dsa::KeySize::DSA_1024_160) //~ weak_key_size
}

pub fn card(key: &mut YubiKey, slot: SlotId) -> yubikey::Result<()> {
    yubikey::piv::generate(key, slot, AlgorithmId::Rsa1024, PinPolicy::Once, TouchPolicy::Never).map(drop) //~ weak_key_size
}

pub fn botan_key() -> botan::Result<botan::Privkey> {
    let mut rng = botan::RandomNumberGenerator::new()?;
    botan::Privkey::create("RSA", "1024", &mut rng) //~ weak_key_size
}

pub fn botan_group() -> botan::Result<botan::Privkey> {
    let mut rng = botan::RandomNumberGenerator::new()?;
    botan::Privkey::create("DH", "modp/ietf/1024", &mut rng) //~ weak_key_size
}

pub fn keychain() -> GenerateKeyOptions {
    let mut options = GenerateKeyOptions::default();
    options.set_key_type(KeyType::rsa()).set_size_in_bits(1024); //~ weak_key_size
    options
}

pub fn tiny_curve() -> p192::SecretKey {
    p192::SecretKey::random(&mut OsRng) //~ weak_key_size
}

pub fn check(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let key = UnparsedPublicKey::new(&signature::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY, key); //~ weak_key_size
    key.verify(message, signature).is_ok()
}

pub fn check_by_other_name(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&OLD, key).verify(message, signature).is_ok() //~ weak_key_size
}
