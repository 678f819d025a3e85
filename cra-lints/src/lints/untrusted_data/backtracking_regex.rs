//! # Pattern that can take for ever
//!
//! ## What it checks
//! Patterns of fancy-regex, pcre2, onig and regress in which something that repeats is repeated, so that one text can be
//! split between the two in very many ways.
//!
//! ## Why it matters
//! On a text that nearly fits, such an engine tries all of them. Thirty letters can keep it busy for hours.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! pcre2 = "0.2"
//! ```
//! ```rust src/lib.rs
//! pub fn words() -> Result<pcre2::bytes::Regex, pcre2::Error> {
//!     pcre2::bytes::Regex::new(r"^(\w+\s?)*$")
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! pcre2 = "0.2"
//! ```
//! ```rust src/lib.rs
//! pub fn words() -> Result<pcre2::bytes::Regex, pcre2::Error> {
//!     pcre2::bytes::Regex::new(r"^\w+(?:\s\w+)*$")
//! }
//! ```
//!
//! ## Limits
//! Only patterns that are written in the program are looked at, and only nested repetition. The crate regex does not go
//! back at all; fancy-regex only does for patterns that need it.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[1333],
    tests: false,
    check: &[Check::Call(call)],
};

/// Functions that take a pattern first.
const ENGINES: &[&str] = &[
    "fancy_regex::Regex::new",
    "fancy_regex::RegexBuilder::new",
    "pcre2::bytes::Regex::new",
    "pcre2::bytes::RegexBuilder::build",
    "onig::Regex::new",
    "onig::Regex::with_options",
    "regress::Regex::new",
    "regress::Regex::with_flags",
];

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    if !call.is_any(ENGINES) || call.is_own() {
        return;
    }
    let Some(pattern) = call.arg(0).and_then(|pattern| call.view.str(pattern)) else {
        return;
    };
    let fancy = call
        .target()
        .is_some_and(|target| target.krate() == "fancy_regex");
    if fancy && !needs_going_back(&pattern) {
        return;
    }
    if nests_repetition(&pattern) {
        out.report(call.place, "a repetition in this pattern is itself repeated")
            .why("a text that nearly fits keeps the engine busy for hours")
            .help("write the pattern so that each round begins with something that the one before cannot match, or use the crate regex");
    }
}

/// Whether fancy-regex needs its own engine for a pattern.
fn needs_going_back(pattern: &str) -> bool {
    let looks = [
        "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?(", "\\K", "\\G", "\\k<",
    ];
    looks.iter().any(|form| pattern.contains(form))
        || ["*+", "++", "?+"].iter().any(|form| pattern.contains(form))
        || (1..10).any(|number| pattern.contains(&format!("\\{number}")))
}

/// The characters below 128 that a piece of a pattern can match; the last bit stands for all others.
type Set = u128;

const DIGITS: Set = 0x03ff_0000_0000_0000;
const SPACES: Set = 0x1_0000_3e00;
const ANY: Set = !(1 << 10);

fn one(char: char) -> Set {
    1 << u32::from(char).min(127)
}

fn word() -> Set {
    ('a'..='z')
        .chain('A'..='Z')
        .map(one)
        .fold(DIGITS | one('_'), |all, one| all | one)
}

/// A piece of a pattern between two others.
#[derive(Clone, Copy)]
struct Piece {
    set: Set,
    /// Whether it can match nothing.
    optional: bool,
    /// Whether it can match any number of times.
    endless: bool,
    /// Whether a repetition in it is repeated.
    nested: bool,
}

fn nests_repetition(pattern: &str) -> bool {
    let mut reader = Reader {
        chars: pattern.chars().collect(),
        at: 0,
        depth: 0,
    };
    let mut nested = false;
    // A closing parenthesis too many ends a look; the rest is looked at as well.
    while reader.at < reader.chars.len() {
        nested |= reader.alternatives().1.nested;
        reader.at += 1;
    }
    nested
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    depth: usize,
}

impl Reader {
    fn next_is(&self, text: &str) -> bool {
        text.chars()
            .enumerate()
            .all(|(offset, char)| self.chars.get(self.at + offset) == Some(&char))
    }

    /// What stands up to the closing parenthesis: whether repeating it is ambiguous, and what it is as a whole.
    fn alternatives(&mut self) -> (bool, Piece) {
        let mut ambiguous = false;
        let mut whole = Piece {
            set: 0,
            optional: false,
            endless: false,
            nested: false,
        };
        let mut pieces: Vec<Piece> = Vec::new();
        loop {
            let end = self.at >= self.chars.len() || self.chars[self.at] == ')';
            if end || self.chars[self.at] == '|' {
                ambiguous |= splits(&pieces);
                whole.set |= pieces.iter().fold(0, |all, piece| all | piece.set);
                whole.optional |= pieces.iter().all(|piece| piece.optional);
                whole.nested |= pieces.iter().any(|piece| piece.nested);
                pieces.clear();
                if end {
                    return (ambiguous, whole);
                }
                self.at += 1;
                continue;
            }
            if let Some(piece) = self.piece() {
                pieces.push(piece);
            }
        }
    }

