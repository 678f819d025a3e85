//! Flags that leave nothing to check, put together, given by callers, and written into fields.
use isahc::config::{Configurable, SslOption};

pub fn both(url: &str) -> Result<isahc::Request<()>, isahc::http::Error> {
    isahc::Request::get(url)
        .ssl_options(SslOption::DANGER_ACCEPT_INVALID_CERTS | SslOption::DANGER_ACCEPT_REVOKED_CERTS) //~ tls_verification_disabled
        .body(())
}

pub fn added(url: &str, inside: bool) -> Result<isahc::Request<()>, isahc::http::Error> {
    let mut flags = SslOption::NONE;
    if inside {
        flags = flags | SslOption::DANGER_ACCEPT_INVALID_HOSTS;
    }
    isahc::Request::get(url).ssl_options(flags).body(()) //~ tls_verification_disabled
}

pub fn settings(lenient: Option<&str>) -> isahc2::tls::TlsConfig {
    let mut settings = isahc2::tls::TlsConfig::builder();
    if let Some("names") = lenient {
        settings = settings.danger_accept_invalid_hosts(true); //~ tls_verification_disabled
    }
    if lenient == Some("all") {
        settings = settings
            .danger_accept_invalid_certs(true) //~ tls_verification_disabled
            .danger_accept_revoked_certs(true); //~ tls_verification_disabled
    }
    settings.build()
}

pub fn settings_of_a_word() -> isahc2::tls::TlsConfig {
    let anybody = std::env::args().nth(1).is_some_and(|word| word == "anybody");
    isahc2::tls::TlsConfig::builder().danger_accept_invalid_hosts(anybody).build() //~ tls_verification_disabled
}

pub fn store(host: String) -> redis::ConnectionAddr {
    redis::ConnectionAddr::TcpTls {
        host,
        port: 6380,
        insecure: true, //~ tls_verification_disabled
        tls_params: None,
    }
}

pub fn documents() -> mongodb::options::TlsOptions {
    let anybody = std::env::args().nth(1).is_some_and(|word| word == "anybody");
    let any_name = std::env::args().nth(2).is_some();
    mongodb::options::TlsOptions::builder()
        .allow_invalid_certificates(anybody) //~ tls_verification_disabled
        .allow_invalid_hostnames(any_name) //~? tls_verification_disabled
        .build()
}

pub fn asked_the_wrong_way() -> Option<reqwest::ClientBuilder> {
    let trust = std::env::args().nth(1).is_some_and(|word| word == "trust");
    if !trust {
        return None;
    }
    Some(reqwest::Client::builder().danger_accept_invalid_certs(trust)) //~ tls_verification_disabled
}

pub fn one_of_several_words() -> reqwest::ClientBuilder {
    let mode = std::env::var("VERIFY").unwrap_or_default();
    let trust = matches!(mode.as_str(), "no" | "off");
    reqwest::Client::builder().danger_accept_invalid_certs(trust) //~ tls_verification_disabled
}
