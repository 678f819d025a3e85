//! The crate and an attribute of it have other names here; an attribute of somebody else has the usual one.

use std::net::TcpStream;

use declares::outbound as leaves;

#[leaves(to = "time.example.org", purpose = "set the clock")]
pub fn time() -> std::io::Result<()> {
    TcpStream::connect("time.example.org:13").map(drop)
}

#[cfg_attr(feature = "declared", declares::outbound(to = "example.net", purpose = "find updates"))]
pub fn updates() -> std::io::Result<()> {
    TcpStream::connect("example.net:443").map(drop)
}

mod theirs {
    pub use other::outbound;
}

#[theirs::outbound(to = "example.org", purpose = "count crashes")]
pub fn report() -> std::io::Result<()> {
    TcpStream::connect("https://example.org:443/crashes").map(drop) //~ undeclared_outbound
}
