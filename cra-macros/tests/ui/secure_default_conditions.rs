//! Conditions on fields of the struct.

use cra_macros as cra;

#[cra::secure_default(tsl, debug = false, 7 == port, window)]
struct Config {
    tls: bool,
    debug: bool,
    port: u16,
}

#[cra::secure_default]
struct Nothing {
    tls: bool,
}

#[cra::secure_default(tls, const =)]
struct NoConstant {
    tls: bool,
}

#[cra::secure_default(tls, const = Twice::A, const = Twice::A)]
struct Twice {
    tls: bool,
}

#[cra::secure_default(tls)]
struct Family<T> {
    tls: bool,
    value: T,
}

#[cra::secure_default(tls)]
enum NoStruct {}

fn main() {}
