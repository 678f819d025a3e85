//! Switches.
pub const TRUST_ALL: bool = 1 + 1 == 2;

pub fn from_env() -> bool {
    std::env::var_os("TRUST").is_some()
}
