//! Whether a pattern for an engine that goes back can be matched with one text in very many ways.

/// Whether fancy-regex needs its own engine for a pattern.
pub(crate) fn needs_going_back(pattern: &str) -> bool {
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

/// In how many ways one round of a group that is repeated can share a text with the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rounds {
    /// Each text is one round, or several in one way only.
    Told,
    /// In a few ways, which multiply with every round.
    Few,
    /// In as many as the text is long.
    Many,
}

impl Rounds {
    /// Whether so many rounds can keep an engine busy; without a number there is no most.
    fn take_long(self, most: Option<u32>) -> bool {
        match self {
            Self::Told => false,
            Self::Few => most.is_none_or(|most| most >= 20),
            Self::Many => most.is_none_or(|most| most >= 10),
        }
    }
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
    /// Whether how often it repeats is not fixed.
    varies: bool,
    /// Whether it is one character, all of which are known.
    single: bool,
}

impl Piece {
    const NOTHING: Self = Self {
        set: 0,
        optional: false,
        endless: false,
        nested: false,
        varies: false,
        single: false,
    };
}

pub(crate) fn nests_repetition(pattern: &str) -> bool {
    let mut reader = Reader {
        chars: pattern.chars().collect(),
        at: 0,
        depth: 0,
        spaced: pattern.contains("(?x") || pattern.contains("x)"),
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
    /// Whether spaces may stand for nothing.
    spaced: bool,
}

impl Reader {
    fn next_is(&self, text: &str) -> bool {
        text.chars()
            .enumerate()
            .all(|(offset, char)| self.chars.get(self.at + offset) == Some(&char))
    }

    /// What stands up to the closing parenthesis: how rounds of it are told apart, and what it is as a whole.
    fn alternatives(&mut self) -> (Rounds, Piece) {
        let mut rounds = Rounds::Told;
        let mut whole = Piece::NOTHING;
        let mut pieces: Vec<Piece> = Vec::new();
        let mut all: Vec<Vec<Piece>> = Vec::new();
        // What looks around, or stands at a border, may keep alternatives apart.
        let mut guarded = false;
        loop {
            let end = self.at >= self.chars.len() || self.chars[self.at] == ')';
            if end || self.chars[self.at] == '|' {
                rounds = rounds.max(splits(&pieces));
                whole.set |= pieces.iter().fold(0, |all, piece| all | piece.set);
                whole.optional |= pieces.iter().all(|piece| piece.optional);
                whole.nested |= pieces.iter().any(|piece| piece.nested);
                let taken = std::mem::take(&mut pieces);
                if !guarded {
                    all.push(taken);
                }
                guarded = false;
                if end {
                    if !self.spaced && overlap(&all) {
                        rounds = rounds.max(Rounds::Few);
                    }
                    return (rounds, whole);
                }
                self.at += 1;
                continue;
            }
            match self.piece() {
                Some(piece) => {
                    guarded |= piece.set == 0;
                    pieces.push(piece);
                }
                None => guarded = true,
            }
        }
    }

    /// A character, a class or a group, with its repetition; `None` for what matches nothing itself.
    fn piece(&mut self) -> Option<Piece> {
        let mut piece = Piece::NOTHING;
        let mut rounds = Rounds::Told;
        let mut keeps = false;
        match self.chars[self.at] {
            '(' => {
                let looks = ["(?=", "(?!", "(?<=", "(?<!"]
                    .iter()
                    .any(|form| self.next_is(form));
                keeps = self.next_is("(?>");
                self.open();
                self.depth += 1;
                let (inner, whole) = if self.depth > 50 {
                    (Rounds::Told, piece)
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
                if !keeps {
                    rounds = inner;
                }
            }
            '[' => (piece.set, piece.single) = self.class(),
            '\\' => {
                self.at += 1;
                piece.set = self.escape();
                piece.single = self.is_plain_escape();
                self.at += 1;
            }
            '^' | '$' => {
                self.at += 1;
                return None;
            }
            '.' => {
                piece.set = ANY;
                piece.single = true;
                self.at += 1;
            }
            char => {
                piece.set = one(char);
                piece.single = true;
                self.at += 1;
            }
        }
        let begin = self.at;
        let (least, most) = self.repetition();
        let endless = most.is_none();
        piece.single &= begin == self.at;
        // `++` keeps what it has taken.
        let possessive = endless && self.next_is("+");
        if possessive || self.next_is("?") && (endless || least == 0) {
            self.at += 1;
        }
        // What cannot fail behind it never makes the engine go back.
        let goes_on = self.chars[self.at.min(self.chars.len())..]
            .iter()
            .any(|char| *char != ')');
        piece.nested |= !possessive
            && rounds.take_long(most)
            && begin != self.at
            && (rounds == Rounds::Many || goes_on);
        piece.optional |= least == 0;
        piece.varies = most.is_none_or(|most| most > least && most > 1) && !possessive && !keeps;
        piece.endless = (endless || rounds == Rounds::Many) && !possessive && !keeps;
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

    /// The characters of `[…]`, and whether these are all.
    fn class(&mut self) -> (Set, bool) {
        self.at += 1;
        let negated = self.next_is("^");
        if negated {
            self.at += 1;
        }
        let mut set = 0;
        let mut known = true;
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
                    known &= self.is_plain_escape();
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
                    // A class within a class, or an intersection of two.
                    known &= char != '[' && !self.next_is("&&");
                    set |= one(char);
                    before = Some(char);
                }
            }
            self.at += 1;
        }
        self.at += 1;
        (if negated { !set } else { set }, known)
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

    /// Whether the escape at the current place stands for characters all of which are known.
    fn is_plain_escape(&self) -> bool {
        self.chars.get(self.at).is_some_and(|char| {
            matches!(char, 'd' | 'D' | 'w' | 'W' | 's' | 'S' | 'n' | 't' | 'r')
                || !char.is_ascii_alphanumeric()
        })
    }

    /// The least number of times that the piece before repeats, and the most, where there is one.
    fn repetition(&mut self) -> (u32, Option<u32>) {
        match self.chars.get(self.at) {
            Some('*') => {
                self.at += 1;
                (0, None)
            }
            Some('+') => {
                self.at += 1;
                (1, None)
            }
            Some('?') => {
                self.at += 1;
                (0, Some(1))
            }
            Some('{') => {
                let rest: String = self.chars[self.at + 1..]
                    .iter()
                    .take_while(|char| **char != '}')
                    .collect();
                let (least, most) = rest.split_once(',').unwrap_or((&rest, &rest));
                let Ok(least) = least.trim().parse() else {
                    return (1, Some(1));
                };
                self.at += rest.chars().count() + 2;
                (
                    least,
                    (!most.trim().is_empty()).then(|| most.trim().parse().unwrap_or(least)),
                )
            }
            _ => (1, Some(1)),
        }
    }
}

/// In how many ways a text can be split into rounds of these pieces: an endless one takes what all others need.
fn splits(pieces: &[Piece]) -> Rounds {
    let takes_all = |is: &dyn Fn(&Piece) -> bool| {
        pieces.iter().enumerate().any(|(at, piece)| {
            is(piece)
                && pieces.iter().enumerate().all(|(other, needed)| {
                    other == at || needed.optional || needed.set & piece.set != 0
                })
        })
    };
    // `a?b?`: both in one round, or one in each.
    let apart = || {
        pieces.iter().all(|piece| piece.optional)
            && pieces.iter().filter(|piece| piece.set != 0).count() > 1
    };
    if takes_all(&|piece| piece.endless) {
        Rounds::Many
    } else if takes_all(&|piece| piece.varies && piece.set != 0) || apart() {
        Rounds::Few
    } else {
        Rounds::Told
    }
}

/// Whether one alternative is also a row of others: `a|a`, `\w|\d`, `a|b|ab`.
fn overlap(alternatives: &[Vec<Piece>]) -> bool {
    // Characters that are not told apart share the last bit.
    let shared = |one: Set, other: Set| one & other & !(1 << 127) != 0;
    alternatives.iter().enumerate().any(|(at, row)| {
        !row.is_empty()
            && row.iter().all(|piece| {
                piece.single
                    && alternatives.iter().enumerate().any(|(other, alone)| {
                        let [alone] = alone[..] else {
                            return false;
                        };
                        other != at && alone.single && shared(alone.set, piece.set)
                    })
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
            r"^(?:\w+\s?){2,50}$",
            "(a+){32}b",
            r"^(\d{1,20})*$",
            "(?:a|a)*b",
            r"(?:\w|\d)+;",
            "(a|b|ab)*c",
            "(?:a?b?)*c",
            r"(?:.|\s)*?x",
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
            r"^(?:\w+\s?){1,3}$",
            r"(?:\d{3},){2,50}x",
            r"(?:\d{4})*x",
            "(?:ab|cd|\\d)*x",
            r"(?:\\.|[^\\])*x",
            "(?:ab?)*c",
            "(?:ab|ac)*x",
            r"(?:\p{L}|\d)*x",
            "(?:é|ü)*x",
            "(?:[[:alpha:]]|a)*x",
            r"(?:(?!\*/).|\\.)*x",
            "(?:a|a)*",
            r"(?:\d{1,3}\.){3}\d",
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
