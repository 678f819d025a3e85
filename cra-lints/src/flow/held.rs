//! What values of the workspace's types are made with, and what is sent from one part of a program to another: what
//! functions are given that nobody in the workspace calls.
//!
//! A method of a public type is read without its callers, and so is a handler that a framework gives the state of the
//! program. Where the type is made in the workspace, what its parts were filled with is what the method finds in them.

use rustc_hash::FxHashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::analysis::{Analysis, Read};
use super::arguments::Arguments;
use super::program::{Function, Handler, Program};
use super::taint::Origin;
use super::value::Value;
use super::walk::{Entered, Walk};
use crate::model::Model;
use crate::model::name::Name;
use crate::model::place::{FileId, Place, Span};
use crate::model::syntax::{LocalId, PatId, PatKind};
use crate::model::ty::Ty;

/// Something that a function made, or sent to another part of the program.
#[derive(Debug, Clone)]
pub(super) enum Made {
    /// A value of this type, from these parts.
    Whole(Name, Vec<(Name, Value)>),
    /// A part of a value of this type that got another value.
    Part(Name, Name, Value),
    /// A value that was sent through a channel of this name.
    Sent(Name, Value),
    /// What a value of a type of the workspace holds behind locks, as others see it as well.
    Shared(Name, Vec<(Name, Value)>),
    /// What a lock of this type holds, which handlers are given by its type.
    Cell(Ty, Value),
    /// What a static holds.
    Static(Name, Value),
    /// A channel of this name was made.
    Channel(Name),
    /// A static, or a type, of which it wants to know what others put there.
    Asked(Name),
}

/// What is known of the values of the workspace's types, wherever they come from.
#[derive(Debug, Default)]
pub(super) struct Held {
    parts: FxHashMap<Name, Vec<(Name, Part)>>,
    sent: FxHashMap<Name, Value>,
    /// How many channels of a name there are.
    channels: FxHashMap<Name, usize>,
    cells: FxHashMap<Ty, Value>,
    statics: FxHashMap<Name, Value>,
}

/// Which function wants to know what it is given.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Use {
    /// Whether nobody in the workspace calls it: handlers are named, and a framework calls them.
    pub(super) uncalled: bool,
    /// Whether it answers requests: it is given the program's state by its type.
    pub(super) handler: bool,
}

/// What a part of a type may be.
#[derive(Debug, Default)]
struct Part {
    value: Value,
    /// Whether it lies behind a lock: all who have a value of the type see it.
    shared: bool,
    /// Whether it is constant wherever it is made: then it is worth to say so, and else it is a beginning that is replaced.
    constant: bool,
}

/// Wrappers around values of the workspace's types, within each other, that are looked through.
pub(super) const MAX_WRAPPERS: usize = 4;

impl Held {
    /// Takes together what all functions made, in their order.
    pub(super) fn new(made: impl IntoIterator<Item = Made>) -> Self {
        let mut out = Self::default();
        for made in made {
            match made {
                Made::Whole(ty, parts) => {
                    for (name, value) in parts {
                        out.add(ty, name, &value, false);
                    }
                }
                Made::Part(ty, name, value) => out.add(ty, name, &value, false),
                Made::Shared(ty, parts) => {
                    for (name, value) in parts {
                        out.add(ty, name, &value, true);
                    }
                }
                Made::Sent(ty, value) => put(&mut out.sent, ty, &value),
                Made::Cell(ty, value) => put(&mut out.cells, ty, &put_in(&value)),
                Made::Static(path, value) => put(&mut out.statics, path, &put_in(&value)),
                Made::Channel(ty) => *out.channels.entry(ty).or_default() += 1,
                Made::Asked(_) => {}
            }
        }
        out.sent.retain(|_, value| !value.is_none());
        out.cells.retain(|_, value| !value.is_none());
        out.statics.retain(|_, value| !value.is_none());
        for parts in out.parts.values_mut() {
            for (_, part) in parts.iter_mut().filter(|(_, part)| !part.constant) {
                part.value = part
                    .value
                    .filtered(&|taint| taint.origin != Origin::Constant);
            }
            parts.retain(|(_, part)| !part.value.is_none());
            parts.sort_by_key(|(name, _)| *name);
        }
        out.parts.retain(|_, parts| !parts.is_empty());
        out
    }

