//! Ciphers that only types speak of.
use cipher::{KeyInit, KeyIvInit};
use des::TdesEee2;

pub struct Kept<T> {
    pub of: T,
}

pub struct Cellar {
    pub first: Kept<TdesEee2>, //~ broken_cipher
    pub second: Kept<TdesEee2>,
}

pub fn by_annotation(key: &[u8; 16]) {
    let same: idea::Idea = KeyInit::new(key.into()); //~ broken_cipher
    drop(same);
}

pub fn given_back(key: &[u8]) -> Option<des::Des> {
    KeyInit::new_from_slice(key).ok() //~ broken_cipher
}

pub struct Terminal<C> {
    cipher: C,
    name: String,
}

impl Terminal<des::Des> {
    pub fn named(key: &[u8], name: &str) -> Option<Self> {
        let cipher = des::Des::new_from_slice(key).ok()?; //~ broken_cipher
        Some(Self { cipher, name: name.to_owned() })
    }
}

pub struct Drawer {
    pub plain: rc5::RC5_32_16_16,
    pub wide: Option<idea::Idea>,
}

pub fn for_a_field(key: &[u8]) -> Option<Drawer> {
    Some(Drawer {
        plain: KeyInit::new_from_slice(key).ok()?, //~ broken_cipher
        wide: None,
    })
}

pub fn for_a_field_by_a_variable(key: &[u8; 16], plain: rc5::RC5_32_16_16) -> Drawer {
    let wide = Some(KeyInit::new(key.into())); //~ broken_cipher
    Drawer { plain, wide }
}

fn seal(cipher: &cbc::Encryptor<fish::BlowfishLE>, text: &mut [u8]) -> usize {
    text.len() + std::mem::size_of_val(cipher)
}

pub fn for_a_parameter(key: &[u8; 16], iv: &[u8; 8], text: &mut [u8]) -> usize {
    seal(&cbc::Encryptor::new(key.into(), iv.into()), text) //~ broken_cipher
}

pub fn sizes_say_nothing_new(key: &[u8], iv: &[u8]) -> impl Sized {
    let iv = cipher::Iv::<cbc::Decryptor<des::TdesEde2>>::from_slice(iv);
    assert_eq!(key.len(), <des::TdesEde2 as cipher::KeySizeUser>::key_size());
    cbc::Decryptor::<des::TdesEde2>::new( //~ broken_cipher
        cipher::Key::<des::TdesEde2>::from_slice(key),
        iv,
    )
}
