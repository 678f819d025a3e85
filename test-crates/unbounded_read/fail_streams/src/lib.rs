//! Streams that are read to an end which the other side chooses.
use std::io::{self, BufRead, BufReader, Read};
use std::net::{TcpListener, TcpStream};

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _};

type Socket = TcpStream;

pub struct Peer {
    stream: TcpStream,
    name: String,
}

pub fn whole(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    stream.read_to_end(&mut out)?; //~ unbounded_read
    Ok(out)
}

pub fn text(stream: &mut Socket) -> io::Result<String> {
    let mut out = String::new();
    stream.read_to_string(&mut out)?; //~ unbounded_read
    Ok(out)
}

pub fn accepted(listener: &TcpListener) -> io::Result<()> {
    for stream in listener.incoming() {
        let mut stream = stream?;
        let mut out = Vec::new();
        stream.read_to_end(&mut out)?; //~ unbounded_read
        println!("{}", out.len());
    }
    Ok(())
}

pub fn accepted_once(listener: &TcpListener) -> io::Result<String> {
    let (stream, _) = listener.accept()?;
    io::read_to_string(stream) //~ unbounded_read
}

pub fn buffered(stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut reader = BufReader::with_capacity(8192, stream);
    let mut out = Vec::new();
    reader.read_to_end(&mut out)?; //~ unbounded_read
    Ok(out)
}

pub fn line(stream: &TcpStream) -> io::Result<String> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    reader.read_line(&mut line)?; //~ unbounded_read
    Ok(line)
}

pub fn until_zero(reader: &mut BufReader<TcpStream>) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    reader.read_until(0, &mut out)?; //~ unbounded_read
    Ok(out)
}

pub fn of_a_field(peer: &mut Peer) -> io::Result<Vec<u8>> {
    let mut out = Vec::with_capacity(peer.name.len());
    Read::read_to_end(&mut peer.stream, &mut out)?; //~ unbounded_read
    Ok(out)
}

pub fn copied(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    io::copy(&mut stream, &mut out)?; //~ unbounded_read
    Ok(out)
}

pub fn encrypted(mut stream: native_tls::TlsStream<TcpStream>) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    stream.read_to_end(&mut out)?; //~ unbounded_read
    Ok(out)
}

pub async fn tokio(mut stream: tokio::net::TcpStream) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    stream.read_to_end(&mut out).await?; //~ unbounded_read
    Ok(out)
}

pub async fn half(stream: tokio::net::TcpStream) -> io::Result<String> {
    let (mut reader, _writer) = stream.into_split();
    let mut out = String::new();
    reader.read_to_string(&mut out).await?; //~ unbounded_read
    Ok(out)
}

pub async fn tokio_line(stream: tokio::net::TcpStream) -> io::Result<String> {
    let mut reader = tokio::io::BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).await?; //~ unbounded_read
    Ok(line)
}

pub async fn tokio_tls(stream: &mut tokio_rustls::server::TlsStream<tokio::net::TcpStream>) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    stream.read_to_end(&mut out).await?; //~ unbounded_read
    Ok(out)
}

pub fn request(mut request: tiny_http::Request) -> io::Result<String> {
    let mut out = String::new();
    request.as_reader().read_to_string(&mut out)?; //~ unbounded_read
    Ok(out)
}

pub fn request_data(request: &rouille::Request) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    if let Some(mut data) = request.data() {
        data.read_to_end(&mut out)?; //~ unbounded_read
    }
    Ok(out)
}

pub async fn hyper(request: hyper::Request<hyper::Body>) -> hyper::Result<usize> {
    let whole = hyper::body::to_bytes(request.into_body()).await?; //~ unbounded_read
    Ok(whole.len())
}

pub async fn hyper_by_local(request: hyper::Request<hyper::Body>) -> hyper::Result<usize> {
    let (_head, body) = request.into_parts();
    let whole = hyper::body::to_bytes(body).await?; //~ unbounded_read
    Ok(whole.len())
}

pub fn in_a_closure(listener: TcpListener) -> impl Fn() -> io::Result<usize> {
    move || {
        let mut stream = listener.accept()?.0;
        let mut out = Vec::new();
        stream.read_to_end(&mut out) //~ unbounded_read
    }
}

macro_rules! all {
    ($stream:expr) => {{
        let mut out = Vec::new();
        $stream.read_to_end(&mut out).map(|_| out)
    }};
}

pub fn by_macro(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    all!(stream) //~ unbounded_read
}

async fn greeting<R: tokio::io::AsyncRead + Unpin>(stream: &mut R) -> io::Result<String> {
    let mut lines = tokio::io::BufReader::new(stream);
    let mut line = String::new();
    tokio::io::AsyncBufReadExt::read_line(&mut lines, &mut line).await?; //~ unbounded_read
    Ok(line)
}

pub async fn greeted(mut stream: tokio::net::TcpStream) -> io::Result<String> {
    greeting(&mut stream).await
}
