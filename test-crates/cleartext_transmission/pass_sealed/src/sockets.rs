//! Sockets with something around them, and writers that are none.
use std::fs::File;
use std::io::{self, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::sync::Arc;

pub fn native(password: &str) -> Result<(), Box<dyn std::error::Error>> {
    let stream = TcpStream::connect("mail.shop.test:995")?;
    let mut stream = native_tls::TlsConnector::new()?.connect("mail.shop.test", stream)?;
    stream.write_all(password.as_bytes())?;
    Ok(())
}

pub fn rustls(config: Arc<rustls::ClientConfig>, password: &str) -> Result<(), Box<dyn std::error::Error>> {
    let name = "mail.shop.test".try_into()?;
    let connection = rustls::ClientConnection::new(config, name)?;
    let mut stream = rustls::StreamOwned::new(connection, TcpStream::connect("mail.shop.test:995")?);
    stream.write_all(password.as_bytes())?;
    Ok(())
}

pub fn on_this_machine(password: &str) -> io::Result<()> {
    UnixStream::connect("/run/shop.sock")?.write_all(password.as_bytes())
}

pub fn loopback(password: &str) -> io::Result<()> {
    TcpStream::connect("127.0.0.1:4000")?.write_all(password.as_bytes())
}

pub fn loopback_by_name(password: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect(("localhost", 4000))?;
    stream.write_all(password.as_bytes())
}

pub fn memory(password: &str) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    out.write_all(password.as_bytes())?;
    Ok(out)
}

pub fn any_writer(out: &mut impl Write, password: &str) -> io::Result<()> {
    out.write_all(password.as_bytes())
}

pub fn file(mut out: File, password: &str) -> io::Result<()> {
    out.write_all(password.as_bytes())
}
