//! Debug builds, and servers that ask their clients for no certificate.
use openssl::error::ErrorStack;
use openssl::ssl::{SslAcceptor, SslMethod, SslVerifyMode};

#[cfg(debug_assertions)]
pub fn for_the_lab() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().danger_accept_invalid_certs(true).build()
}

pub fn server() -> Result<SslAcceptor, ErrorStack> {
    let mut builder = SslAcceptor::mozilla_modern_v5(SslMethod::tls_server())?;
    builder.set_verify(SslVerifyMode::NONE);
    Ok(builder.build())
}
