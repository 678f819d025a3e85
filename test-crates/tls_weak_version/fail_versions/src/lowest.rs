//! Lowest versions that a function, a constant or a method says.
use native_tls::{Protocol, Result, TlsConnector};

const OLDEST: Protocol = Protocol::Tlsv10;

fn oldest() -> Option<Protocol> {
    Some(Protocol::Tlsv11)
}

pub struct Settings;

impl Settings {
    fn minimum(&self) -> Protocol {
        Protocol::Tlsv10
    }

    fn either(&self, strict: bool) -> Protocol {
        if strict { Protocol::Tlsv11 } else { OLDEST }
    }

    pub fn by_method(&self) -> Result<TlsConnector> {
        TlsConnector::builder().min_protocol_version(Some(self.minimum())).build() //~ tls_weak_version
    }

    pub fn by_choice(&self) -> Result<TlsConnector> {
        TlsConnector::builder().min_protocol_version(Some(self.either(true))).build() //~ tls_weak_version
    }
}

pub fn by_function() -> Result<TlsConnector> {
    let mut builder = TlsConnector::builder();
    builder.min_protocol_version(oldest()); //~ tls_weak_version
    builder.build()
}
