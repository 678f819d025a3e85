//! What a row says of a call: what enters, what it does there, what comes out.

use super::address::is_plain;
use super::call::{Given, last};
use super::usual::survivors;

use super::Walk;
use crate::flow::api::{Api, Constant as Wanted, Port, When};
use crate::flow::groups::text_sinks;
use crate::flow::kinds::{SinkKind, SourceKind};
use crate::flow::knowledge::krate;
use crate::flow::known::Known;
use crate::flow::taint::{Origin, Sinks, Taint};
use crate::flow::value::Value;
use crate::model::canonical::canonical;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, LocalId, PatKind, Stmt};
use crate::model::ty::Ty;
use crate::model::values::Value as Constant;

impl<'m> Walk<'_, 'm> {
    pub(super) fn port(&self, port: Port, given: &Given) -> Value {
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
    pub(super) fn holds(&self, when: Option<When>, given: &Given) -> bool {
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
        // What a finished cookie still gets is seen where it is put into a jar or an answer.
        let changed = api
            .sinks
            .iter()
            .any(|sink| sink.kind == SinkKind::CookieFinish)
            && self.is_changed_later(id);
        let mut later = None;
        for sink in api.sinks {
            if self.holds(sink.when, given) && sink.at != Port::Return {
                let (place, name) = match sink.kind {
                    SinkKind::Url | SinkKind::UrlPart | SinkKind::SentBody => {
                        let later = later.get_or_insert_with(|| self.sent_later(id));
                        later.unwrap_or((place, name))
                    }
                    _ => (place, name),
                };
                let value = self.port(sink.at, given);
                let value = self.made_cookie(sink.kind, sink.at, args, value);
                let kind = sink.kind;
                let value = match sink.kind {
                    SinkKind::CookieValue => self.in_cookie(args, value),
                    _ => value,
                };
                if sink.kind == SinkKind::CookieFinish && changed {
                    continue;
                }
                let hashes = matches!(
                    sink.kind,
                    SinkKind::WeakHashInput | SinkKind::FastHashInput | SinkKind::AnyHashInput
                );
                if hashes && self.is_only_compared(id)
                    || sink.kind == SinkKind::Url && self.keeps_address(api.path, args)
                    || sink.kind == SinkKind::DatabaseValue && self.is_looked_for(api, given)
                    || self.is_compared(sink.kind, name, receiver, given)
                {
                    continue;
                }
                if matches!(sink.kind, SinkKind::Written | SinkKind::SentPlain) {
                    self.written_header(receiver, place, name, &value);
                }
                let sink = match (receiver, sink.at, args) {
                    // `copy(&mut from, &mut to)`, `to_writer(to, value)`: one is written to the other.
                    (None, Port::Arg(at), [one, other]) if sink.kind == SinkKind::Written => {
                        let (to, held) = match at {
                            0 => (*other, &given.args[1]),
                            _ => (*one, &given.args[0]),
                        };
                        by_receiver(sink.kind, held, self.ty(to))
                    }
                    // `cmd.query(&mut connection)`: what is sent is what the call is made on.
                    (Some(_), Port::Receiver, _) if sink.kind == SinkKind::SentBody => {
                        let mut others = given.args.iter();
                        others.find_map(|held| by_receiver(sink.kind, held, Ty::unknown()))
                    }
                    // `client.execute(request)`, where the request goes to such an address.
                    (Some(_), Port::Arg(_), _)
                        if sink.kind == SinkKind::SentBody
                            && super::sent::sends(api)
                            && by_receiver(sink.kind, &value, Ty::unknown()).is_some() =>
                    {
                        Some(SinkKind::SentPlain)
                    }
                    // `post("http://…", secret)`
                    (None, ..) if sink.kind == SinkKind::SentBody => self
                        .is_plain_address(api, given)
                        .then_some(SinkKind::SentPlain),
                    // `certificate.digest(MessageDigest::sha1())`: which hash it is says an argument.
                    (Some(_), Port::Receiver, _) if sink.kind == SinkKind::HashInput => {
                        let mut others = given.args.iter();
                        others.find_map(|held| by_receiver(sink.kind, held, Ty::unknown()))
                    }
                    // `hash(MessageDigest::md5(), secret)`
                    (None, Port::Arg(at), _) if sink.kind == SinkKind::HashInput => {
                        let others = given.args.iter().enumerate();
                        others
                            .filter(|(other, _)| *other != at as usize)
                            .map(|(_, held)| held)
                            .chain([&given.receiver])
                            .find_map(|held| by_receiver(sink.kind, held, Ty::unknown()))
                    }
                    _ => {
                        let ty = receiver.map_or_else(Ty::unknown, |receiver| self.ty(receiver));
                        by_receiver(sink.kind, &given.receiver, ty)
                    }
                };
                let Some(sink) = sink else {
                    match (kind, receiver) {
                        (SinkKind::SentBody, _) => {
                            self.sent_where(receiver, place, name, &value);
                        }
                        (SinkKind::Written, Some(receiver)) => {
                            self.written_where(receiver, place, name, &value);
                        }
                        _ => {}
                    }
                    continue;
                };
                let later = sink == SinkKind::Answer && self.becomes_page(id);
                let sink = if later { SinkKind::Html } else { sink };
                self.sink(sink, place, name, &value);
            }
        }
        let plain = self.is_plain_address(api, given);
        if let Some(Port::Arg(at)) = api.handler
            && let Some(handler) = given.args.get(at as usize)
            && let Some(closure) = self.own_closure(handler)
        {
            let mut params = self.handler_values(closure);
            if let [only] = &mut params[..]
                && only.is_none()
                && api.flows.is_some_and(|flows| {
                    flows.contains(&(Port::Receiver, Port::CallbackParam(at, 0)))
                })
            {
                // A filter that takes one thing from the request gives that.
                *only = given.receiver.without_known();
            }
            self.call_closure(closure, &params);
        }
        let results = self.callbacks(id, api, given, args);
        *given.made.borrow_mut() = results.clone();
        let mut out = Value::NONE;
        let words = self.words(&format!("through `{name}`"));
        let span = place.span;
        self.clear(api, given, receiver, args);
        // What is read from a connection comes from whoever is at its other end.
        let reading = reads(api.path);
        let received = if reading && is_connection(&given.receiver) {
            self.source(SourceKind::Network, span)
        } else {
            Value::NONE
        };
        match api.flows {
            Some(flows) => {
                for (from, to) in flows {
                    let value = match from {
                        Port::CallbackReturn(at) => {
                            results.get(*at as usize).cloned().unwrap_or_default()
                        }
                        from => self.port(*from, given),
                    };
                    let value = match from {
                        Port::Receiver if reading => read_from(&value).join(&received),
                        Port::Arg(_) if drains(api.path) => self.drained(&value, span),
                        _ => value,
                    };
                    if value.is_none() {
                        // Whatever came into it is nothing that is written in the program.
                        if let (Port::Receiver, Some(receiver)) = (to, receiver) {
                            self.overwritten(receiver);
                        }
                        continue;
                    }
                    if *to == Port::Receiver && api.path.starts_with("std::string::String::push") {
                        let words = value.through(place, &words).with_known_of(&value);
                        self.appended(receiver, words);
                        continue;
                    }
                    let value = match (to, value.constant()) {
                        // One number among others makes no list a constant.
                        (Port::Receiver, Some(Constant::Int(_) | Constant::Bool(_))) => {
                            value.filtered(&|taint| taint.origin != Origin::Constant)
                        }
                        _ => value,
                    }
                    .only_function();
                    let value = super::envelope::in_its_part(api.path, *from, value);
                    let value = self.plain_in_document(api.path, *from, args, value);
                    let value = match changed {
                        true => value,
                        false => self.killed_by(api, *to, given, value),
                    };
                    let value = match from {
                        // What is handed on is harmless there, and stays what it is where it was.
                        Port::Arg(_) => self.killed_by(api, *from, given, value),
                        _ => value,
                    };
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
        if api.decodes {
            out = decoded(&out);
        }
        // The hash of a constant is the same every time, and that of a time is guessed like the time.
        let hashes = [
            SinkKind::WeakHashInput,
            SinkKind::FastHashInput,
            SinkKind::AnyHashInput,
        ];
        if let Some(sink) = api.sinks.iter().find(|sink| hashes.contains(&sink.kind))
            && api.sources.is_empty()
        {
            let hashed = self.port(sink.at, given).flattened();
            let guessed = |taint: &Taint| {
                let time = Origin::Source(SourceKind::PredictableSeed);
                taint.origin == Origin::Constant || taint.origin == time
            };
            out = out.join(&hashed.filtered(&guessed));
        }
        for source in api.sources {
            if !self.holds(source.when, given) {
                continue;
            }
            if source.when.is_none() && self.is_setting(source.kind, args) {
                continue;
            }
            if source.kind == SourceKind::PlainConnection && self.stays_near(api, given) {
                continue;
            }
            if source.kind == SourceKind::File && self.opens_to_write_only(api, given) {
                continue;
            }
            let value = match source.kind {
                SourceKind::SeededRandom => {
                    out = self.seeded(api.path, given, span);
                    continue;
                }
                kind => self.source(kind, span),
            };
            match source.at {
                Port::Return => {
                    // The path of an address is from outside, and has no line break.
                    let harmless = api.kills.iter().filter(|kill| {
                        kill.at == Port::Return
                            && kill.sources.is_empty()
                            && self.holds(kill.when, given)
                    });
                    let value = harmless.fold(value, |value, kill| match kill.sinks.is_empty() {
                        true => value,
                        false => kill_value(&value, kill.sinks, kill.sources),
                    });
                    out = out.join(&value);
                }
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
        if let Some(mark) = self.said_by_word(api, given) {
            let value = self.source(mark, span);
            self.write_port(receiver, value.clone());
            out = out.join(&value);
        }
        if plain {
            let value = self.source(SourceKind::PlainConnection, span);
            out = out.join(&value);
        }
        self.names_variable(api.path, args);
        let out = self.piped_shell(name, receiver, given, out);
        let out = self.keep_near(id, api, given, out);
        self.keep_query(api, given, out)
    }

    /// What is read from something that was lent to be read to its end.
    fn drained(&self, value: &Value, span: Span) -> Value {
        let read = read_from(value);
        match is_connection(value) {
            true => read.join(&self.source(SourceKind::Network, span)),
            false => read,
        }
    }

    /// Whether what is given is only looked for: the query says so, be it an argument or what the call is made on.
    fn is_looked_for(&self, api: &Api, given: &Given) -> bool {
        let query = api.sinks.iter().find(|sink| sink.kind == SinkKind::Sql);
        only_reads(&given.receiver)
            || query.is_some_and(|sink| only_reads(&self.port(sink.at, given)))
    }

    /// The text of a query goes with it, so that what is bound to it later is known to be written or only looked for.
    pub(super) fn keep_query(&self, api: &Api, given: &Given, out: Value) -> Value {
        let query = api.sinks.iter().find(|sink| sink.kind == SinkKind::Sql);
        let known = match query {
            Some(sink) => self.port(sink.at, given),
            None if matches!(api.path, "redis::cmd" | "redis::Pipeline::cmd") => {
                self.port(Port::Arg(0), given)
            }
            None if api
                .sinks
                .iter()
                .any(|sink| sink.kind == SinkKind::DatabaseValue) =>
            {
                given.receiver.clone()
            }
            None => return out,
        };
        match known.what() {
            Known::Constant(Constant::Str(_)) | Known::Beginning(_) => {
                out.with_known(known.what().clone())
            }
            _ => out,
        }
    }

    /// What a call ends in what it is lent, before it writes anything there.
    pub(super) fn clear(
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
                Port::Arg(at) if !hands_on(api, kill.at, kill.sinks) => {
                    args.get(at as usize).copied()
                }
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

    /// Whether a cookie that scripts may read is named like a setting that they need: `theme`, `lang`, `csrf`.
    fn is_setting(&self, source: SourceKind, args: &[ExprId]) -> bool {
        if !matches!(
            source,
            SourceKind::CookieWithoutHttponly | SourceKind::CookieWithoutSamesite
        ) {
            return false;
        }
        let Some(first) = args.first() else {
            return false;
        };
        let name = match &self.view.expr(*first).kind {
            ExprKind::Tuple(pair) => pair.first().copied().unwrap_or(*first),
            _ => *first,
        };
        self.view
            .str(name)
            .is_some_and(|name| super::cookie::names_setting(source, &name))
    }

    /// The variable that one of these statements binds to the value of an expression.
    pub(super) fn bound_to(&self, stmts: &[Stmt], value: ExprId) -> Option<LocalId> {
        let pat = stmts.iter().find_map(|stmt| match stmt {
            Stmt::Let {
                pat,
                init: Some(init),
                ..
            } if *init == value => Some(*pat),
            _ => None,
        })?;
        match self.view.body.pat(pat).kind {
            PatKind::Bind(local, _) => Some(local),
            _ => None,
        }
    }

    /// Whether a variable gets the cookie that a call finishes, and the cookie is changed later.
    fn is_changed_later(&self, id: ExprId) -> bool {
        let around = self.view.around();
        let mut at = id;
        while let Some(parent) = around.parent(at) {
            match &self.view.expr(parent).kind {
                ExprKind::MethodCall { receiver, .. } if *receiver == at => at = parent,
                ExprKind::Block { stmts, .. } => {
                    let local = self.bound_to(stmts, at);
                    return local.is_some_and(|local| self.sets(local));
                }
                _ => return false,
            }
        }
        false
    }

    /// Whether something is set of a cookie in a variable, here or by whoever is lent it.
    fn sets(&self, cookie: LocalId) -> bool {
        let is_it = |id: ExprId| self.view.root_local(id) == Some(cookie);
        self.view.body.iter().any(|(_, expr)| match &expr.kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } => method.as_str().starts_with("set_") && is_it(*receiver),
            ExprKind::Ref {
                mutable: true,
                operand,
                ..
            } => is_it(*operand),
            _ => false,
        })
    }

    /// Whether a request goes to an address without encryption.
    pub(super) fn is_plain_address(&self, api: &Api, given: &Given) -> bool {
        let url = api.sinks.iter().find(|sink| sink.kind == SinkKind::Url);
        url.is_some_and(|sink| {
            let value = self.port(sink.at, given);
            match super::concat::known_text(&value) {
                Some((text, _)) => is_plain(&text),
                None => super::address::may_be_plain(&value),
            }
        })
    }

    /// Whether a connection leads to this machine.
    fn stays_near(&self, api: &Api, given: &Given) -> bool {
        let address = api.sinks.iter().find(|sink| sink.kind == SinkKind::Url);
        address.is_some_and(|sink| {
            let value = self.port(sink.at, given);
            super::address::address_of(&value).is_some_and(|text| super::address::is_near(&text))
        })
    }

    /// Whether a file is opened to be written and not to be read: nothing of what it held comes from it.
    fn opens_to_write_only(&self, api: &Api, given: &Given) -> bool {
        if !api.path.ends_with("OpenOptions::open") {
            return false;
        }
        let mut held = given.receiver.all_taints().into_iter();
        let written = held.any(|taint| taint.origin == Origin::Source(SourceKind::WrittenFile));
        written
            && !self
                .view
                .calls()
                .any(|call| match (call.name.as_str(), call.args) {
                    ("read", [flag]) => self.ty(*flag).is("bool"),
                    _ => false,
                })
    }

    /// Calls the functions among the arguments, with what the row says they are given.
    pub(super) fn callbacks(
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
                    put(&mut params, *index, self.port(*from, given).only_function());
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
            if let Some(lent) = Self::given_of_result(api.path, &given.receiver) {
                params = vec![lent];
            }
            if api.flows.is_none() && params.is_empty() {
                // Nothing was written about it: what the receiver holds may be passed on.
                put(&mut params, 0, survivors(&given.receiver));
            }
            results[at] = self.call_value(function, &params, id);
        }
        results
    }

    /// Text grows at its end.
    fn appended(&mut self, receiver: Option<ExprId>, more: Value) {
        match receiver.and_then(|receiver| self.target(receiver)) {
            Some((target, false)) => {
                let name = self.name_at(&target);
                let more = match receiver {
                    Some(receiver) if self.drawn(name, &more, receiver) => Self::told_of(more),
                    _ => more,
                };
                let whole = self.concat(&[self.state.at(&target), more]);
                self.state.write(&target, whole, false);
            }
            _ => self.write_port(receiver, more.without_known()),
        }
    }

    /// Writes what comes out of a call into what was lent to it.
    pub(super) fn write_port(&mut self, expr: Option<ExprId>, value: Value) {
        let Some(expr) = expr else {
            return;
        };
        if let Some((target, _)) = self.target(expr) {
            let name = self.name_at(&target);
            let value = match self.drawn_into(name, target.local, &value, expr) {
                true => Self::told_of(value),
                false => value,
            };
            // What is read from a connection is what the other end sends, and not what was sent to it.
            let value = match leads_away(self.ty(expr)) {
                true => super::shown::without_secrets(&value),
                false => value,
            };
            self.told_by_contents(&target, &value);
            self.write_part(&target, value);
        }
    }

    pub(super) fn kill_in_place(
        &mut self,
        expr: Option<ExprId>,
        sinks: &[SinkKind],
        sources: &[SourceKind],
    ) {
        let Some((target, _)) = expr.and_then(|expr| self.target(expr)) else {
            return;
        };
        let held = self.state.at(&target);
        if !held.is_none() {
            let held = kill_value(&held, sinks, sources);
            self.state.write(&target, held, false);
        }
    }

    pub(super) fn killed_by(&self, api: &Api, to: Port, given: &Given, value: Value) -> Value {
        let mut out = value;
        for kill in api.kills {
            // What was there before has been cleared; this is what is there now.
            let anew = kill.sinks.is_empty() && kill.sources.is_empty();
            if anew && matches!(to, Port::Arg(_) | Port::Receiver) {
                continue;
            }
            let bounds = !kill.sinks.contains(&SinkKind::Allocation);
            if kill.at == to && self.holds(kill.when, given) && (bounds || is_bound(api, given)) {
                out = kill_value(&out, kill.sinks, kill.sources);
            }
        }
        out
    }
}

/// Whether the limit in `n.min(limit)` is not from outside as well.
fn is_bound(api: &Api, given: &Given) -> bool {
    let open = |value: &Value| {
        let mut taints = value.all_taints().into_iter();
        taints.any(|taint| {
            let outside = matches!(taint.origin, Origin::Source(kind) if kind.is_untrusted());
            outside && !taint.is_harmless_for(SinkKind::Allocation)
        })
    };
    match last(api.path) {
        "min" => {
            let sides = std::iter::once(&given.receiver).chain(&given.args);
            sides.filter(|side| open(side)).count() < 2
        }
        "clamp" => !given.args.get(1).is_some_and(open),
        _ => true,
    }
}

/// Adds to what a parameter of a callback holds.
pub(super) fn put(params: &mut Vec<Value>, index: u8, value: Value) {
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
pub(in crate::flow) fn by_receiver(sink: SinkKind, receiver: &Value, ty: Ty) -> Option<SinkKind> {
    let is = |kind: SourceKind| {
        receiver
            .all_taints()
            .iter()
            .any(|taint| taint.origin == Origin::Source(kind))
    };
    let named = |words: &[&str]| {
        let name = |ty: Ty| last(ty.peel_refs().path().map_or("", Name::as_str));
        let is = |ty: Ty| words.contains(&name(ty));
        // `TlsStream<TcpStream>`, `StreamOwned<ClientConnection, TcpStream>`: what goes in is encrypted.
        let outer = name(ty).to_ascii_lowercase();
        let library = ty
            .peel_refs()
            .path()
            .map_or("", |path| krate(path.as_str()));
        if ["tls", "ssl", "streamowned", "secure", "encrypt"]
            .iter()
            .any(|word| outer.contains(word))
            || library == "age"
        {
            return false;
        }
        // `BufWriter<File>` writes to the file.
        is(ty) || ty.peel_refs().args().iter().copied().any(is)
    };
    let near = || {
        let address = super::concat::known_text(receiver);
        address.is_some_and(|(text, _)| super::address::is_local_host(&text))
    };
    let asks_near = || {
        let address = super::concat::known_text(receiver);
        address.is_some_and(|(text, whole)| super::address::keeps_secret(&text, whole))
    };
    match sink {
        SinkKind::UrlPart if asks_near() => None,
        SinkKind::Written | SinkKind::SentPlain if near() => None,
        // Hashers are written to like files.
        SinkKind::HashInput | SinkKind::Written if is(SourceKind::WeakHasher) => {
            Some(SinkKind::WeakHashInput)
        }
        SinkKind::HashInput | SinkKind::Written if is(SourceKind::FastHasher) => {
            Some(SinkKind::FastHashInput)
        }
        // A shell that was started without a script runs what is written to it.
        SinkKind::Written if is(SourceKind::Shell) => Some(SinkKind::ShellScript),
        SinkKind::HashInput => super::hasher::hash_sink(ty),
        SinkKind::Argument if is(SourceKind::Shell) && is(SourceKind::ScriptFlag) => {
            Some(SinkKind::ShellScript)
        }
        SinkKind::Argument if is(SourceKind::RemoteHost) => Some(SinkKind::ShellScript),
        SinkKind::Argument if is(SourceKind::OptionsEnd) || is(SourceKind::OptionValue) => None,
        // `cmd("EVAL").arg(script)`
        SinkKind::DatabaseValue if is(SourceKind::ScriptFlag) => Some(SinkKind::Nosql),
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

/// The first words of statements that write nothing of what is bound to them, those of Redis included.
const ONLY_READ: &[&str] = &[
    "select",
    "delete",
    "with",
    "explain",
    "show",
    "get",
    "mget",
    "exists",
    "auth",
    "hello",
    "hget",
    "hmget",
    "hgetall",
    "hdel",
    "hexists",
    "del",
    "unlink",
    "ttl",
    "type",
    "expire",
    "srem",
    "lrem",
    "zrem",
    "zscore",
    "sismember",
    "smembers",
    "keys",
    "scan",
    "lrange",
    "ping",
];

/// Whether a query only looks for what is bound to it.
pub(super) fn only_reads(query: &Value) -> bool {
    super::concat::known_text(query).is_some_and(|(text, _)| {
        if super::placeholder::only_compares(&text) {
            return true;
        }
        let word = text.split_whitespace().next().unwrap_or_default();
        ONLY_READ
            .iter()
            .any(|known| word.eq_ignore_ascii_case(known))
    })
}

/// Whether a row kills what it hands on from this argument, and not the argument itself.
fn hands_on(api: &Api, from: Port, sinks: &[SinkKind]) -> bool {
    let flows = api.flows.unwrap_or_default();
    !sinks.is_empty() && flows.iter().any(|(port, _)| *port == from)
}

pub(super) fn kill_value(value: &Value, sinks: &[SinkKind], sources: &[SourceKind]) -> Value {
    if sources.is_empty() {
        return harmless(value, Sinks::of(sinks));
    }
    value.ended(sources.iter().fold(0, |set, kind| set | 1 << kind.index()))
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

/// Text in its plain spelling: `%0A` is a line break again, and `%2e%2e` leads up.
fn decoded(value: &Value) -> Value {
    value.mapped(&|taint| {
        let mut taint = taint.clone();
        if !matches!(taint.origin, Origin::Sensitive(_)) && taint.killed != Sinks::ALL {
            taint.killed = taint.killed.without(text_sinks());
        }
        Some(taint)
    })
}

/// Whether a function reads from what it is called on.
fn reads(path: &str) -> bool {
    ["::Read::", "::BufRead::", "ReadExt::", "::ReadBytesExt::"]
        .iter()
        .any(|part| path.contains(part))
        || path.starts_with("std::net::")
        || path.contains("::net::") && path.contains("::read")
}

/// Whether a function reads what it is given to its end: `serde_json::from_reader(stream)`.
fn drains(path: &str) -> bool {
    let reads = [
        "from_reader",
        "from_read",
        "from_reader_with_buffer",
        "decode_from_std_read",
        "decode_from_reader",
        "deserialize_from",
        "deserialize_reader",
    ];
    reads.contains(&last(path)) || path == "std::io::read_to_string"
}

/// What is read from a value: of a connection nothing of itself, of a parameter what it will be.
fn read_from(value: &Value) -> Value {
    value.mapped(&|taint| {
        let mut taint = taint.clone();
        taint.received |= matches!(taint.origin, Origin::Param(..));
        taint.whole = false;
        (!is_handle(&taint)).then_some(taint)
    })
}

fn is_handle(taint: &Taint) -> bool {
    taint.origin == Origin::Source(SourceKind::PlainConnection)
}

/// Whether a value is, or is made around, a connection.
pub(super) fn is_connection(value: &Value) -> bool {
    value.all_taints().iter().any(is_handle)
}

/// Whether something of this type leads to another program.
fn leads_away(ty: Ty) -> bool {
    let path = ty.peel_refs().path();
    path.is_some_and(|path| {
        let last = super::call::last(path.as_str());
        [
            "TcpStream",
            "UnixStream",
            "UdpSocket",
            "UnixDatagram",
            "TlsStream",
        ]
        .contains(&last)
    })
}
