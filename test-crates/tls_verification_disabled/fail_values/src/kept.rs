//! Modes that a field keeps, and switches that stay off.
use openssl::error::ErrorStack;
use openssl::ssl::{SslConnector, SslMethod, SslVerifyMode};
use reqwest::blocking::Client;

pub struct Peer {
    pub name: String,
    mode: SslVerifyMode,
}

impl Peer {
    fn lab(name: &str) -> Self {
        Self { name: name.to_owned(), mode: SslVerifyMode::NONE }
    }
}

pub fn by_field(name: &str) -> Result<SslConnector, ErrorStack> {
    let peer = Peer::lab(name);
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify(peer.mode); //~ tls_verification_disabled
    Ok(builder.build())
}

pub fn put_back_on_one_way(strict: bool) -> reqwest::Result<Client> {
    let mut builder = Client::builder().danger_accept_invalid_certs(true); //~ tls_verification_disabled
    if strict {
        builder = builder.danger_accept_invalid_certs(false);
    }
    builder.build()
}

pub fn cache(host: &str) -> redis::RedisResult<redis::Client> {
    let mut address = redis::ConnectionAddr::TcpTls { host: host.to_owned(), port: 6380, insecure: false, tls_params: None };
    address.set_danger_accept_invalid_hostnames(true); //~ tls_verification_disabled
    redis::Client::open(address)
}
