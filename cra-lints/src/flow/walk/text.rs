//! Texts taken apart and decoded: what a piece can no longer hold, and what comes back when text is decoded.

use super::Walk;
use super::row::harmless;
use crate::flow::groups::text_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind};

/// Functions that turn what was written in a harmless form into what it stands for.
const DECODERS: &[&str] = &[
    "percent_decode",
    "percent_decode_str",
    "decode_html_entities",
    "decode_html_entities_to_string",
    "unescape_html",
    "htmlescape_decode",
];

/// Crates whose `decode` does so.
const DECODING: &[&str] = &["urlencoding", "base64", "hex", "data_encoding", "bs58"];

/// Whether a function gives the text that another text stands for.
pub(super) fn decodes(paths: &[Name], name: &str) -> bool {
    let of_crate = |path: &Name| {
        let krate = path.as_str().split("::").next().unwrap_or_default();
        DECODING.contains(&krate)
    };
    DECODERS.contains(&name)
        || matches!(name, "decode" | "decode_binary") && paths.iter().any(of_crate)
}

/// Whether a function makes a text with nothing in it.
pub(super) fn makes_empty(paths: &[Name]) -> bool {
    let empty = [
        "std::string::String::new",
        "std::string::String::with_capacity",
    ];
    paths.iter().any(|path| empty.contains(&path.as_str()))
}

/// Text that was decoded: what it was made harmless for before says nothing of what it is now.
pub(super) fn decoded(value: &Value) -> Value {
    let before = text_sinks()
        .with(Sinks::NO_PARENT)
        .with(Sinks::RELATIVE)
        .with(Sinks::SLASH_FIRST)
        .with(Sinks::ONE_SLASH);
    value.mapped(&|taint| {
        let mut taint = taint.clone();
        taint.killed = taint.killed.without(before);
        Some(taint)
    })
}

impl Walk<'_, '_> {
    /// The pieces of a text that is cut at `at`: cut at line breaks, they hold none.
    pub(super) fn split_at_breaks(&self, at: ExprId, pieces: Value) -> Value {
        let lines = Sinks::of(&[SinkKind::Log, SinkKind::Header]);
        if self.asks_control(at) == Some(true) {
            return harmless(&pieces, lines);
        }
        harmless(&pieces, self.without_these(at).both(lines))
    }

    /// What a path without the parts that a closure asks for cannot be: `|part| part == ".." || part.is_empty()`.
    pub(super) fn refused_parts(&self, asked: ExprId) -> Sinks {
        match &self.view.expr(asked).kind {
            ExprKind::Closure { body, .. } => self.refused_parts(*body),
            ExprKind::Binary(BinaryOp::Or, left, right) => {
                self.refused_parts(*left).with(self.refused_parts(*right))
            }
            ExprKind::Binary(BinaryOp::Eq, left, right) => {
                let is = |id: ExprId| self.view.str(id).unwrap_or_default();
                match (&*is(*left), &*is(*right)) {
                    ("..", _) | (_, "..") => Sinks::NO_PARENT,
                    _ => Sinks::NONE,
                }
            }
            // `matches!(part, Component::ParentDir | Component::RootDir)`
            ExprKind::Macro(call) => {
                call.value
                    .map_or(Sinks::NONE, |value| match &self.view.expr(value).kind {
                        ExprKind::Let(pat, _) => self.refused_components(*pat),
                        _ => Sinks::NONE,
                    })
            }
            // The first part of an absolute path is empty.
            ExprKind::MethodCall { method, .. } if method == "is_empty" => Sinks::RELATIVE,
            _ => Sinks::NONE,
        }
    }

    /// `text.retain(|c| !c.is_control())`: what stays in the text.
    pub(super) fn retained(&mut self, receiver: ExprId, asked: ExprId) {
        let body = match &self.view.expr(asked).kind {
            ExprKind::Closure { body, .. } => *body,
            _ => asked,
        };
        let kills = if self.asks_harmless(body) == Some(true) {
            text_sinks()
        } else if self.asks_control(asked) == Some(false) {
            Sinks::of(&[SinkKind::Log, SinkKind::Header])
        } else {
            return;
        };
        if let Some((target, _)) = self.target(receiver) {
            let held = harmless(&self.state.at(&target), kills);
            self.state.write(&target, held, false);
        }
    }
}
