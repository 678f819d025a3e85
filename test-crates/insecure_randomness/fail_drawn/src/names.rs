//! Names that say what a drawn value becomes: those of functions, variants, keys of tables, and cookies.
use std::collections::HashMap;

use cookie::Cookie;
use rand::rngs::SmallRng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};

pub struct Token(pub String);

pub enum Entry {
    Count(u32),
    Password(String),
}

pub struct Customer {
    pub password: String,
    pub invite_code: u32,
    pub color: u8,
}

fn letters(length: usize) -> String {
    std::iter::repeat_with(fastrand::lowercase).take(length).collect()
}

pub fn generate_otp() -> u32 {
    fastrand::u32(0..1_000_000) //~ insecure_randomness
}

pub fn verification_code(again: bool) -> String {
    if again {
        return fastrand::u32(..).to_string(); //~ insecure_randomness
    }
    String::new()
}

pub fn wrapped() -> Token {
    Token(letters(12)) //~ insecure_randomness
}

pub fn variant(guest: bool) -> Entry {
    if guest {
        return Entry::Count(fastrand::u32(..));
    }
    Entry::Password(letters(12)) //~ insecure_randomness
}

pub fn fields() -> Customer {
    Customer {
        password: letters(12), //~ insecure_randomness
        invite_code: fastrand::u32(..), //~ insecure_randomness
        color: fastrand::u8(..),
    }
}

pub fn in_a_table() -> HashMap<&'static str, String> {
    let mut form = HashMap::new();
    form.insert("csrf_token", letters(12)); //~ insecure_randomness
    form.insert("greeting", letters(3));
    form
}

pub fn in_a_cookie() -> Cookie<'static> {
    Cookie::new("session", letters(12)) //~ insecure_randomness
}

pub fn letter_by_letter() -> String {
    let mut password = String::new();
    for _ in 0..12 {
        password.push(b"abcdef"[fastrand::usize(..6)] as char); //~ insecure_randomness
    }
    password
}

pub fn from_an_alphabet() -> String {
    let alphabet = ['a', 'b', 'c'];
    let mut rng = SmallRng::from_entropy();
    let pin_code: String = (0..4).map(|_| alphabet[rng.gen_range(0..3)]).collect(); //~ insecure_randomness
    pin_code
}

pub fn chosen() -> Option<char> {
    let alphabet = ['a', 'b', 'c'];
    let mut rng = SmallRng::from_entropy();
    let pin = alphabet.choose(&mut rng).copied(); //~ insecure_randomness
    pin
}

pub fn byte_by_byte() -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes.iter_mut().for_each(|byte| *byte = fastrand::u8(..));
    let session_key = bytes; //~ insecure_randomness
    session_key
}

pub fn computed() -> Option<u64> {
    let drawn = fastrand::u64(..).checked_rem(1_000_000)?.wrapping_mul(3);
    let reset_code = Some(drawn); //~ insecure_randomness
    reset_code
}

pub fn number_by_mail(rng: &mut rand::rngs::SmallRng) -> u32 {
    use rand::Rng;
    let reset_token: u32 = rng.random(); //~ insecure_randomness
    reset_token
}
