//! Text that is decoded byte by byte, and headers that are kept in lists.
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::net::TcpStream;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};

/// Turns `%0d%0a` into a line break.
fn decoded(text: &str) -> String {
    let mut out = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' && at + 2 < bytes.len() {
            out.push(u8::from_str_radix(&text[at + 1..at + 3], 16).unwrap_or(b'?'));
            at += 3;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn decoded_by_match(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'+' => out.push(b' '),
            byte => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn line_of(stream: &TcpStream) -> io::Result<String> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(line)
}

pub fn written(mut stream: TcpStream) -> io::Result<()> {
    let language = decoded(&line_of(&stream)?);
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Language: {language}\r\n\r\n") //~ header_injection
}

pub fn pieces(mut stream: TcpStream) -> io::Result<()> {
    let language = decoded_by_match(&line_of(&stream)?);
    let mut head = String::from("HTTP/1.1 200 OK\r\n");
    head.push_str(&format!("Set-Cookie: language={language}; Path=/\r\n"));
    head.push_str("\r\n");
    stream.write_all(head.as_bytes()) //~ header_injection
}

pub fn buffered(stream: TcpStream) -> io::Result<()> {
    let place = decoded(&line_of(&stream)?);
    let mut out = BufWriter::new(stream);
    write!(out, "Location: {place}\r\n")?; //~ header_injection
    out.flush()
}

pub async fn accepted(listener: tokio::net::TcpListener) -> io::Result<()> {
    loop {
        let (mut stream, _) = listener.accept().await?;
        tokio::spawn(async move {
            let mut part = [0; 1024];
            let count = stream.read(&mut part).await?;
            let name = decoded(&String::from_utf8_lossy(&part[..count]));
            let head = format!("HTTP/1.1 200 OK\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\r\n");
            stream.write_all(head.as_bytes()).await //~ header_injection
        });
    }
}

pub async fn halves(mut stream: tokio::net::TcpStream) -> io::Result<()> {
    let (reader, mut writer) = stream.split();
    let mut line = String::new();
    tokio::io::BufReader::new(reader).read_line(&mut line).await?;
    writer.write_all(format!("HTTP/1.1 200 OK\r\nX-Line: {}\r\n\r\n", decoded(&line)).as_bytes()).await //~ header_injection
}

fn respond(stream: &mut TcpStream, status: &str, headers: &[(&str, &str)]) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {status}\r\n");
    for (name, value) in headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    stream.write_all(head.as_bytes()) //~ header_injection
}

pub fn by_list(mut stream: TcpStream) -> io::Result<()> {
    let place = decoded(&line_of(&stream)?);
    respond(&mut stream, "302 Found", &[("Location", &place)])
}

#[derive(Default)]
pub struct Head {
    headers: Vec<(String, String)>,
}

impl Head {
    fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    fn send(&self, out: &mut impl Write) -> io::Result<()> {
        for (name, value) in &self.headers {
            write!(out, "{name}: {value}\r\n")?; //~ header_injection
        }
        out.write_all(b"\r\n")
    }
}

pub fn by_type(mut stream: TcpStream) -> io::Result<()> {
    let language = decoded(&line_of(&stream)?);
    Head::default().header("Content-Language", &language).send(&mut stream)
}
