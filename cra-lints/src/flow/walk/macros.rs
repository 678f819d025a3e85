//! Macro calls: what they show, what they make, and what holds after them.

use super::Walk;
use super::branch::condition_of;
use super::row::{harmless, kill_value};
use crate::flow::api::{Kill, Port, Sink};
use crate::flow::kinds::SinkKind;
use crate::flow::known::Known;
use crate::flow::secrets::Showing;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, MacroCall, Piece, Trait};
use crate::model::values::Value as Constant;

impl<'m> Walk<'_, 'm> {
    pub(super) fn macro_call(&mut self, id: ExprId, call: &'m MacroCall) -> Value {
        let name = call.path.last().name;
        match name.as_str() {
            "assert" | "debug_assert" => return self.assertion(id, call),
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => {
                return self.equality_assertion(id, call);
            }
            "cfg" => return self.configured(call),
            // What runs side by side sees what the others do.
            "join" | "try_join" | "select" => self.run_beside(),
            _ => {}
        }
        if let Some(value) = call.value
            && !self.is_known_macro(call)
        {
            return self.eval(value);
        }
        let values: Vec<Value> = call.args.iter().map(|arg| self.eval(*arg)).collect();
        if !self.state.live {
            return Value::NONE;
        }
        let shown = self.shown(call, &values);
        self.macro_row(id, call, &values, &shown);
        let text = call.format.as_ref().map(|format| {
            let parts: Vec<Value> = format
                .pieces
                .iter()
                .map(|piece| match piece {
                    Piece::Text(text) => {
                        Value::known(Known::Constant(Constant::Str(text.to_string())))
                    }
                    Piece::Arg { arg, shown } => {
                        let value = values.get(*arg).cloned().unwrap_or_default();
                        self.as_text(*arg, call, value, *shown)
                    }
                })
                .collect();
            self.concat(&parts)
        });
        if let ("print" | "println", Some(text)) = (name.as_str(), &text) {
            // Programs behind a gateway print the head of their answer.
            let place = self.place(self.span(id));
            self.written_header(None, place, name, text);
        }
        match name.as_str() {
            "format" | "format_args" | "concat" | "alloc_format" => {
                let text = text.unwrap_or_else(|| self.concat(&values));
                let written = call.format.as_ref();
                let written = written.and_then(|format| call.args.get(format.at));
                let text =
                    self.address_put_together(text, self.span(written.copied().unwrap_or(id)));
                match call.format.as_ref().is_some_and(|it| masks(&it.pieces)) {
                    true => super::shown::without_secrets(&text),
                    false => text,
                }
            }
            "write" | "writeln" => {
                if let (Some(first), Some(text)) = (call.args.first(), &text) {
                    let held = values.first().cloned().unwrap_or_default();
                    self.written_header(Some(*first), self.place(self.span(id)), name, text);
                    if let Some(sink) =
                        super::row::by_receiver(SinkKind::Written, &held, self.ty(*first))
                    {
                        let place = self.place(self.span(id));
                        self.sink(sink, place, name, text);
                    } else {
                        let place = self.place(self.span(id));
                        self.written_where(*first, place, name, text);
                    }
                }
                if let (Some(first), Some(text)) = (call.args.first(), text)
                    && let Some((target, _)) = self.target(*first)
                {
                    let held = self.state.at(&target);
                    let whole = self.concat(&[held, text]);
                    self.state.write(&target, whole, false);
                }
                Value::NONE
            }
            "panic" | "todo" | "unimplemented" | "unreachable" => {
                self.panics(id, name);
                self.state.live = false;
                Value::NONE
            }
            "bail" | "ensure" | "whatever" => {
                let error = text.unwrap_or_default();
                let place = self.place(self.span(id));
                self.sink(SinkKind::ErrorText, place, name, &error);
                if name == "bail" {
                    self.leave(super::error::failed_with(error));
                } else if let Some(first) = values.first() {
                    let condition = condition_of(first);
                    self.state.refine(&condition.when_true);
                }
                Value::NONE
            }
            "anyhow" | "eyre" | "format_err" => {
                let error = text.unwrap_or_default();
                let place = self.place(self.span(id));
                self.sink(SinkKind::ErrorText, place, name, &error);
                error
            }
            "vec" | "smallvec" => self.vec(id, call, &values),
            "dbg" => values.into_iter().next_back().unwrap_or_default(),
            "matches" => self.pattern_test(call, values.into_iter().next().unwrap_or_default()),
            "env" | "option_env" => match call.args.first() {
                Some(key) => self.keyed(*key, Value::NONE, id),
                None => Value::NONE,
            },
            "include_str" | "include_bytes" => Value::NONE,
            _ if self
                .row_of(call)
                .is_some_and(|api| api.flows.is_some_and(<[_]>::is_empty)) =>
            {
                Value::NONE
            }
            _ => match call.value {
                Some(value) => self.eval(value),
                None => {
                    let parts = self.plain_parts(call, values, self.span(id));
                    if matches!(name.as_str(), "json" | "context") {
                        return super::rendered::keyed_parts(&call.names, &parts);
                    }
                    let out = super::operator::join_all(&parts).without_known();
                    self.left_by_macro(call, out)
                }
            },
        }
    }

    /// Whether the macro is one that is told by its name whatever its expansion is.
    fn is_known_macro(&self, call: &MacroCall) -> bool {
        call.format.is_some()
            || matches!(call.path.last().name.as_str(), "vec" | "dbg" | "matches")
            || self.row_of(call).is_some()
    }

    pub(super) fn row_of(&self, call: &MacroCall) -> Option<&'static crate::flow::api::Api> {
        let declared = &self.analysis.declared;
        let row = |path: &str| declared.api(Name::new(&format!("{path}!")));
        let named = self.view.resolve(&call.path);
        let found = named.as_ref().filter(|named| named.item.is_none());
        let row_of_path = found.and_then(|named| {
            std::iter::once(named.path)
                .chain(named.others.iter().copied())
                .find_map(|path| row(path.as_str()))
        });
        if row_of_path.is_some() {
            return row_of_path;
        }
        // A function or a type of the same name does not hide a macro of the standard library.
        let own_macro = named
            .as_ref()
            .and_then(|named| named.item)
            .is_some_and(|(file, item)| {
                self.view
                    .model
                    .file(file)
                    .tree
                    .as_ref()
                    .is_some_and(|tree| {
                        matches!(
                            tree.item(item).kind,
                            crate::model::syntax::ItemKind::MacroRules
                        )
                    })
            });
        match call.path.as_name() {
            Some(name) if !own_macro => row(&format!("std::{name}")),
            _ => None,
        }
    }

    /// What a row leaves of what a macro makes: a page whose parts were escaped, an address of the program's own. What a
    /// document for a database holds depends on its parts.
    fn left_by_macro(&self, call: &MacroCall, value: Value) -> Value {
        let kills = self.row_of(call).map_or(&[][..], |api| api.kills);
        let whole =
            |kill: &&Kill| kill.at == Port::Return && !kill.sinks.contains(&SinkKind::Nosql);
        kills.iter().filter(whole).fold(value, |value, kill| {
            kill_value(&value, kill.sinks, kill.sources)
        })
    }

    /// How an argument reads in the text.
    fn as_text(&self, arg: usize, call: &MacroCall, value: Value, shown: Trait) -> Value {
        let value = match call.args.get(arg) {
            Some(id) if shown == Trait::Debug => self.displayed(*id, value, Showing::Debug),
            Some(id) => self.displayed(*id, value, Showing::Display),
            None => value,
        };
        match shown {
            // Line breaks and quotes are escaped there, unless the type says otherwise.
            Trait::Debug if call.args.get(arg).is_some_and(|id| self.debugs_raw(*id)) => value,
            Trait::Debug => harmless(&value, Sinks::of(&[SinkKind::Log, SinkKind::Print])),
            // Where something lies is no part of it.
            Trait::Pointer => Value::NONE,
            Trait::Display | Trait::LowerHex | Trait::Other => value,
        }
    }

    /// All that a macro shows, each as it reads.
    fn shown(&self, call: &MacroCall, values: &[Value]) -> Vec<Value> {
        let mut out = Vec::new();
        for (at, value) in values.iter().enumerate() {
            if let Some(Some(shown)) = call.shown.get(at) {
                out.push(self.as_text(at, call, value.clone(), *shown));
            }
        }
        out
    }

    /// The sinks that a row gives a macro.
    fn macro_row(&mut self, id: ExprId, call: &MacroCall, values: &[Value], shown: &[Value]) {
        let Some(api) = self.row_of(call) else {
            return;
        };
        self.analysis.seen(api);
        let name = call.path.last().name;
        let place = self.place(self.span(id));
        let starts = |sink: &Sink| sink.kind == SinkKind::Argument && sink.at == Port::Args;
        if name == "cmd" && call.format.is_none() && api.sinks.iter().any(starts) {
            return self.started(id, name, values);
        }
        if let Some(format) = &call.format
            && api.path == "xshell::cmd!"
        {
            return self.started_by_text(id, name, &format.pieces, values);
        }
        for sink in api.sinks {
            match sink.at {
                Port::Args if !shown.is_empty() => {
                    for value in shown {
                        self.sink(sink.kind, place, name, value);
                    }
                }
                Port::Args if call.format.is_none() => {
                    for value in values {
                        self.sink(sink.kind, place, name, value);
                    }
                }
                Port::Arg(at) => {
                    if let Some(value) = values.get(at as usize) {
                        self.sink(sink.kind, place, name, value);
                    }
                }
                _ => {}
            }
        }
    }

    /// `vec![x; n]` and `vec![a, b]`
    fn vec(&mut self, id: ExprId, call: &MacroCall, values: &[Value]) -> Value {
        let repeat = call.value.or(call.args.first().copied()).and_then(|value| {
            match self.view.expr(value).kind {
                ExprKind::Repeat(value, length) => Some((value, length)),
                _ => None,
            }
        });
        if let Some((value, count)) = repeat {
            let length = self.eval(count);
            let place = self.place(self.span(id));
            self.sink(SinkKind::Allocation, place, Name::new("vec"), &length);
            let held = self.eval(value);
            return match held.constant() {
                Some(_) if self.is_allocated(id, value, count) => Value::NONE,
                Some(_) => self.constant_site(self.span(id)),
                None => held.without_known(),
            };
        }
        let numbers = !values.is_empty()
            && values
                .iter()
                .all(|value| matches!(value.constant(), Some(Constant::Int(_))));
        if numbers {
            return self.constant_site(self.span(id));
        }
        super::operator::join_all(values)
    }

    /// `assert!(condition, "…")`
    fn assertion(&mut self, id: ExprId, call: &'m MacroCall) -> Value {
        let mut values = Vec::with_capacity(call.args.len());
        for arg in &call.args {
            values.push(self.eval(*arg));
        }
        let shown = self.shown(call, &values);
        self.macro_row(id, call, &values, &shown);
        self.asserted(id, call, &values);
        // What a debug assertion says is not checked in what is shipped.
        if let Some(first) = values.first()
            && call.path.last().name == "assert"
        {
            let condition = condition_of(first);
            self.state.refine(&condition.when_true);
        }
        Value::NONE
    }

    fn equality_assertion(&mut self, id: ExprId, call: &'m MacroCall) -> Value {
        let [left, right, ..] = call.args[..] else {
            return Value::NONE;
        };
        let op = if call.path.last().name.as_str().ends_with("_eq") {
            crate::model::syntax::BinaryOp::Eq
        } else {
            crate::model::syntax::BinaryOp::Ne
        };
        let value = self.comparison(op, left, right);
        let values: Vec<Value> = call.args.iter().map(|arg| self.eval(*arg)).collect();
        // Both sides are shown when they differ.
        let mut shown = self.shown(call, &values);
        shown.extend(values.iter().take(2).cloned());
        self.asserted(id, call, &values);
        self.macro_row(id, call, &values, &shown);
        let condition = condition_of(&value);
        self.state.refine(&condition.when_true);
        Value::NONE
    }
}

/// Whether a text is a mask in front of what is left of a secret, or behind it: `**** **** **** {tail}`.
fn masks(pieces: &[Piece]) -> bool {
    let is_mask = |text: &str| {
        let mask = |letter: char| matches!(letter, '*' | '•' | 'x' | 'X' | '#');
        text.chars().filter(|letter| mask(*letter)).count() > 2
            && text
                .chars()
                .all(|letter| mask(letter) || matches!(letter, ' ' | '-'))
    };
    match pieces {
        [Piece::Text(text), Piece::Arg { .. }] | [Piece::Arg { .. }, Piece::Text(text)] => {
            is_mask(text)
        }
        _ => false,
    }
}
