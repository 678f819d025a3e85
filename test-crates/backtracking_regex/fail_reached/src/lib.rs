//! Patterns that come from lists, functions and callers, and those that go back often, but not for ever.
use fancy_regex::Regex;
use pcre2::bytes::Regex as Perl;

const RULES: &[&str] = &[r"^\w+$", r"^(\w+\s?)*$", r"\d"];

pub fn every_rule() -> Vec<Perl> {
    RULES.iter().filter_map(|rule| Perl::new(rule).ok()).collect() //~ backtracking_regex
}

pub fn every_rule_in_a_loop() -> Vec<Perl> {
    let mut out = Vec::new();
    for rule in RULES {
        out.extend(Perl::new(rule)); //~ backtracking_regex
    }
    out
}

pub fn handed_by_name() -> Vec<Result<Regex, fancy_regex::Error>> {
    [r"(?<!a)(b+)+c", "x"].into_iter().map(Regex::new).collect() //~ backtracking_regex
}

const NAMED: [(&str, &str); 2] = [("word", r"\w+"), ("list", r"^(?:[^,]*,?)*;$")];

pub fn named_rules() -> Vec<(&'static str, Perl)> {
    let mut out = Vec::new();
    for (name, rule) in NAMED {
        if let Ok(made) = Perl::new(rule) { //~ backtracking_regex
            out.push((name, made));
        }
    }
    out
}

fn mail() -> &'static str {
    r"^([a-z0-9]+\.?)+@"
}

pub fn by_function() -> Option<Perl> {
    Perl::new(mail()).ok() //~ backtracking_regex
}

fn compiled(pattern: &str) -> Option<Perl> {
    Perl::new(pattern).ok() //~ backtracking_regex
}

pub fn by_caller() -> Option<Perl> {
    compiled(r"^(a|b|ab)*c$")
}

pub struct Rule {
    pattern: &'static str,
}

impl Rule {
    pub fn digits() -> Self {
        Self { pattern: r"^(\d*)*$" }
    }

    pub fn made(&self) -> Option<Perl> {
        Perl::new(self.pattern).ok() //~ backtracking_regex
    }
}

const PART: &str = r"(?:\w+-?)";

pub fn formatted() -> Option<Perl> {
    Perl::new(&format!("^{PART}+$")).ok() //~ backtracking_regex
}

pub fn many_times() -> Option<Perl> {
    Perl::new(r"^(?:\w+\s?){2,50}$").ok() //~ backtracking_regex
}

pub fn many_times_exactly() -> Option<Perl> {
    Perl::new(r"^(a+){32}$").ok() //~ backtracking_regex
}

pub fn counted_within() -> Option<Perl> {
    Perl::new(r"^(\d{1,20})*$").ok() //~ backtracking_regex
}

pub fn either_of_the_same() -> Option<Perl> {
    Perl::new(r"^(?:a|a)*$").ok() //~ backtracking_regex
}

pub fn either_of_overlapping() -> Option<onig::Regex> {
    onig::Regex::new(r"^(?:\w|\d)+;$").ok() //~ backtracking_regex
}

pub fn optional_twice() -> Option<Perl> {
    Perl::new(r"^(?:a?a?)*b$").ok() //~ backtracking_regex
}

pub fn put_together() -> Option<Perl> {
    let mut pattern = String::from("^");
    pattern.push_str(r"(a*)*");
    pattern.push('b');
    Perl::new(&pattern).ok() //~ backtracking_regex
}

pub fn parsed() -> Option<Regex> {
    r"(?=a)(a+)+b".parse::<Regex>().ok() //~ backtracking_regex
}
