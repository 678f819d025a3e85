//! Hashers with known collisions.
use digest::Digest;
use hmac::{Hmac, Mac as _};
use md5::Md5 as Checksum;
use sha1::Sha1;

type Hasher = Sha1; //~ weak_hash_use

pub fn one_call(data: &[u8]) -> Vec<u8> {
    Sha1::digest(data).to_vec() //~ weak_hash_use
}

pub fn renamed(data: &[u8]) -> Vec<u8> {
    let mut hasher = Checksum::new(); //~ weak_hash_use
    hasher.update(data);
    hasher.finalize().to_vec()
}

pub fn by_type(data: &[u8]) -> Vec<u8> {
    <md4::Md4 as Digest>::digest(data).to_vec() //~ weak_hash_use
}

pub fn by_argument(data: &[u8]) -> Vec<u8> {
    any::<sha1::Sha1>(data) //~ weak_hash_use
}

fn any<D: Digest>(data: &[u8]) -> Vec<u8> {
    D::digest(data).to_vec()
}

pub struct Running {
    state: sha1::Sha1, //~ weak_hash_use
}

impl Running {
    pub fn add(&mut self, data: &[u8]) {
        self.state.update(data);
    }
}

pub fn aliased(data: &[u8]) -> Vec<u8> {
    Hasher::digest(data).to_vec() //~ weak_hash_use
}

pub fn seal(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha1>::new_from_slice(key).expect("any length does"); //~ weak_hash_use
    mac.update(data);
    mac.finalize().into_bytes().to_vec()
}

macro_rules! hash {
    ($data:expr) => {
        md5::Md5::digest($data)
    };
}

pub fn by_macro(data: &[u8]) -> Vec<u8> {
    hash!(data).to_vec() //~ weak_hash_use
}
