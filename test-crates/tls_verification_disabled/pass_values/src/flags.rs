//! Flags of the whole program that are off, and levels that ask for every check.
use native_tls::TlsConnector;
use std::sync::atomic::{AtomicBool, Ordering};

static ANY_NAME: AtomicBool = AtomicBool::new(true);

#[derive(Clone, Copy, PartialEq)]
enum Level {
    Strict,
    Anything,
}

pub fn flag() -> native_tls::Result<TlsConnector> {
    ANY_NAME.store(false, Ordering::Relaxed);
    let mut builder = TlsConnector::builder();
    builder.danger_accept_invalid_hostnames(ANY_NAME.load(Ordering::Relaxed));
    builder.build()
}

pub fn level() -> native_tls::Result<TlsConnector> {
    let level = Level::Strict;
    let mut builder = TlsConnector::builder();
    builder.danger_accept_invalid_certs(level == Level::Anything);
    builder.build()
}

impl Level {
    const fn lets_anything(self) -> bool {
        match self {
            Self::Anything => true,
            Self::Strict => false,
        }
    }
}

fn skips_names(level: &Level) -> bool {
    matches!(level, Level::Anything)
}

pub fn asked_itself() -> native_tls::Result<TlsConnector> {
    let mut builder = TlsConnector::builder();
    builder.danger_accept_invalid_certs(Level::Strict.lets_anything());
    builder.danger_accept_invalid_hostnames(skips_names(&Level::Strict));
    builder.build()
}
