//! Patterns that clients write.
mod flows;
mod others;

use axum::extract::{Json, Path, Query, State};
use axum::http::HeaderMap;
use axum::routing::get;
use axum::Router;
use regex::{bytes, Regex, RegexBuilder, RegexSet, RegexSetBuilder};
use serde::Deserialize;
use std::sync::Arc;

#[derive(Deserialize)]
pub struct Search {
    pattern: String,
    limit: usize,
    whole: Option<bool>,
}

type Texts = State<Arc<Vec<String>>>;

pub fn router(texts: Arc<Vec<String>>) -> Router {
    Router::new()
        .route("/search", get(new))
        .route("/any", get(|body: String| async move {
            Regex::new(&body).is_ok().to_string() //~ regex_injection
        }))
        .with_state(texts)
}

pub async fn new(State(texts): Texts, Query(search): Query<Search>) -> String {
    let Ok(regex) = Regex::new(&search.pattern) else { return String::new() }; //~ regex_injection
    texts.iter().filter(|text| regex.is_match(text)).take(search.limit).cloned().collect()
}

pub async fn escaped(State(texts): Texts, Query(search): Query<Search>) -> String {
    let Ok(regex) = Regex::new(&regex::escape(&search.pattern)) else { return String::new() };
    texts.iter().filter(|text| regex.is_match(text)).take(search.limit).cloned().collect()
}

pub async fn matched_against(State(texts): Texts, Query(search): Query<Search>) -> String {
    let Ok(regex) = Regex::new("^[a-z]{3,8}$") else { return String::new() };
    if regex.is_match(&search.pattern) { texts.join(" ") } else { String::new() }
}

pub async fn formatted(Path(word): Path<String>) -> bool_text::Answer {
    let pattern = format!(r"\b{word}\b");
    bool_text::answer(Regex::new(&pattern).is_ok()) //~ regex_injection
}

pub async fn formatted_number(Query(search): Query<Search>) -> bool_text::Answer {
    let pattern = format!(r"^\w{{{}}}$", search.limit.min(64));
    bool_text::answer(Regex::new(&pattern).is_ok())
}

pub async fn builder(Query(search): Query<Search>) -> bool_text::Answer {
    let built = RegexBuilder::new(&search.pattern) //~ regex_injection
        .case_insensitive(true)
        .build();
    bool_text::answer(built.is_ok())
}

pub async fn builder_of_constant(Query(search): Query<Search>) -> bool_text::Answer {
    let built = RegexBuilder::new("^a+$")
        .case_insensitive(search.whole.unwrap_or(true))
        .size_limit(1 << 16)
        .build();
    bool_text::answer(built.is_ok_and(|regex| regex.is_match(&search.pattern)))
}

pub async fn set(Json(patterns): Json<Vec<String>>) -> bool_text::Answer {
    bool_text::answer(RegexSet::new(&patterns).is_ok()) //~ regex_injection
}

pub async fn set_escaped(Json(words): Json<Vec<String>>) -> bool_text::Answer {
    let patterns = words.iter().map(|word| regex::escape(word));
    bool_text::answer(RegexSet::new(patterns).is_ok())
}

pub async fn set_builder(Json(patterns): Json<Vec<String>>) -> bool_text::Answer {
    let set = RegexSetBuilder::new(patterns.iter().map(|pattern| format!("^{pattern}$"))).build(); //~ regex_injection
    bool_text::answer(set.is_ok())
}

pub async fn of_bytes(headers: HeaderMap) -> bool_text::Answer {
    let accept = headers.get("x-filter").and_then(|value| value.to_str().ok()).unwrap_or(".*");
    bool_text::answer(bytes::Regex::new(accept).is_ok()) //~ regex_injection
}

pub async fn backtracking(Query(search): Query<Search>) -> bool_text::Answer {
    bool_text::answer(fancy_regex::Regex::new(&search.pattern).is_ok()) //~ regex_injection
}

pub async fn backtracking_escaped(Query(search): Query<Search>) -> bool_text::Answer {
    let safe = fancy_regex::escape(&search.pattern);
    bool_text::answer(fancy_regex::Regex::new(&safe).is_ok())
}

pub async fn parsed(Query(search): Query<Search>) -> bool_text::Answer {
    bool_text::answer(search.pattern.parse::<Regex>().is_ok()) //~ regex_injection
}

pub async fn replacement(Query(search): Query<Search>) -> String {
    match Regex::new(r"\s+") {
        Ok(spaces) => spaces.replace_all(&search.pattern, regex::NoExpand("_")).into_owned(),
        Err(_) => String::new(),
    }
}

/// Answers that are yes or no.
mod bool_text {
    pub type Answer = &'static str;

    pub fn answer(yes: bool) -> Answer {
        if yes { "yes" } else { "no" }
    }
}
