//! # Source text that reads differently from what it is
//!
//! ## What it checks
//! Characters in Rust sources that change the order of what is shown, that cannot be seen, or that stand in an
//! identifier for a letter they look like: in code, comments and strings, in tests as well, and in files that do not
//! parse.
//!
//! ## Why it matters
//! A review only protects the product when people read what the compiler reads. With such characters a condition can
//! look like a comment, two names can look like one, and data can hide between two letters.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn may_enter(is_admin: bool, is_аdmin: bool) -> bool {
//!     is_аdmin || is_admin
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! //! Naïve numbers: Δx, σ², „größer“, 👩‍🔬.
//!
//! pub fn difference(größe: f64, Δx: f64) -> f64 {
//!     größe - Δx
//! }
//! ```
//!
//! ## Limits
//! Only letters that are hard to tell from Latin ones are known, and only where they stand among Latin letters or make
//! up the name of something else in the same file. Characters written as escapes are visible and are not judged.

use std::cell::LazyCell;
use std::collections::HashSet;

use crate::model::tokens::Kind;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[1007],
    tests: true,
    check: &[Check::File(file)],
};

fn file(model: &Model<'_>, file: &File, out: &mut Findings<'_>) {
    let text = &*file.text;
    if text.is_ascii() || text.chars().all(is_harmless) {
        return;
    }
    let tokens = model.tokens(file);
    let plain = LazyCell::new(|| {
        let words = tokens.iter().filter(|token| token.kind == Kind::Word);
        let words = words.map(|token| &text[token.span.range()]);
        words.filter(|word| word.is_ascii()).collect()
    });
    // Before the first token there is at most a byte-order mark, which may stand there, and a shebang.
    let first = tokens
        .first()
        .map_or(text.len(), |token| token.span.start as usize);
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let shebang = (Kind::Comment, mark..first);
    let parts = tokens.iter().map(|token| (token.kind, token.span.range()));
    for (kind, range) in std::iter::once(shebang).chain(parts) {
        let part = &text[range.clone()];
        if part.is_ascii() {
            continue;
        }
        let place = |from: usize, to: usize| Place {
            file: file.id,
            span: Span::new(range.start + from, range.start + to),
        };
        for (at, char, trick) in tricks(part, kind) {
            report(place(at, at + char.len_utf8()), char, trick, out);
        }
        let name = matches!(kind, Kind::Word | Kind::Lifetime);
        if let Some((reads, char)) = name.then(|| lookalike(part, &plain)).flatten() {
            let letter = ascii(char).unwrap_or(char);
            let what = format!(
                "an identifier that reads `{reads}` has {} in place of `{letter}`",
                code(char)
            );
            out.report(place(0, part.len()), what)
                .why("people take it for another name than the compiler does")
                .help("write the name with letters of one script");
        }
    }
}

/// What a character does to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trick {
    /// It changes the order in which the text around it is shown.
    Reorders,
    /// It cannot be seen.
    Invisible,
    /// It ends a line for the reader, but not for the compiler.
    BreaksLine,
    /// It hides data, together with others of its kind.
    Hides,
}

fn report(place: Place, char: char, trick: Trick, out: &mut Findings<'_>) {
    let code = code(char);
    let (what, why) = match trick {
        Trick::Reorders => (
            format!("{code} changes the order in which the text around it is shown"),
            "people then read another text than the one the compiler reads",
        ),
        Trick::Invisible => (
            format!("{code} cannot be seen"),
            "two texts that look alike can differ in it",
        ),
        Trick::BreaksLine => (
            format!("{code} looks like the end of a line, and is none to the compiler"),
            "what looks like code can be part of a comment",
        ),
        Trick::Hides => (
            format!("{code} and those after it cannot be seen, and can carry any text"),
            "programs can hide what they later read and run in such characters",
        ),
    };
    out.report(place, what).why(why).help(format!(
        "remove it, or write it as the escape `{}` where a string needs it",
        char.escape_unicode()
    ));
}

fn code(char: char) -> String {
    format!("U+{:04X}", u32::from(char))
}

/// The characters of a token that mislead, with where they stand.
fn tricks(part: &str, kind: Kind) -> Vec<(usize, char, Trick)> {
    let mut out = Vec::new();
    let mut before: Option<char> = None;
    let mut chars = part.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let after = chars.peek().map(|(_, after)| *after);
        let alike: fn(char) -> bool = if is_tag(char) { is_tag } else { is_selector };
        let run = part[at..].chars().take_while(|char| alike(*char));
        let run = &part[at..at + run.map(char::len_utf8).sum::<usize>()];
        out.extend(trick(char, run, (before, after), part, kind).map(|trick| (at, char, trick)));
        while chars
            .next_if(|(_, next)| run.len() > char.len_utf8() && alike(*next))
            .is_some()
        {}
        // A selector or a skin tone belongs to the picture before it.
        if !is_selector(char) && !matches!(char, '\u{1f3fb}'..='\u{1f3ff}') {
            before = Some(char);
        }
    }
    out
}

