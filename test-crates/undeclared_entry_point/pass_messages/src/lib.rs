//! Messages that are read behind a way in that is declared, or that nobody outside wrote.

use std::io::Read;
use std::net::{TcpListener, TcpStream};

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Command {
    pub open: bool,
}

#[cra::entry_point(kind = "socket", auth = "none", input = "untrusted")]
pub fn commands(stream: &mut TcpStream) -> Result<Command, serde_json::Error> {
    let mut text = String::new();
    let _ = stream.read_to_string(&mut text);
    serde_json::from_str(&text)
}

// cra: entry_point(kind = "cli", auth = "none")
pub fn from_whoever_starts_it() -> Option<Command> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).ok()?;
    parse(&line)
}

fn parse(text: &str) -> Option<Command> {
    serde_json::from_str(text).ok()
}

// A way in leads here.
#[cra::entry_point(kind = "socket", auth = "none")]
pub fn serve() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7")?;
    for stream in listener.incoming() {
        let stream = stream?;
        std::thread::spawn(move || answer(stream));
    }
    Ok(())
}

fn answer(stream: TcpStream) -> Option<bool> {
    let command: Command = serde_json::from_reader(stream).ok()?;
    Some(command.open)
}

pub struct Served;

#[cra::entry_point(kind = "socket", auth = "none")]
impl Served {
    pub fn read(&self, stream: TcpStream) -> Option<Command> {
        serde_json::from_reader(stream).ok()
    }
}

// What a server answers belongs to the connection.
#[cra::outbound(to = "hub.example", purpose = "asks whether the door is open")]
pub fn ask() -> Option<Command> {
    let stream = TcpStream::connect("hub.example:7").ok()?;
    serde_json::from_reader(stream).ok()
}

// Nobody outside wrote it.
pub fn own() -> Option<Command> {
    serde_json::from_str("{\"open\":false}").ok()
}

pub fn settings() -> Option<Command> {
    let text = std::fs::read_to_string("/etc/door.json").ok()?;
    serde_json::from_str(&text).ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn reads() {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).unwrap();
        let _: super::Command = serde_json::from_str(&line).unwrap();
    }
}
