//! Configurations whose default nobody wrote down.

#[cra::witness]
pub struct Session(u32);

#[derive(Default)]
pub struct ServerConfig { //~ undeclared_default
    pub tls: bool,
    pub skip_tls_verification: bool,
    pub colour: bool,
    pub port: u16,
}

pub struct Settings { //~ undeclared_default
    remote_access: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { remote_access: false }
    }
}
