//! A weak constant does not build.

use cra_macros as cra;

#[cra::secure_default(tls, !debug, port == 443, const = Config::DEFAULT)]
struct Config {
    tls: bool,
    debug: bool,
    port: u16,
}

impl Config {
    const DEFAULT: Self = Self {
        tls: true,
        debug: true,
        port: 80,
    };
}

fn main() {}
