//! A session that one function opens and another looks at.
use std::net::TcpStream;

use ssh2::{HashType, Session};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

pub struct Remote {
    session: Session,
    print: [u8; 32],
}

impl Remote {
    pub fn open(host: &str, print: [u8; 32]) -> Outcome<Self> {
        let mut session = Session::new()?;
        session.set_tcp_stream(TcpStream::connect((host, 22))?);
        session.handshake()?;
        Ok(Self { session, print })
    }

    pub fn log_in(&self, name: &str) -> Outcome<()> {
        let print = self.session.host_key_hash(HashType::Sha256).ok_or("no key")?;
        if print != self.print {
            return Err("another server".into());
        }
        self.session.userauth_agent(name)?;
        Ok(())
    }
}

fn opened(host: &str) -> Outcome<Session> {
    let mut session = Session::new()?;
    session.set_tcp_stream(TcpStream::connect((host, 22))?);
    session.handshake()?;
    Ok(session)
}

pub fn opened_elsewhere(host: &str, print: &[u8]) -> Outcome<Session> {
    let session = opened(host)?;
    if session.host_key_hash(HashType::Sha256) != Some(print) {
        return Err("another server".into());
    }
    session.userauth_agent("deploy")?;
    Ok(session)
}
