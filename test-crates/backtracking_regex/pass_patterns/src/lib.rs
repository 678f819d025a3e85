//! Patterns without nested repetition, and engines that do not go back.
use fancy_regex::Regex;
use pcre2::bytes::Regex as Perl;

pub fn other_engine() -> Option<regex::Regex> {
    regex::Regex::new(r"^(a+)+$").ok()
}

/// Without anything that needs going back, the pattern is handed to an engine that does not.
pub fn handed_on() -> Option<Regex> {
    Regex::new(r"^(a+)+$").ok()
}

pub fn single() -> Option<Perl> {
    Perl::new(r"^[a-z]+(?:-[a-z]+)?$").ok()
}

pub fn around() -> Option<Regex> {
    Regex::new(r"(?<=\$)\d+(?:\.\d\d)?").ok()
}

pub fn atomic() -> Option<Perl> {
    Perl::new(r"^(?>a+)+b$").ok()
}

pub fn possessive() -> Option<Perl> {
    Perl::new(r"^(?:a++b)+$").ok()
}

pub fn few_times() -> Option<Perl> {
    Perl::new(r"^(?:a+){2}$").ok()
}

pub fn escaped() -> Option<Perl> {
    Perl::new(r"\(a+\)+[(b+)+]*").ok()
}

/// Each round begins with a comma, which no digit is.
pub fn separated() -> Option<Perl> {
    Perl::new(r"^\d+(?:,\d+)*$").ok()
}

pub fn optional() -> Option<onig::Regex> {
    onig::Regex::new(r"(a+)?b").ok()
}

pub fn by_argument(pattern: &str) -> Option<Perl> {
    Perl::new(pattern).ok()
}
