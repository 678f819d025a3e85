//! The same ways for patterns in which each round is told from the next.
use fancy_regex::Regex;
use pcre2::bytes::Regex as Perl;

const RULES: &[&str] = &[r"^\w+$", r"^\w+(?:\s\w+)*$", r"\d"];

pub fn every_rule() -> Vec<Perl> {
    RULES.iter().filter_map(|rule| Perl::new(rule).ok()).collect()
}

pub fn handed_by_name() -> Vec<Result<Regex, fancy_regex::Error>> {
    [r"(?<!a)b+c", "(a+)+"].into_iter().map(Regex::new).collect()
}

/// The engine of the crate regex does not go back.
pub fn other_engine() -> Vec<Result<regex::Regex, regex::Error>> {
    [r"^(a+)+$"].into_iter().map(regex::Regex::new).collect()
}

const NAMED: [(&str, &str); 2] = [("(a+)+", r"\w+"), ("list", r"^[^,]*(?:,[^,]*)*$")];

pub fn named_rules() -> Vec<Perl> {
    NAMED.into_iter().filter_map(|(_, rule)| Perl::new(rule).ok()).collect()
}

fn mail() -> &'static str {
    r"^[a-z0-9]+(?:\.[a-z0-9]+)*@"
}

pub fn by_function() -> Option<Perl> {
    Perl::new(mail()).ok()
}

fn compiled(pattern: &str) -> Option<Perl> {
    Perl::new(pattern).ok()
}

pub fn by_caller() -> Option<Perl> {
    compiled(r"^(?:a|b)*c$")
}

pub fn few_times() -> Option<Perl> {
    Perl::new(r"^(?:\w+\s?){1,3}$").ok()
}

pub fn counted() -> Option<Perl> {
    Perl::new(r"^(?:\d{3},){2,50}$").ok()
}

pub fn exact_within() -> Option<Perl> {
    Perl::new(r"^(?:\d{4})*$").ok()
}

/// Which of them it is, the first letter tells.
pub fn either_of_others() -> Option<Perl> {
    Perl::new(r"^(?:ab|cd|\d)*$").ok()
}

/// Whether there is a second letter tells the two apart.
pub fn either_with_more() -> Option<Perl> {
    Perl::new(r"^(?:\\.|[^\\])*$").ok()
}

pub fn optional_once() -> Option<Perl> {
    Perl::new(r"^(?:ab?)*c$").ok()
}

/// What begins alike and goes on in other ways is tried twice at most in each place.
pub fn either_with_a_head() -> Option<Perl> {
    Perl::new(r"^(?:ab|ac)*$").ok()
}

/// What comes behind the first part is not known.
pub fn put_together(end: &str) -> Option<Perl> {
    let mut pattern = String::from("(a+)+");
    pattern.insert_str(0, end);
    pattern.push_str(end);
    Perl::new(&pattern).ok()
}

pub fn parsed() -> Option<Regex> {
    r"(?=a)a+b".parse::<Regex>().ok()
}
