//! Strong settings, and neighbours that look like weak ones.
mod lowest;

use native_tls::{Protocol, TlsConnector, TlsConnectorBuilder};
use openssl::error::ErrorStack;
use openssl::ssl::{SslAcceptor, SslAcceptorBuilder, SslContextBuilder, SslMethod, SslOptions, SslVersion};

/// A scanner of ours, which counts what it meets: nothing is set by it.
#[derive(Default)]
pub struct Seen {
    pub lowest: Option<Version>,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Version {
    Ssl3,
    Tls10,
    Tls12,
}

impl Seen {
    pub fn min_tls_version(mut self, version: Version) -> Self {
        self.lowest = Some(version);
        self
    }

    pub fn set_cipher_list(&mut self, list: &str) -> usize {
        list.len()
    }
}

pub fn own() -> Seen {
    let mut seen = Seen::default().min_tls_version(Version::Tls10);
    seen.set_cipher_list("RC4-MD5");
    seen
}

/// A choice that the one who runs the program makes.
pub fn chosen(word: &str) -> reqwest::ClientBuilder {
    use reqwest::tls::Version as V;
    let version = match word {
        "1.0" => V::TLS_1_0,
        "1.1" => V::TLS_1_1,
        _ => V::TLS_1_2,
    };
    reqwest::Client::builder().min_tls_version(version)
}

pub fn names(version: SslVersion) -> Option<&'static str> {
    match version {
        SslVersion::SSL3 => Some("SSLv3"),
        SslVersion::TLS1 => Some("TLSv1"),
        _ => None,
    }
}

pub fn native(builder: &mut TlsConnectorBuilder) -> native_tls::Result<TlsConnector> {
    builder.min_protocol_version(Some(Protocol::Tlsv12)).max_protocol_version(None).build()
}

pub fn context(builder: &mut SslContextBuilder) -> Result<(), ErrorStack> {
    builder.set_min_proto_version(Some(SslVersion::TLS1_2))?;
    builder.set_max_proto_version(Some(SslVersion::TLS1_3))?;
    builder.set_options(SslOptions::NO_SSLV3 | SslOptions::NO_TLSV1 | SslOptions::NO_TLSV1_1);
    builder.clear_options(SslOptions::NO_TLSV1_3);
    builder.set_security_level(2);
    builder.set_cipher_list("DEFAULT:!aNULL:!eNULL:!MD5:!3DES:!DES:!RC4:!IDEA:!SEED:!aDSS:!SRP:!PSK")
}

pub fn acceptor() -> Result<SslAcceptorBuilder, ErrorStack> {
    let mut builder = SslAcceptor::mozilla_intermediate(SslMethod::tls())?;
    builder.set_min_proto_version(Some(SslVersion::TLS1_2))?;
    builder.set_cipher_list("ECDHE+AESGCM:ECDHE+CHACHA20")?;
    Ok(builder)
}

pub fn modern() -> Result<SslAcceptorBuilder, ErrorStack> {
    SslAcceptor::mozilla_modern_v5(SslMethod::tls_server())
}

pub fn transfer(easy: &mut curl::easy::Easy) -> Result<(), curl::Error> {
    easy.ssl_min_max_version(curl::easy::SslVersion::Tlsv12, curl::easy::SslVersion::Default)
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_old_server_is_refused() {
        let _ = reqwest::Client::builder().min_tls_version(reqwest::tls::Version::TLS_1_0);
    }
}
