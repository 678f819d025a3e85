//! Values that leave the check on, from far away.
mod kept;

pub mod flags;
pub mod asked;

pub mod libraries;
pub mod modes;

use native_tls::TlsConnector;
use openssl::ssl::{SslConnector, SslMethod, SslVerifyMode};
use reqwest::{Client, ClientBuilder};

mod limits {
    //! Constants.
    pub(crate) const STRICT: bool = true;
    pub(crate) static RELAXED: bool = !STRICT;
}

#[derive(Clone, Copy)]
pub struct Settings {
    trust: bool,
    compressed: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { trust: false, compressed: true }
    }
}

impl Settings {
    const LAB: Settings = Settings { trust: false, compressed: true };

    fn trust(&self) -> bool {
        self.trust
    }

    fn compressed(&self) -> bool {
        self.compressed
    }
}

fn no() -> bool {
    false
}

fn not(value: bool) -> bool {
    !value
}

fn same(value: bool) -> bool {
    value
}

fn first(pair: (bool, bool)) -> bool {
    pair.0
}

fn builder(trust: bool) -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(trust)
}

fn mode(checked: bool) -> SslVerifyMode {
    if checked { SslVerifyMode::PEER } else { SslVerifyMode::NONE }
}

pub fn by_function() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(no())
}

pub fn by_function_of_an_argument() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(not(true))
}

pub fn other_call_of_the_function() -> (ClientBuilder, bool) {
    (Client::builder().danger_accept_invalid_certs(same(false)), same(true))
}

pub fn by_parameter() -> ClientBuilder {
    builder(false)
}

pub fn by_parameter_again() -> ClientBuilder {
    builder(limits::RELAXED)
}

pub fn by_static_of_a_module() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(limits::RELAXED)
}

pub fn turned_round() -> ClientBuilder {
    let verify = true;
    Client::builder().danger_accept_invalid_certs(!verify)
}

pub fn by_field() -> ClientBuilder {
    let settings = Settings { trust: false, compressed: true };
    Client::builder().danger_accept_invalid_certs(settings.trust)
}

pub fn other_field() -> ClientBuilder {
    let settings = Settings::default();
    Client::builder().tcp_nodelay(settings.compressed()).danger_accept_invalid_certs(settings.trust())
}

pub fn by_constant_value() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(Settings::LAB.trust)
}

pub fn by_assignment() -> ClientBuilder {
    let mut settings = Settings { trust: true, compressed: true };
    settings.trust = false;
    Client::builder().danger_accept_invalid_certs(settings.trust)
}

pub fn assigned_afterwards() -> ClientBuilder {
    let mut settings = Settings::default();
    let made = Client::builder().danger_accept_invalid_certs(settings.trust);
    settings.trust = true;
    made.tcp_nodelay(settings.trust)
}

pub fn by_tuple() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(first((false, true)))
}

pub fn by_option() -> ClientBuilder {
    let trust: Option<bool> = None;
    Client::builder().danger_accept_invalid_certs(trust.unwrap_or_default())
}

pub fn by_both_ways(lab: bool) -> ClientBuilder {
    let trust = if lab { no() } else { false };
    Client::builder().danger_accept_invalid_certs(trust)
}

pub fn by_conjunction(lab: bool) -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(lab && no())
}

pub fn by_closure() -> native_tls::Result<TlsConnector> {
    let trust = || false;
    TlsConnector::builder().danger_accept_invalid_hostnames(trust()).build()
}

pub fn only_in_tests() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(cfg!(test))
}

pub fn by_mode() -> Result<SslConnector, openssl::error::ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify(mode(true));
    Ok(builder.build())
}

pub fn own_root(root: reqwest::Certificate) -> ClientBuilder {
    Client::builder().add_root_certificate(root).tls_built_in_root_certs(false)
}

pub fn only_encrypted() -> ClientBuilder {
    Client::builder().https_only(true).tls_sni(true)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_server_of_the_test_has_its_own_certificate() {
        let trust = super::same(true);
        let _ = super::Client::builder().danger_accept_invalid_certs(trust);
    }
}

pub async fn document_store() -> mongodb::error::Result<mongodb::Client> {
    mongodb::Client::with_uri_str("mongodb+srv://store.example/?tlsInsecure=false").await
}

pub fn document_settings() -> mongodb::options::TlsOptions {
    let mut tls = mongodb::options::TlsOptions::default();
    tls.allow_invalid_certificates = Some(false);
    tls
}

pub fn cache() -> redis::RedisResult<redis::Client> {
    redis::Client::open("rediss://cache.example/")
}

pub fn ledger(authority: &str) -> tiberius::Config {
    let mut config = tiberius::Config::new();
    config.trust_cert_ca(authority);
    config
}

pub fn stream() -> rdkafka::ClientConfig {
    let mut config = rdkafka::ClientConfig::new();
    config.set("ssl.endpoint.identification.algorithm", "https");
    config.set("enable.auto.commit", "false");
    config
}