    /// A character, a class or a group, with its repetition; `None` for what matches nothing itself.
    fn piece(&mut self) -> Option<Piece> {
        let mut piece = Piece {
            set: 0,
            optional: false,
            endless: false,
            nested: false,
        };
        let mut ambiguous = false;
        let mut keeps = false;
        match self.chars[self.at] {
            '(' => {
                let looks = ["(?=", "(?!", "(?<=", "(?<!"]
                    .iter()
                    .any(|form| self.next_is(form));
                keeps = self.next_is("(?>");
                self.open();
                self.depth += 1;
                let (splits, whole) = if self.depth > 50 {
                    (false, piece)
                } else {
                    self.alternatives()
                };
                self.depth -= 1;
                self.at += 1;
                if looks {
                    return whole.nested.then_some(Piece {
                        optional: true,
                        set: 0,
                        ..whole
                    });
                }
                piece = whole;
                ambiguous = splits && !keeps;
            }
            '[' => piece.set = self.class(),
            '\\' => {
                self.at += 1;
                piece.set = self.escape();
                self.at += 1;
            }
            '^' | '$' => {
                self.at += 1;
                return None;
            }
            '.' => {
                piece.set = ANY;
                self.at += 1;
            }
            char => {
                piece.set = one(char);
                self.at += 1;
            }
        }
        let (least, endless) = self.repetition();
        // `++` keeps what it has taken.
        let possessive = endless && self.next_is("+");
        if possessive || self.next_is("?") && (endless || least == 0) {
            self.at += 1;
        }
        piece.nested |= endless && ambiguous && !possessive;
        piece.optional |= least == 0;
        piece.endless = (endless || ambiguous) && !possessive && !keeps;
        Some(piece)
    }

    /// Steps over the opening of a group.
    fn open(&mut self) {
        self.at += 1;
        if self.next_is("?") {
            self.at += 1;
            while let Some(char) = self.chars.get(self.at) {
                let goes_on = char.is_alphanumeric() || matches!(char, '_' | '-' | '<' | '\'');
                if !goes_on {
                    // The `:`, `=`, `!` or `>` belongs to the opening, a `)` closes a group of flags.
                    if *char != ')' {
                        self.at += 1;
                    }
                    if *char == '<' {
                        continue;
                    }
                    break;
                }
                self.at += 1;
            }
        }
    }

    /// The characters of `[…]`.
    fn class(&mut self) -> Set {
        self.at += 1;
        let negated = self.next_is("^");
        if negated {
            self.at += 1;
        }
        let mut set = 0;
        let mut first = true;
        let mut before: Option<char> = None;
        while let Some(&char) = self.chars.get(self.at) {
            if char == ']' && !first {
                break;
            }
            first = false;
            match char {
                '\\' => {
                    self.at += 1;
                    set |= self.escape();
                    before = None;
                }
                '-' if before.is_some()
                    && self.chars.get(self.at + 1).is_some_and(|next| *next != ']') =>
                {
                    self.at += 1;
                    let from = before.take().unwrap_or('-');
                    let to = self.chars[self.at];
                    set = (from.min('\x7f')..=to.min('\x7f'))
                        .map(one)
                        .fold(set, |all, one| all | one);
                }
                _ => {
                    set |= one(char);
                    before = Some(char);
                }
            }
            self.at += 1;
        }
        self.at += 1;
        if negated { !set } else { set }
    }

    /// The characters of the escape that ends at the current place.
    fn escape(&self) -> Set {
        match self.chars.get(self.at) {
            Some('d') => DIGITS,
            Some('D') => !DIGITS,
            Some('w') => word(),
            Some('W') => !word(),
            Some('s') => SPACES,
            Some('S') => !SPACES,
            Some('n') => one('\n'),
            Some('t') => one('\t'),
            Some('r') => one('\r'),
            // Borders match nothing themselves; numbers and properties are not looked into.
            Some('b' | 'B' | 'A' | 'z' | 'Z' | 'G' | 'K') | None => 0,
            Some('p' | 'P' | 'x' | 'u') => !0,
            Some(char) if char.is_ascii_digit() => 0,
            Some(char) => one(*char),
        }
    }

    /// The least number of times that the piece before repeats, and whether there is no most.
    fn repetition(&mut self) -> (u32, bool) {
        match self.chars.get(self.at) {
            Some('*') => {
                self.at += 1;
                (0, true)
            }
            Some('+') => {
                self.at += 1;
                (1, true)
            }
            Some('?') => {
                self.at += 1;
                (0, false)
            }
            Some('{') => {
                let rest: String = self.chars[self.at + 1..]
                    .iter()
                    .take_while(|char| **char != '}')
                    .collect();
                let (least, most) = rest.split_once(',').unwrap_or((&rest, &rest));
                let Ok(least) = least.trim().parse() else {
                    return (1, false);
                };
                self.at += rest.chars().count() + 2;
                (least, most.trim().is_empty())
            }
            _ => (1, false),
        }
    }
}

/// Whether repeating these pieces lets one text be split in several ways: an endless one takes what all others need.
fn splits(pieces: &[Piece]) -> bool {
    pieces.iter().enumerate().any(|(at, piece)| {
        piece.endless
            && pieces.iter().enumerate().all(|(other, needed)| {
                other == at || needed.optional || needed.set & piece.set != 0
            })
    })
}

#[cfg(test)]
mod tests {
    use super::nests_repetition;

    #[test]
    fn nested_repetition_is_found() {
        for pattern in [
            "(a+)+",
            "(a*)*b",
            r"^(\w+\s?)*$",
            "(?:.*,)*x",
            "(x{2,})+",
            "((?:a|b)*)*c",
            "(?<name>[a-c]+)*",
            "(?i:a+)+",
            "(([a-z])+.)+[A-Z]",
            "a|(b+)+",
        ] {
            assert!(nests_repetition(pattern), "{pattern}");
        }
    }

    #[test]
    fn other_repetition_is_left_alone() {
        for pattern in [
            r"^\d+(?:,\d+)*$",
            "(a+){2}",
            "(?>a+)+",
            "(?:a++b)+",
            r"\(a+\)+[(b+)+]*",
            "(a+)?b",
            "(?:a|b)+",
            "[a+]+",
            "(?=a+)b+",
            "",
            "((",
            "a{1,",
            "[",
        ] {
            assert!(!nests_repetition(pattern), "{pattern}");
        }
    }
}
