//! Numbers that a function handed on by its name reads from a text.
use std::io::{BufRead, BufReader};
use std::net::TcpStream;

use regex::Regex;

pub fn repeated(stream: TcpStream) -> Option<Regex> {
    let line = BufReader::new(stream).lines().next()?.ok()?;
    let Some(Ok(count)) = line.strip_prefix("times ").map(str::parse::<u8>) else {
        return None;
    };
    Regex::new(&format!("^(?:ab){{{count}}}$")).ok()
}

pub fn ranges(stream: TcpStream) -> Option<Regex> {
    let line = BufReader::new(stream).lines().next()?.ok()?;
    let bounds: Vec<u32> = line.split('-').map(str::parse::<u32>).collect::<Result<_, _>>().ok()?;
    Regex::new(&format!("a{{{},{}}}", bounds[0], bounds[1])).ok()
}
