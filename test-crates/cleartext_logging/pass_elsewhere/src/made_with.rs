//! What was made, named or asked with a secret is not the secret.
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

/// The names of what a store holds, asked page by page.
pub struct Names {
    api_token: String,
    page: u32,
}

impl Names {
    pub fn new(api_token: &str) -> Self {
        Self { api_token: api_token.to_owned(), page: 0 }
    }
}

impl Iterator for Names {
    type Item = io::Result<String>;

    fn next(&mut self) -> Option<Self::Item> {
        self.page += 1;
        Some(asked(&self.api_token, self.page))
    }
}

fn asked(token: &str, page: u32) -> io::Result<String> {
    let mut stream = UnixStream::connect("/run/store")?;
    stream.write_all(format!("{token} {page}\n").as_bytes())?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    println!("read {line}");
    Ok(line)
}

pub fn list(api_token: &str) -> io::Result<()> {
    let names = Names::new(api_token);
    for name in names {
        println!("{}", name?);
    }
    Ok(())
}

fn log_file(folder: &Path, session_key: &str) -> PathBuf {
    folder.join(format!("session_{session_key}.log"))
}

pub fn open(folder: &Path) -> Option<String> {
    let session_key = std::env::var("STORE_SESSION_KEY").ok()?;
    let path = log_file(folder, &session_key);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) => {
            log::warn!("cannot read {}: {error}", path.display());
            None
        }
    }
}

/// Where a list goes on.
pub fn next_page(continuation_token: Option<&str>) {
    if let Some(token) = continuation_token {
        println!("from {token}");
    }
    match continuation_token {
        Some(token) => println!("and {token}"),
        None => println!("from the beginning"),
    }
}

/// Other names that a store holds, whose first page may be missing.
pub struct Pages {
    left: Option<Vec<String>>,
    store: Store,
}

/// A store that a token opens.
pub struct Store {
    token: String,
}

impl Pages {
    pub fn new(api_token: &str) -> anyhow::Result<Pages> {
        Ok(Pages { left: None, store: Store { token: api_token.to_owned() } })
    }
}

impl Iterator for Pages {
    type Item = io::Result<Page>;

    fn next(&mut self) -> Option<Self::Item> {
        let name = self.left.as_mut()?.pop()?;
        Some(asked(&self.store.token, 0).map(|line| Page { name, length: line.len() }))
    }
}

/// What is there under a name.
#[derive(Debug)]
pub struct Page {
    name: String,
    length: usize,
}

pub fn listed_pages(api_token: &str) -> anyhow::Result<()> {
    let pages = Pages::new(api_token)?;
    for page in pages {
        match page {
            Ok(page) => println!("{page:?}"),
            Err(error) => println!("{error}"),
        }
    }
    Ok(())
}
