//! Blocks encrypted one by one, with crates in Rust.
mod fields;
mod modes;

use aes::cipher::block_padding::{NoPadding, Pkcs7};
use aes::cipher::{BlockDecryptMut as _, BlockEncryptMut as _, KeyInit};
use aes::{Aes128, Aes256};
use block_modes::*;
use codebook::Encryptor as Ecb128;
use modes::{Open, Plain, Seal};

type Sealer = Ecb<Aes256, block_modes::block_padding::Pkcs7>;

pub fn by_alias(key: &[u8; 32], text: &[u8]) -> Vec<u8> {
    Seal::new(key.into()).encrypt_padded_vec_mut::<Pkcs7>(text) //~ ecb_mode
}

pub fn renamed(key: &[u8; 16], text: &[u8]) -> Vec<u8> {
    let cipher = Ecb128::<Aes128>::new(key.into()); //~ ecb_mode
    cipher.encrypt_padded_vec_mut::<Pkcs7>(text)
}

pub fn by_trait(key: &[u8; 16], text: &mut [u8]) -> Option<usize> {
    let cipher = <Open<Aes128> as KeyInit>::new(key.into()); //~ ecb_mode
    cipher.decrypt_padded_mut::<NoPadding>(text).ok().map(<[u8]>::len)
}

pub fn old(key: &[u8], text: &[u8]) -> Option<Vec<u8>> {
    let cipher = Plain::<Aes128, block_modes::block_padding::Pkcs7>::new_from_slices(key, &[]).ok()?; //~ ecb_mode
    Some(cipher.encrypt_vec(text))
}

pub fn old_alias(key: &[u8], text: &[u8]) -> Option<Vec<u8>> {
    Sealer::new_from_slices(key, &[]).ok().map(|cipher| cipher.encrypt_vec(text)) //~ ecb_mode
}

pub fn make<C: KeyInit>(key: &[u8]) -> Option<C> {
    C::new_from_slice(key).ok()
}

pub fn generic(key: &[u8]) -> bool {
    make::<codebook::Encryptor<Aes256>>(key).is_some() //~ ecb_mode
}

pub fn older(key: &[u8]) -> Box<dyn crypto::symmetriccipher::Encryptor> {
    use crypto::{aes, blockmodes};
    aes::ecb_encryptor(aes::KeySize::KeySize256, key, blockmodes::PkcsPadding) //~ ecb_mode
}

pub fn in_a_closure() -> impl Fn(&[u8], &[u8]) -> bool {
    |text, key| soft_aes::aes::aes_enc_ecb(text, key, Some("PKCS7")).is_ok() //~ ecb_mode
}

pub fn in_a_macro(key: &[u8], text: &[u8]) {
    println!("{:?}", smcrypto::sm4::CryptSM4ECB::new(key).encrypt_ecb(text)); //~ ecb_mode
}
