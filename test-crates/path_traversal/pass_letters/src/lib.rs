//! Letters that do no harm: one of them alone, and texts from which the dangerous ones were left out.
use axum::extract::Path as Segment;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;

const SAFE: &str = "abcdefghijklmnopqrstuvwxyz0123456789";

pub async fn first(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let letter = name.chars().next()?;
    fs::read(format!("files/{letter}")).ok()
}

pub async fn replaced(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let mut path = String::new();
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            path.push(letter);
        } else {
            path.push('_');
        }
    }
    fs::read(path).ok()
}

pub async fn matched(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path: String = name
        .chars()
        .map(|letter| match letter {
            'a'..='z' | '0'..='9' | '-' => letter,
            _ => '_',
        })
        .collect();
    fs::read(path).ok()
}

pub async fn listed(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path: String = name.chars().filter(|letter| SAFE.contains(*letter)).collect();
    fs::read(path).ok()
}

pub async fn asked_by_its_own(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let mut path = String::new();
    for letter in name.chars() {
        if is_plain(letter) {
            path.push(letter);
        }
    }
    fs::read(path).ok()
}

fn is_plain(letter: char) -> bool {
    letter == '-' || letter.is_alphanumeric()
}

pub async fn without_slashes(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let mut path = String::new();
    let mut letters = name.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '/' | '\\' => path.push('_'),
            other => path.push(other),
        }
    }
    fs::read(path).ok()
}

pub async fn in_digits(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let mut path = String::new();
    for byte in name.bytes() {
        let _ = write!(path, "{byte:02x}");
    }
    let again: String = name.bytes().map(|byte| format!("{byte:02x}")).collect();
    fs::read(path + &again).ok()
}

pub async fn worked_out(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let sum = name.bytes().fold(0u8, |sum, byte| sum.wrapping_add(byte));
    let classes: HashSet<bool> = name.chars().map(|letter| letter.is_uppercase()).collect();
    fs::read(format!("files/{sum}-{}", classes.len())).ok()
}
