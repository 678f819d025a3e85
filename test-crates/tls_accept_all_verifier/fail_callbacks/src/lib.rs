//! Callbacks that overrule the library's own check, and other switches that leave nothing of it.
mod modes;

use boring::ssl::{SslConnectorBuilder as BoringBuilder, SslVerifyMode as BoringMode};
use openssl::ssl::{SslConnector, SslContextBuilder, SslMethod, SslVerifyMode};
use openssl::x509::X509StoreContextRef;

fn anybody(_preverified: bool, _context: &mut X509StoreContextRef) -> bool {
    true
}

const TRUST: bool = !false;

pub fn by_closure(builder: &mut SslContextBuilder) {
    builder.set_verify_callback(SslVerifyMode::PEER, |_, _| true); //~ tls_accept_all_verifier
}

pub fn by_logging_closure(builder: &mut SslContextBuilder) {
    builder.set_verify_callback(SslVerifyMode::PEER | SslVerifyMode::FAIL_IF_NO_PEER_CERT, |good, context| { //~ tls_accept_all_verifier
        if !good {
            println!("certificate problem: {:?}", context.error());
        }
        true
    });
}

pub fn by_function() -> Result<SslConnector, openssl::error::ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls_client())?;
    builder.set_verify_callback(SslVerifyMode::PEER, anybody); //~ tls_accept_all_verifier
    Ok(builder.build())
}

pub fn by_local(builder: &mut SslContextBuilder) {
    let rule = move |good: bool, _: &mut X509StoreContextRef| good || TRUST;
    builder.set_verify_callback(SslVerifyMode::PEER, rule); //~ tls_accept_all_verifier
}

pub fn custom(builder: &mut BoringBuilder) {
    builder.set_custom_verify_callback(BoringMode::PEER, |_| Ok(())); //~ tls_accept_all_verifier
}

pub fn whole_check(builder: &mut BoringBuilder) {
    builder.set_cert_verify_callback(|_context| { return TRUST; }); //~ tls_accept_all_verifier
}

pub fn windows() -> schannel::tls_stream::Builder {
    let mut builder = schannel::tls_stream::Builder::new();
    builder.domain("shop.test").verify_callback(|result| { //~ tls_accept_all_verifier
        let _ = result.result();
        Ok(())
    });
    builder
}

pub struct AnyName;

impl s2n_tls::callbacks::VerifyHostNameCallback for AnyName {
    fn verify_host_name(&self, _host_name: &str) -> bool { //~ tls_accept_all_verifier
        true
    }
}

pub fn no_chain(builder: &mut s2n_tls::config::Builder) {
    let _ = unsafe { builder.disable_x509_verification() }; //~ tls_accept_all_verifier
}

pub unsafe fn raw(context: *mut openssl_sys::SSL_CTX) {
    unsafe { openssl_sys::SSL_CTX_set_verify(context, openssl_sys::SSL_VERIFY_NONE, None) } //~ tls_accept_all_verifier
}

pub unsafe fn raw_by_number(ssl: *mut openssl_sys::SSL) {
    let mode = 0;
    unsafe { openssl_sys::SSL_set_verify(ssl, mode, None) } //~ tls_accept_all_verifier
}
