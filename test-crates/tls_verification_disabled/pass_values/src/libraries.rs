//! The switches of other libraries, left alone, and setters of our own.
use lettre::transport::smtp::client::{TlsParameters, TlsParametersBuilder};

/// A report about the settings, not a setting.
#[derive(Default)]
pub struct Report {
    lines: Vec<(&'static str, bool)>,
}

impl Report {
    fn danger_accept_invalid_certs(&mut self, value: bool) -> &mut Self {
        self.lines.push(("certificates", value));
        self
    }

    fn set_verify(&mut self, value: bool) -> &mut Self {
        self.lines.push(("verify", value));
        self
    }
}

pub fn report(report: &mut Report) {
    let trust = true;
    report.danger_accept_invalid_certs(trust).set_verify(false);
}

pub fn ureq() -> ureq::tls::TlsConfig {
    ureq::tls::TlsConfig::builder().disable_verification(false).use_sni(true).build()
}

pub fn mail() -> TlsParametersBuilder {
    TlsParameters::builder("mail.shop.test".to_owned()).dangerous_accept_invalid_certs(false)
}

pub fn attohttpc(session: &mut attohttpc::Session) {
    session.danger_accept_invalid_certs(false);
}

pub fn mysql() -> mysql::SslOpts {
    let skip = !true;
    mysql::SslOpts::default().with_danger_skip_domain_validation(skip)
}

pub fn directory() -> ldap3::LdapConnSettings {
    ldap3::LdapConnSettings::new().set_starttls(true).set_no_tls_verify(false)
}

pub fn openssl_names(configuration: openssl::ssl::ConnectConfiguration) -> openssl::ssl::ConnectConfiguration {
    configuration.verify_hostname(true).use_server_name_indication(true)
}
