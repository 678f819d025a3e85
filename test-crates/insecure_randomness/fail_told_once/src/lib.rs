//! Secrets that are told of where they are drawn, and not again where they are used.
use aes_gcm::{Aes256Gcm, Key, KeyInit, Nonce, aead::Aead};
use rand::{Rng, SeedableRng, rngs::SmallRng};

pub fn seal(key: &[u8; 32], text: &[u8]) -> Option<Vec<u8>> {
    let cipher = Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(key));
    let mut nonce = [0u8; 12];
    nonce.fill_with(|| fastrand::u8(..)); //~ insecure_randomness
    cipher.encrypt(Nonce::from_slice(&nonce), text).ok()
}

pub fn cipher() -> Aes256Gcm {
    let mut secret = [0u8; 32];
    SmallRng::from_os_rng().fill(&mut secret); //~ insecure_randomness
    Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&secret))
}

pub fn nameless() -> Aes256Gcm {
    let mut bytes = [0u8; 32];
    SmallRng::from_os_rng().fill(&mut bytes);
    Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&bytes)) //~ insecure_randomness
}
