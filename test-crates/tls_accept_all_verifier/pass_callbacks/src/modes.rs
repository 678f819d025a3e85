//! Modes that leave the check on, that are put back, and those of servers that ask their clients for no certificate.
use openssl::error::ErrorStack;
use openssl::ssl::{SslAcceptor, SslAcceptorBuilder, SslConnector, SslConnectorBuilder, SslContext, SslMethod, SslVerifyMode};

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

pub fn mode_put_back() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify(SslVerifyMode::NONE);
    builder.set_verify(SslVerifyMode::PEER);
    Ok(builder.build())
}

fn mode(checked: bool) -> SslVerifyMode {
    if checked { SslVerifyMode::PEER } else { SslVerifyMode::NONE }
}

pub fn by_helper(builder: &mut SslConnectorBuilder) {
    builder.set_verify(mode(true));
}

pub fn server() -> Result<SslAcceptor, ErrorStack> {
    let mut builder = SslAcceptor::mozilla_intermediate_v5(SslMethod::tls())?;
    builder.set_verify(SslVerifyMode::NONE);
    Ok(builder.build())
}

pub fn server_of_somebody(builder: &mut SslAcceptorBuilder) {
    builder.set_verify(SslVerifyMode::NONE);
}

pub fn server_by_context() -> Result<SslContext, ErrorStack> {
    let mut builder = SslContext::builder(SslMethod::tls_server())?;
    builder.set_verify(SslVerifyMode::NONE);
    Ok(builder.build())
}

pub fn debug_builds(builder: &mut SslConnectorBuilder) {
    if cfg!(debug_assertions) {
        builder.set_verify(SslVerifyMode::NONE);
    }
}
