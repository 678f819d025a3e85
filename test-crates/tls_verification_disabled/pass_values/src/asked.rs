//! Values that a method of a variant, or a switch of the whole program, decides: the check stays on.
use std::sync::atomic::{AtomicBool, Ordering};

use reqwest::{Client, ClientBuilder};

static LAB: AtomicBool = AtomicBool::new(false);

pub enum Level {
    Strict,
    Lax,
}

impl Level {
    fn trusts(&self) -> bool {
        match self {
            Self::Strict => false,
            Self::Lax => true,
        }
    }

    fn checks(&self) -> bool {
        !matches!(self, Level::Lax)
    }
}

pub fn by_a_match() -> (ClientBuilder, bool) {
    (Client::builder().danger_accept_invalid_certs(Level::Strict.trusts()), Level::Lax.trusts())
}

pub fn by_a_pattern() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(Level::Lax.checks())
}

pub fn by_a_switch() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(LAB.load(Ordering::Relaxed))
}
