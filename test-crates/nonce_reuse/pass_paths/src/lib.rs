//! Nonces that are drawn anew, by other ways of writing it.
use aes_gcm::aead::{Aead, AeadCore, AeadInPlace, OsRng};
use aes_gcm::{Aes256Gcm, KeyInit};

pub fn by_path(cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    Aead::encrypt(cipher, &nonce, text).ok()
}

pub fn twice_by_path(cipher: &Aes256Gcm, first: &[u8], second: &[u8]) -> Option<[Vec<u8>; 2]> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let one = Aead::encrypt(cipher, &nonce, first).ok()?;
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let two = <Aes256Gcm as Aead>::encrypt(cipher, &nonce, second).ok()?;
    Some([one, two])
}

pub fn in_place_by_path(cipher: &Aes256Gcm, parts: &mut [Vec<u8>]) -> Option<()> {
    for part in parts {
        let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
        AeadInPlace::encrypt_in_place(cipher, &nonce, b"", part).ok()?;
    }
    Some(())
}

pub fn opened_by_path(cipher: &Aes256Gcm, nonce: &[u8; 12], first: &[u8], second: &[u8]) -> Option<[Vec<u8>; 2]> {
    let one = Aead::decrypt(cipher, nonce.into(), first).ok()?;
    let two = Aead::decrypt(cipher, nonce.into(), second).ok()?;
    Some([one, two])
}

/// Of the same name.
pub struct Letter;

impl Letter {
    fn encrypt(_key: &[u8], _nonce: &[u8; 12], _text: &[u8]) {}
}

pub fn own(key: &[u8]) {
    Letter::encrypt(key, &[0; 12], b"one");
    Letter::encrypt(key, &[0; 12], b"two");
}

/// A key for each start, so that the count may begin anew.
pub struct Fresh {
    cipher: Aes256Gcm,
    count: u64,
}

impl Fresh {
    pub fn open() -> Self {
        let key = Aes256Gcm::generate_key(&mut OsRng);
        Self { cipher: Aes256Gcm::new(&key), count: 0 }
    }

    pub fn seal(&mut self, text: &[u8]) -> Option<Vec<u8>> {
        let mut nonce = [0u8; 12];
        nonce[4..].copy_from_slice(&self.count.to_be_bytes());
        self.count += 1;
        self.cipher.encrypt((&nonce).into(), text).ok()
    }
}

/// The count is kept beside the key.
pub struct Kept {
    cipher: Aes256Gcm,
    count: u64,
}

impl Kept {
    pub fn open() -> std::io::Result<Self> {
        let key = std::fs::read("/etc/shop/key")?;
        let count = std::fs::read_to_string("/var/lib/shop/count")?.trim().parse().unwrap();
        Ok(Self { cipher: Aes256Gcm::new_from_slice(&key).unwrap(), count })
    }

    pub fn seal(&mut self, text: &[u8]) -> Option<Vec<u8>> {
        let mut nonce = [0u8; 12];
        nonce[4..].copy_from_slice(&self.count.to_be_bytes());
        self.count += 1;
        self.cipher.encrypt((&nonce).into(), text).ok()
    }
}

/// Part of the nonce is drawn at each start.
pub struct Parted {
    cipher: Aes256Gcm,
    start: [u8; 4],
    count: u64,
}

impl Parted {
    pub fn open(start: [u8; 4]) -> std::io::Result<Self> {
        let key = std::fs::read("/etc/shop/key")?;
        Ok(Self { cipher: Aes256Gcm::new_from_slice(&key).unwrap(), start, count: 0 })
    }

    pub fn seal(&mut self, text: &[u8]) -> Option<Vec<u8>> {
        let mut nonce = [0u8; 12];
        nonce[..4].copy_from_slice(&self.start);
        nonce[4..].copy_from_slice(&self.count.to_be_bytes());
        self.count += 1;
        self.cipher.encrypt((&nonce).into(), text).ok()
    }
}
