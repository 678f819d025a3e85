//! The ECB mode under many names.
mod seal;

use aes::{Aes128, Aes256};
use block_modes::Ecb as Mode;
use block_modes::block_padding::Pkcs7;
use openssl::cipher::Cipher as Fetched;
use openssl::nid::Nid;
use openssl::symm;
use openssl::symm::*;

pub type Sealer = ecb::Encryptor<Aes128>; //~ ecb_mode
type Old = Mode<Aes256, Pkcs7>; //~ ecb_mode

pub struct Opener {
    inner: ecb::Decryptor<Aes256>, //~ ecb_mode
}

pub fn by_glob() -> Cipher {
    Cipher::aes_256_ecb() //~ ecb_mode
}

pub fn by_module() -> symm::Cipher {
    let choose = symm::Cipher::aes_192_ecb; //~ ecb_mode
    choose()
}

pub fn renamed() -> secure::symm::Cipher {
    secure::symm::Cipher::aes_128_ecb() //~ ecb_mode
}

pub fn by_number() -> Option<Cipher> {
    Cipher::from_nid(Nid::AES_128_ECB) //~ ecb_mode
}

pub fn by_name() -> Result<Fetched, openssl::error::ErrorStack> {
    const NAME: &str = concat!("AES-", "256-", "ECB");
    Fetched::fetch(None, NAME, None) //~ ecb_mode
}

pub fn one_of_two(strong: bool) -> Cipher {
    if strong { Cipher::aes_256_gcm() } else { Cipher::aes_128_ecb() } //~ ecb_mode
}

pub fn mapped(keys: &[Vec<u8>]) -> Vec<Vec<u8>> {
    keys.iter()
        .filter_map(|key| encrypt(Cipher::des_ede3_ecb(), key, None, b"hello").ok()) //~ ecb_mode
        .collect()
}
