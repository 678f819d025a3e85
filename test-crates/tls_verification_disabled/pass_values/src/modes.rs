//! Modes and flags that leave the check on, put together, given by callers, and written into fields.
use isahc::config::{Configurable, SslOption};
use openssl::error::ErrorStack;
use openssl::ssl::{SslConnector, SslConnectorBuilder, SslMethod, SslVerifyMode};

fn set(builder: &mut SslConnectorBuilder, mode: SslVerifyMode) {
    builder.set_verify(mode);
}

pub fn given() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    set(&mut builder, SslVerifyMode::PEER | SslVerifyMode::FAIL_IF_NO_PEER_CERT);
    Ok(builder.build())
}

pub fn nothing_more(builder: &mut SslConnectorBuilder) {
    builder.set_verify(SslVerifyMode::NONE | SslVerifyMode::PEER);
}

pub fn all(url: &str) -> Result<isahc::Request<()>, isahc::http::Error> {
    let flags = SslOption::NONE;
    isahc::Request::get(url).ssl_options(flags).body(())
}

pub fn store(host: String) -> redis::ConnectionAddr {
    redis::ConnectionAddr::TcpTls { host, port: 6380, insecure: false, tls_params: None }
}

pub struct Shop {
    pub insecure: bool,
}

pub fn shop() -> Shop {
    Shop { insecure: true }
}

pub fn documents() -> mongodb::options::TlsOptions {
    mongodb::options::TlsOptions::builder()
        .allow_invalid_certificates(false)
        .allow_invalid_hostnames(!true)
        .build()
}

pub fn refused() -> Option<reqwest::ClientBuilder> {
    let trust = std::env::args().nth(1).is_some_and(|word| word == "trust");
    if trust {
        return None;
    }
    Some(reqwest::Client::builder().danger_accept_invalid_certs(trust))
}

pub fn refused_together(strict: bool) -> Option<reqwest::ClientBuilder> {
    let trust = std::env::args().nth(1).is_some_and(|word| word == "trust");
    if !strict || trust {
        return None;
    }
    Some(reqwest::Client::builder().danger_accept_invalid_certs(trust))
}

#[cfg(debug_assertions)]
const TRUST: bool = true;
#[cfg(not(debug_assertions))]
const TRUST: bool = false;

const ALLOWED: bool = false;

pub fn in_what_is_shipped() -> reqwest::ClientBuilder {
    reqwest::Client::builder().danger_accept_invalid_certs(TRUST)
}

pub fn never() -> reqwest::ClientBuilder {
    let mut builder = reqwest::Client::builder();
    if ALLOWED {
        builder = builder.danger_accept_invalid_certs(true);
    }
    builder
}

pub fn settings() -> isahc2::tls::TlsConfig {
    let lenient = false;
    isahc2::tls::TlsConfig::builder().danger_accept_invalid_hosts(lenient).danger_accept_revoked_certs(false).build()
}
