//! Calls: own functions by their summaries, foreign ones by their rows, all others by what such functions usually do.

use std::cell::RefCell;
use std::sync::Arc;

use super::{ERROR, Walk, index_name};
use crate::flow::api::{Api, Constant as Wanted, Port, When};
use crate::flow::groups::text_sinks;
use crate::flow::kinds::{SinkKind, SourceKind};
use crate::flow::knowledge::knowledge;
use crate::flow::value::{Known, Origin, Sinks, Value};
use crate::model::canonical::canonical;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::place::{Place, Span};
use crate::model::syntax::{ExprId, ExprKind};
use crate::model::ty::Ty;
use crate::model::values::Value as Constant;

/// Functions that give what they are given, in the same form or another one.
const IDENTITY: &[&str] = &[
    "as_bytes",
    "as_deref",
    "as_deref_mut",
    "as_mut",
    "as_mut_slice",
    "as_ptr",
    "as_ref",
    "as_slice",
    "as_str",
    "borrow",
    "borrow_mut",
    "by_ref",
    "clone",
    "cloned",
    "context",
    "copied",
    "deref",
    "expect",
    "from",
    "from_str",
    "from_string",
    "into",
    "into_boxed_slice",
    "into_boxed_str",
    "into_bytes",
    "into_inner",
    "into_iter",
    "into_owned",
    "into_string",
    "iter",
    "iter_mut",
    "lock",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "to_owned",
    "to_string",
    "to_vec",
    "try_from",
    "try_into",
    "unwrap",
    "unwrap_or_default",
    "unwrap_unchecked",
    "with_context",
    "from_slice",
    "from_bytes",
    "as_chunks",
    "leak",
];

/// Functions that turn something into another form in which it can still be read.
const CONVERTS: &[&str] = &[
    "bytes",
    "chars",
    "collect",
    "concat",
    "decode",
    "display",
    "encode",
    "encode_utf8",
    "escape_debug",
    "expose_secret",
    "first",
    "format",
    "from_utf8",
    "from_utf8_lossy",
    "get",
    "join",
    "last",
    "lines",
    "next",
    "nth",
    "new",
    "parse",
    "push",
    "push_str",
    "repeat",
    "replace",
    "split",
    "split_at",
    "split_once",
    "split_whitespace",
    "strip_prefix",
    "strip_suffix",
    "take",
    "to_ascii_lowercase",
    "to_be_bytes",
    "to_bytes",
    "to_le_bytes",
    "to_lowercase",
    "to_ne_bytes",
    "to_str",
    "to_string_lossy",
    "to_uppercase",
    "trim",
    "trim_end",
    "trim_start",
    "unwrap_or",
    "unwrap_or_else",
    "with_capacity",
    "secret",
    "fill",
];

/// Names that methods of many types have: without the type they say nothing.
const COMMON: &[&str] = &[
    "add",
    "append",
    "arg",
    "args",
    "body",
    "build",
    "clear",
    "close",
    "commit",
    "connect",
    "create",
    "data",
    "delete",
    "drop",
    "exists",
    "extend",
    "fetch",
    "find",
    "finish",
    "flush",
    "from",
    "get",
    "head",
    "header",
    "init",
    "insert",
    "into",
    "join",
    "len",
    "list",
    "load",
    "log",
    "map",
    "name",
    "new",
    "next",
    "open",
    "options",
    "parse",
    "path",
    "post",
    "push",
    "put",
    "read",
    "remove",
    "render",
    "reserve",
    "reset",
    "resize",
    "run",
    "save",
    "send",
    "set",
    "sign",
    "spawn",
    "start",
    "status",
    "stop",
    "store",
    "text",
    "update",
    "url",
    "value",
    "verify",
    "wait",
    "write",
    "write_all",
    "key",
    "digest",
    "finalize",
    "update_secret",
    "route",
];

/// What a call is given.
pub(super) struct Given {
    receiver: Value,
    args: Vec<Value>,
    /// What the functions among the arguments returned.
    made: RefCell<Vec<Value>>,
}

