//! Lowest versions that users choose, or that a function says.
use native_tls::{Protocol, Result, TlsConnector};

fn oldest() -> Option<Protocol> {
    Some(Protocol::Tlsv12)
}

pub fn by_function() -> Result<TlsConnector> {
    TlsConnector::builder().min_protocol_version(oldest()).build()
}

pub fn asked_for(word: &str) -> Result<TlsConnector> {
    let version = match word {
        "1.0" => Protocol::Tlsv10,
        "1.1" => Protocol::Tlsv11,
        _ => Protocol::Tlsv12,
    };
    TlsConnector::builder().min_protocol_version(Some(version)).build()
}

pub fn given(version: Protocol) -> Result<TlsConnector> {
    TlsConnector::builder().min_protocol_version(Some(version)).build()
}
