//! Lengths that a peer puts before its data.
use bytes::{Buf, Bytes};
use std::io::{self, Read};
use std::net::TcpStream;
use tokio::io::AsyncReadExt;

const MOST: u32 = 1 << 20;

pub fn length_prefix(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut head = [0; 4];
    stream.read_exact(&mut head)?;
    let length = u32::from_be_bytes(head) as usize;
    let mut body = vec![0; length]; //~ uncontrolled_allocation
    stream.read_exact(&mut body)?;
    Ok(body)
}

pub fn length_prefix_bounded(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut head = [0; 4];
    stream.read_exact(&mut head)?;
    let length = u32::from_be_bytes(head);
    if length > MOST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut body = vec![0; length as usize];
    stream.read_exact(&mut body)?;
    Ok(body)
}

pub fn two_bytes(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    let mut head = [0; 2];
    stream.read_exact(&mut head)?;
    let mut body = vec![0; usize::from(u16::from_be_bytes(head))];
    stream.read_exact(&mut body)?;
    Ok(body)
}

pub async fn tokio_length(mut stream: tokio::net::TcpStream) -> io::Result<Vec<u8>> {
    let length = stream.read_u64().await?;
    let mut body = Vec::with_capacity(length as usize); //~ uncontrolled_allocation
    stream.take(length).read_to_end(&mut body).await?;
    Ok(body)
}

pub async fn tokio_length_bounded(mut stream: tokio::net::TcpStream) -> io::Result<Vec<u8>> {
    let length = stream.read_u64().await?.min(u64::from(MOST));
    let mut body = Vec::with_capacity(length as usize);
    stream.take(length).read_to_end(&mut body).await?;
    Ok(body)
}

pub async fn body_with_length(_uri: axum::extract::OriginalUri, mut body: Bytes) -> Vec<u8> {
    let count = body.get_u32() as usize;
    Vec::with_capacity(count) //~ uncontrolled_allocation
}

struct Frame {
    kind: u8,
    length: u32,
}

impl Frame {
    fn read(stream: &mut TcpStream) -> io::Result<Frame> {
        let mut head = [0; 5];
        stream.read_exact(&mut head)?;
        let [kind, length @ ..] = head;
        Ok(Frame { kind, length: u32::from_le_bytes(length) })
    }

    fn is_sane(&self) -> bool {
        self.length <= MOST
    }
}

pub fn frame(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    let frame = Frame::read(&mut stream)?;
    println!("{}", frame.kind);
    Ok(vec![0; frame.length as usize]) //~ uncontrolled_allocation
}

pub fn sane_frame(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    let frame = Frame::read(&mut stream)?;
    if !frame.is_sane() {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(vec![0; frame.length as usize])
}

pub fn kind_of_frame(mut stream: TcpStream) -> io::Result<Vec<u8>> {
    let frame = Frame::read(&mut stream)?;
    Ok(vec![0; usize::from(frame.kind)])
}
