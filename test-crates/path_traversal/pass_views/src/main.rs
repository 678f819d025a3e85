//! A path is made of a text and looked at; the text is used then.
use std::env;
use std::fs;
use std::io;
use std::path::{Component, Path};

fn is_plain(text: &str) -> bool {
    let path = Path::new(text);
    path.components().all(|part| matches!(part, Component::Normal(_)))
}

fn asked_of_a_function(name: &str) -> io::Result<String> {
    if !is_plain(name) {
        return Ok(String::new());
    }
    fs::read_to_string(Path::new("/srv/notes").join(name))
}

fn asked_here(name: &str) -> io::Result<String> {
    let path = Path::new(name);
    if path.is_absolute() || path.components().any(|part| part == Component::ParentDir) {
        return Ok(String::new());
    }
    fs::read_to_string(Path::new("/srv/notes").join(name))
}

fn main() -> io::Result<()> {
    let name = env::args().nth(1).unwrap_or_default();
    println!("{}{}", asked_of_a_function(&name)?, asked_here(&name)?);
    Ok(())
}