/// What a character does to the reader, between its neighbours in a token. `run` is the tags, or the selectors, that
/// begin with it.
fn trick(
    char: char,
    run: &str,
    (before, after): (Option<char>, Option<char>),
    part: &str,
    kind: Kind,
) -> Option<Trick> {
    let prose = kind.is_comment() || kind == Kind::Text;
    // Marks of direction are good typography in texts that run from right to left.
    let right_to_left = || prose && part.chars().any(is_right_to_left);
    match char {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(Trick::Reorders),
        '\u{200f}' | '\u{61c}' => (!right_to_left()).then_some(Trick::Reorders),
        '\u{200e}' => (!right_to_left() && !kind.is_comment()).then_some(Trick::Invisible),
        '\u{2028}' | '\u{2029}' | '\u{85}' => Some(Trick::BreaksLine),
        '\u{200c}' | '\u{200d}' => {
            let needed = prose && joins(before, after);
            let listed = kind.is_comment() && part.chars().any(is_joining);
            (!needed && !listed).then_some(Trick::Invisible)
        }
        // Between words of scripts that are written without spaces it says where a line may be broken.
        '\u{200b}' => {
            let broken = |side: Option<char>| side.is_some_and(is_written_without_spaces);
            (!(prose && broken(before) && broken(after))).then_some(Trick::Invisible)
        }
        '\u{ad}' => (!kind.is_comment()).then_some(Trick::Invisible),
        '\u{2060}' | '\u{feff}' => Some(Trick::Invisible),
        _ if is_tag(char) => {
            let flag = before == Some('\u{1f3f4}') && run.ends_with('\u{e007f}');
            (!(prose && flag)).then_some(Trick::Hides)
        }
        _ if is_selector(char) => {
            let varied = run
                .chars()
                .any(|other| other != char || u32::from(other) >= 0xe0100);
            if run.len() > char.len_utf8() && varied {
                return Some(Trick::Hides);
            }
            let meant = kind.is_comment() || prose && selects(before, char);
            (!meant).then_some(Trick::Invisible)
        }
        // Tables of letters and musical texts have good use for these; names have not.
        _ => (!prose && is_invisible(char)).then_some(Trick::Invisible),
    }
}

/// Whether a joiner between these two does what it is meant for: it joins pictures, or letters of joining scripts.
fn joins(before: Option<char>, after: Option<char>) -> bool {
    let both = |is: fn(char) -> bool| before.is_some_and(is) && after.is_some_and(is);
    both(is_picture) || before.is_some_and(is_joining)
}

