//! Texts taken apart and decoded: what a piece can no longer hold, and what comes back when text is decoded.

use super::call::Given;
use super::row::harmless;
use super::{Walk, index_name};
use crate::flow::groups::text_sinks;
use crate::flow::kinds::{SensitiveKind, SinkKind};
use crate::flow::known::Known;
use crate::flow::taint::{Origin, Sinks};
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

/// What is known of the value of a header that is marked so: it shows nothing of itself by `Debug`.
pub(super) const MARKED: &str = "http::HeaderValue::set_sensitive";

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

    /// The two sides of an address of mail, of which the domain is not personal, and of what a user shows: the name is no
    /// secret.
    pub(super) fn split_address(&self, name: &str, at: ExprId, pieces: Value) -> Value {
        if !name.ends_with("_once") {
            return pieces;
        }
        let without = |kinds: &[SensitiveKind]| {
            pieces.filtered(&|taint| match taint.origin {
                Origin::Sensitive(kind) => !kinds.contains(&kind),
                _ => true,
            })
        };
        let (left, right) = match self.view.str(at).as_deref() {
            Some("@") => (pieces.clone(), without(&[SensitiveKind::Personal])),
            Some(":") => {
                let secrets = [SensitiveKind::Key, SensitiveKind::Password];
                (without(&secrets), pieces.clone())
            }
            _ => return pieces,
        };
        Value::parts([(index_name(0), left), (index_name(1), right)])
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
                // `part == Component::ParentDir`
                let named = |id: ExprId| match &self.view.expr(id).kind {
                    ExprKind::Path(path) => path.last().name.as_str(),
                    _ => "",
                };
                match (&*is(*left), &*is(*right)) {
                    ("..", _) | (_, "..") => Sinks::NO_PARENT,
                    _ => match (named(*left), named(*right)) {
                        ("ParentDir", _) | (_, "ParentDir") => Sinks::NO_PARENT,
                        ("RootDir", _) | (_, "RootDir") => Sinks::RELATIVE,
                        _ => Sinks::NONE,
                    },
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

    /// What a call makes of texts, addresses and patterns, and what it changes of what it is called on.
    pub(super) fn made_of_text(
        &mut self,
        (id, name): (ExprId, Name),
        paths: &[Name],
        (receiver, args): (Option<ExprId>, &[ExprId]),
        given: &Given,
        value: Value,
    ) -> Value {
        self.changed_in_place(name.as_str(), receiver, args);
        self.kept_by(name, receiver, args, given);
        self.address_changed(paths, name, (receiver, args), given);
        let value = self.compiled(paths, name, given, value);
        let value = self.few_of(name.as_str(), receiver, args, value);
        let value = self.asked_of(id, paths, name, receiver, value);
        self.address_made(id, paths, name, given, value)
    }

    /// What a method leaves of what it is called on.
    fn changed_in_place(&mut self, name: &str, receiver: Option<ExprId>, args: &[ExprId]) {
        let (Some(receiver), [only]) = (receiver, args) else {
            return;
        };
        match name {
            "retain" => self.retained(receiver, *only),
            "set_sensitive" if self.view.bool(*only) == Some(true) => {
                if let Some((target, false)) = self.target(receiver) {
                    let held = self.state.at(&target);
                    let marked = held.with_known(Known::Named(Name::new(MARKED)));
                    self.state.write(&target, marked, false);
                }
            }
            _ => {}
        }
    }

    /// `text.retain(|c| !c.is_control())`: what stays in the text.
    fn retained(&mut self, receiver: ExprId, asked: ExprId) {
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
