//! Values that switch the check off, from far away.
mod kept;

pub mod flags;
pub mod asked;

pub mod libraries;
pub mod modes;
pub mod outside;

use native_tls::TlsConnector;
use reqwest::{Client, ClientBuilder};

mod limits {
    //! Constants.
    pub(crate) const STRICT: bool = false;
    pub(crate) static RELAXED: bool = !STRICT;
}

#[derive(Clone, Copy)]
pub struct Settings {
    trust: bool,
    name: &'static str,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { trust: true, name: "shop" }
    }
}

impl Settings {
    const LAB: Settings = Settings { trust: true, name: "lab" };

    fn trust(&self) -> bool {
        self.trust
    }
}

enum Mode {
    Checked,
    Trusting(bool),
}

fn yes() -> bool {
    true
}

fn not(value: bool) -> bool {
    !value
}

fn second(pair: (bool, bool)) -> bool {
    pair.1
}

fn builder(trust: bool) -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(trust) //~ tls_verification_disabled
}

pub fn by_function() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(yes()) //~ tls_verification_disabled
}

pub fn by_function_of_an_argument() -> ClientBuilder {
    Client::builder().danger_accept_invalid_hostnames(not(false)) //~ tls_verification_disabled
}

pub fn by_parameter() -> [ClientBuilder; 2] {
    [builder(false), builder(true)]
}

pub fn by_static_of_a_module() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(limits::RELAXED) //~ tls_verification_disabled
}

pub fn by_field() -> ClientBuilder {
    let settings = Settings { trust: true, name: "x" };
    Client::builder().user_agent(settings.name).danger_accept_invalid_certs(settings.trust) //~ tls_verification_disabled
}

pub fn by_default() -> ClientBuilder {
    let settings = Settings::default();
    Client::builder().danger_accept_invalid_certs(settings.trust()) //~ tls_verification_disabled
}

pub fn by_constant_value() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(Settings::LAB.trust) //~ tls_verification_disabled
}

pub fn by_assignment() -> ClientBuilder {
    let mut settings = Settings { trust: false, name: "x" };
    settings.trust = true;
    Client::builder().danger_accept_invalid_certs(settings.trust) //~ tls_verification_disabled
}

pub fn by_tuple() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(second((false, true))) //~ tls_verification_disabled
}

pub fn by_payload(lab: bool) -> ClientBuilder {
    let mode = if lab { Mode::Trusting(true) } else { Mode::Checked };
    match mode {
        Mode::Trusting(trust) => Client::builder().danger_accept_invalid_certs(trust), //~ tls_verification_disabled
        Mode::Checked => Client::builder(),
    }
}

pub fn by_option() -> ClientBuilder {
    let trust: Option<bool> = None;
    Client::builder().danger_accept_invalid_certs(trust.unwrap_or(true)) //~? tls_verification_disabled
}

pub fn by_variable_that_changes(names: &[&str]) -> ClientBuilder {
    let mut trust = false;
    for name in names {
        if name.ends_with(".lab") {
            trust = true;
        }
    }
    Client::builder().danger_accept_invalid_certs(trust) //~? tls_verification_disabled
}

pub fn by_closure() -> native_tls::Result<TlsConnector> {
    let trust = || true;
    TlsConnector::builder().danger_accept_invalid_hostnames(trust()).build() //~ tls_verification_disabled
}

pub fn by_macro() -> ClientBuilder {
    macro_rules! trusting {
        ($builder:expr) => {
            $builder.danger_accept_invalid_certs(true)
        };
    }
    trusting!(Client::builder()) //~ tls_verification_disabled
}

pub fn by_full_path() -> ClientBuilder {
    reqwest::ClientBuilder::danger_accept_invalid_certs(Client::builder(), true) //~ tls_verification_disabled
}

pub fn said_last() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(false).danger_accept_invalid_certs(true) //~ tls_verification_disabled
}

pub async fn document_store() -> mongodb::error::Result<mongodb::Client> {
    mongodb::Client::with_uri_str("mongodb+srv://store.example/?tlsInsecure=true").await //~ tls_verification_disabled
}

pub fn document_settings() -> mongodb::options::TlsOptions {
    let mut tls = mongodb::options::TlsOptions::default();
    tls.allow_invalid_certificates = Some(true); //~ tls_verification_disabled
    tls
}

pub fn cache() -> redis::RedisResult<redis::Client> {
    redis::Client::open("rediss://cache.example/#insecure") //~ tls_verification_disabled
}

pub fn ledger() -> tiberius::Config {
    let mut config = tiberius::Config::new();
    config.trust_cert(); //~ tls_verification_disabled
    config
}

pub fn ledger_text() -> tiberius::Result<tiberius::Config> {
    tiberius::Config::from_ado_string("Server=tcp:ledger.example,1433;TrustServerCertificate=Yes") //~ tls_verification_disabled
}

pub fn stream() -> rdkafka::ClientConfig {
    let mut config = rdkafka::ClientConfig::new();
    config.set("ssl.endpoint.identification.algorithm", "none"); //~ tls_verification_disabled
    config
}
