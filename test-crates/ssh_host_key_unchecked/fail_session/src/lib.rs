//! A session of ssh2 whose server nobody looks at.
mod beside;

use std::net::TcpStream;

use ssh2::Session;

pub fn upload(host: &str, password: &str) -> Result<Session, Box<dyn std::error::Error>> {
    let mut session = Session::new()?;
    session.set_tcp_stream(TcpStream::connect((host, 22))?);
    session.handshake()?; //~ ssh_host_key_unchecked
    session.userauth_password("deploy", password)?;
    Ok(session)
}
