//! The other crate for Argon2.

pub fn cheap(password: &[u8], salt: &[u8]) -> argon2::Result<String> {
    let config = argon2::Config { mem_cost: 64, time_cost: 1, ..argon2::Config::default() }; //~ weak_password_hash_cost
    argon2::hash_encoded(password, salt, &config)
}

pub fn step_by_step(password: &[u8], salt: &[u8]) -> argon2::Result<String> {
    let mut config = argon2::Config::default();
    config.mem_cost = 1024; //~ weak_password_hash_cost
    config.time_cost = 2;
    argon2::hash_encoded(password, salt, &config)
}

pub fn slow(password: &[u8], salt: &[u8]) -> argon2::Result<String> {
    let config = argon2::Config { mem_cost: 65_536, time_cost: 3, ..argon2::Config::rfc9106_low_mem() };
    argon2::hash_encoded(password, salt, &config)
}
