//! Patterns this program writes, or outside words that mean only themselves.
use axum::extract::{Json, Path, Query};
use regex::{Regex, RegexBuilder, RegexSet};
use serde::Deserialize;
use std::net::Ipv4Addr;
use std::sync::LazyLock;
use uuid::Uuid;

static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\w+$").expect("the pattern is well formed"));
const PARTS: [&str; 3] = ["red", "green", "blue"];

#[derive(Deserialize)]
pub enum Kind {
    Digits,
    Letters,
}

#[derive(Deserialize)]
pub struct Search {
    kind: Kind,
    word: String,
    least: u8,
    exact: bool,
}

pub async fn escaped(Path(word): Path<String>) {
    drop(Regex::new(&regex::escape(&word)));
}

pub async fn escaped_between(Path(word): Path<String>) {
    let safe = regex::escape(word.trim());
    drop(RegexBuilder::new(&format!("^{safe}$")).case_insensitive(true).build());
}

pub async fn escaped_in_list(Json(words): Json<Vec<String>>) {
    let pattern = words.iter().map(|word| regex::escape(word)).collect::<Vec<_>>().join("|");
    drop(Regex::new(&pattern));
}

fn literal(word: &str) -> String {
    format!("(?i){}", regex::escape(word))
}

pub async fn escaped_in_helper(Path(word): Path<String>) {
    drop(Regex::new(&literal(&word)));
}

pub async fn subject(Path(word): Path<String>) -> String {
    WORD.is_match(&word).to_string()
}

pub async fn subject_of_new(Path(word): Path<String>) -> Option<String> {
    let regex = Regex::new("a+(b|c)?").ok()?;
    Some(regex.replace_all(&word, "x").into_owned())
}

pub async fn enumeration(Query(search): Query<Search>) {
    let pattern = match search.kind {
        Kind::Digits => "^[0-9]+$",
        Kind::Letters => "^[a-z]+$",
    };
    drop(Regex::new(pattern));
}

pub async fn number(Query(search): Query<Search>) {
    drop(Regex::new(&format!("^.{{{}}}$", search.least)));
}

pub async fn yes_or_no(Query(search): Query<Search>) {
    let end = if search.exact { "$" } else { "" };
    drop(Regex::new(&format!("^abc{end}")));
}

pub async fn length(Query(search): Query<Search>) {
    drop(Regex::new(&format!("^.{{0,{}}}$", search.word.len().min(99))));
}

pub async fn identifier(Path(id): Path<Uuid>) {
    drop(Regex::new(&format!("^{id}$")));
}

pub async fn address(Path(text): Path<String>) -> Option<String> {
    let address: Ipv4Addr = text.parse().ok()?;
    Regex::new(&format!("^{address}:")).ok().map(|regex| regex.to_string())
}

pub async fn allow_list(Path(word): Path<String>) {
    if !PARTS.contains(&word.as_str()) {
        return;
    }
    drop(Regex::new(&word));
}

pub async fn equal(Path(word): Path<String>) {
    if word == "red" || word == "green" {
        drop(Regex::new(&format!("^{word}$")));
    }
}

pub async fn chosen(Path(word): Path<String>) {
    let pattern = match word.as_str() {
        "year" => r"\d{4}",
        "day" => r"\d{1,2}",
        _ => return,
    };
    drop(Regex::new(pattern));
}

pub async fn checked_by_pattern(Path(word): Path<String>) {
    if word.chars().all(char::is_alphanumeric) {
        drop(Regex::new(&word));
    }
}

pub async fn overwritten(Path(mut word): Path<String>) {
    println!("{}", word.len());
    word = "a+".to_owned();
    drop(Regex::new(&word));
}

pub async fn shadowed(Path(word): Path<String>) {
    if let Some(word) = PARTS.iter().find(|part| part.len() == word.len()) {
        drop(Regex::new(word));
    }
}

pub async fn set_of_constants(Path(word): Path<String>) -> Option<String> {
    let set = RegexSet::new(PARTS).ok()?;
    Some(set.matches(&word).len().to_string())
}

pub async fn limits_of_builder(Query(search): Query<Search>) {
    drop(RegexBuilder::new("a+").nest_limit(u32::from(search.least)).build());
}

/// A pattern of our own, matched letter by letter.
struct Own(String);

impl Own {
    fn new(pattern: &str) -> Own {
        Own(pattern.to_owned())
    }
}

pub async fn another_new(Path(word): Path<String>) -> String {
    Own::new(&word).0
}

pub fn looks_dynamic() -> Option<Regex> {
    let all = PARTS.iter().map(|part| format!("({part})")).collect::<Vec<_>>().join("|");
    Regex::new(&all).ok()
}

pub fn counted(seen: &mut std::collections::BTreeMap<String, String>) -> Option<Regex> {
    let place = seen.entry(std::env::args().nth(1)?);
    let pattern = place.or_insert_with(|| "[0-9]+".into());
    Regex::new(pattern).ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_chooses() {
        let wanted = std::env::var("ONLY").unwrap_or_default();
        assert!(regex::Regex::new(&wanted).is_ok());
    }
}
