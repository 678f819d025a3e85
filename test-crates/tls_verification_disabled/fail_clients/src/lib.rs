//! Clients that believe anybody.
mod settings;

use http::ClientBuilder as Builder;
use native_tls::TlsConnector;
use settings::TRUST_ALL;

pub fn renamed() -> Builder {
    Builder::new().danger_accept_invalid_certs(true) //~ tls_verification_disabled
}

pub fn over_several_lines() -> Builder {
    let anything = true;
    http::Client::builder()
        .use_rustls_tls()
        .danger_accept_invalid_hostnames(anything) //~ tls_verification_disabled
}

pub fn by_constant() -> Builder {
    Builder::new().danger_accept_invalid_certs(!!TRUST_ALL) //~ tls_verification_disabled
}

pub fn native() -> native_tls::TlsConnectorBuilder {
    let mut builder = TlsConnector::builder();
    builder.danger_accept_invalid_certs(true || settings::from_env()); //~ tls_verification_disabled
    builder
}

pub fn in_a_closure() -> Vec<Builder> {
    let make = |builder: Builder| builder.danger_accept_invalid_certs(true); //~ tls_verification_disabled
    vec![make(Builder::new()), Builder::new().danger_accept_invalid_certs(true)] //~ tls_verification_disabled
}

pub fn switch(builder: Builder, trust: bool) -> Builder {
    if trust {
        return builder.danger_accept_invalid_certs(true); //~ tls_verification_disabled
    }
    if TRUST_ALL {
        return builder.danger_accept_invalid_certs(true); //~ tls_verification_disabled
    }
    builder
}
