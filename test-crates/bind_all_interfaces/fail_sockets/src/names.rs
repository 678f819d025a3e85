//! Names for addresses, far from where they are used.

use std::net::{Ipv6Addr, SocketAddr};

pub const HOST: &str = "0.0.0.0";
pub static ANY: &str = "0.0.0.0:8080";
pub const PORT: u16 = 8080;

pub struct Door {
    address: Option<SocketAddr>,
}

impl Door {
    pub const HOST: &'static str = "0.0.0.0";

    pub fn address(&self) -> SocketAddr {
        self.address.unwrap_or((Ipv6Addr::UNSPECIFIED, PORT).into())
    }
}

pub fn fallback() -> String {
    let port = 80;
    format!("{HOST}:{port}")
}
