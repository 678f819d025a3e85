//! Each message with a nonce of its own.
use aes_gcm::aead::{Aead, AeadCore, Nonce, OsRng};
use aes_gcm::Aes256Gcm;
use rand::RngCore;

pub struct Channel {
    cipher: Aes256Gcm,
    next: u64,
}

impl Channel {
    fn nonce(&mut self) -> [u8; 12] {
        let mut nonce = [0; 12];
        nonce[4..].copy_from_slice(&self.next.to_be_bytes());
        self.next += 1;
        nonce
    }

    pub fn counted(&mut self, first: &[u8], second: &[u8]) -> Option<[Vec<u8>; 2]> {
        let nonce = self.nonce();
        let one = self.cipher.encrypt((&nonce).into(), first).ok()?;
        let nonce = self.nonce();
        Some([one, self.cipher.encrypt((&nonce).into(), second).ok()?])
    }
}

fn seal(cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    cipher.encrypt(&nonce, text).ok()
}

pub fn once(cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    cipher.encrypt(&nonce, text).ok()
}

pub fn two_nonces(cipher: &Aes256Gcm, first: &[u8], second: &[u8]) -> Option<[Vec<u8>; 2]> {
    let one = Aes256Gcm::generate_nonce(&mut OsRng);
    let two = Aes256Gcm::generate_nonce(&mut OsRng);
    Some([cipher.encrypt(&one, first).ok()?, cipher.encrypt(&two, second).ok()?])
}

pub fn fresh_in_each_round(cipher: &Aes256Gcm, texts: &[&[u8]]) -> Vec<Vec<u8>> {
    let mut out = Vec::new();
    for text in texts {
        let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
        out.extend(cipher.encrypt(&nonce, *text));
    }
    out
}

pub fn filled_again(cipher: &Aes256Gcm, first: &[u8], second: &[u8]) -> Option<[Vec<u8>; 2]> {
    let mut nonce = [0; 12];
    rand::thread_rng().fill_bytes(&mut nonce);
    let one = cipher.encrypt((&nonce).into(), first).ok()?;
    rand::thread_rng().fill_bytes(&mut nonce);
    Some([one, cipher.encrypt((&nonce).into(), second).ok()?])
}

pub fn counted_in_a_loop(cipher: &Aes256Gcm, texts: &[&[u8]]) -> Vec<Vec<u8>> {
    let mut out = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let mut nonce = [0u8; 12];
        nonce[4..].copy_from_slice(&(number as u64).to_be_bytes());
        out.extend(cipher.encrypt((&nonce).into(), *text));
    }
    out
}

pub fn sealed_and_opened(cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let sealed = cipher.encrypt(&nonce, text).ok()?;
    cipher.decrypt(&nonce, sealed.as_slice()).ok()
}

pub fn two_keys(first: &Aes256Gcm, second: &Aes256Gcm, nonce: &Nonce<Aes256Gcm>, text: &[u8]) -> Option<[Vec<u8>; 2]> {
    Some([first.encrypt(nonce, text).ok()?, second.encrypt(nonce, text).ok()?])
}

pub fn either_or(cipher: &Aes256Gcm, nonce: &Nonce<Aes256Gcm>, first: Option<&[u8]>, second: &[u8]) -> Option<Vec<u8>> {
    match first {
        Some(text) => cipher.encrypt(nonce, text).ok(),
        None => cipher.encrypt(nonce, second).ok(),
    }
}

pub fn early_return(cipher: &Aes256Gcm, nonce: &Nonce<Aes256Gcm>, text: &[u8], short: bool) -> Option<Vec<u8>> {
    if short {
        return cipher.encrypt(nonce, &text[..1]).ok();
    }
    cipher.encrypt(nonce, text).ok()
}

pub fn helper_draws(cipher: &Aes256Gcm, texts: &[&[u8]]) -> Vec<Vec<u8>> {
    texts.iter().filter_map(|text| seal(cipher, text)).collect()
}

pub fn opened_twice(cipher: &Aes256Gcm, nonce: &Nonce<Aes256Gcm>, text: &[u8]) -> bool {
    cipher.decrypt(nonce, text).is_ok() || cipher.decrypt(nonce, &text[1..]).is_ok()
}

pub fn key_for_one_message(text: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    use aes_gcm::KeyInit;
    let key = Aes256Gcm::generate_key(&mut OsRng);
    let cipher = Aes256Gcm::new(&key);
    Some((key.to_vec(), cipher.encrypt(&[0; 12].into(), text).ok()?))
}

fn sealed_once(message_key: &[u8; 32], text: &[u8]) -> Option<Vec<u8>> {
    use aes_gcm::KeyInit;
    Aes256Gcm::new(message_key.into()).encrypt(&[0; 12].into(), text).ok()
}

fn sealed_under(key: &[u8; 32], text: &[u8]) -> Option<Vec<u8>> {
    use aes_gcm::KeyInit;
    Aes256Gcm::new(key.into()).encrypt(&[0; 12].into(), text).ok()
}

pub fn drawn_by_the_caller(text: &[u8]) -> Option<Vec<u8>> {
    let mut key = [0; 32];
    rand::thread_rng().fill_bytes(&mut key);
    sealed_once(&key, text)?;
    sealed_under(&key, text)
}

/// Its owner makes one for each letter.
pub struct Letter {
    cipher: Aes256Gcm,
    start: [u8; 12],
}

impl Letter {
    pub fn new(cipher: Aes256Gcm, start: [u8; 12]) -> Self {
        Self { cipher, start }
    }

    pub fn seal(&self, text: &[u8]) -> Option<Vec<u8>> {
        self.cipher.encrypt((&self.start).into(), text).ok()
    }
}

pub struct Counted {
    cipher: Aes256Gcm,
    count: [u8; 12],
}

impl Counted {
    pub fn new(cipher: Aes256Gcm) -> Self {
        Self { cipher, count: [0; 12] }
    }

    pub fn seal(&mut self, text: &[u8]) -> Option<Vec<u8>> {
        self.count[11] = self.count[11].checked_add(1)?;
        self.cipher.encrypt((&self.count).into(), text).ok()
    }
}

pub struct Parcel {
    cipher: Aes256Gcm,
    label: [u8; 12],
}

fn padded(bytes: &[u8]) -> [u8; 12] {
    let mut out = [0; 12];
    out[..bytes.len()].copy_from_slice(bytes);
    out
}

impl Parcel {
    pub fn new(cipher: Aes256Gcm, label: &[u8]) -> Self {
        Self { cipher, label: padded(label) }
    }

    pub fn seal(&mut self, text: &[u8]) -> Option<Vec<u8>> {
        self.cipher.encrypt((&self.label).into(), text).ok()
    }
}
