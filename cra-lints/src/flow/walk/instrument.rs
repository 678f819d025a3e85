//! `#[instrument]` of tracing: every call of the function opens a span that records its parameters and the fields that
//! the attribute names.

use rustc_hash::FxHashSet;

use proc_macro2::{TokenStream, TokenTree};

use super::Walk;
use super::row::harmless;
use crate::flow::kinds::SinkKind;
use crate::flow::program::Function;
use crate::flow::secrets::Showing;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::syntax::{Attr, ItemKind, LocalId, Meta, Path};
use crate::model::ty::Ty;

/// A field that an attribute adds: what is shown of which part of a parameter.
struct Field {
    /// The parameter, and the way to the part.
    path: Vec<Name>,
    /// Whether it is shown by `Debug`.
    escaped: bool,
}

impl Walk<'_, '_> {
    /// What the attribute of a function records of its parameters.
    pub(super) fn instrumented(&mut self, function: &Function<'_>) {
        let mut attrs = function.item.attrs.iter();
        let Some(attr) = attrs.find(|attr| self.records(attr)) else {
            return;
        };
        let place = self.place(attr.span);
        let callee = Name::new("instrument");
        let list = attr.meta.list();
        let skipped: FxHashSet<Name> = parts(list, "skip").filter_map(name_of).collect();
        let named: FxHashSet<Name> = parts(list, "fields").filter_map(name_of).collect();
        let locals = self.parameter_locals();
        if !list.iter().any(|meta| meta.is(&["skip_all"])) {
            for (_, local) in &locals {
                let name = self.view.body.local(*local).name;
                if !skipped.contains(&name) && !named.contains(&name) {
                    let value = self.recorded(*local);
                    self.sink(SinkKind::Log, place, callee, &value);
                }
            }
        }
        for fields in list.iter().filter(|meta| meta.is(&["fields"])) {
            for field in self.fields(fields) {
                let [first, rest @ ..] = &field.path[..] else {
                    continue;
                };
                let mut given = locals.iter();
                let Some((_, local)) =
                    given.find(|(_, local)| self.view.body.local(*local).name == *first)
                else {
                    continue;
                };
                let mut value = self.state.get(*local).at(rest);
                if let Some(last) = rest.last()
                    && let Some(kind) = self.analysis.sensitive(*last)
                {
                    value = value.with_taint(self.sensitive(kind, attr.span));
                }
                if field.escaped || self.is_number(*local, rest) {
                    value = harmless(&value, Sinks::of(&[SinkKind::Log]));
                }
                self.sink(SinkKind::Log, place, callee, &value);
            }
        }
    }

    fn records(&self, attr: &Attr) -> bool {
        let Some(path) = &attr.meta.path else {
            return false;
        };
        // One that stands under a condition is mostly switched off.
        path.last().name == "instrument"
            && !attr.conditional
            && self.view.resolve(path).is_some_and(|named| {
                named.is_any(&["tracing::instrument", "tracing_attributes::instrument"])
            })
    }

    /// What a span shows of a parameter: texts with their breaks escaped, all else by `Debug`.
    fn recorded(&self, local: LocalId) -> Value {
        let value = self.state.get(local);
        let ty = self.types.local(local);
        let place = self.place(self.view.body.local(local).span);
        let shown = self.shown_as(ty, place, value, Showing::Debug);
        harmless(&shown, Sinks::of(&[SinkKind::Log]))
    }

    /// Whether a part of a parameter is a number or a truth value, as far as its type says so.
    fn is_number(&self, local: LocalId, path: &[Name]) -> bool {
        let model = self.view.model;
        let mut ty = self.types.local(local).peel_refs();
        for (at, part) in path.iter().enumerate() {
            let own = std::iter::once(ty)
                .chain(ty.args().iter().map(|inner| inner.peel_refs()))
                .find_map(|ty| model.item_at(ty.path()?));
            let Some((file, item)) = own else {
                return false;
            };
            let tree = model.file(file).tree.as_ref();
            let Some(ItemKind::Struct(fields)) = tree.map(|tree| &tree.item(item).kind) else {
                return false;
            };
            let Some(field) = fields.iter().find(|field| field.name == *part) else {
                return false;
            };
            if at + 1 == path.len() {
                let named = field.ty.as_path().and_then(Path::as_name);
                return named.is_some_and(|name| Ty::named(name).is_scalar());
            }
            match model.type_path(model.file(file), &field.ty) {
                Some(path) => ty = Ty::named(path),
                None => return false,
            }
        }
        ty.is_scalar()
    }

    /// The fields in `fields(user = %form.user, ?kind)`.
    fn fields(&self, meta: &Meta) -> Vec<Field> {
        let file = self.view.file.id;
        let place = Place {
            file,
            span: meta.span,
        };
        let text = self.view.model.text(place);
        let inner = text
            .trim_start()
            .strip_prefix("fields")
            .and_then(|rest| rest.trim().strip_prefix('('))
            .and_then(|rest| rest.strip_suffix(')'));
        let Some(tokens) = inner.and_then(|inner| inner.parse::<TokenStream>().ok()) else {
            return Vec::new();
        };
        let mut out = Vec::new();
        let mut one = Vec::new();
        for token in tokens {
            match &token {
                TokenTree::Punct(comma) if comma.as_char() == ',' => {
                    out.extend(field(&std::mem::take(&mut one)));
                }
                _ => one.push(token),
            }
        }
        out.extend(field(&one));
        out
    }
}

/// What stands in the lists of an attribute that have this name.
fn parts<'a>(list: &'a [Meta], name: &'static str) -> impl Iterator<Item = &'a Meta> {
    let named = list.iter().filter(move |meta| meta.is(&[name]));
    named.flat_map(Meta::list)
}

fn name_of(meta: &Meta) -> Option<Name> {
    meta.path.as_ref()?.as_name()
}

/// One field: `user = %form.user.as_str()`; one that is not a part of something is left out.
fn field(tokens: &[TokenTree]) -> Option<Field> {
    let is = |token: &TokenTree, sign: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign);
    let value = match tokens.iter().position(|token| is(token, '=')) {
        Some(at) => &tokens[at + 1..],
        None => tokens,
    };
    let (escaped, value) = match value {
        [first, rest @ ..] if is(first, '?') => (true, rest),
        [first, rest @ ..] if is(first, '%') => (false, rest),
        // Texts are recorded as `Debug` shows them.
        _ => (true, value),
    };
    let mut path = Vec::new();
    let mut rest = value;
    loop {
        match rest {
            [TokenTree::Punct(punct), more @ ..] if matches!(punct.as_char(), '&' | '.') => {
                rest = more;
            }
            [TokenTree::Ident(method), TokenTree::Group(_), more @ ..] => {
                let same = [
                    "as_str",
                    "as_ref",
                    "as_deref",
                    "clone",
                    "to_string",
                    "display",
                ];
                if !same.contains(&method.to_string().as_str()) {
                    return None;
                }
                rest = more;
            }
            [TokenTree::Ident(part), more @ ..] => {
                path.push(Name::new(&part.to_string()));
                rest = more;
            }
            [TokenTree::Literal(part), more @ ..] if !path.is_empty() => {
                path.push(Name::new(&part.to_string()));
                rest = more;
            }
            [] => break,
            _ => return None,
        }
    }
    (!path.is_empty()).then_some(Field { path, escaped })
}
