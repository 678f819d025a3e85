//! Clients that still speak what nobody should.
mod lowest;
mod settings;

use curl::easy::{Easy, SslVersion};
use http::tls::{self, Version as V};
use isahc::config::Configurable;
use lettre::transport::smtp::client::*;
use native_tls::{Protocol, TlsConnector, TlsConnectorBuilder};
use settings::{LEGACY_CIPHERS, LOWEST, Oldest};

type Web = http::ClientBuilder;

pub fn renamed() -> Web {
    Web::new().min_tls_version(V::TLS_1_0) //~ tls_weak_version
}

pub fn over_several_lines() -> http::Result<http::Client> {
    let version = tls::Version::TLS_1_1;
    http::Client::builder()
        .https_only(true)
        .min_tls_version(version) //~ tls_weak_version
        .build()
}

pub fn capped() -> Web {
    http::ClientBuilder::max_tls_version(Web::new(), http::tls::Version::TLS_1_1) //~ tls_weak_version
}

pub fn by_constant() -> native_tls::Result<TlsConnector> {
    let mut builder = TlsConnector::builder();
    builder.use_sni(true);
    builder.min_protocol_version(LOWEST); //~ tls_weak_version
    builder.build()
}

pub fn by_function(builder: &mut TlsConnectorBuilder) {
    TlsConnectorBuilder::min_protocol_version(builder, Some(Oldest::Sslv3)); //~ tls_weak_version
}

pub fn no_minimum(mut builder: TlsConnectorBuilder) -> TlsConnectorBuilder {
    builder.min_protocol_version(None); //~ tls_weak_version
    builder
}

pub fn in_closures(builders: &mut [TlsConnectorBuilder]) -> Vec<bool> {
    builders.iter_mut().for_each(|builder| {
        builder.min_protocol_version(Some(Protocol::Tlsv10)); //~ tls_weak_version
    });
    let lower = |builder: &mut TlsConnectorBuilder| builder.min_protocol_version(Protocol::Tlsv10.into()).build().is_ok(); //~ tls_weak_version
    vec![lower(&mut builders[0]), builders[1].max_protocol_version(Some(Protocol::Tlsv11)).build().is_ok()] //~ tls_weak_version
}

pub fn asynchronous() -> async_native_tls::TlsConnector {
    async_native_tls::TlsConnector::new().min_protocol_version(Some(async_native_tls::Protocol::Tlsv10)) //~ tls_weak_version
}

pub fn mail(domain: String) -> TlsParametersBuilder {
    TlsParameters::builder(domain).set_min_tls_version(TlsVersion::Tlsv10) //~ tls_weak_version
}

pub fn transfer() -> Result<Easy, curl::Error> {
    let mut easy = Easy::new();
    easy.ssl_version(SslVersion::Tlsv1)?; //~ tls_weak_version
    easy.ssl_min_max_version(SslVersion::Tlsv11, SslVersion::Tlsv13)?; //~ tls_weak_version
    easy.ssl_cipher_list(LEGACY_CIPHERS)?; //~ tls_weak_version
    Ok(easy)
}

pub fn listed() -> isahc::http::request::Builder {
    let ciphers = ["ECDHE-RSA-AES256-GCM-SHA384", "EXP-DES-CBC-SHA"];
    isahc::Request::get("https://example.org").ssl_ciphers(ciphers) //~ tls_weak_version
}
