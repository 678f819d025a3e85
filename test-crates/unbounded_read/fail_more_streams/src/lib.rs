//! Streams behind parameters, other sockets, loops that gather, and answers of servers that clients name.
use axum::body::Body;
use axum::extract::Query;
use futures::StreamExt;
use std::io::{BufRead, BufReader, Read};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use tokio::io::{AsyncBufReadExt, AsyncReadExt};

pub async fn whole_body(body: Body) -> usize {
    axum::body::to_bytes(body, usize::MAX).await.map_or(0, |bytes| bytes.len()) //~ unbounded_read
}

pub fn unix(mut stream: UnixStream) -> std::io::Result<String> {
    let mut text = String::new();
    stream.read_to_string(&mut text)?; //~ unbounded_read
    Ok(text)
}

pub async fn tokio_unix(mut stream: tokio::net::UnixStream) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    stream.read_to_end(&mut out).await?; //~ unbounded_read
    Ok(out)
}

pub fn lines(stream: TcpStream) -> usize {
    BufReader::new(stream).lines().map_while(Result::ok).filter(|line| line == "go") //~ unbounded_read
        .count()
}

pub fn lines_of_a_reference(stream: &TcpStream) {
    for line in BufReader::new(stream).lines() { //~ unbounded_read
        println!("{}", line.is_ok());
    }
}

pub fn first_line(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?; //~ unbounded_read
    Ok(line)
}

pub async fn tokio_lines(stream: tokio::net::TcpStream) -> std::io::Result<()> {
    let mut lines = tokio::io::BufReader::new(stream).lines(); //~ unbounded_read
    while let Some(_line) = lines.next_line().await? {}
    Ok(())
}

pub fn accepted(listener: &TcpListener) -> std::io::Result<()> {
    for stream in listener.incoming() {
        let mut all = Vec::new();
        stream?.read_to_end(&mut all)?; //~ unbounded_read
    }
    Ok(())
}

fn all<R: Read>(mut reader: R) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    reader.read_to_end(&mut out)?; //~ unbounded_read
    Ok(out)
}

pub fn by_parameter(stream: TcpStream) -> std::io::Result<Vec<u8>> {
    all(stream)
}

fn word(reader: &mut impl BufRead) -> std::io::Result<String> {
    let mut line = String::new();
    reader.read_line(&mut line)?; //~ unbounded_read
    Ok(line)
}

pub fn by_buffer(stream: TcpStream) -> std::io::Result<String> {
    let mut reader = BufReader::new(stream);
    word(&mut reader)
}

pub fn copied(mut stream: TcpStream) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    std::io::copy(&mut stream, &mut out)?; //~ unbounded_read
    Ok(out)
}

pub async fn fetched(Query(url): Query<String>) -> Result<String, reqwest::Error> {
    reqwest::get(&url).await?.text().await //~ unbounded_read
}

pub async fn fetched_bytes(Query(url): Query<String>) -> Result<usize, reqwest::Error> {
    let client = reqwest::Client::new();
    let answer = client.get(url).send().await?.error_for_status()?;
    Ok(answer.bytes().await?.len()) //~ unbounded_read
}

pub fn reader_of_ureq(url: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut out = Vec::new();
    ureq::get(url).call()?.into_body().into_reader().read_to_end(&mut out)?; //~ unbounded_read
    Ok(out)
}

pub fn borrowed_reader_of_ureq(url: &str) -> Result<String, Box<dyn std::error::Error>> {
    let mut answer = ureq::get(url).call()?;
    let mut text = String::new();
    answer.body_mut().as_reader().read_to_string(&mut text)?; //~ unbounded_read
    Ok(text)
}

pub fn gathered(mut stream: TcpStream) -> std::io::Result<Vec<u8>> {
    let mut all = Vec::new();
    let mut part = [0; 4096];
    loop {
        let read = stream.read(&mut part)?;
        if read == 0 {
            return Ok(all);
        }
        all.extend_from_slice(&part[..read]); //~ unbounded_read
    }
}

pub async fn gathered_body(body: Body) -> Result<Vec<u8>, axum::Error> {
    let mut all = Vec::new();
    let mut stream = body.into_data_stream();
    while let Some(part) = stream.next().await {
        all.extend_from_slice(&part?); //~ unbounded_read
    }
    Ok(all)
}

pub async fn accepted_by_tokio(listener: tokio::net::TcpListener) -> std::io::Result<Vec<u8>> {
    let (mut stream, _) = listener.accept().await?;
    let mut out = Vec::new();
    stream.read_to_end(&mut out).await?; //~ unbounded_read
    Ok(out)
}

pub async fn body_of_the_core(body: axum_core::body::Body) -> usize {
    axum::body::to_bytes(body, usize::MAX).await.map_or(0, |bytes| bytes.len()) //~ unbounded_read
}
