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
use super::program::{Function, Program};
use super::taint::Origin;
use super::value::Value;
use super::walk::{Entered, Walk};
use crate::model::Model;
use crate::model::name::Name;
use crate::model::place::{FileId, Place, Span};
use crate::model::syntax::LocalId;
use crate::model::ty::Ty;

/// Something that a function made, or sent to another part of the program.
#[derive(Debug, Clone)]
pub(super) enum Made {
    /// A value of this type, from these parts.
    Whole(Name, Vec<(Name, Value)>),
    /// A part of a value of this type that got another value.
    Part(Name, Name, Value),
    /// A value that was sent through a channel for values of this type.
    Sent(Name, Value),
}

/// What is known of the values of the workspace's types, wherever they come from.
#[derive(Debug, Default)]
pub(super) struct Held {
    parts: FxHashMap<Name, Vec<(Name, Part)>>,
    sent: FxHashMap<Name, Value>,
}

/// What a part of a type may be.
#[derive(Debug, Default)]
struct Part {
    value: Value,
    /// Whether it is constant wherever it is made: then it is worth to say so, and else it is a beginning that is replaced.
    constant: bool,
}

/// Wrappers around values of the workspace's types, within each other, that are looked through.
const MAX_WRAPPERS: usize = 4;

impl Held {
    /// Takes together what all functions made, in their order.
    pub(super) fn new(made: impl IntoIterator<Item = Made>) -> Self {
        let mut out = Self::default();
        for made in made {
            match made {
                Made::Whole(ty, parts) => {
                    for (name, value) in parts {
                        out.add(ty, name, &value);
                    }
                }
                Made::Part(ty, name, value) => out.add(ty, name, &value),
                Made::Sent(ty, value) => {
                    let known = out.sent.entry(ty).or_default();
                    *known = known.join(&as_seen_outside(&value)).light();
                }
            }
        }
        out.sent.retain(|_, value| !value.is_none());
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

    fn add(&mut self, ty: Name, name: Name, value: &Value) {
        let value = as_seen_outside(value);
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
            }
            None => parts.push((name, Part { value, constant })),
        }
    }

    /// Whether nothing is known of any type.
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.sent.is_empty()
    }

    /// Whether something is known of what a function is given that the workspace's calls do not say: of one that nobody
    /// calls what its types are made with, of any what is sent to it.
    pub(super) fn concerns(
        &self,
        model: &Model<'_>,
        function: &Function<'_>,
        uncalled: bool,
    ) -> bool {
        let signature = function.signature;
        let own = signature.has_self.then_some(LocalId(0));
        let params = signature.params.iter().filter_map(|param| param.local);
        own.into_iter().chain(params).any(|local| {
            let ty = function.types.local(local);
            (uncalled || is_receiver(ty)) && !self.given(model, ty).is_none()
        })
    }

    /// What a parameter of this type may hold, as far as that was seen.
    pub(super) fn given(&self, model: &Model<'_>, ty: Ty) -> Value {
        let mut ty = ty.peel_refs();
        let mut received = false;
        for _ in 0..MAX_WRAPPERS {
            let Some(path) = ty.path() else {
                return Value::NONE;
            };
            if received {
                return self.sent.get(&path).cloned().unwrap_or_default();
            }
            if model.item_at(path).is_some() {
                return self.value_of(path);
            }
            received = is_receiver(ty);
            let Some(inner) = ty.args().first() else {
                return Value::NONE;
            };
            ty = inner.peel_refs();
        }
        Value::NONE
    }

    fn value_of(&self, ty: Name) -> Value {
        let Some(parts) = self.parts.get(&ty) else {
            return Value::NONE;
        };
        let parts = parts.iter();
        Value::parts(parts.map(|(name, part)| (*name, part.value.clone())))
    }
}

impl Analysis<'_> {
    /// Reads functions once more that nobody in the workspace calls, with what others made of the types of their
    /// parameters.
    pub(super) fn read_uncalled(&self, read: &mut [Read]) {
        let made = read
            .iter_mut()
            .flat_map(|reading| std::mem::take(&mut reading.made));
        let held = Held::new(made);
        if held.is_empty() {
            return;
        }
        let uncalled = uncalled(&self.program);
        read.par_iter_mut().for_each(|reading| {
            let function = &self.program.functions[reading.function];
            if !held.concerns(self.program.model, function, uncalled[reading.function]) {
                return;
            }
            let entered = Entered {
                fixed: &[],
                held: Some(&held),
            };
            let again = Walk::function(self, function, entered, 0);
            reading.hits = again.hits;
            reading.cut = reading.cut.with(again.cut);
        });
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
