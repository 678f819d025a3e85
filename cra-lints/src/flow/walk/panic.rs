//! What ends the program: `unwrap` on what may not be there, `panic!` in a branch that others choose, assertions.

use super::Walk;
use super::call::{Given, last};
use super::condition::is_chosen_outside;
use super::find::serializes;
use crate::flow::kinds::{SinkKind, SourceKind};
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, LocalId, MacroCall};
use crate::model::ty::{Ty, TyKind};

/// Methods that cut a text into parts of which there is always a first one.
const SPLITS: &[&str] = &["split", "rsplit", "splitn", "rsplitn"];

/// Methods that pass a first part on.
const PASS_FIRST: &[&str] = &["map", "peekable", "enumerate", "rev", "inspect", "by_ref"];

/// Calls whose failure says something that no check of before has said.
const PARSES: &[&str] = &[
    "parse",
    "to_str",
    "host_str",
    "parse_str",
    "parse_from_str",
    "from_str",
    "from_str_radix",
    "from_slice",
    "from_reader",
    "from_utf8",
    "decode",
    "strip_prefix",
    "strip_suffix",
    "split_once",
    "nth",
    "find",
    "get",
];

impl<'m> Walk<'_, 'm> {
    /// `unwrap` and `expect` end the program where what was made from outside data is not as expected.
    pub(super) fn unwrapped(&mut self, id: ExprId, name: Name, receiver: ExprId, given: &Given) {
        let made = self.bare(receiver);
        if self.never_fails(made, &given.receiver) || self.is_assured(made) {
            return;
        }
        let place = self.call_place(id);
        for value in self.what_decides(made, &given.receiver) {
            self.sink(SinkKind::Panic, place, name, &value);
        }
    }

    /// An expression without what only looks at it.
    fn bare(&self, id: ExprId) -> ExprId {
        match &self.view.expr(id).kind {
            ExprKind::Await(inner) | ExprKind::Ref { operand: inner, .. } => self.bare(*inner),
            _ => id,
        }
    }

    /// What decides whether a call fails.
    fn what_decides(&mut self, made: ExprId, held: &Value) -> Vec<Value> {
        let view = self.view;
        match &view.expr(made).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match (method.as_str(), &**args) {
                // What a finished answer holds does not make it fail.
                ("body", [_]) => vec![self.eval(*receiver)],
                ("get" | "get_mut" | "remove" | "get_key_value", [key]) => {
                    let key = self.eval(*key);
                    let inside = key.all_taints().iter().all(|taint| {
                        taint.killed.has(SinkKind::Bound)
                            || !matches!(taint.origin, Origin::Source(_))
                    });
                    let mut values = vec![held.clone()];
                    if !inside {
                        values.push(key);
                    }
                    values
                }
                // The other side may end early, or send what is no text.
                ("read_line" | "read_to_string" | "read_exact", [_]) => {
                    let from = self.eval(*receiver);
                    let sent = match super::row::is_connection(&from) {
                        true => self.source(SourceKind::Network, self.span(made)),
                        false => from,
                    };
                    vec![held.clone(), sent]
                }
                _ => vec![held.clone()],
            },
            ExprKind::Call { callee, args } => match (&view.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [pattern])
                    if path.last().name == "new" && self.ty(made).args().iter().any(is_regex) =>
                {
                    vec![held.clone(), self.eval(*pattern)]
                }
                _ => vec![held.clone()],
            },
            _ => vec![held.clone()],
        }
    }

    /// Whether what a call gives is there whatever others send.
    fn never_fails(&mut self, made: ExprId, held: &Value) -> bool {
        let view = self.view;
        match &view.expr(made).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match (method.as_str(), &**args) {
                // Poisoned by a thread, and not by what somebody sends.
                ("lock", []) => true,
                // Of a builder, and not of what was put into it.
                ("headers_mut" | "headers_ref" | "extensions_mut", []) => true,
                ("read" | "write", []) => is_lock(self.ty(*receiver), 0),
                ("next" | "next_back", []) => self.has_first(*receiver, made),
                ("last", []) => self.splits(*receiver),
                ("try_into", []) => {
                    self.is_cut(*receiver, 0) || self.fits_into(made, *receiver, held)
                }
                ("parse", []) => self.is_number_as_text(*receiver),
                ("get", [group]) => {
                    let captures = self.ty(*receiver).peel_refs();
                    let named = captures.path().map_or("", |path| last(path.as_str()));
                    named == "Captures" && view.int(*group).is_some()
                }
                _ => false,
            },
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &view.expr(*callee).kind else {
                    return false;
                };
                let written = match self.types.callee(made) {
                    Some(Callee::Foreign(paths)) => serializes(paths),
                    _ => false,
                };
                if written {
                    return true;
                }
                match (path.last().name.as_str(), &**args) {
                    ("try_from", [from]) => {
                        self.is_cut(*from, 0) || self.fits_into(made, *from, held)
                    }
                    ("from_u32", [code]) => self.limit(*code, 0).is_some_and(|code| code < 0xd800),
                    // Of these some are too small as well.
                    ("from_u16" | "new", [_]) => is_within(held, SinkKind::Subtraction),
                    ("from_digit", [_, _]) => is_within(held, SinkKind::Bound),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// `text.split(',').next()`, once.
    fn has_first(&self, iterator: ExprId, made: ExprId) -> bool {
        if let ExprKind::Local(local) = self.view.expr(iterator).kind {
            let Some(init) = self.view.body.local(local).init else {
                return false;
            };
            return self.splits(init) && self.is_first_use(local, made);
        }
        self.splits(iterator)
    }

    fn splits(&self, id: ExprId) -> bool {
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(id).kind
        else {
            return false;
        };
        // A letter has one in the other case at least.
        let other_case = matches!(method.as_str(), "to_uppercase" | "to_lowercase")
            && self.ty(*receiver).peel_refs().is("char");
        SPLITS.contains(&method.as_str())
            || other_case
            || PASS_FIRST.contains(&method.as_str()) && self.splits(*receiver)
    }

    /// Whether nothing was taken from an iterator before, and this is no loop.
    fn is_first_use(&self, local: LocalId, made: ExprId) -> bool {
        let start = self.span(made).start;
        let taken = self.view.body.iter().any(|(id, expr)| match expr.kind {
            ExprKind::MethodCall { receiver, .. } => {
                id != made
                    && self.span(id).end <= start
                    && matches!(self.view.expr(receiver).kind, ExprKind::Local(one) if one == local)
            }
            _ => false,
        });
        let bound = self.view.body.local(local).span;
        let mut at = made;
        while let Some(parent) = self.around().parent(at) {
            let expr = self.view.expr(parent);
            let repeats = matches!(
                expr.kind,
                ExprKind::For(..) | ExprKind::While(..) | ExprKind::Loop(_)
            );
            if repeats && !expr.span.contains(bound) {
                return false;
            }
            at = parent;
        }
        !taken
    }

    /// Whether a number fits into the type that it is turned into.
    fn fits_into(&self, made: ExprId, from: ExprId, held: &Value) -> bool {
        let target = self.ty(made).args().first().copied();
        let most = target.and_then(super::order::largest);
        let fits = most
            .zip(self.limit(from, 0))
            .is_some_and(|(most, limit)| limit <= most);
        let number = self.ty(from).is_scalar();
        fits || number && is_within(held, SinkKind::Bound)
    }

    fn is_number_as_text(&self, id: ExprId) -> bool {
        matches!(&self.view.expr(id).kind, ExprKind::MethodCall { receiver, method, .. }
            if *method == "to_string" && self.ty(*receiver).is_scalar())
    }

    /// What a call gives that may fail in its own way, whatever was checked before.
    pub(super) fn parsed_anew(&self, name: Name, value: Value) -> Value {
        if !PARSES.contains(&name.as_str()) {
            return value;
        }
        let text = crate::flow::groups::text_sinks();
        value.mapped(&|taint| {
            let mut taint = taint.clone();
            // What was tried before, `text.parse::<u8>().is_ok()`, can do no harm as a text either.
            if taint.killed.both(text) != text {
                taint.killed = taint.killed.without(Sinks::of(&[SinkKind::Panic]));
            }
            Some(taint)
        })
    }

    /// `panic!` and its kin in a branch: what decided that it is taken.
    pub(super) fn panics(&mut self, id: ExprId, name: Name) {
        let Some((decider, held)) = self.deciders.last().cloned() else {
            return;
        };
        let made = self.bare(decider);
        let number = super::order::bits(self.ty(made)) > 1;
        let bounded = number && is_within(&held, SinkKind::Bound);
        if bounded || self.never_fails(made, &held) {
            return;
        }
        let place = self.place(self.span(id));
        self.sink(SinkKind::Panic, place, name, &held);
    }

    /// Runs a part of the body that is reached because of what an expression is worth.
    pub(super) fn decided_by<T>(
        &mut self,
        decider: ExprId,
        held: &Value,
        run: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.deciders.push((decider, held.clone()));
        let out = run(self);
        self.deciders.pop();
        out
    }

    /// Runs a call; `text.parse().unwrap_or_else(|_| panic!())` decides what its closure does.
    pub(super) fn decided_call(
        &mut self,
        name: Name,
        receiver: Option<ExprId>,
        given: &Given,
        run: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        match receiver {
            Some(receiver) if name == "unwrap_or_else" => {
                self.decided_by(receiver, &given.receiver, run)
            }
            // `allowed.then(|| open(&name))`: it runs where the condition holds.
            Some(_) if name == "then" => {
                let said = super::branch::condition_of(&given.receiver);
                let mark = self.state.mark();
                self.state.refine(&said.when_true);
                let value = run(self);
                let branch = self.state.take_back(mark, true);
                self.state
                    .merge(&[branch, crate::flow::state::Branch::nothing()]);
                value
            }
            _ => run(self),
        }
    }

    /// `assert!(list.len() < 8)`: lengths say nothing of what has them, but here they decide.
    pub(super) fn asserted(&mut self, id: ExprId, call: &MacroCall, values: &[Value]) {
        let name = call.path.last().name;
        let asked = match name.as_str() {
            "assert" => 1,
            "assert_eq" | "assert_ne" => 2,
            _ => return,
        };
        let place = self.place(self.span(id));
        for (arg, value) in call.args.iter().zip(values).take(asked) {
            self.sink(SinkKind::Panic, place, name, value);
            for length in self.lengths(*arg) {
                let held = self.eval(length);
                if is_chosen_outside(&held) {
                    self.sink(SinkKind::Panic, place, name, &held);
                }
            }
        }
    }

    /// The things whose lengths a condition asks.
    fn lengths(&self, id: ExprId) -> Vec<ExprId> {
        match &self.view.expr(id).kind {
            ExprKind::Binary(_, left, right) => {
                let mut out = self.lengths(*left);
                out.extend(self.lengths(*right));
                out
            }
            ExprKind::Unary(_, inner) => self.lengths(*inner),
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(method.as_str(), "len" | "is_empty") => {
                let array = matches!(self.ty(*receiver).peel_refs().kind(), TyKind::Array(..));
                let buffer = self.view.root_local(*receiver).is_some_and(|local| {
                    // A buffer of a fixed size, whatever was read into it.
                    let init = self.view.body.local(local).init;
                    init.is_some_and(|init| matches!(self.view.expr(init).kind, ExprKind::Macro(_)))
                });
                if array || buffer {
                    Vec::new()
                } else {
                    vec![*receiver]
                }
            }
            _ => Vec::new(),
        }
    }
}

/// Whether everything from outside in a value was made harmless for a sink.
fn is_within(value: &Value, sink: SinkKind) -> bool {
    let taints = value.all_taints();
    !taints.is_empty() && taints.iter().all(|taint| taint.killed.has(sink))
}

fn is_regex(ty: &Ty) -> bool {
    ty.path()
        .is_some_and(|path| matches!(last(path.as_str()), "Regex" | "RegexSet"))
}

/// Whether something is a lock, or leads to one; of what is not known nothing is told.
fn is_lock(ty: Ty, depth: u32) -> bool {
    let ty = ty.peel_refs();
    ty.is_unknown()
        || ty
            .path()
            .is_some_and(|path| last(path.as_str()).ends_with("RwLock"))
        || depth < 3
            && matches!(ty.args(), [inner] if is_lock(*inner, depth + 1) && !inner.is_unknown())
}
