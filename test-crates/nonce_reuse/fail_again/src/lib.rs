//! One nonce for several messages under one key.
use aes_gcm::aead::{Aead, AeadCore, AeadInPlace, OsRng};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use rand::RngCore;
use ring::aead;

pub struct Channel {
    cipher: Aes256Gcm,
    nonce: [u8; 12],
}

impl Channel {
    pub fn both(&self, first: &[u8], second: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
        let one = self.cipher.encrypt((&self.nonce).into(), first).ok()?;
        let two = self.cipher.encrypt((&self.nonce).into(), second).ok()?; //~ nonce_reuse
        Some((one, two))
    }
}

fn seal(cipher: &Aes256Gcm, nonce: &[u8; 12], text: &[u8]) -> Option<Vec<u8>> {
    cipher.encrypt(nonce.into(), text).ok()
}

pub fn twice(cipher: &Aes256Gcm, first: &[u8], second: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let one = cipher.encrypt(&nonce, first).ok()?;
    let two = cipher.encrypt(&nonce, second).ok()?; //~ nonce_reuse
    Some((one, two))
}

pub fn in_a_loop(cipher: &Aes256Gcm, texts: &[&[u8]]) -> Vec<Vec<u8>> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let mut out = Vec::new();
    for text in texts {
        out.extend(cipher.encrypt(&nonce, *text)); //~ nonce_reuse
    }
    out
}

pub fn in_a_closure(cipher: &Aes256Gcm, texts: &[&[u8]]) -> Vec<Vec<u8>> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    texts.iter().flat_map(|text| cipher.encrypt(&nonce, *text)).collect() //~ nonce_reuse
}

pub fn by_copy(cipher: &Aes256Gcm, first: &[u8], second: &[u8]) -> Option<[Vec<u8>; 2]> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let same = nonce;
    let one = cipher.encrypt(&nonce, first).ok()?;
    Some([one, cipher.encrypt(&same, second).ok()?]) //~ nonce_reuse
}

pub fn filled_once(cipher: &Aes256Gcm, mut parts: [Vec<u8>; 2]) -> Option<[Vec<u8>; 2]> {
    let mut nonce = [0; 12];
    rand::thread_rng().fill_bytes(&mut nonce);
    cipher.encrypt_in_place(Nonce::from_slice(&nonce), b"", &mut parts[0]).ok()?;
    cipher.encrypt_in_place(Nonce::from_slice(&nonce), b"", &mut parts[1]).ok()?; //~ nonce_reuse
    Some(parts)
}

pub fn by_helper(cipher: &Aes256Gcm, nonce: &[u8; 12], first: &[u8], second: &[u8]) -> Option<[Vec<u8>; 2]> {
    let one = seal(cipher, nonce, first)?;
    let two = seal(cipher, nonce, second)?; //~ nonce_reuse
    Some([one, two])
}

pub fn other_cipher(key: &[u8; 32], nonce: &[u8; 24], first: &[u8], second: &[u8]) -> Option<[Vec<u8>; 2]> {
    use chacha20poly1305::XChaCha20Poly1305;
    let cipher = XChaCha20Poly1305::new(key.into());
    let one = cipher.encrypt(nonce.into(), first).ok()?;
    let two = cipher.encrypt(nonce.into(), second).ok()?; //~ nonce_reuse
    Some([one, two])
}

pub fn ring_twice(key: &aead::LessSafeKey, bytes: [u8; 12], mut first: Vec<u8>, mut second: Vec<u8>) -> Result<(), ring::error::Unspecified> {
    key.seal_in_place_append_tag(aead::Nonce::assume_unique_for_key(bytes), aead::Aad::empty(), &mut first)?;
    key.seal_in_place_append_tag(aead::Nonce::assume_unique_for_key(bytes), aead::Aad::empty(), &mut second) //~ nonce_reuse
}

pub fn openssl_twice(key: &[u8], first: &[u8], second: &[u8]) -> Result<(), openssl::error::ErrorStack> {
    use openssl::symm::{encrypt_aead, Cipher};
    let (mut iv, mut tag) = ([0; 12], [0; 16]);
    openssl::rand::rand_bytes(&mut iv)?;
    encrypt_aead(Cipher::aes_256_gcm(), key, Some(&iv), &[], first, &mut tag)?;
    encrypt_aead(Cipher::aes_256_gcm(), key, Some(&iv), &[], second, &mut tag)?; //~ nonce_reuse
    Ok(())
}

pub fn while_there_is_more(cipher: &Aes256Gcm, mut texts: Vec<Vec<u8>>) -> usize {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let mut sum = 0;
    while let Some(text) = texts.pop() {
        let sealed = cipher.encrypt(&nonce, text.as_slice()); //~ nonce_reuse
        sum += sealed.map_or(0, |sealed| sealed.len());
    }
    sum
}

const START: [u8; 12] = [7; 12];

pub fn written_there(cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    cipher.encrypt(Nonce::from_slice(b"shop-letters"), text).ok() //~ nonce_reuse
}

pub fn named(key: &[u8; 32], text: &[u8]) -> Option<Vec<u8>> {
    let cipher = Aes256Gcm::new(key.into());
    let nonce = START.into();
    cipher.encrypt(&nonce, text).ok() //~ nonce_reuse
}

pub fn never_filled(key: &aead::LessSafeKey, mut text: Vec<u8>) -> Result<Vec<u8>, ring::error::Unspecified> {
    let zero = [0u8; 12];
    key.seal_in_place_append_tag(aead::Nonce::assume_unique_for_key(zero), aead::Aad::empty(), &mut text)?; //~ nonce_reuse
    Ok(text)
}

pub fn default(text: &[u8]) -> Option<Vec<u8>> {
    let key = std::fs::read("/etc/shop/key").ok()?;
    let cipher = Aes256Gcm::new_from_slice(&key).ok()?;
    cipher.encrypt(&Nonce::default(), text).ok() //~ nonce_reuse
}

pub struct Vault {
    cipher: Aes256Gcm,
    start: [u8; 12],
}

impl Vault {
    pub fn open(key: &[u8; 32]) -> Self {
        let mut start = [0; 12];
        rand::thread_rng().fill_bytes(&mut start);
        Self { cipher: Aes256Gcm::new(key.into()), start }
    }

    pub fn lock(&self, text: &[u8]) -> Option<Vec<u8>> {
        self.cipher.encrypt(Nonce::from_slice(&self.start), text).ok() //~ nonce_reuse
    }
}

pub trait Seal {
    fn seal(&self, data: &mut Vec<u8>) -> Option<()>;
}

impl Seal for aead::LessSafeKey {
    /// Who makes the key knows for how many messages: a note.
    fn seal(&self, data: &mut Vec<u8>) -> Option<()> {
        let nonce = aead::Nonce::assume_unique_for_key([0; 12]);
        self.seal_in_place_append_tag(nonce, aead::Aad::empty(), data).ok() //~ nonce_reuse
    }
}
