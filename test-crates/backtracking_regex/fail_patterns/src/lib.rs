//! Patterns that take for ever on some texts.
use std::sync::LazyLock;

use fancy_regex::{Regex, RegexBuilder};
use pcre2::bytes::Regex as Perl;

const WORDS: &str = r"^(\w+\s?)*(?=!)$";

static MAIL: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^([a-z0-9]+)*(?<!\.)@").expect("a good pattern")); //~ backtracking_regex

pub fn plain() -> Option<Regex> {
    Regex::new(r"(a+)+(?=b)").ok() //~ backtracking_regex
}

pub fn by_constant() -> Option<Regex> {
    fancy_regex::Regex::new(WORDS).ok() //~ backtracking_regex
}

pub fn built() -> Option<Regex> {
    RegexBuilder::new(r"(?:\d*)*\1x(y)").build().ok() //~ backtracking_regex
}

pub fn perl() -> Option<Perl> {
    Perl::new(r"^(([a-z])+.)+[A-Z]([a-z])+$").ok() //~ backtracking_regex
}

pub fn counted() -> Option<Perl> {
    Perl::new("(?:x{2,})+y").ok() //~ backtracking_regex
}

pub fn onig() -> Option<onig::Regex> {
    onig::Regex::new(r"((?:a|b)*)*c").ok() //~ backtracking_regex
}

pub fn regress() -> Option<regress::Regex> {
    regress::Regex::new("^(?:.*,)*x$").ok() //~ backtracking_regex
}

pub fn raw_and_long() -> Option<Perl> {
    let pattern = concat!(r"^(\d+", r"\.?)+$");
    Perl::new(pattern).ok() //~ backtracking_regex
}

pub fn is_mail(text: &str) -> bool {
    MAIL.is_match(text).unwrap_or(false)
}
