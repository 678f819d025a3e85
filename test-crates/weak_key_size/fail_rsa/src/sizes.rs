//! Sizes, far from where they are used.

use rand::rngs::OsRng;
use rsa::RsaPrivateKey;

pub const SHORT: usize = HALF;
const HALF: usize = BITS / 2;
pub static BITS: usize = 2048;

pub struct Settings {
    pub fast: bool,
    pub level: u8,
}

impl Settings {
    const BITS: usize = 1024;

    pub fn key(&self) -> rsa::Result<RsaPrivateKey> {
        RsaPrivateKey::new(&mut OsRng, Self::BITS) //~ weak_key_size
    }
}

pub fn elsewhere() -> rsa::Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, Settings::BITS) //~ weak_key_size
}