impl Given {
    fn new(receiver: Value, args: Vec<Value>) -> Self {
        Self {
            receiver,
            args,
            made: RefCell::default(),
        }
    }
}

impl Given {
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
                if let Some(api) = knowledge().api(name) {
                    let word = Name::new(last(name.as_str()));
                    let given = Given::new(Value::NONE, values.clone());
                    self.by_row(id, api, word, &given, None, args);
                }
                self.construct(id, callee, name, values)
            }
            Some(Callee::Own(path, items)) => {
                let values = self.values(args);
                let value = self.apply_own(items, &values, Some(args), id);
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
                    return self.call_value(&function, &values, id);
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
        let types = self.types;
        match types.callee(id) {
            Some(Callee::Own(_, items)) => {
                let mut exprs = Vec::with_capacity(args.len() + 1);
                exprs.push(receiver);
                exprs.extend_from_slice(args);
                let values = self.values(&exprs);
                let value = self.apply_own(items, &values, Some(&exprs), id);
                self.called(id, method, args, value)
            }
            Some(Callee::Foreign(paths)) => self.foreign(id, paths, method, Some(receiver), args),
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

    /// The methods of the workspace that may be meant by a name nothing else is known to have.
    fn own_by_name(
        &self,
        method: Name,
        args: usize,
    ) -> Vec<(crate::model::place::FileId, crate::model::syntax::ItemId)> {
        let program = &self.analysis.program;
        let Some(found) = program.by_name.get(&method) else {
            return Vec::new();
        };
        if found.len() > 3
            || !knowledge().named(method.as_str()).is_empty()
            || COMMON.contains(&method.as_str())
        {
            return Vec::new();
        }
        found
            .iter()
            .map(|at| &program.functions[*at])
            .filter(|function| function.signature.params.len() == args)
            .map(|function| function.id)
            .collect()
    }

    fn values(&mut self, exprs: &[ExprId]) -> Vec<Value> {
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
                let known = Known::Named(Name::new("std::result::Result::Err"));
                return Value::parts([(Name::new(ERROR), error)]).with_known(known);
            }
            _ => {}
        }
        let variant = match &self.view.expr(callee).kind {
            ExprKind::Path(path) => self.variant_of(path),
            _ => None,
        };
        Value::parts(values.into_iter().enumerate().map(|(at, value)| {
            let name = match &variant {
                Some(variant) => Name::new(&format!("{variant}.{at}")),
                None => index_name(at),
            };
            (name, value)
        }))
    }

    /// What a call gives, seen by the name of what was called.
    fn called(&mut self, id: ExprId, name: Name, args: &[ExprId], value: Value) -> Value {
        if self.analysis.hides(name.as_str()) {
            return seal(&value);
        }
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
        // `Type::method(receiver, …)`
        let (receiver, args) = match (receiver, api, args) {
            (None, Some(api), [first, rest @ ..])
                if api.has_receiver() || api.is_method_for(args.len()) =>
            {
                (Some(*first), rest)
            }
            (receiver, _, args) => (receiver, args),
        };
        let held = receiver.map_or(Value::NONE, |receiver| self.eval(receiver));
        let given = Given::new(held, self.values(args));
        if !self.state.live {
            return Value::NONE;
        }
        let value = match api {
            Some(api) => self.by_row(id, api, name, &given, receiver, args),
            None => self.unknown_call(name, &given, args),
        };
        let value = match receiver {
            Some(_) if IDENTITY.contains(&name.as_str()) && args.is_empty() => {
                value.with_known_of(&given.receiver)
            }
            None if IDENTITY.contains(&name.as_str()) && args.len() == 1 => {
                value.with_known_of(&given.args[0])
            }
            _ => value,
        };
        let value = if args.is_empty() && self.is_blank(id, paths, name) {
            self.constant_site(self.span(id))
        } else {
            value
        };
        let value = match receiver {
            Some(receiver) if name == "to_string" => {
                self.displayed(receiver, value, crate::model::syntax::Trait::Display)
            }
            _ => value,
        };
        let value = match (name.as_str(), args) {
            ("replace" | "replacen", [from, to, ..]) => self.replaced(*from, *to, value),
            _ => value,
        };
        let value = self.failed(id, name, &given, value);
        let value = self.asked_by_key(id, name, args, value);
        let value = self.called(id, name, args, value);
        self.tested(name, receiver, args, &given, value)
    }

    /// `command.args(["-c", script])`: as if each were passed by a call of its own.
    fn one_by_one(
        &mut self,
        id: ExprId,
        api: &'static Api,
        name: Name,
        receiver: ExprId,
        list: ExprId,
    ) -> Value {
        let mut held = self.eval(receiver);
        let whole = self.eval(list);
        let parts: Vec<ExprId> = self
            .view
            .elements(list)
            .into_iter()
            .filter(|(view, _)| std::ptr::eq(view.body, self.view.body))
            .map(|(_, part)| part)
            .collect();
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

    /// `map.get("password")`, `env::var("API_KEY")`
    fn asked_by_key(&mut self, id: ExprId, name: Name, args: &[ExprId], value: Value) -> Value {
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
            [key, ..] if asks => self.keyed(*key, value, id),
            _ => value,
        }
    }

    /// A text in which characters are replaced by others.
    fn replaced(&self, from: ExprId, to: ExprId, value: Value) -> Value {
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
                "\n" | "\r" | "\r\n" => Sinks::of(&[SinkKind::Log, SinkKind::Header]),
                "<" => Sinks::of(&[SinkKind::Html]),
                _ => Sinks::NONE,
            });
        }
        harmless(&value, kills)
    }

    /// Whether a call makes something that is the same every time: `Nonce::default()`, `mem::zeroed()`.
    fn is_blank(&self, id: ExprId, paths: &[Name], name: Name) -> bool {
        let of = paths.first().map_or("", |path| path.as_str());
        match name.as_str() {
            "zeroed" => true,
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
    fn failed(&mut self, id: ExprId, name: Name, given: &Given, value: Value) -> Value {
        let place = self.call_place(id);
        match name.as_str() {
            "unwrap" | "expect" => {
                let held = given.receiver.clone();
                self.sink(SinkKind::Panic, place, name, &held);
                if let Some(message) = given.args.first() {
                    let message = message.clone();
                    self.sink(SinkKind::Print, place, name, &message);
                }
            }
            "ok_or" | "context" => {
                if let Some(message) = given.args.first() {
                    let message = message.clone();
                    self.sink(SinkKind::ErrorText, place, name, &message);
                }
            }
            "ok_or_else" | "with_context" | "map_err" => {
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
    fn tested(
        &mut self,
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
        match self.test(name.as_str(), receiver, args, &held) {
            Some(condition) => value.with_known(Known::Condition(Arc::new(condition))),
            None => value,
        }
    }

    /// The row that speaks of what is called.
    fn row(&self, paths: &[Name], name: Name, receiver: Option<ExprId>) -> Option<&'static Api> {
        let found = paths.iter().find_map(|path| knowledge().api(*path));
        if found.is_some() {
            return found;
        }
        // Of a known type of another crate that no row speaks of.
        if let Some(receiver) = receiver {
            let ty = self.ty(receiver).peel_refs();
            if !ty.is_unknown() && !paths.is_empty() {
                return None;
            }
        } else if !paths.is_empty() {
            return None;
        }
        let rows = knowledge().named(name.as_str());
        if receiver.is_none() {
            return None;
        }
        let usable = |api: &&'static Api| {
            api.krate() != "std"
                && !COMMON.contains(&name.as_str())
                && self.view.model.may_use(self.view.file.id, api.krate())
        };
        rows.iter().copied().find(usable).or_else(|| {
            // What std's methods of this name do with what they are given, whoever has them.
            rows.iter().copied().find(|api| {
                api.krate() == "std"
                    && api.flows.is_some()
                    && api.sinks.is_empty()
                    && api.sources.is_empty()
            })
        })
    }

    fn port(&self, port: Port, given: &Given) -> Value {
        match port {
            Port::Receiver => given.receiver.clone(),
            Port::Arg(at) => given.args.get(at as usize).cloned().unwrap_or_default(),
            Port::Args => given
                .args
                .iter()
                .fold(Value::NONE, |out, value| out.join(value)),
            Port::Return | Port::CallbackParam(..) | Port::CallbackReturn(_) => Value::NONE,
        }
    }

    /// Whether the condition of a part of a row holds.
    fn holds(&self, when: Option<When>, given: &Given) -> bool {
        let Some(when) = when else {
            return true;
        };
        let value = self.port(when.at, given);
        let equal = match (when.is, value.what()) {
            (Wanted::Bool(wanted), Known::Constant(Constant::Bool(held))) => wanted == *held,
            (Wanted::Int(wanted), Known::Constant(Constant::Int(held))) => {
                i128::from(wanted) == *held
            }
            (Wanted::Str(wanted), Known::Constant(Constant::Str(held))) => {
                // `text/html; charset=utf-8` is `text/html`.
                let front = held.split(';').next().unwrap_or_default().trim_end();
                wanted.eq_ignore_ascii_case(held) || wanted.eq_ignore_ascii_case(front)
            }
            (Wanted::Path(wanted), Known::Named(held) | Known::Foreign(held)) => {
                canonical(*held) == *wanted
            }
            // Not known: it is not known to be that.
            _ => false,
        };
        equal != when.not
    }

    /// What a row says.
    pub(super) fn by_row(
        &mut self,
        id: ExprId,
        api: &'static Api,
        name: Name,
        given: &Given,
        receiver: Option<ExprId>,
        args: &[ExprId],
    ) -> Value {
        self.analysis.seen(api);
        let place = self.call_place(id);
        for sink in api.sinks {
            if self.holds(sink.when, given) && sink.at != Port::Return {
                let value = self.port(sink.at, given);
                let value = self.made_cookie(sink.kind, sink.at, args, value);
                let ty = receiver.map_or_else(Ty::unknown, |receiver| self.ty(receiver));
                let sink = by_receiver(sink.kind, &given.receiver, ty);
                let Some(sink) = sink else {
                    continue;
                };
                self.sink(sink, place, name, &value);
            }
        }
        let plain = self.is_plain_address(api, given);
        if let Some(Port::Arg(at)) = api.handler
            && let Some(handler) = given.args.get(at as usize)
            && let Known::Closure(closure) = handler.what()
        {
            let params = self.handler_values(*closure);
            self.call_closure(*closure, &params);
        }
        let results = self.callbacks(id, api, given, args);
        *given.made.borrow_mut() = results.clone();
        let mut out = Value::NONE;
        let words = self.words(&format!("through `{name}`"));
        let span = place.span;
        self.clear(api, given, receiver, args);
        match api.flows {
            Some(flows) => {
                for (from, to) in flows {
                    let value = match from {
                        Port::CallbackReturn(at) => {
                            results.get(*at as usize).cloned().unwrap_or_default()
                        }
                        from => self.port(*from, given),
                    };
                    if value.is_none() {
                        continue;
                    }
                    let value = self.killed_by(api, *to, given, value.without_known());
                    match to {
                        Port::Return => {
                            out = if out.is_none() {
                                value
                            } else {
                                out.join(&value)
                            };
                        }
                        Port::Receiver => self.write_port(receiver, value.through(place, &words)),
                        Port::Arg(at) => {
                            self.write_port(
                                args.get(*at as usize).copied(),
                                value.through(place, &words),
                            );
                        }
                        Port::Args | Port::CallbackParam(..) | Port::CallbackReturn(_) => {}
                    }
                }
            }
            None => {
                out = self.usual(name, given);
                out = self.killed_by(api, Port::Return, given, out);
                for result in &results {
                    out = out.join(result);
                }
            }
        }
        for kill in api.kills {
            if kill.at == Port::Receiver && self.holds(kill.when, given) {
                out = kill_value(&out, kill.sinks, kill.sources);
            }
        }
        for source in api.sources {
            if !self.holds(source.when, given) {
                continue;
            }
            let value = self.source(source.kind, span);
            match source.at {
                Port::Return => out = out.join(&value),
                Port::Receiver => {
                    self.write_port(receiver, value.clone());
                    // Setters of builders give the builder back.
                    if api
                        .flows
                        .is_none_or(|flows| flows.contains(&(Port::Receiver, Port::Return)))
                    {
                        out = out.join(&value);
                    }
                }
                Port::Arg(at) => self.write_port(args.get(at as usize).copied(), value),
                Port::Args | Port::CallbackParam(..) | Port::CallbackReturn(_) => {}
            }
        }
        if plain {
            let value = self.source(SourceKind::PlainConnection, span);
            out = out.join(&value);
        }
        out
    }

    /// What a call ends in what it is lent, before it writes anything there.
    fn clear(
        &mut self,
        api: &'static Api,
        given: &Given,
        receiver: Option<ExprId>,
        args: &[ExprId],
    ) {
        for arg in args {
            self.touched(*arg);
        }
        for kill in api.kills {
            if !self.holds(kill.when, given) {
                continue;
            }
            let expr = match kill.at {
                Port::Receiver => receiver,
                Port::Arg(at) => args.get(at as usize).copied(),
                _ => None,
            };
            let Some(expr) = expr else {
                continue;
            };
            if kill.sinks.is_empty() && kill.sources.is_empty() {
                // Everything in it is written anew.
                if let Some((target, false)) = self.target(expr) {
                    self.state.write(&target, Value::NONE, false);
                }
            } else {
                self.kill_in_place(Some(expr), kill.sinks, kill.sources);
            }
        }
    }

    /// `jar.add(("session", id))`: a cookie with nothing but a name and a value.
    fn made_cookie(&self, sink: SinkKind, at: Port, args: &[ExprId], value: Value) -> Value {
        let Port::Arg(at) = at else {
            return value;
        };
        let Some(arg) = args.get(at as usize) else {
            return value;
        };
        if sink != SinkKind::CookieAdd || !matches!(self.view.expr(*arg).kind, ExprKind::Tuple(_)) {
            return value;
        }
        let span = self.span(*arg);
        value
            .join(&self.source(SourceKind::CookieWithoutSecure, span))
            .join(&self.source(SourceKind::CookieWithoutHttponly, span))
    }

    /// Whether a request goes to an address without encryption.
    fn is_plain_address(&self, api: &Api, given: &Given) -> bool {
        let url = api.sinks.iter().find(|sink| sink.kind == SinkKind::Url);
        url.is_some_and(|sink| {
            let value = self.port(sink.at, given);
            super::concat::known_text(&value).is_some_and(|(text, _)| is_plain(&text))
        })
    }

    /// Calls the functions among the arguments, with what the row says they are given.
    fn callbacks(
        &mut self,
        id: ExprId,
        api: &'static Api,
        given: &Given,
        args: &[ExprId],
    ) -> Vec<Value> {
        let mut results = vec![Value::NONE; given.args.len()];
        for (at, function) in given.args.iter().enumerate() {
            if !Self::is_callable(function) || api.handler == Some(Port::Arg(at as u8)) {
                continue;
            }
            let mut params: Vec<Value> = Vec::new();
            for (from, to) in api.flows.unwrap_or_default() {
                if let Port::CallbackParam(arg, index) = to
                    && *arg as usize == at
                {
                    put(&mut params, *index, self.port(*from, given).without_known());
                }
            }
            let span = self.span(args.get(at).copied().unwrap_or(id));
            for source in api.sources {
                if let Port::CallbackParam(arg, index) = source.at
                    && arg as usize == at
                    && self.holds(source.when, given)
                {
                    put(&mut params, index, self.source(source.kind, span));
                }
            }
            if api.flows.is_none() && params.is_empty() {
                // Nothing was written about it: what the receiver holds may be passed on.
                put(&mut params, 0, survivors(&given.receiver));
            }
            results[at] = self.call_value(function, &params, id);
        }
        results
    }

    /// Writes what comes out of a call into what was lent to it.
    fn write_port(&mut self, expr: Option<ExprId>, value: Value) {
        let Some(expr) = expr else {
            return;
        };
        if let Some((target, _)) = self.target(expr) {
            self.write_part(&target, value);
        }
    }

    fn kill_in_place(&mut self, expr: Option<ExprId>, sinks: &[SinkKind], sources: &[SourceKind]) {
        let Some((target, _)) = expr.and_then(|expr| self.target(expr)) else {
            return;
        };
        let held = self.state.at(&target);
        if !held.is_none() {
            let held = kill_value(&held, sinks, sources);
            self.state.write(&target, held, false);
        }
    }

    fn killed_by(&self, api: &Api, to: Port, given: &Given, value: Value) -> Value {
        let mut out = value;
        for kill in api.kills {
            if kill.at == to && self.holds(kill.when, given) {
                out = kill_value(&out, kill.sinks, kill.sources);
            }
        }
        out
    }

    /// A function of which nothing is known.
    fn unknown_call(&mut self, name: Name, given: &Given, args: &[ExprId]) -> Value {
        let receiver = given.receiver.clone();
        let mut results = Vec::new();
        for function in &given.args {
            if Self::is_callable(function) {
                let param = survivors(&receiver);
                if let Some(first) = args.first() {
                    results.push(self.call_value(function, &[param], *first));
                }
            }
        }
        for arg in args {
            self.touched(*arg);
        }
        given.made.borrow_mut().clone_from(&results);
        let mut out = self.usual(name, given);
        for result in results {
            out = out.join(&result);
        }
        out
    }

    /// What usually comes out of a function with this name.
    pub(super) fn usual(&self, name: Name, given: &Given) -> Value {
        let word = name.as_str();
        if IDENTITY.contains(&word) {
            let mut out = given.receiver.without_known();
            for arg in &given.args {
                if !Self::is_callable(arg) {
                    out = if out.is_none() {
                        arg.without_known()
                    } else {
                        out
                    };
                }
            }
            return out;
        }
        let all: Vec<&Value> = std::iter::once(&given.receiver)
            .chain(given.args.iter().filter(|arg| !Self::is_callable(arg)))
            .filter(|value| !value.is_none())
            .collect();
        if all.is_empty() {
            return Value::NONE;
        }
        if CONVERTS.contains(&word) {
            let values: Vec<Value> = all.into_iter().cloned().collect();
            return self.mix(&values);
        }
        let mut out = states(&given.receiver);
        for value in all {
            let passed = survivors(value);
            if !passed.is_none() {
                out = if out.is_none() {
                    passed
                } else {
                    out.join(&passed)
                };
            }
        }
        out
    }
}

/// Adds to what a parameter of a callback holds.
fn put(params: &mut Vec<Value>, index: u8, value: Value) {
    let index = index as usize;
    if params.len() <= index {
        params.resize(index + 1, Value::NONE);
    }
    params[index] = if params[index].is_none() {
        value
    } else {
        params[index].join(&value)
    };
}

/// Which sink it is, where that depends on what the receiver is.
pub(super) fn by_receiver(sink: SinkKind, receiver: &Value, ty: Ty) -> Option<SinkKind> {
    let is = |kind: SourceKind| {
        receiver
            .all_taints()
            .iter()
            .any(|taint| taint.origin == Origin::Source(kind))
    };
    let named = |words: &[&str]| {
        let path = ty.peel_refs().path().map_or("", Name::as_str);
        words.contains(&last(path))
    };
    match sink {
        SinkKind::HashInput if is(SourceKind::WeakHasher) => Some(SinkKind::WeakHashInput),
        SinkKind::HashInput if is(SourceKind::FastHasher) => Some(SinkKind::FastHashInput),
        SinkKind::HashInput => None,
        SinkKind::Argument if is(SourceKind::Shell) && is(SourceKind::ScriptFlag) => {
            Some(SinkKind::ShellScript)
        }
        SinkKind::SentBody => is(SourceKind::PlainConnection).then_some(SinkKind::SentPlain),
        SinkKind::Answer if is(SourceKind::HtmlAnswer) => Some(SinkKind::Html),
        SinkKind::Written
            if is(SourceKind::Terminal)
                || named(&["Stdout", "Stderr", "StdoutLock", "StderrLock"]) =>
        {
            Some(SinkKind::Print)
        }
        SinkKind::Written if is(SourceKind::WrittenFile) || named(&["File"]) => {
            Some(SinkKind::FileContent)
        }
        SinkKind::Written
            if is(SourceKind::PlainConnection) || named(&["TcpStream", "UdpSocket"]) =>
        {
            Some(SinkKind::SentPlain)
        }
        SinkKind::Written => None,
        other => Some(other),
    }
}

/// What of a value is still there behind a function of which nothing is known.
fn survivors(value: &Value) -> Value {
    value.flattened().mapped(&|taint| {
        let mut taint = taint.clone();
        taint.lossy = true;
        taint.origin.survives_unknown_calls().then_some(taint)
    })
}

/// The states of an object that its own methods keep when they give it back.
fn states(value: &Value) -> Value {
    value
        .flattened()
        .filtered(&|taint| matches!(taint.origin, Origin::Source(kind) if kind.is_state()))
}

fn kill_value(value: &Value, sinks: &[SinkKind], sources: &[SourceKind]) -> Value {
    if sources.is_empty() {
        return harmless(value, Sinks::of(sinks));
    }
    value
        .filtered(&|taint| !matches!(taint.origin, Origin::Source(kind) if sources.contains(&kind)))
}

/// What can do no harm at those sinks any more; a secret in another spelling is still one.
pub(super) fn harmless(value: &Value, sinks: Sinks) -> Value {
    value.mapped(&|taint| {
        let mut taint = taint.clone();
        if !matches!(taint.origin, Origin::Sensitive(_)) {
            taint.killed = taint.killed.with(sinks);
        }
        Some(taint)
    })
}

/// Something that can no longer be read: hashed, encrypted, redacted.
pub(super) fn seal(value: &Value) -> Value {
    value
        .filtered(&|taint| !matches!(taint.origin, Origin::Sensitive(_)))
        .flattened()
        .killed(
            Sinks::of(&[
                SinkKind::DatabaseValue,
                SinkKind::FileContent,
                SinkKind::CookieValue,
                SinkKind::SentPlain,
                SinkKind::SentBody,
                SinkKind::WeakHashInput,
                SinkKind::FastHashInput,
                SinkKind::HashInput,
            ])
            .with(text_sinks())
            .with(Sinks::SEALED),
        )
        .sealed()
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

/// Whether an address goes over the network without encryption.
pub(super) fn is_plain(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let Some((scheme, rest)) = lower.split_once("://") else {
        return false;
    };
    if !matches!(
        scheme,
        "http" | "ws" | "ftp" | "ldap" | "mqtt" | "smtp" | "amqp" | "redis" | "telnet"
    ) {
        return false;
    }
    let host = rest
        .split(['/', '?', '#'])
        .next()
        .unwrap_or_default()
        .rsplit('@')
        .next()
        .unwrap_or_default();
    !is_local_host(host)
}

/// Whether a host, with or without a port, is this machine or a private network.
fn is_local_host(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    if name.is_empty()
        || name == "localhost"
        || name.ends_with(".localhost")
        || name.ends_with(".local")
        || name.ends_with(".internal")
    {
        return !name.is_empty();
    }
    match name.parse::<std::net::IpAddr>() {
        Ok(std::net::IpAddr::V4(ip)) => {
            ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified()
        }
        Ok(std::net::IpAddr::V6(ip)) => {
            ip.is_loopback()
                || ip.is_unspecified()
                || ip.is_unique_local()
                || ip.is_unicast_link_local()
        }
        Err(_) => false,
    }
}
