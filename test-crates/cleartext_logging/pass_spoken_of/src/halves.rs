//! What everybody may see: the public half of a pair, what stands in a certificate, and a case that shows nothing.
use std::fmt;

use tracing::{debug, warn};

pub struct Half(p384::PublicKey);
pub struct Seen(Vec<Half>);

impl Seen {
    pub fn first_half(&self) -> Option<p384::PublicKey> {
        self.0.first().map(|half| half.0)
    }
}

pub fn told(all: &vault_client::Everybody) {
    for one in all.iter() {
        let master_key = one.seen().first_half();
        debug!(?master_key, "somebody's key");
    }
}

fn email_address_of_certificate(certificate: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(certificate).ok()?;
    text.lines().find(|line| line.contains('@')).map(str::to_owned)
}

pub fn not_for(certificate: &[u8], wanted: &str) -> bool {
    let Some(certificate_email) = email_address_of_certificate(certificate) else {
        return false;
    };
    if certificate_email != wanted {
        warn!("the certificate is for {certificate_email}, not for {wanted}");
    }
    certificate_email == wanted
}

#[derive(Clone)]
pub struct Bearer {
    token: String,
}

impl fmt::Debug for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bearer").field("token", &"<redacted>").finish()
    }
}

#[derive(Debug, Clone)]
pub enum Granted {
    Bearer(Bearer),
    Basic(String, String),
}

pub fn kept(granted: Granted) -> usize {
    match granted {
        Granted::Basic(..) => 0,
        Granted::Bearer(ref bearer) => {
            let length = bearer.token.len();
            if length == 0 {
                debug!(?granted, "nothing was granted");
            }
            length
        }
    }
}

pub fn entered(name: String, password: String) -> usize {
    kept(Granted::Basic(name, password))
}
