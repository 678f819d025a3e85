//! What a function does with what it is given, said once for all its calls.

use super::kinds::SinkKind;
use super::known::Known;
use super::path::Path;
use super::taint::{Origin, Sinks, Taint};
use super::value::Value;
use crate::model::name::Name;
use crate::model::place::Place;

/// What a function does, in terms of its parameters; the receiver is the first.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Summary {
    /// What it returns.
    pub(super) ret: Value,
    /// What its parameters hold at its end, where it changes them.
    pub(super) outs: Vec<(u16, Value)>,
    /// What it puts of its parameters into statics, by their paths.
    pub(super) put: Vec<(Name, Value)>,
    /// The functions among its parameters and their parts, and what it calls them with.
    pub(super) calls: Vec<Called>,
    /// For a function that returns a truth value: what it says about its parameters when it is true.
    pub(super) when_true: Vec<Fact>,
    /// And when it is false.
    pub(super) when_false: Vec<Fact>,
}

/// A call of a parameter, or of a part of one.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Called {
    /// Which parameter.
    pub(super) index: u16,
    /// Which part of it.
    pub(super) path: Path,
    /// What it is called with.
    pub(super) args: Vec<Value>,
    /// Through how many functions the parameter is handed on to the one that calls it.
    pub(super) hops: u8,
}

/// What holds about a part of a parameter: for which sinks it is harmless.
pub(super) type Fact = (u16, Vec<Name>, Sinks);

impl Summary {
    /// A parameter or a part of one is called. What a part is called with is told once, and only to who is near: there
    /// are many parts.
    pub(super) fn add_call(&mut self, mut call: Called) {
        if call.path.is_root() {
            call.hops = 0;
            if self.calls.len() < MAX_CALLS && !self.calls.contains(&call) {
                self.calls.push(call);
            }
            return;
        }
        let known = self.calls.iter().position(|known| {
            (known.index, known.path, known.args.len()) == (call.index, call.path, call.args.len())
        });
        match known {
            Some(at) => {
                let known = &mut self.calls[at];
                for (held, arg) in known.args.iter_mut().zip(&call.args) {
                    *held = held.join(arg).light();
                }
                known.hops = known.hops.min(call.hops);
            }
            None if self.calls.len() < MAX_CALLS && call.hops <= MAX_HOPS => self.calls.push(call),
            None => {}
        }
    }

    /// Something of the parameters is put into a static.
    pub(super) fn add_put(&mut self, path: Name, value: &Value) {
        let room = self.put.len() < MAX_PUT;
        match self.put.iter_mut().find(|(known, _)| *known == path) {
            Some((_, known)) => *known = known.join(value).light(),
            None if room => self.put.push((path, value.light())),
            None => {}
        }
    }

    /// Says what either says: functions that call each other may otherwise change each other's for ever.
    pub(super) fn widen(&mut self, before: &Self) {
        self.ret = before.ret.join(&self.ret).light();
        let mut outs = before.outs.clone();
        for (index, value) in self.outs.drain(..) {
            match outs.iter_mut().find(|(known, _)| *known == index) {
                Some((_, known)) => *known = known.join(&value).light(),
                None => outs.push((index, value)),
            }
        }
        self.outs = outs;
        let put = std::mem::replace(&mut self.put, before.put.clone());
        for (path, value) in put {
            self.add_put(path, &value);
        }
        let calls = std::mem::replace(&mut self.calls, before.calls.clone());
        for call in calls {
            self.add_call(call);
        }
        let both = |facts: &mut Vec<Fact>, before: &[Fact]| {
            facts.retain_mut(|(index, path, sinks)| {
                let same = before
                    .iter()
                    .find(|known| (known.0, &known.1) == (*index, path));
                *sinks = sinks.both(same.map_or(Sinks::NONE, |known| known.2));
                *sinks != Sinks::NONE
            });
        };
        both(&mut self.when_true, &before.when_true);
        both(&mut self.when_false, &before.when_false);
    }
}

/// Who hands a value on through so many functions still learns that a part of it is called there.
pub(super) const MAX_HOPS: u8 = 2;

/// A summary tells of this many statics.
const MAX_PUT: usize = 8;

/// A summary tells this many calls of functions among the parameters.
const MAX_CALLS: usize = 16;

/// A value that reached a place where lints look.
#[derive(Debug, Clone)]
pub struct Hit {
    /// What is done with it there.
    pub sink: SinkKind,
    /// Where: from the name of what is called to its end.
    pub place: Place,
    /// What is called there, as it is written.
    pub callee: Name,
    /// The origin that reached it, with the way.
    pub taint: Taint,
    /// The text that stands before the value where it was put together, as far as it is constant.
    pub known: Known,
    /// Whether the call stands in a branch that is taken on a condition.
    pub conditional: bool,
    /// The part of a parameter that says where something is sent: how, is known where the function is called.
    pub(super) to: Option<(u16, Path)>,
}

/// What makes two hits one: the sink, where it is, where the value came from, and whether it is that value itself.
pub(super) type HitKey = (SinkKind, Place, Origin, Place, bool);

/// What makes it one: of a value that comes from somewhere one finding is made, whatever was done with it on the way.
pub(super) fn key(sink: SinkKind, place: Place, taint: &Taint) -> HitKey {
    let whole = taint.whole && matches!(taint.origin, Origin::Param(..));
    (sink, place, taint.origin, taint.site, whole)
}

impl Hit {
    pub(super) fn key(&self) -> HitKey {
        key(self.sink, self.place, &self.taint)
    }

    /// Whether whatever is dangerous at this place on the other way is so on this one.
    pub(super) fn says_as_much(&self, its: &Taint) -> bool {
        let own = &self.taint;
        own.killed.both(its.killed) == own.killed
            && own.ended & its.ended == own.ended
            && (!own.lossy || its.lossy)
            && (!own.mixed || its.mixed)
            && own.received == its.received
    }

    /// The same value at the same place on another way: the more dangerous of both.
    pub(super) fn join(&mut self, other: Self) {
        self.conditional &= other.conditional;
        self.taint.join(other.taint);
    }
}

impl PartialEq for Hit {
    fn eq(&self, other: &Self) -> bool {
        self.sink == other.sink && self.place == other.place && self.taint == other.taint
    }
}
