//! Texts put together: which part decides what, and what the beginning is.

use std::sync::Arc;

use super::Walk;
use crate::flow::kinds::SinkKind;
use crate::flow::known::{Known, Piece};
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::model::syntax::ExprId;
use crate::model::values::Value as Constant;

/// Texts longer than this are not kept as constants.
const MAX_TEXT: usize = 4096;

impl Walk<'_, '_> {
    /// The text that several parts make. What stands behind the host of an address cannot change where it leads.
    pub(super) fn concat(&self, parts: &[Value]) -> Value {
        let mut text = String::new();
        // Whether `text` is all that was put together so far.
        let mut whole = true;
        let mut decided = false;
        // Whether a user's name or password was left out of it.
        let mut cut_user = false;
        let mut cut = Vec::with_capacity(parts.len());
        let mut line = super::header::Line::of(parts);
        // The constant text before each part; nothing is known of it behind another value.
        let mut before: Option<String> = Some(String::new());
        for (at, part) in parts.iter().enumerate() {
            let fixed = known_text(part);
            let mut harmless = if decided {
                part.killed(Sinks::of(&[SinkKind::Url, SinkKind::Redirect]))
            } else {
                part.clone()
            };
            if text.contains(|letter: char| letter.is_alphanumeric()) {
                // Behind a folder's name nothing is an absolute path.
                harmless = harmless.killed(Sinks::RELATIVE);
            }
            if fixed.is_none() && !text.is_empty() && !text.starts_with('-') {
                // It begins like no option.
                harmless = harmless.killed(Sinks::of(&[SinkKind::Argument]));
            }
            if fixed.is_none() {
                harmless = quoted(&harmless, before.as_deref());
            }
            before = fixed.as_ref().map(|(text, _)| text.clone());
            // `{name}: {value}`: in the name, a line break does the same.
            let names = || {
                let next = parts.get(at + 1).and_then(known_text);
                line.begins() && next.is_some_and(|(text, _)| text.starts_with(": "))
            };
            if fixed.is_none() && (line.is_header() || names()) {
                harmless = harmless.killed(Sinks::HEADER_LINE);
            }
            if fixed.as_ref().is_some_and(|(_, whole)| !whole) && line.begins() {
                harmless = super::header::joined_lines(&harmless);
            }
            if fixed.is_none() && whole && super::header::begins_header(&text) {
                harmless = harmless.killed(Sinks::HEADER_START);
            }
            if fixed.is_none() && writes_to_database(&text) {
                harmless = harmless.killed(Sinks::STATEMENT);
            }
            if fixed.as_ref().is_none_or(|(_, whole)| !whole) && line.is_page() {
                harmless = harmless.killed(Sinks::PAGE);
            }
            line.push(fixed.as_ref());
            cut.push(harmless);
            match fixed {
                Some((start, complete)) if whole => {
                    text.push_str(&start);
                    whole = complete;
                    decided = decided || decides_host(&text) || !complete;
                }
                Some((start, complete)) => {
                    if let Some(rest) = behind_user(&text, &start) {
                        // Who asks says nothing of where an address leads.
                        let host = text.find("://").map_or(0, |at| at + 3);
                        text.truncate(host);
                        text.push_str(rest);
                        whole = complete;
                        decided = decided || decides_host(&text);
                        cut_user = true;
                    }
                    // After something of which nothing is known, a path begins here.
                    let rest = start.strip_prefix("://").unwrap_or(&start);
                    decided = decided || rest.contains(['/', '?']);
                }
                None => {
                    whole = false;
                    decided = decided || is_own(part);
                }
            }
        }
        let out = self.mix(&cut);
        if text.is_empty() {
            return match pieces(parts) {
                Some(pieces) => out.with_known(Known::Pieces(pieces)),
                None => out,
            };
        }
        if text.len() > MAX_TEXT {
            return out;
        }
        if whole && !cut_user {
            out.with_known(Known::Constant(Constant::Str(text)))
        } else {
            out.with_known(Known::Beginning(Arc::from(text)))
        }
    }
}

/// What follows the `@` behind which the host of an address stands, where `text` ends among what says who asks.
fn behind_user<'a>(text: &str, next: &'a str) -> Option<&'a str> {
    let (_, user) = text.split_once("://")?;
    let (before, rest) = next.split_once('@')?;
    let ends = ['/', '?', '#'];
    (!user.contains(ends) && !before.contains(ends) && !user.contains('@')).then_some(rest)
}

