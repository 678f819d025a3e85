//! Addresses that an attribute gives a field as its default.

use super::{AnyAddress, parse};
use crate::model::name::Name;
use crate::model::syntax::{Attr, MetaValue, Path, Segment};
use crate::model::tokens::{Kind, Token};
use crate::model::view::ItemView;

/// Attributes of libraries that read the command line, and what they call a default.
const READERS: &[&str] = &["arg", "clap", "structopt", "argh"];
const DEFAULTS: &[&str] = &[
    "default_value",
    "default_value_t",
    "default_values_t",
    "default",
];

impl ItemView<'_> {
    /// The address that an attribute of a field makes its default, when that is every interface:
    /// `#[arg(default_value = "0.0.0.0")]`, `#[serde(default = "any_host")]`.
    pub fn default_address(&self, attr: &Attr) -> Option<AnyAddress> {
        let metas = attr.meta.list().iter();
        if attr.meta.is(&["serde"]) {
            let mut functions = metas.filter(|meta| meta.is(&["default"]));
            return functions.find_map(|meta| self.named_address(meta.string()?));
        }
        if !READERS.iter().any(|name| attr.meta.is(&[name])) {
            return None;
        }
        let mut defaults = metas.filter(|meta| DEFAULTS.iter().any(|name| meta.is(&[name])));
        defaults.find_map(|meta| match &meta.value {
            MetaValue::Literal(_) => parse(meta.string()?),
            MetaValue::Other(_) => self.written(attr),
            _ => None,
        })
    }

    /// The value behind `default_value_t =`: a text, a path or a call around one of them.
    fn written(&self, attr: &Attr) -> Option<AnyAddress> {
        let tokens = self.model.tokens(self.file);
        let text = |token: &Token| self.model.text(self.place(token.span));
        let inside = tokens
            .iter()
            .filter(|token| attr.span.contains(token.span) && !token.kind.is_trivia());
        let mut path = String::new();
        for token in inside
            .skip_while(|token| !text(token).starts_with("default"))
            .skip(1)
        {
            match (token.kind, text(token)) {
                (Kind::Text, literal) => return parse(literal.trim_matches('"')),
                (Kind::Sign, ",") => break,
                (Kind::Word, word) => path.push_str(word),
                (Kind::Sign, ":") => path.push(':'),
                (Kind::Open, _) if !path.is_empty() && !path.contains("UNSPECIFIED") => {
                    let found = self.named_address(&path);
                    if found.is_some() {
                        return found;
                    }
                    path.clear();
                }
                _ => {}
            }
        }
        self.named_address(&path)
    }

    /// What the constant or the function of this path is worth.
    fn named_address(&self, path: &str) -> Option<AnyAddress> {
        let span = self.item.name_span;
        let segment = |name| Segment {
            name: Name::new(name),
            span,
            args: Box::default(),
            bindings: Box::default(),
        };
        let segments = path.split("::").map(segment).collect();
        let path = Path {
            segments,
            ..Path::single(Name::new(path), span, self.item.scope)
        };
        self.model.any_address_at(self.file.id, &path)
    }
}
