//! Calls: own functions by their summaries, foreign ones by their rows, all others by what such functions usually do.

use super::find::{serializes, stores};
use super::row::harmless;
use super::usual::{IDENTITY, seal, wraps};
use std::cell::RefCell;

use super::{Walk, index_name};
use crate::flow::api::Api;
use crate::flow::groups::text_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::knowledge::knowledge;
pub(super) use crate::flow::knowledge::last;
use crate::flow::known::Known;
use crate::flow::secrets::{Showing, makes_public};
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::place::{Place, Span};
use crate::model::syntax::{ExprId, ExprKind};
use crate::model::values::Value as Constant;

/// What a call is given.
pub(super) struct Given {
    pub(super) receiver: Value,
    pub(super) args: Vec<Value>,
    /// What the functions among the arguments returned.
    pub(super) made: RefCell<Vec<Value>>,
}

impl Given {
    pub(super) fn new(receiver: Value, args: Vec<Value>) -> Self {
        Self {
            receiver,
            args,
            made: RefCell::default(),
        }
    }

    /// What a function that is named by its path is given: of a method the receiver comes first.
    pub(super) fn of_path(path: Name, args: &[Value]) -> Self {
        let method = knowledge().api(path).is_some_and(Api::has_receiver);
        match args {
            [first, rest @ ..] if method => Self::new(first.clone(), rest.to_vec()),
            _ => Self::new(Value::NONE, args.to_vec()),
        }
    }
}

