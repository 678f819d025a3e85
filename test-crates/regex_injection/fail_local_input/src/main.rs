//! A search tool whose patterns come from outside.
use pattern::{escape, Regex};
use std::error::Error;
use std::io::stdin;

fn main() -> Result<(), Box<dyn Error>> {
    argument()?;
    argument_escaped()?;
    variable()?;
    variable_number()?;
    line()?;
    file()?;
    fetched()?;
    subject()
}

pub fn argument() -> Result<(), Box<dyn Error>> {
    let word = std::env::args().nth(1).ok_or("no pattern")?;
    println!("{}", Regex::new(&word)?.is_match("text")); //~ regex_injection
    Ok(())
}

pub fn argument_escaped() -> Result<(), Box<dyn Error>> {
    let word = std::env::args().nth(1).ok_or("no word")?;
    println!("{}", Regex::new(&escape(&word))?.is_match("text"));
    Ok(())
}

pub fn variable() -> Result<(), Box<dyn Error>> {
    let word = std::env::var("IGNORE")?;
    let regex = Regex::new(&format!("^({word})$"))?; //~ regex_injection
    println!("{}", regex.is_match("text"));
    Ok(())
}

pub fn variable_number() -> Result<(), Box<dyn Error>> {
    let count = std::env::var("COUNT")?.parse::<u8>()?;
    let regex = Regex::new(&format!("^x{{{count}}}$"))?;
    println!("{}", regex.is_match("text"));
    Ok(())
}

pub fn line() -> Result<(), Box<dyn Error>> {
    let mut word = String::new();
    stdin().read_line(&mut word)?;
    println!("{}", Regex::new(word.trim())?.is_match("text")); //~ regex_injection
    Ok(())
}

pub fn file() -> Result<(), Box<dyn Error>> {
    for line in std::fs::read_to_string("patterns.txt")?.lines() {
        println!("{}", Regex::new(line)?.is_match("text")); //~ regex_injection
    }
    Ok(())
}

pub fn fetched() -> Result<(), Box<dyn Error>> {
    let text = ureq::get("https://rules.example.com/").call()?.body_mut().read_to_string()?;
    println!("{}", Regex::new(&text)?.is_match("text")); //~ regex_injection
    Ok(())
}

pub fn subject() -> Result<(), Box<dyn Error>> {
    let regex = Regex::new("^[a-z]+$")?;
    println!("{}", std::env::args().all(|word| regex.is_match(&word)));
    Ok(())
}

fn in_other_engines(pattern: String) -> anyhow::Result<()> {
    onig::Regex::new(&pattern)?; //~ regex_injection
    regress::Regex::new(&pattern)?; //~ regex_injection
    regex_automata::meta::Regex::new_many(&["^a", pattern.as_str()])?; //~ regex_injection
    regex_automata::dfa::dense::DFA::new(&pattern)?; //~ regex_injection
    regex_automata::dfa::dense::Builder::new().build(&pattern)?; //~ regex_injection
    regex_automata::dfa::sparse::DFA::new(&pattern)?; //~ regex_injection
    regex_automata::dfa::onepass::DFA::new(&pattern)?; //~ regex_injection
    regex_automata::hybrid::regex::Regex::new(&pattern)?; //~ regex_injection
    regex_automata::hybrid::dfa::DFA::new(&pattern)?; //~ regex_injection
    regex_automata::nfa::thompson::NFA::new(&pattern)?; //~ regex_injection
    regex_automata::nfa::thompson::backtrack::BoundedBacktracker::new(&pattern)?; //~ regex_injection
    grep_pcre2::RegexMatcher::new(&pattern)?; //~ regex_injection
    regress::Regex::new(&regress::escape(&pattern))?;
    grep_regex::RegexMatcher::new_line_matcher(&pattern)?; //~ regex_injection
    regex::bytes::Regex::try_from(pattern)?; //~? regex_injection
    Ok(())
}

pub fn engines() -> anyhow::Result<()> {
    in_other_engines(std::env::args().nth(3).unwrap_or_default())
}

pub fn remembered(known: &mut std::collections::HashMap<String, Regex>) -> Option<Regex> {
    use std::collections::hash_map::Entry;
    match known.entry(std::env::args().nth(4)?) {
        Entry::Occupied(found) => Some(found.get().clone()),
        Entry::Vacant(place) => {
            let made = Regex::new(place.key()).ok()?; //~ regex_injection
            Some(place.insert(made).clone())
        }
    }
}
