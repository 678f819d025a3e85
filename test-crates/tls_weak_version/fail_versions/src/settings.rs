//! Settings that other modules share.
pub use native_tls::Protocol as Oldest;

pub const LOWEST: Option<Oldest> = Some(Oldest::Tlsv11);
pub const LEGACY_CIPHERS: &str = concat!("AES128-SHA:", "RC4-SHA");
