//! Servers and contexts built on C libraries.
use openssl::error::ErrorStack;
use openssl::ssl::*;

const CIPHERS: &str = "ALL:!aNULL:MD5";

macro_rules! attempt {
    ($($step:expr),*) => { $( $step?; )* };
}

pub fn context() -> Result<SslContext, ErrorStack> {
    let mut builder = SslContext::builder(SslMethod::tls())?;
    let lowest = SslVersion::TLS1;
    builder.set_min_proto_version(Some(lowest))?; //~ tls_weak_version
    builder.set_cipher_list(CIPHERS)?; //~ tls_weak_version
    builder.clear_options(SslOptions::NO_COMPRESSION | SslOptions::NO_TLSV1); //~ tls_weak_version
    builder.set_security_level(0); //~ tls_weak_version
    Ok(builder.build())
}

pub fn acceptor() -> Result<SslAcceptorBuilder, ErrorStack> {
    SslAcceptor::mozilla_intermediate(SslMethod::tls()) //~ tls_weak_version
}

/// The lowest version is told where it is set, and not at the preset as well.
pub fn acceptor_of_old() -> Result<SslAcceptorBuilder, ErrorStack> {
    let mut builder = SslAcceptor::mozilla_intermediate(SslMethod::tls())?;
    builder.set_min_proto_version(Some(SslVersion::TLS1_1))?; //~ tls_weak_version
    Ok(builder)
}

pub fn connection(ssl: &mut SslRef) -> Result<(), ErrorStack> {
    attempt!(
        ssl.set_max_proto_version(Some(SslVersion::TLS1_1)), //~ tls_weak_version
        ssl.set_cipher_list("DEFAULT@SECLEVEL=0") //~ tls_weak_version
    );
    Ok(())
}

pub fn datagrams(builder: &mut SslContextBuilder) -> Result<(), ErrorStack> {
    let set = |version| builder.set_min_proto_version(version);
    let _ = set;
    SslContextBuilder::set_min_proto_version(builder, Some(SslVersion::DTLS1)) //~ tls_weak_version
}

pub fn boring(builder: &mut boring::ssl::SslConnectorBuilder) -> Result<(), boring::error::ErrorStack> {
    use boring::ssl as tls;
    builder.set_min_proto_version(Some(tls::SslVersion::SSL3))?; //~ tls_weak_version
    builder.set_cipher_list("TLS_RSA_WITH_3DES_EDE_CBC_SHA") //~ tls_weak_version
}

pub fn mbed(config: &mut mbedtls::ssl::Config) -> mbedtls::Result<()> {
    config.set_min_version(mbedtls::ssl::Version::Tls1_0) //~ tls_weak_version
}

pub fn wolf() -> wolfssl::ContextBuilder {
    let builder = wolfssl::ContextBuilder::new(wolfssl::Method::TlsClient).expect("a method");
    builder.with_cipher_list("NULL-SHA256").expect("a list") //~ tls_weak_version
}

/// # Safety
/// `ctx` must be valid.
pub unsafe fn raw(ctx: *mut openssl_sys::SSL_CTX) -> i32 {
    unsafe { openssl_sys::SSL_CTX_set_min_proto_version(ctx, openssl_sys::TLS1_1_VERSION) } //~ tls_weak_version
}
