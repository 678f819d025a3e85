//! Names that are read letter by letter and put together again.
use axum::extract::Path as Segment;
use std::fs;

pub async fn pushed(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let mut path = String::from("files/");
    for letter in name.chars() {
        path.push(letter);
    }
    fs::read(&path).ok() //~ path_traversal
}

pub async fn lowered(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path: String = name.chars().map(|letter| letter.to_ascii_lowercase()).collect();
    fs::read(path).ok() //~ path_traversal
}

pub async fn bytes_raised(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let bytes: Vec<u8> = name.as_bytes().iter().map(|byte| byte.to_ascii_uppercase()).collect();
    let path = String::from_utf8_lossy(&bytes);
    fs::read(&*path).ok() //~ path_traversal
}

pub async fn cast(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path: String = name.bytes().map(|byte| byte as char).collect();
    fs::read(path).ok() //~ path_traversal
}

pub async fn folded(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = name.chars().fold(String::new(), |mut path, letter| {
        path.push(letter);
        path
    });
    fs::read(path).ok() //~ path_traversal
}

pub async fn in_turn(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let mut letters = name.chars();
    let mut path = String::new();
    while let Some(letter) = letters.next() {
        path.extend(letter.to_lowercase());
    }
    fs::read(path).ok() //~ path_traversal
}

pub async fn as_a_list(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let letters: Vec<char> = name.chars().rev().collect();
    let path: String = letters.iter().collect();
    fs::read(path).ok() //~ path_traversal
}

pub async fn only_spaces_left_out(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let mut path = String::new();
    for letter in name.chars() {
        if letter != ' ' {
            path.push(letter);
        }
    }
    fs::read(path).ok() //~ path_traversal
}
