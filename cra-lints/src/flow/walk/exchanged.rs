//! Things that hold one value, of which another one takes the place: what was put into them last is what they give.

use super::Walk;
use super::call::Given;
use crate::flow::known::{Known, Target};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind};
use crate::model::values::Value as Constant;

/// What becomes of the value that something held.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    /// It is gone; a row says what else is there then.
    Gone,
    /// That of another thing of the kind is there, and the other way round.
    Swapped,
    /// It is gone where the call is given the range of all of it.
    GoneWhere,
    /// It is gone where the call is told to leave nothing.
    GoneFrom,
    /// That of what the call is given is gone.
    Emptied,
    /// A truth value that is written in the call.
    Flag,
}

fn change_by(path: &str) -> Option<Change> {
    let rest = path.strip_prefix("std::")?;
    Some(match rest {
        "option::Option::take"
        | "option::Option::replace"
        | "option::Option::insert"
        | "cell::Cell::take"
        | "cell::Cell::set"
        | "cell::Cell::replace"
        | "cell::RefCell::take"
        | "cell::RefCell::replace" => Change::Gone,
        "string::String::replace_range"
        | "string::String::drain"
        | "vec::Vec::splice"
        | "vec::Vec::drain" => Change::GoneWhere,
        "string::String::truncate"
        | "string::String::split_off"
        | "vec::Vec::truncate"
        | "vec::Vec::split_off"
        | "collections::VecDeque::truncate"
        | "collections::VecDeque::split_off" => Change::GoneFrom,
        "vec::Vec::append" | "collections::VecDeque::append" | "collections::BTreeMap::append" => {
            Change::Emptied
        }
        "cell::Cell::swap" | "cell::RefCell::swap" => Change::Swapped,
        "sync::atomic::AtomicBool::store" => Change::Flag,
        _ => return None,
    })
}

impl Walk<'_, '_> {
    /// What a call takes out of what it is made on, before it puts anything there.
    pub(super) fn taken_out(&mut self, paths: &[Name], receiver: Option<ExprId>, args: &[ExprId]) {
        let (Some(receiver), [path]) = (receiver, paths) else {
            return;
        };
        let Some(change) = change_by(path.as_str()) else {
            return;
        };
        let Some(target) = self.one_thing(receiver) else {
            return;
        };
        match change {
            Change::GoneWhere if !self.is_all(args.first()) => {}
            Change::GoneFrom if args.first().and_then(|at| self.view.int(*at)) != Some(0) => {}
            Change::Gone | Change::GoneWhere | Change::GoneFrom => {
                self.state.write(&target, Value::NONE, false);
            }
            Change::Emptied => {
                if let Some(given) = args.first().and_then(|given| self.one_thing(*given)) {
                    self.state.write(&given, Value::NONE, false);
                }
            }
            Change::Swapped => {
                let other = args
                    .first()
                    .and_then(|other| self.one_thing(other.to_owned()));
                if let Some(other) = other {
                    self.state.write(&target, Value::NONE, false);
                    self.state.write(&other, Value::NONE, false);
                }
            }
            Change::Flag => {}
        }
    }

    /// Whether an argument is the range that leaves nothing out: `text.replace_range(.., "…")`.
    fn is_all(&self, range: Option<&ExprId>) -> bool {
        match range.map(|range| &self.view.expr(*range).kind) {
            Some(ExprKind::Range(None, None)) => true,
            // `0..text.len()`
            Some(ExprKind::Range(start, Some(end))) => {
                start.is_none_or(|start| self.view.int(start) == Some(0))
                    && self.is_some_length(*end)
            }
            _ => false,
        }
    }

    /// Whether an expression is the length of something, or a variable that was bound to it.
    fn is_some_length(&self, id: ExprId) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::Local(local) => {
                let bound = self.view.bound_where(*local);
                bound.is_some_and(|bound| self.is_length(*bound))
            }
            _ => self.is_length(id),
        }
    }

    /// What a call puts into what it is made on, of which then more is known than rows say.
    pub(super) fn put_there(
        &mut self,
        id: ExprId,
        paths: &[Name],
        name: Name,
        (receiver, args): (Option<ExprId>, &[ExprId]),
        given: &Given,
        value: Value,
    ) -> Value {
        self.text_cleared(paths, receiver);
        self.flag_set(paths, receiver, given);
        self.put_under_key(name, receiver, args, given.args.get(1));
        self.flag_asked(id, paths, receiver, value)
    }

    /// `text.clear()`: it is the empty text.
    fn text_cleared(&mut self, paths: &[Name], receiver: Option<ExprId>) {
        let clears = |path: &Name| *path == "std::string::String::clear";
        if paths.iter().any(clears)
            && let Some((target, false)) = receiver.and_then(|receiver| self.target(receiver))
        {
            let nothing = Value::known(Known::Constant(Constant::Str(String::new())));
            self.state.write(&target, nothing, false);
        }
    }

    /// `flag.store(true, …)`: what is there now is known.
    fn flag_set(&mut self, paths: &[Name], receiver: Option<ExprId>, given: &Given) {
        let (Some(receiver), [path], [flag, _]) = (receiver, paths, &given.args[..]) else {
            return;
        };
        let known = matches!(flag.constant(), Some(Constant::Bool(_)));
        if !known || change_by(path.as_str()) != Some(Change::Flag) {
            return;
        }
        if let Some(target) = self.one_thing(receiver) {
            self.state.write(&target, flag.clone(), false);
        }
    }

    /// `builder.accept_any(flag.load(…))`: the truth value that was put there before. Others may change it at any time: no
    /// way is taken or left for it.
    fn flag_asked(
        &self,
        id: ExprId,
        paths: &[Name],
        receiver: Option<ExprId>,
        value: Value,
    ) -> Value {
        let (Some(receiver), [path]) = (receiver, paths) else {
            return value;
        };
        if path.as_str() != "std::sync::atomic::AtomicBool::load" || !self.is_handed_over(id) {
            return value;
        }
        let held = self
            .one_thing(receiver)
            .map(|target| self.state.at(&target));
        match held.as_ref().and_then(Value::constant) {
            Some(Constant::Bool(flag)) => value.with_known(Known::Constant(Constant::Bool(*flag))),
            _ => value,
        }
    }

    /// Whether an expression is an argument of a call.
    fn is_handed_over(&self, id: ExprId) -> bool {
        let Some(parent) = self.around().parent(id) else {
            return false;
        };
        match &self.view.expr(parent).kind {
            ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => args.contains(&id),
            _ => false,
        }
    }

    /// The one thing that an expression stands for. What a closure does may be done later, or not at all.
    fn one_thing(&self, id: ExprId) -> Option<Target> {
        if !self.active.is_empty() {
            return None;
        }
        match self.target(id) {
            Some((target, false)) => Some(target),
            _ => None,
        }
    }
}
