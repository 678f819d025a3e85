//! Settings with a key in them.

pub(crate) const KEY: &str = "setting setting setting setting!"; //~ hardcoded_crypto_value

pub(crate) struct Settings {
    pub(crate) key: [u8; 32],
}

impl Default for Settings {
    fn default() -> Self {
        Settings { key: *b"default default default default!" } //~ hardcoded_crypto_value
    }
}
