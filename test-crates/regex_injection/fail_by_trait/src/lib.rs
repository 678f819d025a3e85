//! Texts that come in by a function of a trait that is named in full.
use std::net::TcpStream;

use regex::Regex;

pub fn read(mut stream: TcpStream) -> Option<Regex> {
    let mut text = String::new();
    std::io::Read::read_to_string(&mut stream, &mut text).ok()?;
    Regex::new(&text).ok() //~ regex_injection
}

pub fn texts(mut stream: TcpStream) -> Vec<Regex> {
    let mut text = String::new();
    let _ = <TcpStream as std::io::Read>::read_to_string(&mut stream, &mut text);
    let words: Vec<String> = text.split(' ').map(str::parse::<String>).filter_map(Result::ok).collect();
    words.iter().filter_map(|word| Regex::new(word).ok()).collect() //~ regex_injection
}