    fn add(&mut self, ty: Name, name: Name, value: &Value, shared: bool) {
        let value = match shared {
            true => as_seen_outside(&put_in(value)),
            false => as_seen_outside(value),
        };
        if shared && value.is_none() {
            return;
        }
        let constant = value.constant().is_some()
            || !value.own_taints().is_empty()
                && value
                    .all_taints()
                    .iter()
                    .all(|taint| taint.origin == Origin::Constant);
        let parts = self.parts.entry(ty).or_default();
        match parts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, part)) => {
                part.value = part.value.join(&value).light();
                part.constant &= constant;
                part.shared |= shared;
            }
            None => parts.push((
                name,
                Part {
                    value,
                    shared,
                    constant,
                },
            )),
        }
    }

    /// Whether nothing is known of any type.
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
            && self.sent.is_empty()
            && self.cells.is_empty()
            && self.statics.is_empty()
    }

    /// Whether something is known of what a function is given that the workspace's calls do not say: of one that nobody
    /// calls what its types are made with, of any what is sent to it.
    pub(super) fn concerns(
        &self,
        model: &Model<'_>,
        function: &Function<'_>,
        use_: Use,
        asked: &[Name],
    ) -> bool {
        let known = |path: &Name| {
            self.statics.contains_key(path)
                || self.parts.contains_key(path)
                || self.sent.contains_key(path)
        };
        if asked.iter().any(known) {
            return true;
        }
        let signature = function.signature;
        let own = signature.has_self.then_some(LocalId(0));
        let params = signature.params.iter();
        let params = params.flat_map(|param| match param.local {
            Some(local) => vec![local],
            None => bound_in(function, param.pat),
        });
        let given = own.into_iter().chain(params).any(|local| {
            let ty = function.types.local(local);
            !self.given(model, ty, use_).is_none()
        });
        given || use_.handler && self.concerns_pattern(function)
    }

    /// Whether a handler takes something apart of which something is known: `Extension(Caller { name, .. })`.
    fn concerns_pattern(&self, function: &Function<'_>) -> bool {
        function.signature.params.iter().any(|param| {
            let inner = match &function.view.body.pat(param.pat).kind {
                PatKind::TupleStruct(_, parts) if parts.len() == 1 => parts[0],
                _ => return false,
            };
            match &function.view.body.pat(inner).kind {
                PatKind::TupleStruct(path, _) | PatKind::Struct(path, _) => {
                    let named = function.view.resolve(path);
                    named.is_some_and(|named| self.parts.contains_key(&named.path))
                }
                _ => false,
            }
        })
    }

    /// What is sent through a channel of this name: it is the one that is meant if the type is a message of the
    /// workspace, or if there is no other.
    pub(super) fn sent_to_channel(&self, ty: Name, message: bool) -> Value {
        let only = message || self.channels.get(&ty) == Some(&1);
        match self.sent.get(&ty).filter(|_| only) {
            Some(value) => value.clone(),
            None => Value::NONE,
        }
    }

    /// What was put into a static.
    pub(super) fn in_static(&self, path: Name) -> Value {
        self.statics.get(&path).cloned().unwrap_or_default()
    }

    /// What a parameter of this type may hold, as far as that was seen.
    pub(super) fn given(&self, model: &Model<'_>, ty: Ty, use_: Use) -> Value {
        let mut ty = ty.peel_refs();
        for _ in 0..MAX_WRAPPERS {
            let Some(path) = ty.path() else {
                return Value::NONE;
            };
            if model.item_at(path).is_some() {
                return self.value_of(path, use_.uncalled);
            }
            if use_.handler
                && let Some(value) = self.cells.get(&ty)
            {
                return value.clone();
            }
            if is_receiver(ty) {
                let sent = channel_of(ty).and_then(|channel| self.sent.get(&channel));
                return sent.cloned().unwrap_or_default();
            }
            let Some(inner) = ty.args().first() else {
                return Value::NONE;
            };
            ty = inner.peel_refs();
        }
        Value::NONE
    }

    /// What a value of a type of the workspace may hold; of one that its function is called with what all see of it.
    pub(super) fn value_of(&self, ty: Name, uncalled: bool) -> Value {
        let Some(parts) = self.parts.get(&ty) else {
            return Value::NONE;
        };
        let parts = parts.iter().filter(|(_, part)| uncalled || part.shared);
        Value::parts(parts.map(|(name, part)| (*name, part.value.clone())))
    }
}

