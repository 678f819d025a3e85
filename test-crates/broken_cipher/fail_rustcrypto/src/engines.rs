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
