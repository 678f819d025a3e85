//! Callbacks that listen to the library's own check, or make another one.
mod modes;
mod server;

use boring::ssl::{SslConnectorBuilder as BoringBuilder, SslVerifyError, SslVerifyMode as BoringMode};
use openssl::ssl::{SslContextBuilder, SslVerifyMode};
use openssl::x509::X509StoreContextRef;

fn own_names(preverified: bool, context: &mut X509StoreContextRef) -> bool {
    preverified && context.error_depth() < 4
}

const STRICT: bool = true;

pub fn by_closure(builder: &mut SslContextBuilder) {
    builder.set_verify_callback(SslVerifyMode::PEER, |good, _| good);
}

pub fn refusing(builder: &mut SslContextBuilder) {
    builder.set_verify_callback(SslVerifyMode::PEER, |_, _| false);
}

pub fn logging(builder: &mut SslContextBuilder) {
    builder.set_verify_callback(SslVerifyMode::PEER, |good, context| {
        if !good {
            eprintln!("certificate problem: {:?}", context.error());
            return false;
        }
        true
    });
}

pub fn by_function(builder: &mut SslContextBuilder) {
    builder.set_verify_callback(SslVerifyMode::PEER, own_names);
}

pub fn strict(builder: &mut SslContextBuilder) {
    builder.set_verify_callback(SslVerifyMode::PEER, |good, _| good && STRICT);
}

pub fn unknown(builder: &mut SslContextBuilder, rule: fn(bool, &mut X509StoreContextRef) -> bool) {
    builder.set_verify_callback(SslVerifyMode::PEER, rule);
}

pub fn custom(builder: &mut BoringBuilder) {
    builder.set_custom_verify_callback(BoringMode::PEER, |ssl| match ssl.peer_certificate() {
        Some(_) => Ok(()),
        None => Err(SslVerifyError::Invalid(boring::ssl::SslAlert::CERTIFICATE_REQUIRED)),
    });
}

pub fn whole_check(builder: &mut BoringBuilder) {
    builder.set_cert_verify_callback(|context| context.verify_cert().is_ok());
}

pub fn windows() -> schannel::tls_stream::Builder {
    let mut builder = schannel::tls_stream::Builder::new();
    builder.verify_callback(|result| result.result());
    builder
}

pub fn windows_pinned() -> schannel::tls_stream::Builder {
    let mut builder = schannel::tls_stream::Builder::new();
    builder.verify_callback(|result| {
        result.result()?;
        Ok(())
    });
    builder
}

pub struct OneName(String);

impl s2n_tls::callbacks::VerifyHostNameCallback for OneName {
    fn verify_host_name(&self, host_name: &str) -> bool {
        self.0 == host_name
    }
}

pub unsafe fn raw(context: *mut openssl_sys::SSL_CTX) {
    unsafe { openssl_sys::SSL_CTX_set_verify(context, openssl_sys::SSL_VERIFY_PEER, None) }
}

/// A recorder of calls, for a test bench.
#[derive(Default)]
pub struct Recorder(Vec<bool>);

impl Recorder {
    fn set_verify_callback(&mut self, rule: impl Fn() -> bool) {
        self.0.push(rule());
    }
}

pub fn record() -> Recorder {
    let mut recorder = Recorder::default();
    recorder.set_verify_callback(|| true);
    recorder
}