/// Whether one selector after `before` does what it is meant for.
fn selects(before: Option<char>, selector: char) -> bool {
    match before {
        None => false,
        Some(before) if u32::from(selector) >= 0xe0100 => {
            matches!(before, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
        }
        Some(before) => !before.is_ascii_alphabetic() && !before.is_ascii_whitespace(),
    }
}

/// Whether a character is one of those that most texts have which are not all ASCII: dashes, quotation marks, arrows, lines
/// and pictures. None of them hides anything, and no name can have one.
fn is_harmless(char: char) -> bool {
    matches!(char, '\0'..='\u{7f}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{2190}'..='\u{2bff}')
}

fn is_tag(char: char) -> bool {
    matches!(char, '\u{e0000}'..='\u{e007f}')
}

fn is_selector(char: char) -> bool {
    matches!(char, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Fillers, invisible operators and other characters without a shape of their own.
fn is_invisible(char: char) -> bool {
    matches!(char, '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}' | '\u{2061}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{3164}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}')
}

fn is_right_to_left(char: char) -> bool {
    matches!(
        char,
        '\u{590}'..='\u{61b}' | '\u{61d}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
    )
}

/// Arabic and its neighbours, the scripts of India and South-East Asia, Mongolian.
fn is_joining(char: char) -> bool {
    is_right_to_left(char)
        || matches!(char, '\u{900}'..='\u{dff}' | '\u{f00}'..='\u{109f}' | '\u{1780}'..='\u{17b3}' | '\u{17b6}'..='\u{18af}' | '\u{1900}'..='\u{1cff}' | '\u{a800}'..='\u{abff}' | '\u{11000}'..='\u{11fff}')
}

/// Thai, Lao, Tibetan, Burmese, Khmer and the scripts of East Asia.
fn is_written_without_spaces(char: char) -> bool {
    matches!(char, '\u{e00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7af}')
}

fn is_picture(char: char) -> bool {
    matches!(char, '\u{a9}' | '\u{ae}' | '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{2460}'..='\u{27bf}' | '\u{2900}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// What an identifier reads like, and the first character in it that is not what it looks like.
fn lookalike(word: &str, plain: &HashSet<&str>) -> Option<(String, char)> {
    let word = word.trim_start_matches('\'');
    let word = word.strip_prefix("r#").unwrap_or(word);
    let reads: String = word
        .chars()
        .map(|char| ascii(char).unwrap_or(char))
        .collect();
    if let Some(char) = word.split('_').find_map(disguised) {
        return Some((reads, char));
    }
    // A part all in another script is somebody's language, unless it is the twin of a Latin one.
    let strange = |part: &str| part.chars().count() > 1 && part.chars().all(is_twin);
    let part = word.split('_').find(|part| strange(part))?;
    let twin =
        word.chars().any(|char| char.is_ascii_alphabetic()) || plain.contains(reads.as_str());
    (twin && reads.is_ascii()).then(|| (reads, part.chars().next().unwrap_or('_')))
}

/// The first letter of a part of a name that poses as a Latin one among Latin letters.
fn disguised(part: &str) -> Option<char> {
    let letters: Vec<char> = part.chars().collect();
    let honest = |char: &char| is_of_another_script(*char) && ascii(*char).is_none();
    let latin = letters.iter().any(char::is_ascii_alphabetic);
    if !latin || letters.iter().any(honest) {
        return None;
    }
    let among = |side: Option<&char>| side.is_some_and(char::is_ascii_alphabetic);
    let found = letters.iter().enumerate().find(|(at, char)| {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        // In formulas Greek letters stand beside Latin ones; within a Latin word they do not.
        let within = || among(before) && among(letters.get(at + 1));
        is_twin(**char) || ascii(**char).is_some() && within()
    });
    found.map(|(_, char)| *char)
}

fn is_of_another_script(char: char) -> bool {
    matches!(char, '\u{370}'..='\u{58f}' | '\u{13a0}'..='\u{13ff}' | '\u{1c80}'..='\u{1c8f}' | '\u{1f00}'..='\u{1fff}' | '\u{a640}'..='\u{a69f}')
}

/// Whether a letter is hard to tell from a Latin one wherever it stands; the Greek letters of formulas are not.
fn is_twin(char: char) -> bool {
    !matches!(
        char,
        'α' | 'γ' | 'ι' | 'κ' | 'ν' | 'ρ' | 'τ' | 'υ' | 'χ' | 'ω'
    ) && ascii(char).is_some()
}

/// The ASCII character that a letter of another script looks like.
fn ascii(char: char) -> Option<char> {
    let offset = |first: u32, ascii: u8| {
        let at = u8::try_from(u32::from(char) - first).ok()?;
        Some(char::from(ascii + at))
    };
    match char {
        // Full-width forms, and letters for formulas.
        '\u{ff10}'..='\u{ff19}' => offset(0xff10, b'0'),
        '\u{ff21}'..='\u{ff3a}' => offset(0xff21, b'A'),
        '\u{ff41}'..='\u{ff5a}' => offset(0xff41, b'a'),
        '\u{1d400}'..='\u{1d6a3}' => {
            let at = u8::try_from((u32::from(char) - 0x1d400) % 52).ok()?;
            Some(char::from(if at < 26 { b'A' + at } else { b'a' + at - 26 }))
        }
        _ => TWINS
            .iter()
            .find(|(_, looks)| looks.contains(char))
            .map(|(letter, _)| *letter),
    }
}

/// Latin letters, and signs, with the Cyrillic, Greek, Armenian, Cherokee, Lisu and phonetic letters that look like them.
const TWINS: &[(char, &str)] = &[
    ('a', "аɑα"),
    ('c', "сϲ"),
    ('d', "ԁ"),
    ('e', "е"),
    ('g', "ɡց"),
    ('h', "һհ"),
    ('i', "іι"),
    ('j', "јϳ"),
    ('k', "κ"),
    ('l', "ӏ"),
    ('n', "ո"),
    ('o', "оοօ"),
    ('p', "рρ"),
    ('q', "ԛզ"),
    ('s', "ѕ"),
    ('t', "τ"),
    ('u', "սυ"),
    ('v', "ѵν"),
    ('w', "ԝω"),
    ('x', "хχ"),
    ('y', "уγ"),
    ('A', "АΑᎪ"),
    ('B', "ВΒᏴ"),
    ('C', "СϹᏟ"),
    ('D', "Ꭰ"),
    ('E', "ЕΕᎬ"),
    ('G', "ԌᏀ"),
    ('H', "НΗᎻ"),
    ('I', "ІΙӀ"),
    ('J', "ЈͿᎫ"),
    ('K', "КΚᏦ"),
    ('L', "Ꮮ"),
    ('M', "МΜᎷ"),
    ('N', "Ν"),
    ('O', "ОΟՕ"),
    ('P', "РΡᏢ"),
    ('Q', "Ԛ"),
    ('R', "Ꭱ"),
    ('S', "ЅՏᏚ"),
    ('T', "ТΤᎢ"),
    ('V', "ѴᏙ"),
    ('W', "ԜᎳ"),
    ('X', "ХΧ"),
    ('Y', "ҮΥ"),
    ('Z', "ΖᏃ"),
    ('!', "ǃ"),
    ('|', "ǀ"),
    (':', "ːꓽ"),
    (',', "ꓹ"),
    ('.', "ꓸ"),
    (';', "ꓼ"),
    ('\'', "ʼꞌ"),
];
