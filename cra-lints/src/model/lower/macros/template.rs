//! The grammar of format strings: text, placeholders, and what a placeholder says.

use crate::model::syntax::Trait;

/// A piece of a format string, before its arguments are known.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    Text(String),
    Hole(Hole<'a>),
}

/// A placeholder.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hole<'a> {
    pub(super) arg: Position<'a>,
    pub(super) shown: Trait,
    /// Arguments that give the width and the precision; the precision of `.*` comes before the value.
    pub(super) width: Option<Position<'a>>,
    pub(super) precision: Option<Position<'a>>,
}

/// Which argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position<'a> {
    /// The next one.
    Next,
    /// The one with this number.
    Index(usize),
    /// The one with this name, and the byte of the string at which the name begins.
    Name(&'a str, usize),
}

impl Part<'_> {
    /// Whether it names an argument.
    pub(super) fn names(&self) -> bool {
        let Self::Hole(hole) = self else {
            return false;
        };
        let positions = [Some(hole.arg), hole.width, hole.precision];
        positions
            .iter()
            .any(|position| matches!(position, Some(Position::Name(..))))
    }
}

/// Takes a format string apart; `None` when it is none.
pub(super) fn parse(text: &str) -> Option<Vec<Part<'_>>> {
    let bytes = text.as_bytes();
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(['{', '}']) {
        let brace = at + found;
        literal.push_str(&text[at..brace]);
        if bytes.get(brace + 1) == Some(&bytes[brace]) {
            literal.push(char::from(bytes[brace]));
            at = brace + 2;
            continue;
        }
        if bytes[brace] == b'}' {
            return None;
        }
        let close = brace + 1 + text[brace + 1..].find('}')?;
        if !literal.is_empty() {
            parts.push(Part::Text(std::mem::take(&mut literal)));
        }
        parts.push(Part::Hole(hole(&text[brace + 1..close], brace + 1)?));
        at = close + 1;
    }
    literal.push_str(&text[at..]);
    if !literal.is_empty() {
        parts.push(Part::Text(literal));
    }
    Some(parts)
}

/// What stands between the braces, which begins at the byte `start`.
fn hole(inner: &str, start: usize) -> Option<Hole<'_>> {
    let (arg, spec) = inner.split_once(':').unwrap_or((inner, ""));
    let spec_start = start + arg.len() + 1;
    // `{=u8}`, `{0=u8}`: the type that defmt wants to know.
    let (arg, typed) = match arg.split_once('=') {
        Some((arg, ty)) => (arg, ty == "?"),
        None => (arg, false),
    };
    let position = position(arg, start)?;
    let Spec {
        shown,
        width,
        precision,
    } = spec_of(spec.trim_end(), spec_start)?;
    Some(Hole {
        arg: position,
        shown: if typed { Trait::Debug } else { shown },
        width,
        precision,
    })
}

fn position(text: &str, start: usize) -> Option<Position<'_>> {
    let lead = text.len() - text.trim_start().len();
    let text = text.trim();
    if text.is_empty() {
        return Some(Position::Next);
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Position::Index);
    }
    is_name(text).then_some(Position::Name(text, start + lead))
}

fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars
        .next()
        .is_some_and(|first| first == '_' || first.is_alphabetic())
        && chars.all(|char| char == '_' || char.is_alphanumeric())
}

/// What stands behind the colon.
struct Spec<'a> {
    shown: Trait,
    width: Option<Position<'a>>,
    precision: Option<Position<'a>>,
}

fn spec_of(spec: &str, start: usize) -> Option<Spec<'_>> {
    let mut rest = spec;
    let is_align = |char: char| matches!(char, '<' | '^' | '>');
    let mut chars = rest.chars();
    let first = chars.next();
    if let (Some(fill), Some(align)) = (first, chars.next())
        && is_align(align)
    {
        rest = &rest[fill.len_utf8() + align.len_utf8()..];
    } else if first.is_some_and(is_align) {
        rest = &rest[1..];
    }
    rest = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    rest = rest.strip_prefix('#').unwrap_or(rest);
    // A zero before `$` is the number of an argument, any other asks for leading zeros.
    if !rest.starts_with("0$") {
        rest = rest.strip_prefix('0').unwrap_or(rest);
    }
    let (width, after) = count(rest, start + spec.len() - rest.len());
    rest = after;
    let mut precision = None;
    if let Some(after) = rest.strip_prefix('.') {
        if let Some(after) = after.strip_prefix('*') {
            precision = Some(Position::Next);
            rest = after;
        } else {
            (precision, rest) = count(after, start + spec.len() - after.len());
        }
    }
    let shown = match rest {
        "" => Trait::Display,
        "x" | "X" => Trait::LowerHex,
        "p" => Trait::Pointer,
        _ if rest.ends_with('?') && rest.len() < 4 => Trait::Debug,
        _ if rest
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_.=#".contains(&byte)) =>
        {
            Trait::Other
        }
        _ => return None,
    };
    Some(Spec {
        shown,
        width,
        precision,
    })
}

/// A number, or an argument before `$`; the latter is given back, with what follows.
fn count(text: &str, start: usize) -> (Option<Position<'_>>, &str) {
    let end = text
        .find(|char: char| char != '_' && !char.is_alphanumeric())
        .unwrap_or(text.len());
    if let Some(after) = text[end..].strip_prefix('$') {
        return (position(&text[..end], start), after);
    }
    (
        None,
        text.trim_start_matches(|char: char| char.is_ascii_digit()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holes(text: &str) -> Vec<Hole<'_>> {
        let parts = parse(text).expect("the format string is well formed");
        let holes = parts.into_iter().filter_map(|part| match part {
            Part::Hole(hole) => Some(hole),
            Part::Text(_) => None,
        });
        holes.collect()
    }

    #[test]
    fn placeholders_and_text_are_told_apart() {
        let plain = |arg| {
            Part::Hole(Hole {
                arg,
                shown: Trait::Display,
                width: None,
                precision: None,
            })
        };
        let expected = vec![
            Part::Text("a{".to_owned()),
            plain(Position::Next),
            plain(Position::Index(1)),
            Part::Text(" } ".to_owned()),
            plain(Position::Name("näme", 14)),
        ];
        assert_eq!(parse("a{{{}{1} }} { näme }"), Some(expected));
        assert_eq!(parse("no { end"), None);
        assert_eq!(parse("no } begin"), None);
        assert_eq!(parse("{a.b}"), None);
        assert_eq!(parse("").map(|parts| parts.len()), Some(0));
    }

    #[test]
    fn specifications_tell_trait_width_and_precision() {
        let shown: Vec<Trait> =
            holes("{} {:?} {:#?} {:02x} {:X?} {:e} {:>8} {:*^+#010.3} {=u8:#x} {=?}")
                .iter()
                .map(|hole| hole.shown)
                .collect();
        use Trait::*;
        assert_eq!(
            shown,
            [
                Display, Debug, Debug, LowerHex, Debug, Other, Display, Display, LowerHex, Debug
            ]
        );
        let hole = &holes("{x:>width$.prec$}")[0];
        assert_eq!(hole.arg, Position::Name("x", 1));
        assert_eq!(hole.width, Some(Position::Name("width", 4)));
        assert_eq!(hole.precision, Some(Position::Name("prec", 11)));
        let hole = &holes("{:0$.*}")[0];
        assert_eq!(hole.width, Some(Position::Index(0)));
        assert_eq!(hole.precision, Some(Position::Next));
    }
}
