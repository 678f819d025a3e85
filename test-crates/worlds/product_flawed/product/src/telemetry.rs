//! Reports to the maker, for owners who want them.

use std::io::Write;
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::config::Config;

const MAKER: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 7)), 443);

/// Sends one word about the device.
#[cra::outbound(to = "reports.lamp.example", purpose = "count starts", opt_out = Config::reports)] //~ opt_out_ignored
pub fn report(config: &Config, word: &'static str) -> std::io::Result<()> {
    let _ = config;
    let mut stream = TcpStream::connect_timeout(&MAKER, Duration::from_secs(5))?;
    stream.set_write_timeout(Some(Duration::from_secs(5)))?;
    stream.write_all(word.as_bytes())
}

/// Asks whether there is a newer version.
pub fn newer() -> std::io::Result<()> {
    TcpStream::connect_timeout(&MAKER, Duration::from_secs(5)).map(drop) //~ undeclared_outbound
}
