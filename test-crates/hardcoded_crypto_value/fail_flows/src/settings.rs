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

fn any_key() -> String {
    "anybody anybody anybody anybody!".to_owned() //~ hardcoded_crypto_value
}

impl Stored {
    fn spare() -> Vec<u8> {
        vec![0x17; 32] //~ hardcoded_crypto_value
    }
}

#[derive(serde::Deserialize)]
pub struct Stored {
    #[serde(default = "any_key")]
    pub key: String,
    #[serde(default = "Stored::spare")]
    pub spare: Vec<u8>,
    #[serde(default = "any_name")]
    pub name: String,
    pub own: String,
}

fn any_name() -> String {
    "a name of two and thirty letters".to_owned()
}

#[derive(clap::Parser)]
pub struct Options {
    #[arg(long, env = "KEY", default_value = "options options options options!")] //~ hardcoded_crypto_value
    pub key: String,
    #[arg(long, default_value = "")]
    pub none: String,
    #[arg(long)]
    pub own: String,
}

pub fn by_defaults(stored: &Stored, options: &Options) -> usize {
    let keys = [stored.key.as_bytes(), &stored.spare, stored.own.as_bytes(), options.key.as_bytes()];
    let more = [options.none.as_bytes(), options.own.as_bytes()];
    let made = keys.into_iter().chain(more).filter_map(super::cipher).count();
    made + stored.name.len()
}

pub fn by_the_program(own: String) -> bool {
    let stored = Stored { key: own, spare: Vec::new(), name: String::new(), own: String::new() };
    super::cipher(stored.key.as_bytes()).is_some()
}
