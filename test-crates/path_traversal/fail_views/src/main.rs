//! A path is made of a text and looked at, but another text is used, or the one that was refused.
use std::env;
use std::fs;
use std::io;
use std::path::{Component, Path};

fn another(name: &str, other: &str) -> io::Result<String> {
    let path = Path::new(name);
    if path.components().any(|part| !matches!(part, Component::Normal(_))) {
        return Ok(String::new());
    }
    fs::read_to_string(Path::new("/srv/notes").join(other)) //~ path_traversal
}

fn the_refused(name: &str) -> io::Result<String> {
    let path = Path::new(name);
    if path.components().all(|part| matches!(part, Component::Normal(_))) {
        return Ok(String::new());
    }
    fs::read_to_string(Path::new("/srv/notes").join(name)) //~ path_traversal
}

fn main() -> io::Result<()> {
    let name = env::args().nth(1).unwrap_or_default();
    let other = env::args().nth(2).unwrap_or_default();
    println!("{}{}", another(&name, &other)?, the_refused(&name)?);
    Ok(())
}
