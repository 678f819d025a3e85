//! Modes that leave nothing to check: written there, kept in a field, given by callers.
use openssl::error::ErrorStack;
use openssl::ssl::{SslConnector, SslConnectorBuilder, SslContext, SslMethod, SslVerifyMode, SslVerifyMode as Mode};

pub fn openssl(builder: &mut SslConnectorBuilder) {
    builder.set_verify(Mode::NONE); //~ tls_accept_all_verifier
    let mode = openssl::ssl::SslVerifyMode::NONE;
    builder.set_verify(mode); //~ tls_accept_all_verifier
}

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
    builder.set_verify(peer.mode); //~ tls_accept_all_verifier
    Ok(builder.build())
}

fn set(builder: &mut SslConnectorBuilder, mode: SslVerifyMode) {
    builder.set_verify(mode); //~ tls_accept_all_verifier
}

pub fn given() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    set(&mut builder, SslVerifyMode::NONE);
    Ok(builder.build())
}

pub fn empty() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    let nothing = SslVerifyMode::empty();
    builder.set_verify(nothing); //~ tls_accept_all_verifier
    Ok(builder.build())
}

pub fn by_client_context() -> Result<SslContext, ErrorStack> {
    let mut builder = SslContext::builder(SslMethod::tls_client())?;
    builder.set_verify(SslVerifyMode::NONE); //~ tls_accept_all_verifier
    Ok(builder.build())
}

pub fn boring(builder: &mut boring::ssl::SslConnectorBuilder) {
    builder.set_custom_verify_callback(boring::ssl::SslVerifyMode::NONE, |_| Ok(())); //~ tls_accept_all_verifier
}

fn mode(checked: bool) -> SslVerifyMode {
    if checked { SslVerifyMode::PEER } else { SslVerifyMode::NONE }
}

pub fn by_helper(builder: &mut SslConnectorBuilder) {
    builder.set_verify(mode(false)); //~? tls_accept_all_verifier
}

pub fn with_a_certificate(certificate: &openssl::x509::X509) -> Result<SslContext, ErrorStack> {
    let mut builder = SslContext::builder(SslMethod::tls())?;
    builder.set_certificate(certificate)?;
    builder.set_verify(SslVerifyMode::NONE); //~ tls_accept_all_verifier
    Ok(builder.build())
}
