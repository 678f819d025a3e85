//! # Secret in an answer or an error
//!
//! ## What it checks
//! A password, key, token, number of an account or other personal data that becomes part of an error, a password or the
//! secret of a server that becomes part of an answer of actix-web or axum, and a type of errors whose text shows one.
//!
//! ## Why it matters
//! Errors are shown to others and logged in many places.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! anyhow = "1"
//! ```
//! ```rust src/lib.rs
//! pub fn check(password: &str) -> anyhow::Result<()> {
//!     anyhow::bail!("wrong password: {password}")
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
//! anyhow = "1"
//! ```
//! ```rust src/lib.rs
//! pub fn check(password: &str) -> anyhow::Result<()> {
//!     anyhow::ensure!(password.len() > 8, "the password is too short");
//!     Ok(())
//! }
//! ```
//!
//! ## Limits
//! Error types of the workspace are not followed to where they are shown. Where the secret is not named where the error or
//! the answer is made, it is a note. A token in an answer is left alone: whoever has logged in gets theirs that way.

use crate::model::sensitive::{Sensitive, class_of};
use crate::model::syntax::{Attr, Field, Meta};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[209],
    tests: false,
    check: &[
        Check::Flow(&[SinkKind::ErrorText], judge),
        Check::Item(text),
    ],
};

/// Keys that a server has for itself; others are made for whoever asks.
const SERVERS_OWN: &[&str] = &[
    "app_secret",
    "cookie_secret",
    "jwt_secret",
    "private_key",
    "secret_key",
    "session_secret",
    "signing_key",
    "webhook_secret",
];

/// Functions that make answers.
const ANSWERS: &[&str] = &["body", "message_body", "streaming", "json", "into_response"];

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(kind) = reached.sensitive() else {
        return;
    };
    let answers = ANSWERS.contains(&reached.callee());
    let stays = || SERVERS_OWN.iter().any(|name| reached.is_named(name));
    if answers && kind != SensitiveKind::Password && !stays() {
        return;
    }
    let what = format!(
        "{} becomes part of the {} made by `{}`",
        reached.words(),
        if answers { "answer" } else { "error" },
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why(match answers {
            true => "whoever gets the answer can use it from then on",
            false => "errors are shown to others and logged in many places",
        })
        .help("leave it out, or name what is wrong without it")
        .way(reached.steps());
    // A parser calls a word of its language a token.
    if !reached.is_named_there() || reached.is_named("token") {
        // Errors and answers are made of much that has to do with a secret and does not give it away, such as its kind or its size.
        filed.at_most(Level::Note);
    }
}

/// A type of errors whose derived text shows a field that is named as a secret: `#[error("cannot log in with {password}")]`.
fn text(view: &ItemView<'_>, out: &mut Findings<'_>) {
    let derived = |names: &[&str]| {
        let derives = view
            .item
            .attrs
            .iter()
            .filter(|attr| attr.meta.is(&["derive"]));
        let mut paths = derives
            .flat_map(|attr| attr.meta.list())
            .filter_map(|meta| meta.path.as_ref());
        paths.any(|path| {
            let found = view.model.resolve(view.file.id, path);
            found.is_some_and(|found| found.is_any(names))
        })
    };
    if view.item.test || !derived(&["thiserror::Error", "snafu::Snafu"]) {
        return;
    }
    let of_type = |attrs: &[Attr], fields: &[Field], out: &mut Findings<'_>| {
        for (attr, text) in attrs
            .iter()
            .filter_map(|attr| Some((attr, shown_text(&attr.meta)?)))
        {
            let secret = fields.iter().find(|field| {
                is_secret(field.name.as_str()) && is_text(field) && shows(text, field.name.as_str())
            });
            if let Some(field) = secret {
                out.report(
                    view.place(attr.span),
                    format!("the text of this error shows `{}`", field.name),
                )
                .why("errors are shown to others and logged in many places")
                .help("leave it out, or name what is wrong without it");
            }
        }
    };
    match &view.item.kind {
        ItemKind::Struct(fields) => of_type(&view.item.attrs, fields, out),
        ItemKind::Enum(variants) => {
            for variant in variants {
                of_type(&variant.attrs, &variant.fields, out);
            }
        }
        _ => {}
    }
}

/// The text that an attribute gives an error: `error("…")`, `snafu(display("…"))`.
fn shown_text(meta: &Meta) -> Option<&str> {
    let of = if meta.is(&["error"]) {
        meta
    } else if meta.is(&["snafu"]) {
        let mut parts = meta.list().iter();
        parts.find(|part| part.is(&["display"]))?
    } else {
        return None;
    };
    of.list().first()?.string()
}

fn is_secret(name: &str) -> bool {
    matches!(
        class_of(name),
        Some(Sensitive::Password | Sensitive::Key | Sensitive::Token)
    )
}

/// Whether a field is a text as it is: other types may hide what they hold.
fn is_text(field: &Field) -> bool {
    let path = field.ty.as_path();
    path.is_some_and(|path| matches!(path.last().name.as_str(), "String" | "str"))
}

/// Whether a format string puts in a field by its name.
fn shows(text: &str, name: &str) -> bool {
    text.replace("{{", "").split('{').skip(1).any(|part| {
        let inner = part.split('}').next().unwrap_or_default();
        inner.split(':').next().unwrap_or_default().trim() == name
    })
}
