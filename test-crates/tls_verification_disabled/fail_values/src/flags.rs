//! Flags of the whole program, and levels that are compared.
use native_tls::TlsConnector;
use std::sync::atomic::{AtomicBool, Ordering};

static ANY_NAME: AtomicBool = AtomicBool::new(false);

#[derive(Clone, Copy, PartialEq)]
enum Level {
    Strict,
    Anything,
}

pub fn flag() -> native_tls::Result<TlsConnector> {
    ANY_NAME.store(true, Ordering::Relaxed);
    let mut builder = TlsConnector::builder();
    builder.danger_accept_invalid_hostnames(ANY_NAME.load(Ordering::Relaxed)); //~ tls_verification_disabled
    builder.build()
}

pub fn waits(stop: fn(&AtomicBool)) -> native_tls::Result<TlsConnector> {
    let done = AtomicBool::new(false);
    done.store(false, Ordering::Relaxed);
    stop(&done);
    let mut builder = TlsConnector::builder();
    if done.load(Ordering::Relaxed) {
        builder.danger_accept_invalid_certs(true); //~ tls_verification_disabled
    }
    builder.build()
}

pub fn level() -> native_tls::Result<TlsConnector> {
    let level = Level::Anything;
    let mut builder = TlsConnector::builder();
    builder.danger_accept_invalid_certs(level != Level::Strict); //~ tls_verification_disabled
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
    builder.danger_accept_invalid_certs(Level::Anything.lets_anything()); //~ tls_verification_disabled
    builder.danger_accept_invalid_hostnames(skips_names(&Level::Anything)); //~ tls_verification_disabled
    builder.build()
}
