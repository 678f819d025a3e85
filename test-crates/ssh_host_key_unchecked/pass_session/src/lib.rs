//! A session of ssh2 whose server is compared with what is known.
mod apart;

use std::net::TcpStream;
use std::path::Path;

use ssh2::{CheckResult, KnownHostFileKind, Session};

pub fn upload(host: &str, password: &str) -> Result<Session, Box<dyn std::error::Error>> {
    let mut session = Session::new()?;
    session.set_tcp_stream(TcpStream::connect((host, 22))?);
    session.handshake()?;
    known(&session, host)?;
    session.userauth_password("deploy", password)?;
    Ok(session)
}

fn known(session: &Session, host: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut hosts = session.known_hosts()?;
    hosts.read_file(Path::new("/etc/ssh/ssh_known_hosts"), KnownHostFileKind::OpenSSH)?;
    let (key, _) = session.host_key().ok_or("no key")?;
    match hosts.check(host, key) {
        CheckResult::Match => Ok(()),
        _ => Err("the server is not known".into()),
    }
}
