//! Streams with limits, of this machine, and answers of servers of our own.
use axum::body::Body;
use axum::extract::Query;
use futures::StreamExt;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpStream;

pub async fn limited_body(body: Body) -> usize {
    axum::body::to_bytes(body, 1 << 20).await.map_or(0, |bytes| bytes.len())
}

pub fn limited_lines(stream: TcpStream) -> usize {
    BufReader::new(stream.take(4096)).lines().map_while(Result::ok).count()
}

pub fn limited_later(stream: TcpStream) -> usize {
    BufReader::new(stream).take(4096).lines().map_while(Result::ok).count()
}

pub fn lines_of_a_file(file: File) -> usize {
    BufReader::new(file).lines().map_while(Result::ok).count()
}

pub fn lines_of_text(text: &str) -> usize {
    text.lines().count()
}

fn all<R: Read>(mut reader: R) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    reader.read_to_end(&mut out)?;
    Ok(out)
}

pub fn of_a_file(file: File) -> std::io::Result<Vec<u8>> {
    all(file)
}

pub fn of_some_bytes(stream: TcpStream) -> std::io::Result<Vec<u8>> {
    all(stream.take(1 << 20))
}

pub fn of_memory(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    all(std::io::Cursor::new(bytes))
}

pub async fn own_service(id: u32) -> Result<String, reqwest::Error> {
    reqwest::get(format!("https://api.example.com/v1/items/{id}")).await?.text().await
}

pub async fn own_service_by_name(Query(name): Query<String>) -> Result<String, reqwest::Error> {
    let url = format!("https://api.example.com/v1/items/{name}");
    reqwest::Client::new().get(url).send().await?.text().await
}

pub async fn of_the_caller(client: &reqwest::Client, base: &str) -> Result<String, reqwest::Error> {
    client.get(base).send().await?.text().await
}

pub async fn piece_by_piece(Query(url): Query<String>) -> Result<Vec<u8>, reqwest::Error> {
    let mut answer = reqwest::get(url).await?;
    let mut all = Vec::new();
    while let Some(part) = answer.chunk().await? {
        if all.len() + part.len() > 1 << 20 {
            break;
        }
        all.extend_from_slice(&part);
    }
    Ok(all)
}

pub fn limit_of_ureq(url: &str) -> Result<String, ureq::Error> {
    ureq::get(url).call()?.body_mut().read_to_string()
}

pub fn vector_of_ureq(url: &str) -> Result<Vec<u8>, ureq::Error> {
    ureq::get(url).call()?.into_body().read_to_vec()
}

pub fn configured_limit_of_ureq(url: &str) -> Result<Vec<u8>, ureq::Error> {
    let mut answer = ureq::get(url).call()?;
    answer.body_mut().with_config().limit(1 << 20).read_to_vec()
}

pub fn cut_reader_of_ureq(url: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut out = Vec::new();
    ureq::get(url).call()?.into_body().into_reader().take(1 << 20).read_to_end(&mut out)?;
    Ok(out)
}

pub fn gathered(mut stream: TcpStream) -> std::io::Result<Vec<u8>> {
    let mut all = Vec::new();
    let mut part = [0; 4096];
    loop {
        let read = stream.read(&mut part)?;
        if read == 0 || all.len() > 1 << 20 {
            return Ok(all);
        }
        all.extend_from_slice(&part[..read]);
    }
}

pub fn emptied(mut stream: TcpStream) -> std::io::Result<()> {
    let mut held = Vec::new();
    let mut part = [0; 4096];
    loop {
        let read = stream.read(&mut part)?;
        if read == 0 {
            return Ok(());
        }
        held.extend_from_slice(&part[..read]);
        while let Some(end) = held.iter().position(|byte| *byte == b'\n') {
            held.drain(..=end);
        }
    }
}

pub async fn body_with_a_limit(body: Body) -> Result<Vec<u8>, axum::Error> {
    let mut all = Vec::new();
    let mut stream = body.into_data_stream();
    while let Some(part) = stream.next().await {
        let part = part?;
        if all.len() + part.len() > 4096 {
            break;
        }
        all.extend_from_slice(&part);
    }
    Ok(all)
}

pub fn copied_to_a_file(mut stream: TcpStream, mut file: File) -> std::io::Result<u64> {
    std::io::copy(&mut stream, &mut file)
}
