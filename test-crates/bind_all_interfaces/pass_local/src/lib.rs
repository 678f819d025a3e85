//! Listeners on this machine, clients, choices, and neighbours with the same names.

mod own;

use std::io::Result;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};

use clap::{Arg, Parser};
use serde::Deserialize;

const HOST: &str = "127.0.0.1";

#[cfg(test)]
const ADDRESS: &str = "0.0.0.0:80";
#[cfg(not(test))]
const ADDRESS: &str = "127.0.0.1:80";

pub fn local() -> Result<TcpListener> {
    TcpListener::bind((HOST, 8080))
}

pub fn by_build() -> Result<TcpListener> {
    TcpListener::bind(ADDRESS)
}

pub fn sixth_version() -> Result<TcpListener> {
    TcpListener::bind("[::1]:8080")
}

pub fn from_a_parameter(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address)
}

pub fn a_choice(public: bool) -> Result<TcpListener> {
    TcpListener::bind(if public { "0.0.0.0:80" } else { "127.0.0.1:80" })
}

pub enum Reach {
    Machine,
    World,
}

pub fn a_matched_choice(reach: Reach) -> Result<TcpListener> {
    let host = match reach {
        Reach::World => "0.0.0.0",
        Reach::Machine => "127.0.0.1",
    };
    TcpListener::bind((host, 80))
}

pub fn an_early_choice(public: bool) -> Result<TcpListener> {
    TcpListener::bind(chosen(public))
}

fn chosen(public: bool) -> &'static str {
    if !public {
        return "127.0.0.1:80";
    }
    "0.0.0.0:80"
}

pub fn moved(host: IpAddr) -> Result<TcpListener> {
    let mut address = SocketAddr::from(([0, 0, 0, 0], 80));
    address.set_ip(host);
    TcpListener::bind(address)
}

pub fn is_free(port: u16) -> bool {
    TcpListener::bind(("0.0.0.0", port)).is_ok()
}

pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("0.0.0.0:0")?.local_addr()?.port())
}

pub fn client() -> Result<UdpSocket> {
    UdpSocket::bind("0.0.0.0:0")
}

pub async fn client_of_another(server: SocketAddr) -> Result<tokio::net::UdpSocket> {
    let any: SocketAddr = if server.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" }.parse().expect("an address");
    tokio::net::UdpSocket::bind(any).await
}

pub fn client_from_a_port(port: u16, server: SocketAddr) -> Result<UdpSocket> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, port))?;
    socket.connect(server)?;
    Ok(socket)
}

pub fn group() -> Result<UdpSocket> {
    let socket = UdpSocket::bind(("0.0.0.0", 5353))?;
    socket.join_multicast_v4(&Ipv4Addr::new(224, 0, 0, 251), &Ipv4Addr::UNSPECIFIED)?;
    Ok(socket)
}

pub fn endpoint() -> Result<quinn::Endpoint> {
    quinn::Endpoint::client(SocketAddr::from(([0, 0, 0, 0], 0)))
}

pub async fn outgoing(server: SocketAddr) -> Result<tokio::net::TcpStream> {
    let socket = tokio::net::TcpSocket::new_v4()?;
    socket.bind("0.0.0.0:0".parse().expect("an address"))?;
    socket.connect(server).await
}

pub async fn filters() {
    use warp::Filter;
    let routes = warp::any().map(|| "hello");
    warp::serve(routes).run(([127, 0, 0, 1], 3030)).await;
}

pub fn is_everything(host: &str) -> bool {
    host == "0.0.0.0" || host == "::"
}

#[derive(Parser)]
pub struct Args {
    #[arg(long, default_value = "127.0.0.1")]
    pub host: String,
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub bind: IpAddr,
    #[arg(long, default_value = "0.0.0.0")]
    pub oldest_version: String,
    #[arg(long, default_value = "0.0.0.0:0")]
    pub local_addr: SocketAddr,
    #[arg(long, default_value = "0.0.0.0")]
    pub source_ip: IpAddr,
    #[arg(long, default_value = "::")]
    pub separator: String,
    /// A broker elsewhere.
    #[arg(long, default_value = "0.0.0.0")]
    pub broker_host: String,
}

#[derive(Deserialize)]
pub struct File {
    #[serde(default = "this_machine")]
    pub host: String,
    #[serde(default)]
    pub listen: Option<String>,
}

fn this_machine() -> String {
    HOST.into()
}

pub struct Packet {
    pub address: Ipv4Addr,
    pub port: u16,
}

pub fn empty() -> Packet {
    Packet {
        address: Ipv4Addr::UNSPECIFIED,
        port: 0,
    }
}

pub struct ClientConfig {
    pub bind_addr: SocketAddr,
}

pub fn client_config() -> ClientConfig {
    ClientConfig {
        bind_addr: (Ipv4Addr::UNSPECIFIED, 0).into(),
    }
}

pub fn argument() -> Arg {
    Arg::new("version").default_value("0.0.0.0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_starts() {
        assert!(TcpListener::bind("0.0.0.0:8081").is_ok());
        let _listener = TcpListener::bind("0.0.0.0:0").unwrap();
    }
}
