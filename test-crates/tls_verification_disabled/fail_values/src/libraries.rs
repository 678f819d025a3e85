//! The switches of other libraries.
use lettre::transport::smtp::client::{TlsParameters, TlsParametersBuilder};

pub fn ureq() -> ureq::tls::TlsConfig {
    let off = true;
    ureq::tls::TlsConfig::builder().disable_verification(off).build() //~ tls_verification_disabled
}

pub fn mail() -> TlsParametersBuilder {
    TlsParameters::builder("mail.shop.test".to_owned()).dangerous_accept_invalid_certs(true) //~ tls_verification_disabled
}

pub fn mail_names() -> TlsParametersBuilder {
    TlsParametersBuilder::new("mail.shop.test".to_owned()).dangerous_accept_invalid_hostnames(true) //~ tls_verification_disabled
}

pub fn attohttpc(session: &mut attohttpc::Session) {
    session.danger_accept_invalid_certs(true); //~ tls_verification_disabled
}

pub fn mysql() -> mysql::SslOpts {
    mysql::SslOpts::default().with_danger_accept_invalid_certs(true) //~ tls_verification_disabled
}

pub fn mysql_names() -> mysql::SslOpts {
    mysql::SslOpts::default().with_danger_skip_domain_validation(true) //~ tls_verification_disabled
}

pub fn directory() -> ldap3::LdapConnSettings {
    ldap3::LdapConnSettings::new().set_no_tls_verify(true) //~ tls_verification_disabled
}

pub fn blocking() -> reqwest::blocking::ClientBuilder {
    reqwest::blocking::Client::builder().danger_accept_invalid_certs(true) //~ tls_verification_disabled
}

pub fn openssl_names(configuration: openssl::ssl::ConnectConfiguration) -> openssl::ssl::ConnectConfiguration {
    let verify = !true;
    configuration.verify_hostname(verify) //~ tls_verification_disabled
}
