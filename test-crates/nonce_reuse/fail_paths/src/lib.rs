//! Nonces that are used again, by other ways of writing it.
use aes_gcm::aead::{Aead, AeadCore, AeadInPlace, OsRng, Payload};
use aes_gcm::{Aes256Gcm, Key, KeyInit, Nonce};
use chacha20poly1305::ChaCha20Poly1305;

const NONCE: &[u8; 12] = b"shop-nonce!!";
static ZERO: [u8; 12] = [0; 12];

pub fn by_path(cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    Aead::encrypt(cipher, Nonce::from_slice(NONCE), text).ok() //~ nonce_reuse
}

pub fn by_typed_path(cipher: &Aes256Gcm, text: &[u8]) -> Option<Vec<u8>> {
    <Aes256Gcm as Aead>::encrypt(cipher, Nonce::from_slice(&ZERO), text).ok() //~ nonce_reuse
}

pub fn twice_by_path(cipher: &Aes256Gcm, first: &[u8], second: &[u8]) -> Option<[Vec<u8>; 2]> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let one = Aead::encrypt(cipher, &nonce, first).ok()?;
    let two = Aead::encrypt(cipher, &nonce, second).ok()?; //~ nonce_reuse
    Some([one, two])
}

pub fn in_place_by_path(cipher: &Aes256Gcm, buffer: &mut Vec<u8>) -> Option<()> {
    AeadInPlace::encrypt_in_place(cipher, NONCE.into(), b"", buffer).ok() //~ nonce_reuse
}

pub fn with_payload(cipher: &ChaCha20Poly1305, texts: &[&[u8]]) -> Vec<Vec<u8>> {
    let nonce = ChaCha20Poly1305::generate_nonce(&mut OsRng);
    let mut out = Vec::new();
    for text in texts {
        let payload = Payload { msg: text, aad: b"shop" };
        out.push(cipher.encrypt(&nonce, payload).unwrap()); //~ nonce_reuse
    }
    out
}

pub fn in_a_loop(cipher: &Aes256Gcm, texts: &[&[u8]]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| cipher.encrypt(Nonce::from_slice(NONCE), *text).unwrap()).collect() //~ nonce_reuse
}

pub struct Sealer {
    key: [u8; 32],
}

impl Sealer {
    const START: [u8; 12] = [1; 12];

    pub fn seal(&self, text: &[u8]) -> Option<Vec<u8>> {
        let cipher = Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&self.key));
        let nonce = Nonce::from(Self::START);
        cipher.encrypt(&nonce, text).ok() //~ nonce_reuse
    }
}

/// The count begins at zero each time the program starts, and the key stays.
pub struct Channel {
    cipher: Aes256Gcm,
    count: u64,
}

impl Channel {
    pub fn open() -> std::io::Result<Self> {
        let key = std::fs::read("/etc/shop/key")?;
        Ok(Self { cipher: Aes256Gcm::new_from_slice(&key).unwrap(), count: 0 })
    }

    pub fn seal(&mut self, text: &[u8]) -> Option<Vec<u8>> {
        let mut nonce = [0u8; 12];
        nonce[4..].copy_from_slice(&self.count.to_be_bytes());
        self.count += 1;
        self.cipher.encrypt(Nonce::from_slice(&nonce), text).ok() //~ nonce_reuse
    }
}
