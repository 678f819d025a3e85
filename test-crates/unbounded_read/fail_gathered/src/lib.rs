//! Pieces of streams that are put together for as long as they come.
use bytes::BytesMut;
use futures::StreamExt;
use http_body_util::BodyExt;
use std::io::{self, BufRead, BufReader, Read};
use std::net::TcpStream;
use tokio::io::{AsyncBufReadExt, AsyncReadExt};
use tokio_util::codec::{Framed, FramedRead, LinesCodec};

/// The end of a head is looked for, and not how long it is by now.
pub fn head(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut part = [0; 1024];
    let mut all = Vec::new();
    while !all.ends_with(b"\r\n\r\n") {
        let read = stream.read(&mut part)?;
        all.extend_from_slice(&part[..read]); //~ unbounded_read
    }
    Ok(all)
}

pub async fn head_in_windows(mut stream: tokio::net::TcpStream) -> io::Result<Vec<u8>> {
    let mut part = vec![0; 1024];
    let mut all = Vec::new();
    loop {
        let read = stream.read(&mut part).await?;
        if read == 0 {
            break;
        }
        all.extend(&part[..read]); //~ unbounded_read
        if all.windows(4).any(|end| end == b"\r\n\r\n") {
            break;
        }
    }
    Ok(all)
}

pub async fn buffer(mut stream: tokio::net::TcpStream) -> io::Result<usize> {
    let mut all = BytesMut::with_capacity(4096);
    loop {
        if stream.read_buf(&mut all).await? == 0 { //~ unbounded_read
            break;
        }
    }
    Ok(all.len())
}

pub fn byte_by_byte(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut byte = [0];
    let mut line = Vec::new();
    loop {
        stream.read_exact(&mut byte)?;
        if byte[0] == b'\n' {
            return Ok(line);
        }
        line.push(byte[0]); //~ unbounded_read
    }
}

pub fn every_byte(stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    for byte in stream.bytes() {
        line.push(byte?); //~ unbounded_read
    }
    Ok(line)
}

pub fn text(stream: &mut TcpStream) -> io::Result<String> {
    let mut part = [0; 256];
    let mut all = String::new();
    loop {
        let read = stream.read(&mut part)?;
        if read == 0 {
            return Ok(all);
        }
        all.push_str(&String::from_utf8_lossy(&part[..read])); //~ unbounded_read
    }
}

pub fn records(stream: TcpStream) -> usize {
    BufReader::new(stream).split(b';').map_while(Result::ok).count() //~ unbounded_read
}

pub fn document(stream: TcpStream) -> serde_json::Result<serde_json::Value> {
    serde_json::from_reader(stream) //~ unbounded_read
}

pub async fn lines(stream: tokio::net::TcpStream) {
    let mut lines = Framed::new(stream, LinesCodec::new()); //~ unbounded_read
    while let Some(Ok(_)) = lines.next().await {}
}

pub async fn lines_of_a_half(stream: tokio::net::TcpStream) {
    let (reader, _writer) = stream.into_split();
    let mut lines = FramedRead::new(reader, LinesCodec::new()); //~ unbounded_read
    while let Some(Ok(_)) = lines.next().await {}
}

pub async fn accepted(listener: tokio::net::TcpListener) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(async move {
            let (reader, _writer) = stream.into_split();
            let mut line = String::new();
            tokio::io::BufReader::new(reader).read_line(&mut line).await //~ unbounded_read
        });
    }
}

pub async fn frames(request: axum::extract::Request) -> Result<usize, axum::Error> {
    let mut body = request.into_body();
    let mut all = Vec::new();
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame?.into_data() {
            all.extend_from_slice(&data); //~ unbounded_read
        }
    }
    Ok(all.len())
}

pub async fn collected(request: hyper::Request<hyper::body::Incoming>) -> hyper::Result<usize> {
    let (_, body) = request.into_parts();
    Ok(BodyExt::collect(body).await?.to_bytes().len()) //~ unbounded_read
}

pub async fn uploaded(mut parts: actix_multipart::Multipart) -> actix_web::HttpResponse {
    let mut all = Vec::new();
    while let Some(Ok(mut field)) = parts.next().await {
        while let Some(Ok(part)) = field.next().await {
            all.extend_from_slice(&part); //~ unbounded_read
        }
    }
    actix_web::HttpResponse::Ok().body(all)
}
