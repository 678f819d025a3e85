//! The HTTP interface: a request is one short line, and an answer another.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use crate::config::Config;
use crate::login::{self, Login, Session, Token};
use crate::{audit, register, storage, update};

const MOST_BYTES: usize = 4096;
const PATIENCE: Duration = Duration::from_secs(5);

/// What goes wrong with a request.
pub struct Refused;

/// A request.
pub struct Request {
    path: String,
    body: Vec<u8>,
}

/// Answers requests until the listener ends.
#[cra::entry_point(kind = "http", auth = "none")]
pub fn serve(config: &Config) -> std::io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", config.port))?;
    for stream in listener.incoming() {
        if answer(stream?).is_err() {
            audit::record("a request was refused");
        }
    }
    Ok(())
}

fn answer(mut stream: TcpStream) -> Result<(), Refused> {
    stream.set_read_timeout(Some(PATIENCE)).map_err(|_| Refused)?;
    stream.set_write_timeout(Some(PATIENCE)).map_err(|_| Refused)?;
    let request = decode(&mut stream)?;
    let known = storage::token().ok_or(Refused)?;
    let shown: [u8; 32] = request.body.get(..32).and_then(|shown| shown.try_into().ok()).ok_or(Refused)?;
    let login = Login {
        visitor: request.path,
        token: Token::new(shown),
    };
    let session = login::log_in(&login, &known).ok_or(Refused)?;
    let done = act(&session, &login.visitor, request.body.get(32..).unwrap_or_default());
    let words: &[u8] = if done { b"HTTP/1.1 204 Done\r\n\r\n" } else { b"HTTP/1.1 400 Refused\r\n\r\n" };
    stream.write_all(words).map_err(|_| Refused)
}

/// Reads a request that is not too long.
#[cra::bounded(bytes = MOST_BYTES)] //~ unchecked_bound
#[cra::entry_point(kind = "http", auth = "none", input = "untrusted")]
fn decode(stream: &mut TcpStream) -> Result<Request, Refused> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).map_err(|_| Refused)?; //~ unbounded_read
    let end = bytes.iter().position(|byte| *byte == b'\n').ok_or(Refused)?;
    let (path, body) = bytes.split_at(end);
    Ok(Request {
        path: String::from_utf8_lossy(path).into_owned(),
        body: body.get(1..).unwrap_or_default().to_vec(),
    })
}

/// Does what somebody who is logged in asks for.
#[cra::requires(Session)]
fn act(session: &Session, path: &str, body: &[u8]) -> bool {
    match path.trim() {
        "/update" => update::install(session, body).is_ok(),
        "/newer" => {
            let offered = text(body).and_then(|text| text.trim().parse().ok());
            offered.is_some_and(|offered| {
                update::notify();
                update::is_newer(offered)
            })
        }
        "/later" => {
            update::postpone(session);
            true
        }
        "/back" => update::roll_back().is_ok(),
        "/network" => text(body).and_then(storage::Network::read).is_some_and(|network| network.is_usable()),
        "/owner" => text(body)
            .and_then(|text| storage::Owner::read(text, register::state()))
            .is_some_and(|owner| owner.is_reachable()),
        "/keeper" => text(body).is_some_and(|phone| {
            let phone = phone.trim().to_owned();
            storage::Keeper { phone }.keep().is_ok()
        }),
        "/reset" => storage::factory_reset(session).is_ok(),
        "/state" => login::presence(register::state()).is_some(),
        _ => false,
    }
}

fn text(body: &[u8]) -> Option<&str> {
    std::str::from_utf8(body).ok()
}

/// Answers those who look for faults.
pub fn listen_for_debuggers() -> std::io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 9000))?; //~ undeclared_entry_point
    let (stream, _) = listener.accept()?;
    let session = login::service();
    let _ = (answer(stream), act(&session, "/state", &[]));
    Ok(())
}
