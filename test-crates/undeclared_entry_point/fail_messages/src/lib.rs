//! Messages of others that are read where no other way in leads.

use std::io::Read;
use std::net::TcpStream;
use std::os::unix::net::UnixStream;

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Command {
    pub open: bool,
}

#[cra::outbound(to = "hub.example", purpose = "commands for the door")]
pub fn connect() -> std::io::Result<TcpStream> {
    TcpStream::connect("hub.example:7")
}

pub fn commands(stream: &mut TcpStream) -> Option<Command> {
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok() //~ undeclared_entry_point
}

pub fn at_once(stream: TcpStream) -> Option<Command> {
    serde_json::from_reader(stream).ok() //~ undeclared_entry_point
}

// It is read where it is taken apart: that function is the way in.
fn parse(bytes: &[u8]) -> Option<Command> {
    bincode::deserialize(bytes).ok() //~ undeclared_entry_point
}

pub fn from_the_socket(mut stream: UnixStream) -> Option<Command> {
    let mut bytes = vec![0; 64];
    stream.read_exact(&mut bytes).ok()?;
    parse(&bytes)
}

pub fn from_whoever_starts_it() -> Option<Command> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).ok()?;
    serde_json::from_str(&line).ok() //~ undeclared_entry_point
}

pub fn one_after_another(stream: TcpStream) -> Option<Command> {
    let mut all = serde_json::Deserializer::from_reader(stream).into_iter::<Command>(); //~ undeclared_entry_point
    all.next()?.ok()
}

#[derive(prost::Message)]
pub struct Frame {}

pub fn frame(mut stream: TcpStream) -> Option<Frame> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    prost::Message::decode(&*bytes).ok() //~ undeclared_entry_point
}

pub fn with_options(mut stream: TcpStream) -> Option<Command> {
    use bincode::Options;

    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    bincode::DefaultOptions::new().with_limit(64).deserialize(&bytes).ok() //~ undeclared_entry_point
}

// One declaration is enough for both: the second has no fix of its own.
pub fn twice(mut stream: TcpStream) -> Option<(Command, Command)> {
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    let first = serde_json::from_str(&text).ok()?; //~ undeclared_entry_point
    Some((first, serde_json::from_str(&text).ok()?)) //~ undeclared_entry_point
}
