//! Streams that are read up to a limit of our own, and such that nobody else fills.
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _};

const LARGEST: u64 = 1 << 20;

pub fn limited(stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    stream.take(LARGEST).read_to_end(&mut out)?;
    Ok(out)
}

pub fn limited_by_reference(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    stream.by_ref().take(LARGEST).read_to_end(&mut out)?;
    Ok(out)
}

pub fn limited_before(stream: TcpStream) -> io::Result<String> {
    let mut reader = BufReader::new(stream.take(LARGEST));
    let mut line = String::new();
    reader.read_line(&mut line)?;
    Ok(line)
}

pub fn limited_copy(stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    io::copy(&mut stream.take(LARGEST), &mut out)?;
    Ok(out)
}

pub fn exact(stream: &mut TcpStream) -> io::Result<[u8; 64]> {
    let mut out = [0; 64];
    stream.read_exact(&mut out)?;
    Ok(out)
}

pub fn to_disk(stream: &mut TcpStream, file: &mut File) -> io::Result<u64> {
    io::copy(stream, file)
}

pub fn file(path: &str) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    File::open(path)?.read_to_end(&mut out)?;
    Ok(out)
}

pub fn file_line(path: &str) -> io::Result<String> {
    let mut line = String::new();
    BufReader::new(File::open(path)?).read_line(&mut line)?;
    Ok(line)
}

pub fn memory(bytes: &[u8]) -> io::Result<String> {
    let mut out = String::new();
    Cursor::new(bytes).read_to_string(&mut out)?;
    Ok(out)
}

pub fn program() -> io::Result<String> {
    let child = Command::new("date").stdout(Stdio::piped()).spawn()?;
    let mut out = String::new();
    child.stdout.ok_or(io::ErrorKind::Other)?.read_to_string(&mut out)?;
    Ok(out)
}

pub fn typed() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    Ok(line)
}

pub fn any<R: Read>(mut reader: R) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    reader.read_to_end(&mut out)?;
    Ok(out)
}

pub async fn tokio(stream: tokio::net::TcpStream) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    stream.take(LARGEST).read_to_end(&mut out).await?;
    Ok(out)
}

pub async fn tokio_line(stream: tokio::net::TcpStream) -> io::Result<String> {
    let mut reader = tokio::io::BufReader::new(stream.take(LARGEST));
    let mut line = String::new();
    reader.read_line(&mut line).await?;
    Ok(line)
}

pub async fn tokio_file(path: &str) -> io::Result<String> {
    let mut out = String::new();
    tokio::fs::File::open(path).await?.read_to_string(&mut out).await?;
    Ok(out)
}

pub fn request(mut request: tiny_http::Request) -> io::Result<String> {
    let mut out = String::new();
    request.as_reader().take(LARGEST).read_to_string(&mut out)?;
    Ok(out)
}

pub fn request_data(request: &rouille::Request) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    if let Some(data) = request.data() {
        data.take(LARGEST).read_to_end(&mut out)?;
    }
    Ok(out)
}

pub async fn answer(client: hyper::Client<hyper::client::HttpConnector>, to: hyper::Uri) -> hyper::Result<usize> {
    let response = client.get(to).await?;
    let whole = hyper::body::to_bytes(response.into_body()).await?;
    Ok(whole.len())
}

/// Lines of our own making.
pub struct Source(Vec<u8>);

impl Source {
    fn read_to_end(&mut self, out: &mut Vec<u8>) -> usize {
        out.append(&mut self.0);
        out.len()
    }
}

pub fn own(source: &mut Source) -> usize {
    let mut out = Vec::new();
    source.read_to_end(&mut out)
}

async fn short_greeting<R: tokio::io::AsyncRead + Unpin>(stream: &mut R) -> io::Result<String> {
    let mut lines = tokio::io::BufReader::new(stream.take(80));
    let mut line = String::new();
    lines.read_line(&mut line).await?;
    Ok(line)
}

pub async fn greeted(mut stream: tokio::net::TcpStream) -> io::Result<String> {
    short_greeting(&mut stream).await
}