impl Analysis<'_> {
    /// Reads functions once more that nobody in the workspace calls, with what others made of the types of their
    /// parameters.
    pub(super) fn read_uncalled(&self, read: &mut [Read]) {
        let asked = |reading: &Read| -> Vec<Name> {
            let asked = reading.made.iter().filter_map(|made| match made {
                Made::Asked(path) | Made::Channel(path) => Some(*path),
                _ => None,
            });
            asked.collect()
        };
        let asked: Vec<Vec<Name>> = read.iter().map(asked).collect();
        let made = read
            .iter_mut()
            .flat_map(|reading| std::mem::take(&mut reading.made));
        let held = Held::new(made);
        if held.is_empty() {
            return;
        }
        let uncalled = uncalled(&self.program);
        read.par_iter_mut().zip(asked).for_each(|(reading, asked)| {
            let function = &self.program.functions[reading.function];
            let handler = function.handler != Handler::No;
            let use_ = Use {
                uncalled: handler || uncalled[reading.function],
                handler,
            };
            if !held.concerns(self.program.model, function, use_, &asked) {
                return;
            }
            let entered = Entered {
                fixed: &[],
                held: Some(&held),
                use_,
            };
            let again = Walk::function(self, function, entered, 0);
            reading.hits = again.hits;
            reading.cut = reading.cut.with(again.cut);
        });
    }
}

/// What the channel is called to which one of its halves belongs: by where it comes from, and by what is sent.
pub(super) fn channel_of(half: Ty) -> Option<Name> {
    let library = half.path()?.as_str().rsplit_once("::")?.0;
    let sent = half.args().first()?.peel_refs().path()?;
    Some(Name::new(&format!("{library}<{sent}>")))
}

/// Adds to what is known of something.
fn put<K: std::hash::Hash + Eq>(known: &mut FxHashMap<K, Value>, key: K, value: &Value) {
    let known = known.entry(key).or_default();
    *known = known.join(&as_seen_outside(value)).light();
}

/// What somebody put into something that is shared: what it began with is known where it is made. One secret makes no
/// secret of all that is kept with it, and what it is read from has its name.
fn put_in(value: &Value) -> Value {
    value
        .filtered(&|taint| matches!(taint.origin, Origin::Source(_)))
        .without_known()
}

/// The names that a pattern takes out of what is wrapped around one thing.
fn bound_in(function: &Function<'_>, pat: PatId) -> Vec<LocalId> {
    match &function.view.body.pat(pat).kind {
        PatKind::Bind(local, None) => vec![*local],
        PatKind::TupleStruct(_, parts) if parts.len() == 1 => bound_in(function, parts[0]),
        _ => Vec::new(),
    }
}

/// Whether values of this type are the half of a channel that gives what was sent.
fn is_receiver(ty: Ty) -> bool {
    let path = ty.peel_refs().path();
    path.is_some_and(|path| path.as_str().ends_with("Receiver"))
}

/// Which functions nobody in the workspace calls but themselves.
fn uncalled(program: &Program<'_>) -> Vec<bool> {
    let mut out = vec![true; program.functions.len()];
    for (at, function) in program.functions.iter().enumerate() {
        for callee in function.callees.iter().filter(|callee| **callee != at) {
            out[*callee] = false;
        }
    }
    out
}

/// A value as it is outside of the function that made it, whoever calls that.
fn as_seen_outside(value: &Value) -> Value {
    let nowhere = Place {
        file: FileId(0),
        span: Span::default(),
    };
    Arguments::new(&[], nowhere, Arc::from("")).apply(value)
}
