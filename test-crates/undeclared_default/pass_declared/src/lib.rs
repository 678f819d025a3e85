//! Configurations whose default is written down, has nothing to do with security, or does not exist.

#[cra::witness]
pub struct Session(u32);

#[cra::secure_default(!debug)]
#[derive(Default)]
pub struct Settings {
    pub debug: bool,
}

#[derive(Default)]
pub struct PageConfig {
    pub colour: bool,
    pub debug: u32,
}

pub struct ServerConfig {
    pub tls: bool,
}

#[derive(Default)]
pub struct State {
    pub tls: bool,
}
