//! What is known of a value: what it points to, what it owns, and what is in its fields.

use std::collections::{BTreeMap, BTreeSet};

use super::domain::{MAX_FIELDS, MAX_TARGETS, ObjId, Pointee, UNSET};
use crate::model::name::Name;
use crate::model::syntax::ExprId;

/// What kind of owner a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub(super) enum Kind {
    /// None, or one that is not known.
    #[default]
    None,
    /// A pointer to one value: `Box`.
    Box,
    /// Growing memory: `Vec`, `String` and their kin.
    Buffer,
    /// Growing memory whose room was asked for before.
    Reserved,
    /// A shared value that is counted.
    Counted,
    /// A value that holds its own memory, and is no copy when it moves.
    Plain,
    /// An array or a cell: memory inside of the value itself.
    Inline,
}

/// What is known of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Value {
    /// Whether it may be something besides what is told here.
    pub(super) open: bool,
    pub(super) points: Vec<Pointee>,
    pub(super) kind: Kind,
    /// Objects that end with it.
    pub(super) owns: Vec<ObjId>,
    pub(super) fields: BTreeMap<Name, Value>,
    /// The type of the workspace that it was made as.
    pub(super) ty: Option<Name>,
    /// Whether it is what was here before the body began.
    pub(super) initial: bool,
    /// The closures and the async blocks that it may be.
    pub(super) code: Vec<ExprId>,
}

impl Default for Value {
    fn default() -> Self {
        Self {
            open: true,
            points: Vec::new(),
            kind: Kind::None,
            owns: Vec::new(),
            fields: BTreeMap::new(),
            ty: None,
            initial: false,
            code: Vec::new(),
        }
    }
}

impl Value {
    /// A pointer.
    pub(super) fn pointer(points: Vec<Pointee>) -> Self {
        Self {
            open: points.is_empty(),
            points,
            ..Self::default()
        }
    }

    /// An owner of an object.
    pub(super) fn owner(kind: Kind, owned: ObjId) -> Self {
        Self {
            open: false,
            kind,
            owns: vec![owned],
            ..Self::default()
        }
    }

    /// A value of a kind that owns no other object.
    pub(super) fn of_kind(kind: Kind) -> Self {
        Self {
            open: false,
            kind,
            ..Self::default()
        }
    }

    /// Whether nothing is known of it.
    pub(super) fn is_blank(&self) -> bool {
        self.points.is_empty()
            && self.owns.is_empty()
            && self.fields.is_empty()
            && self.code.is_empty()
            && self.kind == Kind::None
    }

    /// Whether taking it elsewhere leaves nothing behind.
    pub(super) fn moves(&self) -> bool {
        !self.owns.is_empty()
            || self.fields.values().any(Self::moves)
            || matches!(
                self.kind,
                Kind::Plain | Kind::Buffer | Kind::Reserved | Kind::Box | Kind::Counted
            )
    }

    pub(super) fn join(self, other: &Self) -> Self {
        self.meet(other, None)
    }

    /// The join at a turn: what only one side has may or may not be from there on.
    pub(super) fn meet(mut self, other: &Self, turn: Option<u32>) -> Self {
        self.join_in(other, turn, 0);
        self
    }

