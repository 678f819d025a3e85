//! The way from a constant to the cipher.
mod promised;
mod settings;

use std::sync::{LazyLock, OnceLock};

use aes_gcm::aead::Aead;
use aes_gcm::{Aes256Gcm, Aes256Gcm as Cipher, KeyInit};
use base64::prelude::{Engine, BASE64_STANDARD};
use sha2::Digest as _;

static DECODED: LazyLock<Vec<u8>> = LazyLock::new(|| hex::decode("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff").unwrap()); //~ hardcoded_crypto_value
static ONCE: OnceLock<[u8; 32]> = OnceLock::new();

pub struct Vault {
    key: [u8; 32],
    nonce: [u8; 12],
}

impl Vault {
    pub fn with_constant_key(nonce: [u8; 12]) -> Self {
        Vault { key: [0x11; 32], nonce } //~ hardcoded_crypto_value
    }

    fn cipher(&self) -> Aes256Gcm {
        Aes256Gcm::new((&self.key).into())
    }

    pub fn seal(&self, text: &[u8]) -> Option<Vec<u8>> {
        self.cipher().encrypt((&self.nonce).into(), text).ok()
    }
}

enum Source {
    Fixed([u8; 32]),
    File(std::path::PathBuf),
}

fn key() -> [u8; 32] {
    [0x21; 32] //~ hardcoded_crypto_value
}

fn decoded() -> Result<Vec<u8>, hex::FromHexError> {
    hex::decode("ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100") //~ hardcoded_crypto_value
}

fn same<T>(value: T) -> T {
    value
}

fn cipher(key: &[u8]) -> Option<Cipher> {
    Cipher::new_from_slice(key).ok()
}

fn first(pair: ([u8; 32], [u8; 32])) -> [u8; 32] {
    pair.0
}

pub fn returned() -> Option<Cipher> {
    Cipher::new_from_slice(&key()).ok()
}

pub fn returned_as_result() -> Result<Option<Cipher>, hex::FromHexError> {
    let key = decoded()?;
    Ok(cipher(&key))
}

pub fn passed_on() -> Option<Cipher> {
    cipher(b"passed on passed on passed on !!") //~ hardcoded_crypto_value
}

pub fn generic(input: [u8; 32]) -> Option<(Cipher, Cipher)> {
    Some((cipher(&same(input))?, cipher(&same([0x31; 32]))?)) //~ hardcoded_crypto_value
}

pub fn out_of_a_pair(input: [u8; 32]) -> Option<Cipher> {
    cipher(&first(([0x41; 32], input))) //~ hardcoded_crypto_value
}

pub fn of_another_module() -> Option<Cipher> {
    cipher(settings::KEY.as_bytes())
}

pub fn of_a_default() -> Option<Cipher> {
    cipher(&settings::Settings::default().key)
}

pub fn lazily() -> Option<Cipher> {
    cipher(&DECODED)
}

pub fn once() -> Option<Cipher> {
    cipher(ONCE.get_or_init(|| [0x51; 32])) //~ hardcoded_crypto_value
}

pub fn fallback() -> Option<Cipher> {
    let key = std::env::var("SEAL_KEY").unwrap_or_else(|_| "a fallback key that anyone reads".to_owned()); //~ hardcoded_crypto_value
    cipher(key.as_bytes())
}

pub fn base64() -> Option<Cipher> {
    let key = BASE64_STANDARD.decode("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=").ok()?; //~ hardcoded_crypto_value
    cipher(&key)
}

pub fn number() -> Option<Cipher> {
    let half = 0x0011_2233_4455_6677_8899_aabb_ccdd_eeff_u128.to_be_bytes(); //~ hardcoded_crypto_value
    cipher(&[half, half].concat())
}

pub fn repeated() -> Option<Cipher> {
    let key = "hush".repeat(8); //~ hardcoded_crypto_value
    cipher(key.as_bytes())
}

pub fn copied_into_a_buffer() -> Option<Cipher> {
    let mut key = [0u8; 32];
    key.copy_from_slice(b"copied copied copied copied copy"); //~ hardcoded_crypto_value
    cipher(&key)
}

pub fn part_of_a_table() -> Option<Cipher> {
    let table = Vec::from([0x61u8; 64]); //~ hardcoded_crypto_value
    cipher(&table[16..48])
}

