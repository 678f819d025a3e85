//! Broken ciphers behind functions, fields, generics and macros.
mod kinds;

use cipher::{BlockCipher, BlockEncrypt, KeyInit, KeyIvInit};
use openssl::symm::{Cipher, Crypter, Mode};

macro_rules! triple {
    ($key:expr) => {
        des::TdesEde3::new_from_slice($key)
    };
}

pub struct Sealer<C> {
    cipher: C,
}

impl<C: KeyInit> Sealer<C> {
    fn new(key: &[u8]) -> Option<Self> {
        Some(Sealer { cipher: C::new_from_slice(key).ok()? })
    }

    fn into_inner(self) -> C {
        self.cipher
    }
}

fn block_size<C: BlockCipher + BlockEncrypt>() -> usize {
    C::block_size()
}

fn chosen(old: bool) -> Cipher {
    if old {
        Cipher::des_ede3_cbc() //~ broken_cipher
    } else {
        Cipher::aes_256_gcm()
    }
}

pub fn by_function(key: &[u8]) -> Option<Crypter> {
    Crypter::new(chosen(true), Mode::Encrypt, key, None).ok()
}

pub fn by_type_argument(key: &[u8]) -> Option<Sealer<des::Des>> { //~? broken_cipher
    Sealer::new(key)
}

pub fn by_turbofish(key: &[u8]) -> bool {
    Sealer::<blowfish::Blowfish>::new(key).is_some() //~ broken_cipher
}

pub fn by_generic_function() -> usize {
    block_size::<des::TdesEee2>() //~ broken_cipher
}

pub fn by_mode(key: &[u8], iv: &[u8]) -> Option<()> {
    cbc::Encryptor::<des::TdesEde2>::new_from_slices(key, iv).ok()?; //~ broken_cipher
    Some(())
}

pub fn by_feedback(key: &[u8], iv: &[u8]) -> bool {
    use cfb_mode::Encryptor as Feedback;
    Feedback::<blowfish::Blowfish>::new_from_slices(key, iv).is_ok() //~ broken_cipher
}

pub fn by_macro(key: &[u8]) -> bool {
    triple!(key).is_ok() //~ broken_cipher
}

pub fn by_glob(key: &[u8]) -> bool {
    use des::*;
    Des::new_from_slice(key).is_ok() //~ broken_cipher
}

pub fn by_constant_of_a_module(key: &[u8]) -> Option<Crypter> {
    let cipher = (kinds::OLD)();
    Crypter::new(cipher, Mode::Decrypt, key, None).ok()
}

pub fn in_a_closure(keys: &[&[u8]]) -> usize {
    keys.iter().filter(|key| des::TdesEde3::new_from_slice(key).is_ok()).count() //~ broken_cipher
}

pub fn stream(key: &[u8]) -> bool {
    <rc4::Rc4<rc4::consts::U5> as KeyInit>::new_from_slice(key).is_ok() //~ broken_cipher
}

pub fn unwrapped(key: &[u8]) -> Option<usize> {
    let sealer = Sealer::<aes_or_old::Chosen>::new(key)?; //~ broken_cipher
    Some(std::mem::size_of_val(&sealer.into_inner()))
}

mod aes_or_old {
    //! The cipher of this build.
    pub(crate) type Chosen = des::Des;
}
