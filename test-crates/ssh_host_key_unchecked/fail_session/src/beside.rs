//! A session whose server nobody looks at, beside one that is looked at.
use std::net::TcpStream;

use ssh2::Session;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

pub fn looked_at(host: &str) -> Outcome<Session> {
    let mut session = Session::new()?;
    session.set_tcp_stream(TcpStream::connect((host, 22))?);
    session.handshake()?;
    let (key, _) = session.host_key().ok_or("no key")?;
    if key != include_bytes!("server.key") {
        return Err("another server".into());
    }
    session.userauth_agent("deploy")?;
    Ok(session)
}

pub fn not_looked_at(host: &str) -> Outcome<Session> {
    let mut session = Session::new()?;
    session.set_tcp_stream(TcpStream::connect((host, 22))?);
    session.handshake()?; //~ ssh_host_key_unchecked
    session.userauth_agent("deploy")?;
    Ok(session)
}

fn opened(host: &str) -> Outcome<Session> {
    let mut session = Session::new()?;
    session.set_tcp_stream(TcpStream::connect((host, 22))?);
    session.handshake()?; //~ ssh_host_key_unchecked
    Ok(session)
}

pub fn opened_elsewhere(host: &str) -> Outcome<Session> {
    let session = opened(host)?;
    session.userauth_agent("deploy")?;
    Ok(session)
}
