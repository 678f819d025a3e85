//! Secrets drawn from generators that can be guessed.
pub mod traits;
mod named;

pub mod held;
pub mod names;
pub mod seeded;

use aes_gcm::{Aes256Gcm, KeyInit};
use rand::distributions::Alphanumeric;
use rand::rngs::{SmallRng, StdRng};
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;

pub struct Session {
    pub session_id: u64,
    pub started: u64,
}

fn draw() -> u64 {
    fastrand::u64(..)
}

fn text(length: usize) -> String {
    std::iter::repeat_with(fastrand::alphanumeric).take(length).collect()
}

pub fn token_by_name() -> u64 {
    let session_token = fastrand::u64(..); //~ insecure_randomness
    session_token
}

pub fn password_by_name() -> String {
    let password: String = std::iter::repeat_with(fastrand::alphanumeric).take(16).collect(); //~ insecure_randomness
    password
}

pub fn by_small_generator() -> String {
    let mut rng = SmallRng::from_entropy();
    let api_key: String = (0..32).map(|_| rng.sample(Alphanumeric) as char).collect(); //~ insecure_randomness
    api_key
}

pub fn field(now: u64) -> Session {
    let mut rng = oorandom::Rand64::new(u128::from(now));
    Session { session_id: rng.rand_u64(), started: now } //~ insecure_randomness
}

pub fn by_helper() -> u64 {
    let reset_token = draw(); //~ insecure_randomness
    reset_token
}

pub fn by_helper_of_text() -> String {
    let password = text(12); //~ insecure_randomness
    password
}

pub fn cipher_key() -> Aes256Gcm {
    let mut rng = rand_pcg::Pcg64::from_entropy();
    Aes256Gcm::new(&rng.gen::<[u8; 32]>().into()) //~ insecure_randomness
}

pub fn cipher_key_filled() -> Aes256Gcm {
    let mut bytes = [0u8; 32];
    SmallRng::from_entropy().fill_bytes(&mut bytes);
    Aes256Gcm::new(&bytes.into()) //~ insecure_randomness
}

pub fn cipher_key_of_a_seeded_generator(day: u64) -> Aes256Gcm {
    let mut bytes = [0u8; 32];
    let mut rng = StdRng::seed_from_u64(day);
    rng.fill(&mut bytes);
    Aes256Gcm::new(&bytes.into()) //~ insecure_randomness
}

pub fn good_generator_bad_seed(user_number: u64) -> jsonwebtoken::EncodingKey {
    let mut rng = ChaCha20Rng::seed_from_u64(user_number);
    let drawn: [u8; 32] = rng.gen();
    jsonwebtoken::EncodingKey::from_secret(&drawn) //~ insecure_randomness
}

pub fn salt(text: &str) -> bcrypt::BcryptResult<String> {
    let mut bytes = [0u8; 16];
    fastrand::fill(&mut bytes);
    Ok(bcrypt::hash_with_salt(text, 12, bytes)?.to_string()) //~ insecure_randomness
}

pub fn c_library() -> i32 {
    let pin_code = unsafe { libc::rand() } % 10_000; //~ insecure_randomness
    pin_code
}

pub fn own_generator() -> fastrand::Rng {
    let mut rng = fastrand::Rng::new();
    let auth_token = format!("{:016x}", rng.u64(..)); //~ insecure_randomness
    drop(auth_token);
    rng
}
