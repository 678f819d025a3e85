//! Values that break what is declared of the default.

use serde::Deserialize;

#[cra::secure_default(tls, !debug, port == 443, tries <= 5)]
#[derive(Deserialize)]
pub struct Config {
    #[serde(default)]
    pub tls: bool, //~ weakened_default
    #[serde(default = "debugging")]
    pub debug: bool, //~ weakened_default
    pub port: u16,
    pub tries: u32,
}

fn debugging() -> bool {
    true
}

const PLAIN: u16 = 80;

impl Default for Config {
    fn default() -> Self {
        Self {
            tls: true,
            debug: false,
            port: PLAIN, //~ weakened_default
            tries: 5,
        }
    }
}

impl Config {
    pub fn from_environment() -> Self {
        let tls = std::env::var("TLS").map(|text| text == "on");
        let mut config = Config {
            tls: tls.unwrap_or(false), //~ weakened_default
            ..Self::default()
        };
        config.tries = 100; //~ weakened_default
        config
    }
}

#[cra::secure_default(verify)]
#[derive(Default)] //~ weakened_default
pub struct Checks {
    pub verify: bool,
}

#[cra::secure_default(encrypt)]
#[derive(clap::Parser)]
pub struct Options {
    #[arg(long)]
    pub encrypt: bool, //~ weakened_default
}
