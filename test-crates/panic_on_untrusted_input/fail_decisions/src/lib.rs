//! Ends of the program that others bring about.
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};

use axum::extract::{Json, Path, Query, State};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Wanted {
    kind: String,
    names: Vec<String>,
    code: u32,
    note: Option<String>,
}

pub async fn kind(Json(wanted): Json<Wanted>) -> u8 {
    match wanted.kind.as_str() {
        "small" => 1,
        "large" => 2,
        _ => unreachable!("the page sends one of two"), //~ panic_on_untrusted_input
    }
}

pub async fn number(Path(text): Path<String>) -> u32 {
    match text.parse() {
        Ok(number) => number,
        Err(error) => panic!("{error}"), //~ panic_on_untrusted_input
    }
}

pub async fn or_else(Path(text): Path<String>) -> u32 {
    text.parse().unwrap_or_else(|error| panic!("{error}")) //~ panic_on_untrusted_input
}

pub async fn or_return(Path(text): Path<String>) -> String {
    let Some((front, _)) = text.split_once('-') else {
        panic!("no dash in it"); //~ panic_on_untrusted_input
    };
    front.to_owned()
}

pub async fn too_many(Json(wanted): Json<Wanted>) -> usize {
    assert!(wanted.names.len() < 8, "too many names"); //~ panic_on_untrusted_input
    wanted.names.len()
}

pub async fn too_large(Path(count): Path<u32>) -> u32 {
    assert!(count < 100); //~ panic_on_untrusted_input
    if count == 7 {
        panic!("seven"); //~ panic_on_untrusted_input
    }
    count
}

pub async fn known(State(users): State<Arc<Mutex<HashMap<u64, String>>>>, Path(id): Path<u64>) -> String {
    users.lock().unwrap().get(&id).unwrap().clone() //~ panic_on_untrusted_input
}

pub async fn checked_too_late(Query(wanted): Query<Wanted>) -> String {
    let note = wanted.note.clone().unwrap(); //~ panic_on_untrusted_input
    if wanted.note.is_none() {
        return String::new();
    }
    note
}

pub async fn checked_and_gone_on(Query(wanted): Query<Wanted>) -> String {
    if wanted.note.is_none() {
        eprintln!("no note");
    }
    wanted.note.unwrap() //~ panic_on_untrusted_input
}

pub async fn not_empty_is_no_number(Path(text): Path<String>) -> u32 {
    if text.is_empty() {
        return 0;
    }
    text.parse().unwrap() //~ panic_on_untrusted_input
}

pub async fn second_part(Path(text): Path<String>) -> String {
    let mut parts = text.split('/');
    let first = parts.next().unwrap();
    let second = parts.next().unwrap(); //~ panic_on_untrusted_input
    format!("{first}{second}")
}

pub async fn word(Path(text): Path<String>) -> String {
    text.split_whitespace().next().unwrap().to_owned() //~ panic_on_untrusted_input
}

pub async fn status(Json(wanted): Json<Wanted>) -> u16 {
    let code = u16::try_from(wanted.code % 600).unwrap();
    http::StatusCode::from_u16(code).unwrap().as_u16() //~ panic_on_untrusted_input
}

pub async fn pattern(Path(text): Path<String>) -> bool {
    regex::Regex::new(&text).unwrap().is_match("a") //~ panic_on_untrusted_input
}

pub fn greeting(stream: TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).unwrap(); //~ panic_on_untrusted_input
    line
}

pub fn version(mut stream: TcpStream) -> std::io::Result<u8> {
    let mut head = [0; 2];
    stream.read_exact(&mut head)?;
    assert_eq!(head[0], 4); //~ panic_on_untrusted_input
    Ok(head[1])
}