/// What a text is made of, where that is parts of parameters and constant texts.
fn pieces(parts: &[Value]) -> Option<Arc<[Piece]>> {
    if parts.len() > MAX_PIECES {
        return None;
    }
    let piece = |part: &Value| match (part.what(), part.own_taints()) {
        (Known::Constant(Constant::Str(text)), _) => Some(Piece::Text(Arc::from(text.as_str()))),
        (Known::Nothing, [taint]) if taint.whole && part.fields().is_empty() => {
            match taint.origin {
                Origin::Param(index, path) => Some(Piece::Param(index, path)),
                _ => None,
            }
        }
        _ => None,
    };
    parts.iter().map(piece).collect()
}

/// A part in which quotes are doubled stays a text, or a name, where it stands between such quotes.
fn quoted(part: &Value, before: Option<&str>) -> Value {
    let stands_in = |half: Sinks| match before.and_then(|text| text.chars().next_back()) {
        Some('\'') => half == Sinks::SINGLE_QUOTES,
        Some('"' | '`') => half == Sinks::DOUBLE_QUOTES,
        Some(_) => false,
        // What stands before it is not known here.
        None => before.is_none(),
    };
    let halves = [Sinks::SINGLE_QUOTES, Sinks::DOUBLE_QUOTES];
    part.mapped(&|taint| {
        let mut taint = taint.clone();
        let closed = halves
            .iter()
            .any(|half| taint.killed.both(*half) != Sinks::NONE && stands_in(*half));
        if closed {
            taint.killed = taint.killed.with(Sinks::of(&[SinkKind::Sql]));
        }
        Some(taint)
    })
}

/// Texts of more pieces are not put together again where a function is called.
const MAX_PIECES: usize = 12;

/// Whether one of the statements at the beginning of a query's text is one that writes.
pub(in crate::flow) fn writes_to_database(text: &str) -> bool {
    text.split(';').any(|statement| {
        let word = statement.split_whitespace().next().unwrap_or_default();
        ["insert", "update", "replace", "merge", "upsert"]
            .iter()
            .any(|known| word.eq_ignore_ascii_case(known))
    })
}

/// Whether nothing says that others chose it: what is kept in a field, such as the address of the server that a client
/// was made for, is the program's own as long as nobody is seen to put something else there.
fn is_own(part: &Value) -> bool {
    let kept = |origin: Origin| matches!(origin, Origin::Param(_, path) if !path.is_root());
    part.all_taints().iter().all(|taint| kept(taint.origin))
}

/// The constant text of a value, and whether that is all of it.
pub(in crate::flow) fn known_text(value: &Value) -> Option<(String, bool)> {
    match value.what() {
        Known::Constant(Constant::Str(text)) => Some((text.clone(), true)),
        Known::Constant(Constant::Int(number)) => Some((number.to_string(), true)),
        Known::Constant(Constant::Bool(held)) => Some((held.to_string(), true)),
        Known::Beginning(text) => Some((text.to_string(), false)),
        _ => None,
    }
}

impl Walk<'_, '_> {
    /// A text of the program in which something stands in the place of a mark: `"… VALUES ('@')".replace('@', name)`.
    pub(super) fn put_into(&self, whole: &Value, from: ExprId, put: &Value, value: Value) -> Value {
        let Some(Constant::Str(text)) = whole.constant() else {
            return value;
        };
        let mark = match self.view.value(from) {
            Some(Constant::Str(mark)) if !mark.is_empty() => mark,
            _ => return value,
        };
        let Some((before, _)) = text.split_once(mark.as_str()) else {
            return whole.clone();
        };
        let start = Value::known(Known::Constant(Constant::Str(before.to_owned())));
        let rest = Value::known(Known::Beginning(Arc::from("")));
        let joined = self.concat(&[start, put.without_known(), rest]);
        value.join(&joined).with_known(joined.what().clone())
    }
}

/// Whether a beginning of an address says already where it leads.
pub(super) fn decides_host(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        // `/path` leads nowhere else, `//host` does; `mailto:` and such are no addresses of servers.
        return text.starts_with('/') && !text.starts_with("//") && text.len() > 1;
    };
    !scheme.is_empty() && rest.find(['/', '?', '#']).is_some_and(|at| at > 0)
}

#[cfg(test)]
mod tests {
    use super::decides_host;

    #[test]
    fn an_address_is_decided_behind_its_host() {
        for text in ["https://a.example/", "http://a:80/x?", "/login?next="] {
            assert!(decides_host(text), "{text}");
        }
        for text in [
            "https://",
            "https://a.example",
            "http",
            "//",
            "",
            "/",
            "https:///",
        ] {
            assert!(!decides_host(text), "{text}");
        }
    }
}
