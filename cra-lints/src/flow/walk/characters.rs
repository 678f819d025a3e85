//! Texts whose characters are asked one by one: for which sinks a text is harmless that has only those let through.

use super::Walk;
use crate::flow::groups::text_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::taint::Sinks;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, PatId, PatKind, UnaryOp};

/// Methods that ask each character of a text.
pub(super) const CHARACTERS: &[&str] = &[
    "is_alphanumeric",
    "is_ascii_alphanumeric",
    "is_alphabetic",
    "is_ascii_alphabetic",
    "is_numeric",
    "is_ascii_digit",
    "is_ascii_hexdigit",
    "is_digit",
    "is_ascii_lowercase",
    "is_ascii_uppercase",
];

impl Walk<'_, '_> {
    /// The text whose characters are asked one by one, and whether what is asked is that they are harmless.
    pub(super) fn every_character(&self, chars: ExprId, asked: ExprId) -> Option<(ExprId, bool)> {
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(chars).kind
        else {
            return None;
        };
        if !matches!(method.as_str(), "chars" | "bytes" | "iter" | "components") {
            return None;
        }
        let harmless = match &self.view.expr(asked).kind {
            ExprKind::Path(_) => self.asks_of_path(asked),
            ExprKind::Closure { body, .. } => self.asks_harmless(*body)?,
            _ => return None,
        };
        Some((*receiver, harmless))
    }

    /// Whether a function that is named as a question asks whether a character is harmless: `char::is_alphanumeric`.
    pub(super) fn asks_of_path(&self, asked: ExprId) -> bool {
        matches!(&self.view.expr(asked).kind, ExprKind::Path(path)
            if CHARACTERS.contains(&path.last().name.as_str()))
    }

    pub(super) fn asks_harmless(&self, id: ExprId) -> Option<bool> {
        match &self.view.expr(id).kind {
            // `LETTERS.contains(c)`
            ExprKind::MethodCall {
                receiver, method, ..
            } if *method == "contains" => self.view.str(*receiver).map(|_| true),
            ExprKind::MethodCall { method, .. } => {
                CHARACTERS.contains(&method.as_str()).then_some(true)
            }
            ExprKind::Unary(UnaryOp::Not, inner) => self.asks_harmless(*inner).map(|asked| !asked),
            // `c.is_alphanumeric() || c == '_'`
            ExprKind::Binary(BinaryOp::Or, left, right) => {
                let left = self.asks_harmless(*left);
                let right = self.asks_harmless(*right);
                match (left, right) {
                    (Some(true), _) | (_, Some(true)) => Some(true),
                    _ => None,
                }
            }
            ExprKind::Binary(BinaryOp::And, left, right) => {
                let left = self.asks_harmless(*left);
                let right = self.asks_harmless(*right);
                match (left, right) {
                    (Some(false), _) | (_, Some(false)) => Some(false),
                    _ => None,
                }
            }
            ExprKind::Binary(BinaryOp::Eq, ..) => None,
            ExprKind::Macro(call) => {
                // `matches!(c, 'a'..='z' | '0'..='9')`
                (call.path.last().name == "matches").then_some(true)
            }
            // `b'0'..=b'9' => true`
            ExprKind::Match { arms, .. } => {
                let last = arms.last()?;
                (self.view.bool(last.body) == Some(false)).then_some(true)
            }
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => self.asks_harmless(*tail),
            _ => None,
        }
    }

    /// For which sinks a text is harmless in which there is no character of which this holds.
    pub(super) fn refused_by(&self, asked: ExprId) -> Option<Sinks> {
        if !matches!(
            self.view.expr(asked).kind,
            ExprKind::Closure { .. } | ExprKind::Path(_)
        ) {
            return None;
        }
        if self.asks_control(asked) == Some(true) {
            return Some(Sinks::of(&[SinkKind::Log, SinkKind::Header]));
        }
        let ExprKind::Closure { body, .. } = self.view.expr(asked).kind else {
            return None;
        };
        (self.asks_harmless(body) == Some(false)).then(|| self.made_of(asked))
    }

    /// For which sinks a text is harmless whose characters are letters, digits and what else the question names.
    pub(super) fn made_of(&self, asked: ExprId) -> Sinks {
        let mut others = String::new();
        self.other_characters(asked, &mut others, 0);
        others
            .chars()
            .fold(text_sinks(), |kills, char| kills.without(dangers(char)))
    }

    /// The characters that are named in a question: `c.is_alphanumeric() || c == '_'`.
    fn other_characters(&self, id: ExprId, out: &mut String, depth: u32) {
        if depth > MAX_NESTING {
            return;
        }
        let more = |id: ExprId, out: &mut String| self.other_characters(id, out, depth + 1);
        match &self.view.expr(id).kind {
            ExprKind::Closure { body, .. } => more(*body, out),
            ExprKind::Unary(UnaryOp::Not, inner) => more(*inner, out),
            ExprKind::Binary(BinaryOp::Or | BinaryOp::And, left, right) => {
                more(*left, out);
                more(*right, out);
            }
            ExprKind::Binary(BinaryOp::Eq | BinaryOp::Ne, left, right) => {
                for side in [*left, *right] {
                    out.extend(self.view.str(side));
                }
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } if *method == "contains" => {
                let listed = self.view.str(*receiver);
                let single = self.view.elements(*receiver);
                match listed {
                    Some(text) => out.push_str(&text),
                    None => out.extend(single.iter().filter_map(|(view, part)| view.str(*part))),
                }
            }
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => more(*tail, out),
            ExprKind::Macro(call) => {
                if let Some(value) = call.value {
                    more(value, out);
                }
            }
            ExprKind::Let(pat, _) => self.listed(*pat, out),
            ExprKind::Match { arms, .. } => {
                for arm in arms {
                    if self.view.bool(arm.body) == Some(true) {
                        self.listed(arm.pat, out);
                    }
                }
            }
            _ => {}
        }
    }

    /// The characters that a pattern names one by one.
    fn listed(&self, pat: PatId, out: &mut String) {
        match &self.view.body.pat(pat).kind {
            PatKind::Literal(literal) => out.extend(self.view.str(*literal)),
            PatKind::Or(cases) => {
                for case in cases {
                    self.listed(*case, out);
                }
            }
            PatKind::Ref(inner) | PatKind::Bind(_, Some(inner)) => self.listed(*inner, out),
            PatKind::TupleStruct(_, parts) => {
                for part in parts {
                    self.listed(*part, out);
                }
            }
            _ => {}
        }
    }
}

/// Questions within questions deeper than this are not looked into.
const MAX_NESTING: u32 = 8;

/// Where a character does harm that is let through.
pub(super) fn dangers(char: char) -> Sinks {
    use SinkKind as S;
    match char {
        '/' | '\\' => Sinks::of(&[
            S::Path,
            S::ArchivePath,
            S::Library,
            S::ExecutedFile,
            S::Url,
            S::Redirect,
        ]),
        '.' | '@' => Sinks::of(&[S::Url]),
        ':' => Sinks::of(&[S::Url, S::Redirect]),
        '\'' | '"' => Sinks::of(&[S::Sql, S::Nosql, S::Html, S::ShellScript, S::Template]),
        '<' => Sinks::of(&[S::Html, S::ShellScript]),
        ';' | '`' | '$' | '|' | '&' => Sinks::of(&[S::Sql, S::ShellScript]),
        '(' | '[' | '{' | '*' | '+' | '?' => Sinks::of(&[S::Regex, S::Template]),
        '\n' | '\r' => Sinks::of(&[S::Log, S::Header, S::ShellScript]),
        _ => Sinks::NONE,
    }
}
