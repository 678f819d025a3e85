//! Values that keep what is declared, or that somebody chose.

use serde::Deserialize;

#[cra::secure_default(tls, !debug, port != 80)]
#[derive(Deserialize)]
pub struct Config {
    #[serde(default = "on")]
    pub tls: bool,
    #[serde(default)]
    pub debug: bool,
    pub port: u16,
}

fn on() -> bool {
    true
}

impl Default for Config {
    fn default() -> Self {
        Self { tls: true, debug: false, port: 443 }
    }
}

impl Config {
    pub fn read(words: &[String]) -> Self {
        let mut config = Self::default();
        if words.iter().any(|word| word == "--no-tls") {
            config.tls = false;
        }
        config.debug = words.len() > 7;
        config
    }
}

pub struct Other {
    pub tls: bool,
}

pub fn other() -> Other {
    Other { tls: false }
}

#[cra::secure_default(!verbose)]
#[derive(clap::Parser)]
pub struct Options {
    #[arg(long)]
    pub verbose: bool,
}

#[cfg(test)]
mod tests {
    fn plain() -> super::Config {
        super::Config { tls: false, debug: true, port: 80 }
    }
}
