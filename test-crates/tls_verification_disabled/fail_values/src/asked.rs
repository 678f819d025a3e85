//! Values that a method of a variant, a switch of the whole program, or a question decides.
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};

use reqwest::{Client, ClientBuilder};

static LAB: AtomicBool = AtomicBool::new(true);
static LATER: AtomicBool = AtomicBool::new(false);

#[derive(PartialEq)]
pub enum Level {
    Strict,
    Lax,
    None,
}

impl Level {
    fn trusts(&self) -> bool {
        match self {
            Self::Strict => false,
            Self::Lax | Self::None => true,
        }
    }

    fn checks(&self) -> bool {
        !matches!(self, Level::None)
    }

    fn is_none(&self) -> bool {
        if *self == Level::None { true } else { false }
    }
}

fn in_the_lab() -> bool {
    LAB.load(Ordering::Relaxed)
}

pub fn by_a_match() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(Level::Lax.trusts()) //~ tls_verification_disabled
}

pub fn by_a_pattern() -> native_tls::TlsConnectorBuilder {
    let mut builder = native_tls::TlsConnector::builder();
    builder.danger_accept_invalid_certs(Level::Strict.checks()); //~ tls_verification_disabled
    builder
}

pub fn by_equality() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(Level::None.is_none()) //~ tls_verification_disabled
}

pub fn by_a_switch() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(in_the_lab()) //~ tls_verification_disabled
}

pub fn by_a_switch_that_was_set() -> ClientBuilder {
    LATER.store(true, Ordering::Relaxed);
    Client::builder().danger_accept_invalid_certs(LATER.load(Ordering::Relaxed)) //~ tls_verification_disabled
}

pub fn by_a_question(hosts: &[String]) -> ClientBuilder {
    let numbers = hosts.iter().all(|host| host.parse::<IpAddr>().is_ok());
    Client::builder().danger_accept_invalid_hostnames(numbers) //~ tls_verification_disabled
}

pub fn by_comparison(stage: &str) -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(stage == "lab") //~ tls_verification_disabled
}