    pub(super) fn join_in(&mut self, other: &Self, turn: Option<u32>, depth: usize) {
        let was_open = self.open;
        self.initial &= other.initial;
        self.open |= other.open;
        let points = |list: &[Pointee], one: &Pointee| list.iter().any(|own| own.is_twin(one));
        for own in &mut self.points {
            if !points(&other.points, own) {
                own.since = turn.or(own.since);
            }
        }
        for one in &other.points {
            let known = self.points.iter_mut().find(|own| own.is_twin(one));
            if let Some(own) = known {
                own.told &= one.told;
                own.checked &= one.checked;
                own.raw |= one.raw;
                own.unbound |= one.unbound;
                if own.spot != one.spot {
                    own.spot = None;
                }
                if own.excused != one.excused {
                    own.excused = None;
                }
            } else if self.points.len() < MAX_TARGETS {
                self.points.push(Pointee {
                    since: turn.or(one.since),
                    ..one.clone()
                });
            } else {
                self.open = true;
            }
        }
        for one in &other.owns {
            if self.owns.contains(one) {
                continue;
            }
            if self.owns.len() < MAX_TARGETS {
                self.owns.push(*one);
            } else {
                self.open = true;
            }
        }
        self.kind = self.kind.max(other.kind);
        for one in &other.code {
            if !self.code.contains(one) {
                self.code.push(*one);
            }
        }
        self.ty = self.ty.or(other.ty);
        if depth > MAX_FIELDS {
            return;
        }
        // What is in a variant is known where the other way has another variant.
        for (name, value) in &mut self.fields {
            let variant = !other.open && name.as_str().contains('#');
            if !variant && !other.fields.contains_key(name) {
                value.loosen(turn, MAX_FIELDS);
            }
        }
        for (name, value) in &other.fields {
            match self.fields.get_mut(name) {
                Some(own) => own.join_in(value, turn, depth + 1),
                None => {
                    let mut value = value.clone();
                    if was_open || !name.as_str().contains('#') {
                        value.loosen(turn, MAX_FIELDS);
                    }
                    self.fields.insert(*name, value);
                }
            }
        }
    }

    /// Whether it has a pointer twice, of which a join leaves one.
    pub(super) fn has_twins(&self) -> bool {
        let twice =
            |(at, one): (usize, &Pointee)| self.points[..at].iter().any(|own| own.is_twin(one));
        self.points.iter().enumerate().any(twice) || self.fields.values().any(Self::has_twins)
    }

    /// Whether it has a pointer that `leads` there.
    pub(super) fn leads(&self, leads: &impl Fn(&Pointee) -> bool) -> bool {
        self.points.iter().any(leads) || self.fields.values().any(|field| field.leads(leads))
    }

    /// It is met by a way on which nothing of it is known.
    pub(super) fn loosen(&mut self, turn: Option<u32>, depth: usize) {
        if self.initial {
            return;
        }
        self.open = true;
        for one in &mut self.points {
            one.since = turn.or(one.since);
        }
        if let Some(depth) = depth.checked_sub(1) {
            for field in self.fields.values_mut() {
                field.loosen(turn, depth);
            }
        }
    }

    /// Its pointers to these objects are left out where it has others.
    pub(super) fn without(&mut self, objects: &BTreeSet<ObjId>) {
        if self.points.iter().any(|one| !objects.contains(&one.obj)) {
            self.points.retain(|one| !objects.contains(&one.obj));
        }
        for field in self.fields.values_mut() {
            field.without(objects);
        }
    }

    /// It owns nothing any more.
    pub(super) fn disown(&mut self) {
        self.owns.clear();
        for field in self.fields.values_mut() {
            field.disown();
        }
    }

    /// It was picked out of several: that it may be another one than those left is no decision that was just made.
    pub(super) fn chosen(&mut self) {
        self.points.iter_mut().for_each(|one| one.since = None);
    }

    /// What became one of several possibilities at a turn became that at another one.
    pub(super) fn turned(&mut self, from: u32, to: u32) {
        for one in &mut self.points {
            if one.since == Some(from) {
                one.since = Some(to);
            }
        }
    }

    /// Its references are no longer held to the life of what they refer to.
    pub(super) fn unbind(&mut self) {
        self.points.iter_mut().for_each(|one| one.unbound = true);
    }

    /// The same value as a raw pointer.
    pub(super) fn raw(mut self) -> Self {
        if self.points.is_empty()
            && !self.fields.is_empty()
            && let Some(unset) = self.fields.get(&Name::new(UNSET))
        {
            self = unset.clone();
        }
        for one in &mut self.points {
            one.raw = true;
        }
        self
    }

    /// The value below a way of fields, when it is known.
    pub(super) fn at(&self, fields: &[Name]) -> Option<&Self> {
        let mut at = self;
        for name in fields {
            at = at.fields.get(name)?;
        }
        Some(at)
    }

    /// The value below a way of fields, made if it was not there.
    pub(super) fn at_mut(&mut self, fields: &[Name]) -> &mut Self {
        let mut at = self;
        for name in fields {
            at.initial = false;
            at = at.fields.entry(*name).or_default();
        }
        at
    }
}
