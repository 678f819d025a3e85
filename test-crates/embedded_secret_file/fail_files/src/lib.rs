//! Files of secrets that become part of the program.

use core::include_bytes as bytes_of;

pub static SSH: &str = include_str!("../keys/id_rsa"); //~ embedded_secret_file
pub const TLS: &[u8] = include_bytes!("../tls/server.key"); //~ embedded_secret_file
pub static PRIVATE: &str = std::include_str!("privkey.pem"); //~ embedded_secret_file
pub static RENAMED: &[u8] = bytes_of!("signing-private.der"); //~ embedded_secret_file
pub static STORE: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/certs/client.p12")); //~ embedded_secret_file
pub static PARTS: &str = include_str!(concat!("../conf/", "secrets", ".toml")); //~ embedded_secret_file

pub struct Settings {
    pub text: &'static str,
}

impl Settings {
    pub const DEFAULT: Self = Self {
        text: include_str!("../.env"), //~ embedded_secret_file
    };

    pub fn account<T: From<&'static str>>() -> T {
        T::from(include_str!("../service-account.json")) //~ embedded_secret_file
    }
}

pub fn lazily() -> impl Fn() -> &'static [u8] {
    || include_bytes!(r"..\keys\AuthKey_A1B2.p8") //~ embedded_secret_file
}

macro_rules! twice {
    ($e:expr) => {
        ($e, $e)
    };
}

pub fn in_a_macro() -> (&'static str, &'static str) {
    twice!(include_str!("../../etc/deploy.htpasswd")) //~ embedded_secret_file
}

pub fn listed() -> Vec<&'static str> {
    vec!["a", include_str!("../.env.production")] //~ embedded_secret_file
}

pub static FOLDER: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/secrets"); //~ embedded_secret_file
