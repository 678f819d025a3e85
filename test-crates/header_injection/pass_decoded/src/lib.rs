//! Decoded text that is cleaned, refused or made a number before it stands in a head, or that stands behind it.
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;

fn decoded(text: &str) -> String {
    let mut out = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        out.push(bytes[at]);
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn line_of(stream: &TcpStream) -> io::Result<String> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(decoded(&line))
}

fn clean(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}

fn has_no_breaks(text: &str) -> bool {
    !text.contains('\r') && !text.contains('\n')
}

pub fn cleaned(mut stream: TcpStream) -> io::Result<()> {
    let language = clean(&line_of(&stream)?);
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Language: {language}\r\n\r\n")
}

pub fn replaced(mut stream: TcpStream) -> io::Result<()> {
    let language = line_of(&stream)?.replace(&['\r', '\n'][..], "");
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Language: {language}\r\n\r\n")
}

pub fn refused(mut stream: TcpStream) -> io::Result<()> {
    let language = line_of(&stream)?;
    if !has_no_breaks(&language) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Language: {language}\r\n\r\n")
}

pub fn of_letters(mut stream: TcpStream) -> io::Result<()> {
    let language = line_of(&stream)?;
    if !language.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') {
        return Err(io::ErrorKind::InvalidData.into());
    }
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Language: {language}\r\n\r\n")
}

pub fn number(mut stream: TcpStream) -> io::Result<()> {
    let number: u32 = line_of(&stream)?.parse().unwrap_or(0);
    write!(stream, "HTTP/1.1 200 OK\r\nX-Number: {number}\r\n\r\n")
}

pub fn one_byte(mut stream: TcpStream) -> io::Result<()> {
    let line = line_of(&stream)?;
    let first = line.as_bytes()[0];
    write!(stream, "HTTP/1.1 200 OK\r\nX-First: {first}\r\n\r\n")
}

pub fn body(mut stream: TcpStream) -> io::Result<()> {
    let text = line_of(&stream)?;
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{text}", text.len())
}

fn respond(stream: &mut TcpStream, headers: &[(&str, &str)], body: &str) -> io::Result<()> {
    let mut head = String::from("HTTP/1.1 200 OK\r\n");
    for (name, value) in headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    stream.write_all(head.as_bytes())?;
    stream.write_all(b"\r\n")?;
    stream.write_all(body.as_bytes())
}

pub fn own_headers(mut stream: TcpStream) -> io::Result<()> {
    let text = line_of(&stream)?;
    respond(&mut stream, &[("Content-Type", "text/plain"), ("Connection", "close")], &text)
}
