//! Names of what nobody may guess.

pub fn pairing_password() -> String {
    (0..10).filter_map(|_| fastrand::choice(b"abcdef")).map(|byte| char::from(*byte)).collect() //~ insecure_randomness
}

pub fn oauth_state() -> String {
    std::iter::repeat_with(fastrand::alphanumeric).take(24).collect() //~ insecure_randomness
}

pub fn one_time_code(seed: u64) -> String {
    let mut generator = oorandom::Rand32::new(seed);
    format!("{:06}", generator.rand_range(0..1_000_000)) //~ insecure_randomness
}

/// The bytes are told by the name of the variable that they fill.
pub fn box_key(opened: u64) -> [u8; 32] {
    let mut rng = rand::rngs::StdRng::seed_from_u64(opened);
    let mut key = [0u8; 32];
    rng.fill_bytes(&mut key); //~ insecure_randomness
    key
}