pub fn payload(file: Option<std::path::PathBuf>) -> Option<Cipher> {
    let source = match file {
        Some(path) => Source::File(path),
        None => Source::Fixed([0x71; 32]), //~ hardcoded_crypto_value
    };
    match source {
        Source::Fixed(key) => cipher(&key),
        Source::File(path) => cipher(&std::fs::read(path).ok()?),
    }
}

pub fn zeroed() -> Option<Cipher> {
    let key: [u8; 32] = unsafe { std::mem::zeroed() }; //~ hardcoded_crypto_value
    cipher(&key)
}

pub fn closure() -> Option<Cipher> {
    let make = || "closure closure closure closure!".to_string(); //~ hardcoded_crypto_value
    cipher(make().as_bytes())
}

pub fn filled_too_late(text: &mut [u8]) -> Option<Cipher> {
    let mut key = [0x7f; 32]; //~ hardcoded_crypto_value
    let made = cipher(&key);
    key.copy_from_slice(&text[..32]);
    text[..32].copy_from_slice(&key);
    made
}

pub fn counted_in_a_loop() -> Option<Cipher> {
    let mut key = [0u8; 32]; //~ hardcoded_crypto_value
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = (at * 5) as u8;
    }
    cipher(&key)
}

pub fn counted_by_a_function() -> Option<Cipher> {
    let key: [u8; 32] = std::array::from_fn(|at| at as u8 + 1); //~ hardcoded_crypto_value
    cipher(&key)
}

pub fn filled_on_one_way(given: Option<&[u8]>) -> Option<Cipher> {
    let mut key = [0u8; 32]; //~ hardcoded_crypto_value
    if let Some(given) = given {
        key.copy_from_slice(given);
    }
    cipher(&key)
}

pub fn hashed() -> Option<Cipher> {
    cipher(&sha2::Sha256::digest(b"a phrase that is in every copy")) //~ hardcoded_crypto_value
}

pub fn where_there_is_none(given: Option<[u8; 32]>) -> Option<Cipher> {
    let key: [u8; 32] = given.unwrap_or_default(); //~ hardcoded_crypto_value
    cipher(&key)
}

pub fn one_of_several(at: usize) -> Option<Cipher> {
    let keys: [[u8; 32]; 2] = [[0x13; 32], [0x14; 32]]; //~ hardcoded_crypto_value
    cipher(&keys[at])
}

pub fn one_byte_again_and_again() -> Option<(Cipher, Cipher)> {
    let key: Vec<u8> = std::iter::repeat(0x61).take(32).collect(); //~ hardcoded_crypto_value
    let other: Vec<u8> = std::iter::repeat_n(0x62, 32).collect(); //~ hardcoded_crypto_value
    Some((cipher(&key)?, cipher(&other)?))
}

pub fn filled_with_one_byte() -> Option<(Cipher, Cipher)> {
    let mut key = [0u8; 32];
    key.fill(0x41); //~ hardcoded_crypto_value
    let mut other = Vec::new();
    other.resize(32, 0x42); //~ hardcoded_crypto_value
    Some((cipher(&key)?, cipher(&other)?))
}

pub fn padded(given: &[u8]) -> Option<(Cipher, Cipher)> {
    let mut key = given.to_vec();
    key.resize(32, 0x42);
    let mut other = [0u8; 32]; //~? hardcoded_crypto_value
    other[16..].fill(0x41);
    Some((cipher(&key)?, cipher(&other)?))
}

pub fn repeated() -> Option<Cipher> {
    let half = b"sixteen letters."; //~ hardcoded_crypto_value
    let key: [u8; 32] = std::array::from_fn(|at| half[at % half.len()]);
    cipher(&key)
}

pub fn stretched(half: &[u8]) -> Option<Cipher> {
    let key: [u8; 32] = std::array::from_fn(|at| half[at % half.len()]);
    cipher(&key)
}

pub fn combined(given: &[u8; 32]) -> Option<Cipher> {
    let half = b"sixteen letters.";
    let key: [u8; 32] = std::array::from_fn(|at| half[usize::from(given[at]) % half.len()]);
    cipher(&key)
}
