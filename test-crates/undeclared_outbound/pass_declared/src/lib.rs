//! Connections that are declared, and functions that only have the name.

pub struct TcpStream;

impl TcpStream {
    pub fn connect(&self) {}
}

#[cra::outbound(to = "time.example.org", purpose = "set the clock")]
pub fn time() -> std::io::Result<()> {
    std::net::TcpStream::connect("time.example.org:13").map(drop)
}

pub fn own() {
    TcpStream.connect();
}
