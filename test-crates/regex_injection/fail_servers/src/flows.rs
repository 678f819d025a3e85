//! Longer ways to a pattern, and escapes that miss it.
use axum::extract::{Json, Path};
use regex::{escape, Regex};
use serde::Deserialize;

#[derive(Deserialize)]
pub enum Rule {
    Word(String),
    Pattern(String),
    Length { least: u8 },
}

#[derive(Default)]
pub struct Rules {
    patterns: Vec<String>,
    names: Vec<String>,
}

impl Rules {
    fn add(&mut self, pattern: String) -> &mut Self {
        self.patterns.push(pattern);
        self
    }

    fn name(&mut self, name: String) -> &mut Self {
        self.names.push(name);
        self
    }

    fn all(&self) -> Option<Regex> {
        Regex::new(&self.patterns.join("|")).ok() //~ regex_injection
    }
}

pub async fn collected(Json(pattern): Json<String>) {
    let mut rules = Rules::default();
    rules.add("a+".to_owned()).add(pattern);
    drop(rules.all());
}

#[derive(Default)]
pub struct FixedRules {
    patterns: Vec<&'static str>,
    names: Vec<String>,
}

impl FixedRules {
    fn all(&self) -> Option<Regex> {
        Regex::new(&self.patterns.join("|")).ok()
    }
}

pub async fn names_only(Json(name): Json<String>) {
    let mut rules = Rules::default();
    rules.name(name);
    let mut fixed = FixedRules::default();
    fixed.patterns.push("a+");
    fixed.names.append(&mut rules.names);
    drop(fixed.all());
}

pub async fn payload(Json(rule): Json<Rule>) -> Result<(), String> {
    let regex = match rule {
        Rule::Word(word) => Regex::new(&format!("^{}$", escape(&word))),
        Rule::Pattern(pattern) => Regex::new(&pattern), //~ regex_injection
        Rule::Length { least } => Regex::new(&format!("^.{{{least},}}$")),
    };
    regex.map(drop).map_err(|error| error.to_string())
}

pub async fn other_escaped(Path((first, second)): Path<(String, String)>) {
    let first = escape(&first);
    let _ = Regex::new(&format!("{first}|{second}")); //~ regex_injection
}

pub async fn both_escaped(Path((first, second)): Path<(String, String)>) {
    let _ = Regex::new(&[escape(&first), escape(&second)].join("|"));
}

pub async fn escape_dropped(Path(word): Path<String>) {
    let _safe = escape(&word);
    let _ = Regex::new(&word); //~ regex_injection
}

pub async fn escaped_in_one_branch(Path(word): Path<String>) {
    let pattern = if word.starts_with('^') { word } else { escape(&word) };
    let _ = Regex::new(&pattern); //~ regex_injection
}

pub async fn short(Path(word): Path<String>) {
    if word.len() > 20 {
        return;
    }
    let _ = Regex::new(&word); //~ regex_injection
}

pub async fn own_escape_of_dots(Path(word): Path<String>) {
    let _ = Regex::new(&word.replace('.', "\\.")); //~ regex_injection
}

fn compile(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok() //~ regex_injection
}

fn compile_fixed(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok()
}

pub async fn helper(Path(word): Path<String>) {
    drop(compile_fixed("a*"));
    drop(compile("b*"));
    drop(compile(&word));
}

pub async fn helper_escaped(Path(word): Path<String>) {
    drop(compile_fixed(&escape(&word)));
}

pub async fn blocking(Path(word): Path<String>) {
    let found = tokio::task::spawn_blocking(move || Regex::new(&word).is_ok()); //~ regex_injection
    drop(found.await);
}

pub async fn import_inside(Path(word): Path<String>) {
    use regex::bytes::*;
    drop(RegexBuilder::new(&word).build()); //~ regex_injection
}

type Expression = regex::Regex;

pub async fn type_alias(Path(word): Path<String>) {
    drop(Expression::new(&word)); //~ regex_injection
    drop(<regex::Regex as std::str::FromStr>::from_str("a+"));
}
