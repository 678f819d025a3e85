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

/// What the one that makes keys is told.
pub struct Plan {
    bits: usize,
}

impl Plan {
    pub fn small() -> Self {
        let bits = 96 * 8;
        Plan { bits }
    }

    pub fn key(&self) -> rsa::Result<RsaPrivateKey> {
        RsaPrivateKey::new(&mut OsRng, self.bits) //~ weak_key_size
    }
}

pub enum Grade {
    Trial,
    Paid,
}

impl Grade {
    fn size(&self) -> usize {
        match self {
            Grade::Trial => 1024,
            Grade::Paid => 3072,
        }
    }
}

pub fn by_grade(grade: &Grade) -> rsa::Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, grade.size()) //~ weak_key_size
}

fn of_size(bits: usize) -> rsa::Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut OsRng, bits) //~ weak_key_size
}

pub fn handed_on() -> rsa::Result<RsaPrivateKey> {
    of_size(1280)
}
