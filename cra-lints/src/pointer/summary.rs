//! What a function does with the pointers that it is given and gives back, told in terms of its parameters.

use std::collections::{BTreeMap, BTreeSet};

use super::compact::Compact;
use super::domain::{Fields, Life, OWNED, ObjId, Objects, Origin, Why};
use super::linked::Links;
use super::state::State;
use super::value::Value;
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::place::{FileId, Place};
use crate::model::syntax::{BodyId, FnItem};

/// The body of a function of the workspace.
pub(super) type Key = (FileId, BodyId);

/// A use of what was here before the function began.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Use {
    pub(super) obj: ObjId,
    pub(super) fields: Fields,
    /// Where.
    pub(super) place: Place,
    /// Whether it is used on every way through the function.
    pub(super) sure: bool,
    /// Whether the function makes sure first that the pointer is not null.
    pub(super) checked: bool,
    pub(super) writes: bool,
}

/// More uses than this are not kept.
const MAX_USES: usize = 24;

/// What a function does.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Summary {
    pub(super) objects: Objects,
    pub(super) end: State,
    pub(super) value: Value,
    pub(super) uses: Vec<Use>,
    /// Whether the function takes its receiver by value.
    pub(super) takes_self: bool,
}

impl Summary {
    /// Whether a function that knows nothing of pointers may do wrong by calling this one.
    pub(super) fn is_dangerous(&self) -> bool {
        // What an owner does with its own memory is no danger to those who have no pointer to it.
        let ends = |life: &Life| {
            matches!(life, Life::Ended(end) if end.sure
                && !matches!(end.why, Why::Scope | Why::Owner | Why::Reallocated | Why::Reassigned))
        };
        let outer = self.end.lives.iter().filter(
            |(obj, _)| !matches!(self.objects.origin(**obj), Origin::Inside(_, name) if name == OWNED),
        );
        let gives = self
            .value
            .points
            .iter()
            .chain(self.value.fields.values().flat_map(|field| &field.points));
        outer
            .filter(|(obj, _)| self.objects.is_outer(**obj))
            .any(|(_, life)| ends(life))
            || gives.into_iter().any(|one| {
                matches!(
                    self.objects.origin(one.obj),
                    Origin::Null(_) | Origin::Dangling(_) | Origin::Address(_)
                ) || ends(&self.end.life(one.obj))
            })
    }

    /// What becomes of what a parameter taken by value owns.
    pub(super) fn fate(&self, at: u32) -> Option<Life> {
        let around = self.objects.find(Origin::Param(at))?;
        let owned = Origin::Inside(around, Name::new(OWNED));
        let owned = self.objects.find(owned)?;
        Some(self.end.life(owned))
    }

    pub(super) fn new(walk: Walk<'_, '_>, value: Value, takes_self: bool) -> Self {
        let mut walk = walk;
        let mut value = value;
        walk.unlearn(&mut value);
        let mut uses = walk.uses;
        // One for each object and sureness says as much as all of them.
        let mut kept: Vec<Use> = Vec::new();
        for one in uses.drain(..) {
            let known = kept.iter().any(|old| {
                old.obj == one.obj
                    && old.fields == one.fields
                    && (old.sure || !one.sure)
                    && (!old.checked || one.checked)
            });
            if !known && kept.len() < MAX_USES {
                kept.push(one);
            }
        }
        let Compact {
            objects,
            end,
            value,
            uses,
        } = Compact::new(&walk.objects, walk.st, value, kept);
        Self {
            objects,
            end,
            value,
            uses,
            takes_self,
        }
    }
}

/// What is known of all functions of the workspace that have to do with pointers.
#[derive(Debug, Default)]
pub(super) struct Summaries {
    pub(super) list: BTreeMap<Key, Summary>,
    /// The `Drop` impls, by the types that they are for.
    pub(super) drops: BTreeMap<Name, Key>,
    /// The packages that know of a machine without a system, by their numbers.
    pub(super) bare: BTreeSet<usize>,
    /// Where fields of structs lead that always lead to the same.
    pub(super) links: Links,
}

impl Summaries {
    /// Whether a method is known to take its receiver by value.
    pub(super) fn takes_self(&self, file: FileId, function: &FnItem) -> bool {
        let key = function.body.map(|body| (file, body));
        key.and_then(|key| self.list.get(&key))
            .is_some_and(|summary| summary.takes_self)
    }
}
