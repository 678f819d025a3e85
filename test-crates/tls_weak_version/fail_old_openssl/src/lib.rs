//! Methods that releases of long ago have.
extern crate openssl as ssl_library;

use ssl_library::ssl::error::SslError;
use ssl_library::ssl::SslMethod::Sslv3 as Oldest;
use ssl_library::ssl::{SslContext, SslMethod};

pub fn context() -> Result<SslContext, SslError> {
    SslContext::new(SslMethod::Tlsv1) //~ tls_weak_version
}

pub fn imported() -> Result<SslContext, SslError> {
    SslContext::new(Oldest) //~ tls_weak_version
}

pub fn best() -> Result<SslContext, SslError> {
    SslContext::new(SslMethod::Sslv23)
}

pub fn name(method: SslMethod) -> &'static str {
    match method {
        SslMethod::Tlsv1 => "TLSv1",
        _ => "other",
    }
}
