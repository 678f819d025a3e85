//! Names that wait in a structure until somebody opens them.
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

static LAST: Mutex<Option<String>> = Mutex::new(None);

#[derive(Default)]
pub struct Session {
    user: String,
    open: Vec<PathBuf>,
    greeting: String,
}

impl Session {
    fn read(&mut self, stream: &TcpStream) -> io::Result<()> {
        let mut line = String::new();
        BufReader::new(stream).read_line(&mut line)?;
        self.user = line.trim().to_owned();
        Ok(())
    }

    fn home(&self) -> PathBuf {
        Path::new("/home").join(&self.user)
    }

    fn texts(&self) -> PathBuf {
        Path::new("/texts").join(&self.greeting)
    }
}

pub fn home_of_peer(stream: &TcpStream) -> io::Result<std::fs::ReadDir> {
    let mut session = Session::default();
    session.read(stream)?;
    std::fs::read_dir(session.home()) //~ path_traversal
}

pub fn texts_of_program(stream: &TcpStream) -> io::Result<std::fs::ReadDir> {
    let mut session = Session { greeting: "en".to_owned(), ..Session::default() };
    session.read(stream)?;
    std::fs::read_dir(session.texts())
}

pub fn pushed(stream: &TcpStream) -> io::Result<u64> {
    let mut session = Session::default();
    for line in BufReader::new(stream).lines() {
        session.open.push(PathBuf::from(line?));
    }
    let mut total = 0;
    for path in &session.open {
        total += std::fs::copy(path, "/tmp/copy/data")?; //~ path_traversal
    }
    Ok(total)
}

pub fn remembered(stream: &TcpStream) -> io::Result<()> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    *LAST.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = Some(line);
    Ok(())
}

pub fn remembered_and_opened() -> io::Result<Vec<u8>> {
    let last = LAST.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone();
    std::fs::read(last.unwrap_or_default()) //~? path_traversal
}

pub fn key_of_map(stream: &TcpStream) -> io::Result<Vec<u8>> {
    let known = HashMap::from([("logo", "assets/logo.png"), ("font", "assets/font.ttf")]);
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    let path = known.get(line.trim()).copied().unwrap_or("assets/none");
    std::fs::read(path)
}

fn open(root: &Path, name: &str) -> io::Result<Vec<u8>> {
    std::fs::read(root.join(name)) //~ path_traversal
}

fn open_fixed(root: &Path, name: &str) -> io::Result<Vec<u8>> {
    std::fs::read(root.join(name))
}

pub fn helper_with_peer(stream: &TcpStream) -> io::Result<Vec<u8>> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    open(Path::new("/srv"), line.trim())
}

pub fn helper_with_constant(stream: &TcpStream) -> io::Result<Vec<u8>> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    open(Path::new("/srv"), "motd")?;
    open_fixed(Path::new("/srv"), "logo")
}

fn deeper(name: &str, depth: u32) -> io::Result<Vec<u8>> {
    if depth == 0 {
        return std::fs::read(name); //~ path_traversal
    }
    deeper(name, depth - 1)
}

pub fn recursive(stream: &TcpStream) -> io::Result<Vec<u8>> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    deeper(&line, 3)
}
