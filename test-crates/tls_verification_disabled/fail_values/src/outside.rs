//! Values that others decide: the environment, the arguments, a file, a caller.
use clap::Parser;
use reqwest::{Client, ClientBuilder};

#[derive(Parser)]
pub struct Arguments {
    #[arg(long)]
    insecure: bool,
}

#[derive(serde::Deserialize)]
pub struct Config {
    pub skip_checks: bool,
}

pub struct Service {
    pub trust: bool,
}

impl Service {
    pub fn client(&self) -> ClientBuilder {
        Client::builder().danger_accept_invalid_certs(self.trust) //~? tls_verification_disabled
    }
}

pub fn environment() -> ClientBuilder {
    let trust = std::env::var("TRUST_ALL").is_ok();
    Client::builder().danger_accept_invalid_certs(trust) //~ tls_verification_disabled
}

pub fn environment_parsed() -> ClientBuilder {
    let trust = std::env::var("TRUST_ALL").ok().and_then(|text| text.parse().ok()).unwrap_or(false);
    Client::builder().danger_accept_invalid_certs(trust) //~ tls_verification_disabled
}

pub fn environment_compared() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(std::env::var("VERIFY").as_deref() == Ok("no")) //~ tls_verification_disabled
}

pub fn arguments() -> ClientBuilder {
    let trust = std::env::args().any(|argument| argument == "--insecure");
    Client::builder().danger_accept_invalid_hostnames(trust) //~ tls_verification_disabled
}

pub fn parsed_arguments() -> ClientBuilder {
    let arguments = Arguments::parse();
    Client::builder().danger_accept_invalid_certs(arguments.insecure) //~? tls_verification_disabled
}

pub fn file(config: &Config) -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(config.skip_checks) //~ tls_verification_disabled
}

pub fn caller(trust: bool) -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(trust) //~ tls_verification_disabled
}

pub fn caller_turned_round(verify: bool) -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(!verify) //~ tls_verification_disabled
}
