//! A connection that is found and not declared.

use std::net::TcpStream;

#[cra::outbound(to = "time.example.org", purpose = "set the clock")]
pub fn time() -> std::io::Result<()> {
    TcpStream::connect("time.example.org:13").map(drop)
}

pub struct Reporter;

impl Reporter {
    pub fn report(&self) -> std::io::Result<()> {
        TcpStream::connect("example.org:443").map(drop) //~ undeclared_outbound
    }
}
