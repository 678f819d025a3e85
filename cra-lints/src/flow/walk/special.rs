//! Calls whose meaning depends on their arguments in ways that rows do not say.

use super::call::{Given, last};
use super::row::harmless;
use std::sync::Arc;

use super::Walk;
use crate::flow::api::Api;
use crate::flow::kinds::SinkKind;
use crate::flow::known::Known;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind};
use crate::model::values::Value as Constant;
use crate::model::view::BodyView;

impl<'m> Walk<'_, 'm> {
    /// `command.args(["-c", script])`: as if each were passed by a call of its own.
    pub(super) fn one_by_one(
        &mut self,
        id: ExprId,
        api: &'static Api,
        name: Name,
        receiver: ExprId,
        list: ExprId,
    ) -> Value {
        let mut held = self.eval(receiver);
        let whole = self.eval(list);
        let parts = self.elements_here(list);
        if let [only] = parts[..]
            && only == list
        {
            let given = Given::new(held, vec![whole]);
            return self.by_row(id, api, name, &given, Some(receiver), &[list]);
        }
        for part in parts {
            let given = Given::new(held, vec![self.eval(part)]);
            held = self.by_row(id, api, name, &given, Some(receiver), &[part]);
        }
        held
    }

    /// The elements of a list that are written in the body that is being read.
    pub(super) fn elements_here(&self, list: ExprId) -> Vec<ExprId> {
        let here = |view: &BodyView<'_>| std::ptr::eq(view.body, self.view.body);
        let elements = self.view.elements(list).into_iter();
        elements
            .filter(|(view, _)| here(view))
            .map(|(_, element)| element)
            .collect()
    }

    /// `["a", b].concat()`, `["a", b].join(" ")`: the text that the parts make.
    pub(super) fn joined(
        &mut self,
        receiver: ExprId,
        method: Name,
        args: &[ExprId],
    ) -> Option<Value> {
        let between = match (method.as_str(), args) {
            ("concat", []) => None,
            ("join", [between]) => Some(*between),
            _ => return None,
        };
        let elements = self.elements_here(receiver);
        // Anything else is told as one element, behind a name too.
        if elements.len() < 2 {
            let head = between.and_then(|between| self.view.str(between));
            if head.as_deref() != Some("\r\n") {
                return None;
            }
            let lines = self.eval(receiver).flattened();
            return Some(super::header::joined_lines(&lines).without_known());
        }
        let between = between.map(|between| self.eval(between));
        let mut parts = Vec::with_capacity(elements.len() * 2);
        for element in elements {
            if let Some(between) = between.as_ref().filter(|_| !parts.is_empty()) {
                parts.push(between.clone());
            }
            parts.push(self.eval(element));
        }
        Some(self.concat(&parts))
    }

    /// `(ContentType::HTML, text)`, `([(CONTENT_TYPE, "text/html")], text)`: an answer that says it is a page.
    pub(super) fn page(&mut self, parts: &[ExprId], values: &[(Name, Value)]) {
        let ([.., text], [.., (_, value)]) = (parts, values) else {
            return;
        };
        let html = |walk: &Self, part: ExprId| {
            let named = walk.view.named_by(part);
            let typed = named.is_some_and(|named| {
                named.is_any(&[
                    "rocket::http::ContentType::HTML",
                    "rocket::response::content::ContentType::HTML",
                ])
            });
            typed
                || walk.view.elements(part).iter().any(|(view, pair)| {
                    let ExprKind::Tuple(pair) = &view.expr(*pair).kind else {
                        return false;
                    };
                    let [name, value] = pair[..] else {
                        return false;
                    };
                    is_content_type(*view, name)
                        && view
                            .str(value)
                            .is_some_and(|text| text.trim_start().starts_with("text/html"))
                })
        };
        let said = |at: usize| {
            let local = match self.view.expr(parts[at]).kind {
                ExprKind::Local(local) => self.is_declared_page(local),
                _ => false,
            };
            local || super::page::says_page(&values[at].1) || html(self, parts[at])
        };
        if (0..parts.len() - 1).any(said) {
            let place = self.place(self.view.expr(*text).span);
            self.sink(SinkKind::Html, place, Name::new("text/html"), value);
        }
    }

    /// `map.get("password")`, `env::var("API_KEY")`
    pub(super) fn asked_by_key(
        &mut self,
        id: ExprId,
        name: Name,
        args: &[ExprId],
        value: Value,
    ) -> Value {
        let asks = matches!(
            name.as_str(),
            "var"
                | "var_os"
                | "get"
                | "get_str"
                | "get_string"
                | "value"
                | "value_of"
                | "get_one"
                | "param"
                | "remove"
                | "get_mut"
                | "entry"
                | "header"
                | "field"
                | "try_get"
        );
        match args {
            // With a second argument these set what stands there: `builder.header("x-api-key", key)`.
            [_, _, ..] if matches!(name.as_str(), "header" | "field" | "param" | "value") => value,
            [key, ..] if asks => self.keyed(*key, value, id),
            _ => value,
        }
    }

    /// A text in which characters are replaced by others.
    pub(super) fn replaced(&self, from: ExprId, to: ExprId, given: &Given, value: Value) -> Value {
        let value = match given.args.get(1) {
            Some(put) => self.put_into(&given.receiver, from, put, value),
            None => value,
        };
        let put = self.view.value(to);
        let mut kills = Sinks::NONE;
        for (view, part) in self.view.elements(from) {
            let named = view.named_by(part).map(|named| named.path);
            let control = named.is_some_and(|path| path.as_str().ends_with("char::is_control"));
            let text = match view.value(part) {
                Some(Constant::Str(text)) => text,
                _ if control => "\n".to_owned(),
                _ => continue,
            };
            let kept = matches!(&put, Some(Constant::Str(put)) if put.contains(&text));
            if kept {
                continue;
            }
            kills = kills.with(match text.as_str() {
                // A carriage return alone begins no record.
                "\n" => Sinks::of(&[SinkKind::Log, SinkKind::Header]),
                "<" => Sinks::of(&[SinkKind::Html]),
                "/" => Sinks::of(&[SinkKind::Path, SinkKind::ArchivePath]),
                _ => Sinks::NONE,
            });
        }
        // Quotes are doubled: the text stays inside of them.
        if let (Some(from), Some(Constant::Str(put))) = (self.view.str(from), &put)
            && matches!(&*from, "'" | "\"" | "`")
            && *put == from.repeat(2)
        {
            kills = kills.with(match &*from {
                "'" => Sinks::SINGLE_QUOTES,
                _ => Sinks::DOUBLE_QUOTES,
            });
        }
        harmless(&value, kills)
    }

    /// Whether a call makes something that is the same every time: `Nonce::default()`, `mem::zeroed()`.
    pub(super) fn is_blank(&self, id: ExprId, paths: &[Name], name: Name) -> bool {
        let of = paths.first().map_or("", |path| path.as_str());
        match name.as_str() {
            "zeroed" => true,
            // Where there is nothing, as many zeroes.
            "unwrap_or_default" => {
                let ty = self.ty(id);
                matches!(ty.kind(), crate::model::ty::TyKind::Array(..))
            }
            "default" => {
                let owner = of.rsplit_once("::").map_or("", |(owner, _)| last(owner));
                let ty = self.ty(id).peel_refs();
                let array = matches!(ty.kind(), crate::model::ty::TyKind::Array(..));
                let named = ty.path().map_or("", |path| last(path.as_str()));
                array
                    || owner == "Default" && ty.is_unknown()
                    || [
                        "GenericArray",
                        "Array",
                        "Nonce",
                        "XNonce",
                        "Key",
                        "Iv",
                        "Salt",
                        "Tag",
                    ]
                    .iter()
                    .any(|known| *known == owner || *known == named)
            }
            _ => false,
        }
    }

    /// `unwrap` and `expect` end the program where what was made from outside data is not as expected; `ok_or` and its
    /// kin make errors.
    pub(super) fn failed(
        &mut self,
        id: ExprId,
        name: Name,
        receiver: Option<ExprId>,
        given: &Given,
        value: Value,
    ) -> Value {
        let place = self.call_place(id);
        match name.as_str() {
            // With other arguments, it is something else of the name: `key.unwrap(sealed, &mut out)`.
            "unwrap" | "expect" if given.args.len() == usize::from(name == *"expect") => {
                if let Some(receiver) = receiver {
                    self.unwrapped(id, name, receiver, given);
                }
                if let Some(message) = given.args.first() {
                    let message = message.clone();
                    self.sink(SinkKind::Print, place, name, &message);
                }
            }
            "ok_or" | "context" | "wrap_err" | "whatever_context" | "attach_printable"
                if given.args.len() == 1 =>
            {
                if let Some(message) = given.args.first() {
                    let message = message.clone();
                    self.sink(SinkKind::ErrorText, place, name, &message);
                }
            }
            "ok_or_else"
            | "with_context"
            | "map_err"
            | "wrap_err_with"
            | "with_whatever_context"
            | "attach_printable_lazy" => {
                if let Some(made) = given.made.borrow().first() {
                    let made = made.clone();
                    self.sink(SinkKind::ErrorText, place, name, &made);
                }
            }
            _ => {}
        }
        value
    }

    /// A truth value that says something about what was asked.
    pub(super) fn tested(
        &mut self,
        id: ExprId,
        name: Name,
        receiver: Option<ExprId>,
        args: &[ExprId],
        given: &Given,
        value: Value,
    ) -> Value {
        let mut held = Vec::with_capacity(args.len() + 1);
        if receiver.is_some() {
            held.push(given.receiver.clone());
        }
        held.extend(given.args.iter().cloned());
        let value = match self.predicate(name.as_str(), receiver, args, given) {
            Some(kills) => harmless(&value, kills),
            None => self.let_through(name, args, given, value),
        };
        // `known(&url).then_some(url)`
        let value = match (name.as_str(), args) {
            ("then_some", [held]) => {
                let said = super::branch::condition_of(&given.receiver);
                let target = self.looked_at(*held);
                let kills = said
                    .when_true
                    .iter()
                    .filter(|said| Some(&said.target) == target.as_ref())
                    .fold(Sinks::NONE, |kills, said| kills.with(said.kills));
                harmless(&value, kills)
            }
            // What is left of a resolved path below a folder stays below any folder.
            ("strip_prefix", [_]) if super::question::is_resolved(&given.receiver) => {
                harmless(&value, Sinks::of(&[SinkKind::Path, SinkKind::ArchivePath]))
            }
            // `text.rsplit('/').next()`: one name.
            ("next" | "last" | "next_back", []) => {
                match receiver.map(|id| &self.view.expr(id).kind) {
                    Some(ExprKind::MethodCall { method, args, .. })
                        if matches!(method.as_str(), "split" | "rsplit") && args.len() == 1 =>
                    {
                        harmless(&value, self.without_these(args[0]))
                    }
                    _ => value,
                }
            }
            _ => value,
        };
        let asked = self.asked_by_closure(name.as_str(), receiver, args, given);
        let answer = match asked {
            Some((condition, true)) => Some(self.with_hosts(condition)),
            other => self
                .test(name.as_str(), receiver, args, &held)
                .or_else(|| self.read_as(id, name.as_str(), receiver, args))
                .or(other.map(|(condition, _)| self.with_hosts(condition))),
        };
        match answer {
            Some(condition) => value.with_known(Known::Condition(Arc::new(condition))),
            None => value,
        }
    }
}

/// Whether a header's name is that of the type of what is sent.
fn is_content_type(view: BodyView<'_>, name: ExprId) -> bool {
    let text = view.str(name);
    text.is_some_and(|text| text.eq_ignore_ascii_case("content-type"))
        || view
            .named_by(name)
            .is_some_and(|named| named.last() == "CONTENT_TYPE")
}
