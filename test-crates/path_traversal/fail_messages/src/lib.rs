//! Paths that arrive by sockets, answers of servers, messages and rows.
mod state;

use serde::Deserialize;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use tokio::io::AsyncReadExt;
use warp::Filter;

pub fn request_line(mut stream: TcpStream) -> io::Result<()> {
    let mut line = String::new();
    BufReader::new(&stream).read_line(&mut line)?;
    let name = line.split_whitespace().nth(1).unwrap_or("index.html");
    let page = fs::read(format!("www/{name}"))?; //~ path_traversal
    stream.write_all(&page)
}

pub fn length_of_request(mut stream: TcpStream) -> io::Result<()> {
    let mut line = String::new();
    BufReader::new(&stream).read_line(&mut line)?;
    let page = fs::read(format!("www/{}", line.len()))?;
    stream.write_all(&page)
}

pub fn served(listener: TcpListener) -> io::Result<()> {
    for stream in listener.incoming() {
        let mut buffer = [0u8; 512];
        let mut stream = stream?;
        let count = stream.read(&mut buffer)?;
        let Ok(text) = std::str::from_utf8(&buffer[..count]) else { continue };
        if let Some(path) = text.strip_prefix("GET ") {
            let mut file = File::open(path)?; //~ path_traversal
            io::copy(&mut file, &mut stream)?;
        }
    }
    Ok(())
}

pub async fn tokio_peer(mut socket: tokio::net::TcpStream) -> io::Result<Vec<u8>> {
    let mut name = String::new();
    socket.read_to_string(&mut name).await?;
    tokio::fs::read(Path::new("data").join(name)).await //~ path_traversal
}

#[derive(Deserialize)]
struct Manifest {
    version: u32,
    files: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    path: PathBuf,
    text: String,
}

pub async fn manifest(target: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let manifest: Manifest = reqwest::get("https://cdn.example/manifest.json").await?.json().await?;
    for entry in manifest.files {
        async_std::fs::write(target.join(&entry.path), entry.text).await?; //~ path_traversal
    }
    Ok(())
}

pub async fn manifest_version(target: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let manifest: Manifest = reqwest::get("https://cdn.example/manifest.json").await?.json().await?;
    async_std::fs::write(target.join(format!("v{}", manifest.version)), "installed").await?;
    Ok(())
}

pub fn row(conn: &rusqlite::Connection) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let mut statement = conn.prepare("SELECT path FROM attachments")?;
    let paths = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut texts = Vec::new();
    for path in paths {
        texts.push(fs::read_to_string(path?)?); //~ path_traversal
    }
    Ok(texts)
}

pub fn filters() -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    let read = warp::path!("read" / String)
        .map(|name: String| fs::read_to_string(name).unwrap_or_default()); //~ path_traversal
    let number = warp::path!("number" / u16)
        .map(|number: u16| fs::read_to_string(format!("{number}.txt")).unwrap_or_default());
    let body = warp::path!("body")
        .and(warp::body::json())
        .then(async |entry: (String, String)| tokio::fs::read_to_string(entry.0).await.unwrap_or_default()); //~ path_traversal
    read.or(number).unify().or(body).unify()
}
