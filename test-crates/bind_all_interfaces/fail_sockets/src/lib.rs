//! Sockets on all interfaces, by every way an address can come.

mod names;

use std::io::Result;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, TcpListener, UdpSocket};

use names::{ANY, Door, HOST, PORT};
use tokio::net::TcpListener as Listener;

type Sock = mio::net::TcpListener;

pub fn literal() -> Result<TcpListener> {
    TcpListener::bind("0.0.0.0:8080") //~ bind_all_interfaces
}

pub fn sixth_version() -> Result<TcpListener> {
    std::net::TcpListener::bind("[::]:8080") //~ bind_all_interfaces
}

pub async fn renamed(port: u16) -> Result<Listener> {
    Listener::bind(("0.0.0.0", port)).await //~ bind_all_interfaces
}

pub async fn formatted(port: u16) -> Result<Listener> {
    let address = format!("0.0.0.0:{}", port);
    tokio::net::TcpListener::bind(&address).await //~ bind_all_interfaces
}

pub async fn formatted_with_names(port: u16) -> Result<Listener> {
    Listener::bind(format!("{HOST}:{port}")).await //~ bind_all_interfaces
}

pub async fn formatted_with_locals() -> Result<Listener> {
    let host = "0.0.0.0";
    Listener::bind(format!("{host}:{port}", port = PORT)).await //~ bind_all_interfaces
}

pub fn by_type() -> Result<Sock> {
    Sock::bind(SocketAddr::from(([0, 0, 0, 0], PORT))) //~ bind_all_interfaces
}

pub fn by_constant() -> Result<TcpListener> {
    let port = 9000;
    let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), port);
    TcpListener::bind(address) //~ bind_all_interfaces
}

pub fn by_numbers() -> Result<TcpListener> {
    TcpListener::bind(SocketAddrV4::new(Ipv4Addr::new(0, 0, 0, 0), 80)) //~ bind_all_interfaces
}

pub fn by_zero() -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::from(0u32), 80)) //~ bind_all_interfaces
}

pub fn parsed() -> Result<TcpListener> {
    let address: SocketAddr = "[::]:80".parse().expect("an address");
    <TcpListener>::bind(address) //~ bind_all_interfaces
}

pub fn qualified_trait() -> Result<TcpListener> {
    TcpListener::bind::<SocketAddr>((Ipv6Addr::UNSPECIFIED, 80).into()) //~ bind_all_interfaces
}

pub fn in_a_list() -> Result<TcpListener> {
    TcpListener::bind(&[SocketAddr::from(([0; 4], 80)), SocketAddr::from(([127, 0, 0, 1], 81))][..]) //~ bind_all_interfaces
}

pub fn from_the_environment() -> Result<TcpListener> {
    let address = std::env::var("LISTEN").unwrap_or_else(|_| "0.0.0.0:8080".to_string());
    TcpListener::bind(address) //~ bind_all_interfaces
}

pub fn from_a_function(set: Option<String>) -> Result<TcpListener> {
    TcpListener::bind(set.unwrap_or_else(names::fallback)) //~ bind_all_interfaces
}

pub fn when_nothing_is_set(set: Option<&str>) -> Result<TcpListener> {
    let address = match set {
        Some(address) => address,
        None => ANY,
    };
    TcpListener::bind(address) //~ bind_all_interfaces
}

pub fn else_all(set: Option<&str>) -> Result<TcpListener> {
    TcpListener::bind(if let Some(address) = set { address } else { "0.0.0.0:1" }) //~ bind_all_interfaces
}

pub fn in_products(set: Option<&str>) -> Result<TcpListener> {
    let host = match set {
        Some(host) => host,
        None => {
            if cfg!(test) {
                "127.0.0.1"
            } else {
                "0.0.0.0"
            }
        }
    };
    TcpListener::bind((host, 80)) //~ bind_all_interfaces
}

pub fn from_a_method(door: &Door) -> Result<TcpListener> {
    TcpListener::bind(door.address()) //~ bind_all_interfaces
}

pub fn by_type_constant() -> Result<TcpListener> {
    TcpListener::bind((Door::HOST, 80)) //~ bind_all_interfaces
}

pub fn in_a_closure() -> impl Fn(u16) -> Result<TcpListener> {
    move |port| TcpListener::bind((HOST, port)) //~ bind_all_interfaces
}

pub fn in_a_macro() {
    assert_eq!(TcpListener::bind(ANY).map(|_| ()).is_ok(), true); //~ bind_all_interfaces
}

pub fn glob() -> Result<()> {
    use net::net::*;
    net::task::block_on(async { TcpListener::bind("0.0.0.0:7").await.map(drop) }) //~ bind_all_interfaces
}

pub fn wrapped() -> Result<smol::Async<TcpListener>> {
    smol::Async::<TcpListener>::bind(([0, 0, 0, 0], 8080)) //~ bind_all_interfaces
}

pub fn datagrams() -> Result<UdpSocket> {
    UdpSocket::bind("0.0.0.0:5000") //~ bind_all_interfaces
}

pub fn bound_first() -> Result<tokio::net::TcpListener> {
    let socket = tokio::net::TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind("0.0.0.0:80".parse().expect("an address"))?; //~ bind_all_interfaces
    socket.listen(128)
}

pub fn raw() -> Result<socket2::Socket> {
    let socket = socket2::Socket::new(socket2::Domain::IPV6, socket2::Type::STREAM, None)?;
    let address: SocketAddr = (Ipv6Addr::UNSPECIFIED, 80).into();
    socket.bind(&address.into())?; //~ bind_all_interfaces
    socket.listen(16)?;
    Ok(socket)
}
