//! Modes that a field keeps, and switches that are put back before anybody connects.
use openssl::error::ErrorStack;
use openssl::ssl::{SslConnector, SslMethod, SslVerifyMode};
use reqwest::blocking::Client;

pub struct Peer {
    pub name: String,
    mode: SslVerifyMode,
}

impl Peer {
    fn field(name: &str) -> Self {
        Self { name: name.to_owned(), mode: SslVerifyMode::PEER }
    }
}

pub fn by_field(name: &str) -> Result<SslConnector, ErrorStack> {
    let peer = Peer::field(name);
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify(peer.mode);
    Ok(builder.build())
}

pub fn put_back() -> reqwest::Result<Client> {
    let builder = Client::builder().danger_accept_invalid_certs(true);
    let builder = builder.danger_accept_invalid_certs(false);
    builder.build()
}

pub fn mode_put_back() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify(SslVerifyMode::NONE);
    builder.set_verify(SslVerifyMode::PEER);
    Ok(builder.build())
}
