//! Pieces that are put together up to a limit, or used up as they come.
use bytes::{Buf, BytesMut};
use futures::StreamExt;
use std::fs::File;
use std::io::{self, Read};
use std::net::TcpStream;
use tokio::io::AsyncReadExt;
use tokio_util::codec::{Framed, LinesCodec};

pub fn head(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut part = [0; 1024];
    let mut all = Vec::new();
    while !all.ends_with(b"\r\n\r\n") {
        let read = stream.read(&mut part)?;
        all.extend_from_slice(&part[..read]);
        if all.len() > 8192 {
            break;
        }
    }
    Ok(all)
}

pub async fn buffer(mut stream: tokio::net::TcpStream) -> io::Result<usize> {
    let mut all = BytesMut::with_capacity(4096);
    while all.len() < 4096 {
        stream.read_buf(&mut all).await?;
    }
    Ok(all.len())
}

pub async fn used_up(mut stream: tokio::net::TcpStream) -> io::Result<()> {
    let mut held = BytesMut::new();
    while stream.read_buf(&mut held).await? != 0 {
        let whole = held.len() / 8 * 8;
        held.advance(whole);
    }
    Ok(())
}

pub fn byte_by_byte(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut byte = [0];
    let mut line = Vec::new();
    while line.len() < 80 {
        stream.read_exact(&mut byte)?;
        line.push(byte[0]);
    }
    Ok(line)
}

pub fn counted(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut byte = [0];
    let mut line = Vec::new();
    let mut left = 80;
    loop {
        stream.read_exact(&mut byte)?;
        line.push(byte[0]);
        left -= 1;
        if left == 0 {
            return Ok(line);
        }
    }
}

pub fn numbers(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut byte = [0];
    let mut line = Vec::new();
    for _ in 0..16 {
        stream.read_exact(&mut byte)?;
        line.push(byte[0]);
    }
    Ok(line)
}

pub fn own_file(mut file: File) -> io::Result<Vec<u8>> {
    let mut byte = [0; 16];
    let mut all = Vec::new();
    while file.read(&mut byte)? != 0 {
        all.push(byte[0]);
    }
    Ok(all)
}

pub fn document(text: &str) -> serde_json::Result<serde_json::Value> {
    serde_json::from_reader(text.as_bytes())
}

pub fn short_document(stream: TcpStream) -> serde_json::Result<serde_json::Value> {
    serde_json::from_reader(stream.take(4096))
}

pub async fn lines(stream: tokio::net::TcpStream) {
    let mut lines = Framed::new(stream, LinesCodec::new_with_max_length(1024));
    while let Some(Ok(_)) = lines.next().await {}
}
