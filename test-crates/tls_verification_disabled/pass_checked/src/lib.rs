//! Clients that check, and neighbours that look like those that do not.
use openssl::ssl::{SslConnectorBuilder, SslVerifyMode};

/// A setter of our own with the same name: it switches nothing off here.
pub struct Audit {
    pub certs: bool,
}

impl Audit {
    pub fn danger_accept_invalid_certs(mut self, yes: bool) -> Self {
        self.certs = yes;
        self
    }
}

pub fn own() -> Audit {
    Audit { certs: false }.danger_accept_invalid_certs(true)
}

pub fn off() -> reqwest::ClientBuilder {
    reqwest::Client::builder().danger_accept_invalid_certs(false)
}

pub fn peer(builder: &mut SslConnectorBuilder) {
    builder.set_verify(SslVerifyMode::PEER | SslVerifyMode::FAIL_IF_NO_PEER_CERT);
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_local_server_has_no_certificate_worth_checking() {
        let _ = reqwest::Client::builder().danger_accept_invalid_certs(true);
    }
}
