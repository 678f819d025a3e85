//! A choice of ciphers, and names that stand for names.
use cipher::{KeyInit, KeyIvInit};

pub enum Engine {
    Compat(cbc::Encryptor<des::TdesEde3>),
    Export(Box<ecb::Encryptor<des::Des>>),
    Named { cipher: rc2::Rc2 },
    Strong(aes::Aes256),
}

mod alg {
    pub type Block = des::TdesEde3;
    pub type Records = cbc::Encryptor<Block>;
    pub type Never = rc4::Rc4; //~ broken_cipher
    pub type Wide = cbc::Encryptor<aes::Aes256>;
}

pub fn build(kind: u8, key: &[u8], iv: &[u8]) -> Option<Engine> {
    Some(match kind {
        0 => Engine::Compat(cbc::Encryptor::new_from_slices(key, iv).ok()?), //~ broken_cipher
        1 => Engine::Export(Box::new(KeyInit::new_from_slice(key).ok()?)), //~ broken_cipher
        2 => Engine::Named {
            cipher: KeyInit::new_from_slice(key).ok()?, //~ broken_cipher
        },
        3 => {
            let cipher = rc2::Rc2::new_from_slice(key).ok()?; //~ broken_cipher
            Engine::Named { cipher }
        }
        _ => Engine::Strong(KeyInit::new_from_slice(key).ok()?),
    })
}

pub fn by_a_name_in_a_module(key: &[u8], iv: &[u8]) -> bool {
    alg::Records::new_from_slices(key, iv) //~ broken_cipher
        .is_ok()
}

pub fn wide(key: &[u8], iv: &[u8]) -> bool {
    alg::Wide::new_from_slices(key, iv).is_ok()
}

pub struct Slot {
    cipher: Option<rc5::RC5_16_16_8>,
}

impl Slot {
    pub fn set(&mut self, key: &[u8]) {
        self.cipher = KeyInit::new_from_slice(key).ok(); //~ broken_cipher
    }

    pub fn is_set(&self) -> bool {
        self.cipher.is_some()
    }
}

pub fn put(slot: &mut Option<aes::Aes128>, key: &[u8]) {
    *slot = KeyInit::new_from_slice(key).ok();
}

pub trait Suite {
    type Cipher: KeyInit;
}

pub struct Legacy;

impl Suite for Legacy {
    type Cipher = cast::Cast5; //~ broken_cipher
}

pub fn of_a_suite<S: Suite>(key: &[u8]) -> Option<S::Cipher> {
    S::Cipher::new_from_slice(key).ok()
}

macro_rules! block {
    ($cipher:ty, $key:expr) => {
        <$cipher>::new_from_slice($key).is_ok()
    };
}

pub fn by_a_macro(key: &[u8]) -> [bool; 2] {
    [
        block!(fish::Blowfish, key), //~ broken_cipher
        block!(aes::Aes128, key),
    ]
}
