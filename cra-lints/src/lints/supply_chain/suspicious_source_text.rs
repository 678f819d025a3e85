//! # Source text that reads otherwise than it compiles
//!
//! ## What it checks
//! Characters that change the order of reading, that nobody sees, or that look like others: bidirectional controls,
//! invisible and tag characters anywhere in a source file, and names that mix Latin letters with look-alikes of another
//! alphabet.
//!
//! ## Why it matters
//! A reviewer then approves something else than what is compiled; this is how a back door passes a review.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn is_admin(user: &str) -> bool {
//!     user == "admin‮"
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub fn is_admin(user: &str) -> bool {
//!     user == "admin\u{202e}"
//! }
//! ```
//!
//! ## Limits
//! Whole names in one foreign alphabet are taken as meant, and so are joiners between letters and in emoji. Words that
//! are spelt alike in different alphabets are not compared with each other.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[1007],
    tests: true,
    check: &[Check::File(file)],
};

fn file(_model: &Model<'_>, file: &File, out: &mut Findings<'_>) {
    // Nearly all sources are plain: one look at the bytes settles them.
    if file.text.is_ascii() {
        return;
    }
    let mut characters = file.text.char_indices().peekable();
    let mut before = '\n';
    while let Some((at, char)) = characters.next() {
        let after = characters.peek().map_or('\n', |(_, next)| *next);
        if let Some(what) = hidden(char, before, after, at) {
            let place = place(file, at, char.len_utf8());
            let code = format!("U+{:04X}", u32::from(char));
            out.report(place, format!("{what}: {code}"))
                .why("what a reviewer sees here is not what the compiler reads")
                .help(format!("remove it; where a text needs it, write it as `\\u{{{:x}}}`", u32::from(char)));
        }
        before = char;
    }
    names(file, out);
}

fn place(file: &File, at: usize, length: usize) -> Place {
    Place {
        file: file.id,
        span: Span::new(at, at + length),
    }
}

/// What is wrong with a character between its neighbours, in a few words.
fn hidden(char: char, before: char, after: char, at: usize) -> Option<&'static str> {
    match char {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some("this character changes the order in which the line is read"),
        '\u{200e}' | '\u{200f}' | '\u{061c}' => {
            // A mark beside letters that are written from right to left does what it is made for.
            let right_to_left = |char: char| matches!(char, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
            (!right_to_left(before) && !right_to_left(after)).then_some("this mark of direction cannot be seen")
        }
        '\u{feff}' if at == 0 => None,
        '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{00ad}' | '\u{180e}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => {
            Some("this character cannot be seen")
        }
        '\u{200c}' | '\u{200d}' => (before.is_ascii() || after.is_ascii()).then_some("this joiner joins nothing and cannot be seen"),
        '\u{e0000}'..='\u{e007f}' => {
            // Flags of regions are a black flag with tag letters.
            let flag = matches!(before, '\u{1f3f4}' | '\u{e0020}'..='\u{e007f}');
            (!flag).then_some("this tag character cannot be seen")
        }
        _ => None,
    }
}

/// Names in which look-alikes of another alphabet stand between Latin letters.
fn names(file: &File, out: &mut Findings<'_>) {
    let mut at = 0;
    for token in ra_ap_rustc_lexer::tokenize(&file.text, ra_ap_rustc_lexer::FrontmatterAllowed::No) {
        let length = token.len as usize;
        let text = &file.text[at..at + length];
        let is_name = matches!(
            token.kind,
            ra_ap_rustc_lexer::TokenKind::Ident | ra_ap_rustc_lexer::TokenKind::RawIdent | ra_ap_rustc_lexer::TokenKind::Lifetime { .. }
        );
        if is_name && !text.is_ascii() {
            if let Some((char, latin)) = look_alike(text) {
                out.report(place(file, at, length), format!("this name mixes alphabets: its `{char}` is no Latin `{latin}`"))
                    .why("two names that look the same are different names, and a reviewer cannot tell which one this is")
                    .help("write the whole name in one alphabet");
            }
        }
        at += length;
    }
}

/// A letter that looks like a Latin one, in a name that also has Latin letters.
fn look_alike(name: &str) -> Option<(char, char)> {
    let latin = name.chars().any(|char| char.is_ascii_alphabetic());
    latin.then(|| name.chars().find_map(|char| twin(char).map(|twin| (char, twin)))).flatten()
}

/// The Latin letter that a letter of another alphabet looks like.
fn twin(char: char) -> Option<char> {
    const TWINS: &[(char, char)] = &[
        // Cyrillic.
        ('а', 'a'), ('е', 'e'), ('о', 'o'), ('р', 'p'), ('с', 'c'), ('у', 'y'), ('х', 'x'), ('і', 'i'), ('ј', 'j'),
        ('ѕ', 's'), ('һ', 'h'), ('ԁ', 'd'), ('ԛ', 'q'), ('ԝ', 'w'), ('А', 'A'), ('В', 'B'), ('Е', 'E'), ('К', 'K'),
        ('М', 'M'), ('Н', 'H'), ('О', 'O'), ('Р', 'P'), ('С', 'C'), ('Т', 'T'), ('Х', 'X'), ('І', 'I'), ('Ѕ', 'S'),
        // Greek.
        ('ο', 'o'), ('ν', 'v'), ('ι', 'i'), ('α', 'a'), ('ρ', 'p'), ('Α', 'A'), ('Β', 'B'), ('Ε', 'E'), ('Ζ', 'Z'),
        ('Η', 'H'), ('Ι', 'I'), ('Κ', 'K'), ('Μ', 'M'), ('Ν', 'N'), ('Ο', 'O'), ('Ρ', 'P'), ('Τ', 'T'), ('Υ', 'Y'), ('Χ', 'X'),
        // Armenian.
        ('օ', 'o'), ('ս', 'u'), ('ո', 'n'), ('հ', 'h'),
    ];
    let full_width = |char: char| {
        let offset = u32::from(char).checked_sub(0xff01)?;
        (offset < 0x5e).then(|| char::from_u32(offset + 0x21)).flatten()
    };
    TWINS.iter().find(|(foreign, _)| *foreign == char).map(|(_, latin)| *latin).or_else(|| full_width(char))
}