impl<'m> Walk<'_, 'm> {
    /// From the name of what is called to the end of the call: where findings about it are told.
    pub(super) fn call_place(&self, id: ExprId) -> Place {
        let expr = self.view.expr(id);
        let start = match &expr.kind {
            ExprKind::MethodCall { method_span, .. } => method_span.start,
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => path.last().span.start,
                _ => expr.span.start,
            },
            _ => expr.span.start,
        };
        self.place(Span {
            start,
            end: expr.span.end,
        })
    }

    /// `callee(args)`
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &'m [ExprId]) -> Value {
        let types = self.types;
        let found = types.callee(id).or_else(|| types.callee(callee));
        match found {
            Some(Callee::Constructor(name)) => {
                let name = *name;
                let values = self.values(args);
                // The library itself makes them of what it is given, or of room for it.
                let own = self.is_made_here(name);
                if let Some(api) = knowledge().api(name).filter(|_| !own) {
                    let word = Name::new(last(name.as_str()));
                    let given = Given::new(Value::NONE, values.clone());
                    let made = self.by_row(id, api, word, &given, None, args);
                    if !api.kills.is_empty() {
                        return made;
                    }
                }
                self.construct(id, callee, name, values)
            }
            Some(Callee::Own(path, items)) => {
                let values = self.values(args);
                let items = &*self.dispatched(items, args.first().copied());
                let value = self.apply_own(items, &values, Some(args), id);
                let value = match makes_public(path.as_str()) {
                    true => value.filtered(&|taint| !matches!(taint.origin, Origin::Sensitive(_))),
                    false => value,
                };
                self.called(id, Name::new(last(path.as_str())), args, value)
            }
            Some(Callee::Foreign(paths)) => {
                let name = Name::new(paths.first().map_or("", |path| last(path.as_str())));
                self.foreign(id, paths, name, None, args)
            }
            Some(Callee::Unknown(name)) => {
                let name = *name;
                self.foreign(id, &[], name, None, args)
            }
            Some(Callee::Value) | None => {
                let function = self.eval(callee);
                let values = self.values(args);
                if Self::is_callable(&function) || !function.own_taints().is_empty() {
                    let answer = self.call_value(&function, &values, id);
                    self.lent_to(&function, args);
                    return self.said_of_arguments(answer, &function, args);
                }
                let name = self.name_of(callee).unwrap_or_else(|| Name::new(""));
                let given = Given::new(Value::NONE, values);
                self.unknown_call(name, &given, args)
            }
        }
    }

    /// `receiver.method(args)`
    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        method: Name,
        _span: Span,
        args: &'m [ExprId],
    ) -> Value {
        if let Some(text) = self.joined(receiver, method, args) {
            return text;
        }
        if let Some(done) = self.each_changed(receiver, method, args) {
            return done;
        }
        match method.as_str() {
            "for_each" => self.changed_by_loop(receiver),
            // Who asks for pieces to change changes them, one after the other.
            "chunks_mut" | "chunks_exact_mut" | "rchunks_mut" => self.overwritten(receiver),
            _ => {}
        }
        let args = self.bytes_of_text(method, args);
        let types = self.types;
        match types.callee(id) {
            Some(Callee::Own(_, items)) => {
                let mut exprs = Vec::with_capacity(args.len() + 1);
                exprs.push(receiver);
                exprs.extend_from_slice(args);
                let values = self.values(&exprs);
                let items = &*self.dispatched(items, Some(receiver));
                let value = self.apply_own(items, &values, Some(&exprs), id);
                self.called(id, method, args, value)
            }
            Some(Callee::Foreign(paths)) => match self.converted(id, receiver, method) {
                Some(value) => value,
                None => self.foreign(id, paths, method, Some(receiver), args),
            },
            _ => {
                let own = self.own_by_name(method, args.len());
                if own.is_empty() {
                    return self.foreign(id, &[], method, Some(receiver), args);
                }
                let mut exprs = Vec::with_capacity(args.len() + 1);
                exprs.push(receiver);
                exprs.extend_from_slice(args);
                let values = self.values(&exprs);
                let value = self.apply_own(&own, &values, Some(&exprs), id);
                self.called(id, method, args, value)
            }
        }
    }

    pub(super) fn values(&mut self, exprs: &[ExprId]) -> Vec<Value> {
        exprs.iter().map(|expr| self.eval(*expr)).collect()
    }

    /// A tuple struct or a variant.
    fn construct(&mut self, id: ExprId, callee: ExprId, name: Name, values: Vec<Value>) -> Value {
        match last(name.as_str()) {
            "Some" | "Ok" => return values.into_iter().next().unwrap_or_default(),
            "Err" => {
                let error = values.into_iter().next().unwrap_or_default();
                let place = self.call_place(id);
                self.sink(SinkKind::ErrorText, place, Name::new("Err"), &error);
                return super::error::failed_with(error);
            }
            _ => {}
        }
        if let ([held], ExprKind::Path(path)) = (&values[..], &self.view.expr(callee).kind)
            && self.is_ours(path)
        {
            self.drawn(path.last().name, held, id);
        }
        if let [held] = &values[..]
            && !self.is_made_here(name)
        {
            // `AssertSqlSafe(text)`: what a library wraps is told by what it wraps.
            return held.clone();
        }
        let variant = match &self.view.expr(callee).kind {
            ExprKind::Path(path) => self.variant_of(path),
            _ => None,
        };
        let parts = values.into_iter().enumerate().map(|(at, value)| {
            let name = match &variant {
                Some(variant) => Name::new(&format!("{variant}.{at}")),
                None => index_name(at),
            };
            (name, value)
        });
        let parts: Vec<(Name, Value)> = parts.collect();
        self.made_whole(id, &parts);
        Value::parts(parts)
    }

    /// What a call gives, seen by the name of what was called.
    pub(super) fn called(
        &mut self,
        id: ExprId,
        name: Name,
        args: &[ExprId],
        value: Value,
    ) -> Value {
        if self.analysis.hides(name) {
            return seal(&value);
        }
        if self.analysis.cleans(name) {
            return harmless(&value, text_sinks());
        }
        let value = harmless(&value, crate::flow::words::escapes(name));
        let asks = args.is_empty()
            || [
                "get", "read", "load", "fetch", "generate", "ask", "prompt", "decrypt", "expose",
            ]
            .iter()
            .any(|start| name.as_str().starts_with(start));
        if asks {
            return self.named_part(name, value, id);
        }
        value
    }

    /// A function or method of another crate, or one of which only the name is known.
    fn foreign(
        &mut self,
        id: ExprId,
        paths: &[Name],
        name: Name,
        receiver: Option<ExprId>,
        args: &'m [ExprId],
    ) -> Value {
        let api = self.row(paths, name, receiver);
        if let (Some(api), Some(receiver), [list]) = (api, receiver, args)
            && name == "args"
            && api.sinks.iter().any(|sink| sink.kind == SinkKind::Argument)
        {
            return self.one_by_one(id, api, name, receiver, *list);
        }
        if receiver.is_none() && self.started_by_list(id, api, name, args) {
            return Value::NONE;
        }
        let (api, args) = self.header_pair(paths, name, args).unwrap_or((api, args));
        // `Type::method(receiver, …)`
        let (receiver, args) = match (receiver, api, args) {
            (None, Some(api), [first, rest @ ..])
                if api.has_receiver()
                    || api.is_method_for(args.len()) && !self.is_bytes(*first) =>
            {
                (Some(*first), rest)
            }
            (receiver, _, args) => (receiver, args),
        };
        self.run_if_started(name);
        let held = receiver.map_or(Value::NONE, |receiver| self.eval(receiver));
        let held = match receiver.map(|receiver| self.generator_behind(receiver)) {
            Some(generator) if !generator.is_none() => held.join(&generator),
            _ => held,
        };
        let asked = self.asked_first(name, &held);
        let mut values = self.values(args);
        if let Some(function) = Self::boxed(paths, &values) {
            return function;
        }
        if api.is_none() && self.looks_up(name, receiver) {
            // What a table of ours gives for a key is ours.
            values = vec![Value::NONE; values.len()];
        }
        let (sent, kept) = (serializes(paths), stores(paths));
        for (arg, value) in args.iter().zip(&mut values) {
            if sent {
                *value = self.displayed(*arg, std::mem::take(value), Showing::Wire);
            }
            if kept {
                *value = self.stored(*arg, std::mem::take(value));
            }
        }
        self.put_in(name, args, &mut values);
        let mut given = Given::new(held, values);
        if !self.state.live {
            return Value::NONE;
        }
        let key = Self::without_key(name, &mut given);
        self.lend(name, receiver, args);
        self.sent(name, receiver, &given);
        self.parsed(id, paths, name, &given);
        self.taken_out(paths, receiver, args);
        let value = self.decided_call(name, receiver, &given, |walk| match api {
            Some(api) => walk.by_row(id, api, name, &given, receiver, args),
            None => walk.unknown_call(name, &given, args),
        });
        let value = Self::with_key(paths, name, &given, key, value);
        let value = self.put_there(id, paths, name, (receiver, args), &given, value);
        let value = self.parsed_cookie(id, paths, args, self.as_asked(id, value));
        let value = self.converted_into(id, name, &given, value);
        if let Some(page) = self.rendered(id, paths, name, receiver, &given) {
            return page;
        }
        self.asked_before(asked);
        self.gathered(id, name, receiver, args);
        self.one_number_throughout(id, name, receiver, args, &given.receiver);
        let value = self.said_before(id, name, &given, value);
        let value = match receiver {
            Some(_) if IDENTITY.contains(&name.as_str()) && args.is_empty() => {
                value.with_known_of(&given.receiver)
            }
            None if IDENTITY.contains(&name.as_str()) && args.len() == 1 || wraps(paths) => {
                value.with_known_of(&given.args[0])
            }
            _ => value,
        };
        let written = self.is_written(name, receiver, args, &given.receiver);
        let value = if written || args.is_empty() && self.is_blank(id, paths, name) {
            self.constant_site(self.span(id))
        } else {
            self.repeated(name, receiver, args).unwrap_or(value)
        };
        let value = match (name.as_str(), receiver, given.args.first()) {
            // Where a connection leads is known from its address.
            ("connect", None, Some(address)) if super::address::connects(paths) => {
                super::address::connected(value, address)
            }
            _ => value,
        };
        let value = if super::text::makes_empty(paths) {
            value.with_known(Known::Constant(Constant::Str(String::new())))
        } else {
            value
        };
        let value = match receiver {
            // The position says nothing of it.
            Some(_) if matches!(name.as_str(), "enumerate" | "char_indices") && args.is_empty() => {
                Value::parts([(index_name(0), Value::NONE), (index_name(1), value)])
            }
            Some(_) if let Some(pairs) = self.in_pairs(paths, name, args, &given, &value) => pairs,
            Some(receiver) if name == "to_string" => {
                self.displayed(receiver, value, Showing::Display)
            }
            _ => value,
        };
        let value = match (name.as_str(), args) {
            // A template engine escapes what it puts in.
            ("render" | "render_once" | "call", []) if api.is_none() => {
                harmless(&value, Sinks::of(&[SinkKind::Html, SinkKind::Answer]))
            }
            ("trim_start_matches", [dash]) if self.view.str(*dash).as_deref() == Some("-") => {
                harmless(&value, Sinks::of(&[SinkKind::Argument]))
            }
            // Behind the host nothing changes where an address leads: `base.join("lists/…")`.
            ("parse_with_params", [_, _]) => {
                let behind = Sinks::of(&[SinkKind::Url, SinkKind::Redirect]);
                let params = harmless(&given.args[1].flattened(), behind);
                given.args[0].without_known().join(&params)
            }
            ("join", [_])
                if super::address::joins(paths)
                    && given.args.first().is_some_and(super::address::is_relative) =>
            {
                given.receiver.clone()
            }
            ("replace" | "replacen", [from, to, ..]) => self.replaced(*from, *to, &given, value),
            ("split" | "split_terminator" | "rsplit" | "split_once" | "rsplit_once", [at]) => {
                let pieces = self.split_at_breaks(*at, value);
                self.split_address(name.as_str(), *at, pieces)
            }
            _ if super::text::decodes(paths, name.as_str()) => super::text::decoded(&value),
            _ => value,
        };
        let value = self.made_of_text((id, name), paths, (receiver, args), &given, value);
        let value = self.left_over(name, args, &given, value);
        let value = self.with_error(name, &given, value);
        let value = self.in_extensions((id, name), receiver, self.parsed_anew(name, value));
        let value = self.failed(id, name, receiver, &given, value);
        self.drawn_for_key(name, args, &given);
        let value = self.under_written_key(name, receiver, args, value);
        let value = self.asked_by_key(id, name, args, value);
        let value = Self::gathered_letters(name, self.called(id, name, args, value));
        self.tested(id, name, receiver, args, &given, value)
    }
}
