//! Ciphers of the RustCrypto crates that nobody should use any more.
mod annotated;
mod engines;
mod legacy;
pub mod shown;

use cipher::generic_array::GenericArray;
use cipher::{BlockEncryptMut as _, KeyInit, KeyIvInit, StreamCipher};
use des::*;
use idea::{self, Idea as Modern};
use legacy::{Small, Strong};

type Encryptor = cbc::Encryptor<des::TdesEde3>;
type Stream = rc4::Rc4<rc4::consts::U16>;

pub struct Vault {
    cipher: fish::Blowfish,
}

impl Vault {
    pub fn open(key: &[u8]) -> Option<Self> {
        let cipher = fish::Blowfish::new_from_slice(key).ok()?; //~ broken_cipher
        Some(Self { cipher })
    }

    pub fn cipher(&self) -> &impl Sized {
        &self.cipher
    }
}

pub fn by_glob(key: &[u8; 8]) -> impl KeyInit {
    Des::new(key.into()) //~ broken_cipher
}

pub fn by_trait(key: &[u8; 16]) {
    let _ = <Modern as KeyInit>::new(key.into()); //~ broken_cipher
}

pub fn as_argument(key: &[u8; 24], iv: &[u8; 8]) -> impl Sized {
    cbc::Decryptor::<Strong>::new(key.into(), iv.into()) //~ broken_cipher
}

pub fn with<C: KeyInit>(key: &[u8]) -> Option<C> {
    C::new_from_slice(key).ok()
}

pub fn generic(key: &[u8]) -> bool {
    with::<cast::Cast5>(key).is_some() //~ broken_cipher
}

pub fn in_a_closure() -> impl Fn(&[u8]) -> bool {
    |key| Small::new_from_slice(key).is_ok() //~ broken_cipher
}

pub fn in_a_macro(key: &[u8]) {
    assert!(matches!(rc5::RC5_32_16_16::new_from_slice(key), Ok(_))); //~ broken_cipher
}

pub fn old_crate(key: &[u8]) -> crypto::rc4::Rc4 {
    crypto::rc4::Rc4::new(key) //~ broken_cipher
}

pub fn chosen(kind: u8, key: &[u8]) -> bool {
    match kind {
        0 => Des::new_from_slice(key).is_ok(), //~ broken_cipher
        _ => Des::new_from_slice(&key[..8]).is_ok(), //~ broken_cipher
    }
}

pub fn seal(key: &[u8; 24], iv: &[u8; 8], text: &mut [u8]) {
    let block = GenericArray::from_mut_slice(&mut text[..8]);
    Encryptor::new(key.into(), iv.into()).encrypt_block_mut(block); //~ broken_cipher
}

pub fn mix(key: &[u8; 16], text: &mut [u8]) {
    Stream::new(key.into()).apply_keystream(text); //~ broken_cipher
}

pub fn by_the_type_of_a_variable(key: &[u8; 8]) {
    let books: ecb::Encryptor<des::Des> = ecb::Encryptor::new(key.into()); //~ broken_cipher
    let again: des::Des = des::Des::new(key.into()); //~ broken_cipher
    core::hint::black_box((books, again));
}
