//! Reading, writing and ending what lies at a place.

use std::sync::LazyLock;

use super::domain::{End, Life, Loc, MAX_FIELDS, ObjId, Origin, Pointee, Why};
use super::state::State;
use super::value::Value;
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::place::{Place, Span};
use crate::model::syntax::{ExprId, ExprKind};

/// Deeper nests of owners than this are not taken apart.
const MAX_OWNERS: usize = 4;

impl Walk<'_, '_> {
    /// The name of an element of an array, a buffer or a list, whichever it is.
    pub(super) fn element() -> Name {
        static ELEMENT: LazyLock<Name> = LazyLock::new(|| Name::new("[]"));
        *ELEMENT
    }

    /// The place below `loc`.
    pub(super) fn below(loc: &Loc, name: Name) -> Loc {
        let mut fields = loc.1.clone();
        if fields.len() < MAX_FIELDS {
            fields.push(name);
        }
        (loc.0, fields)
    }

    /// A pointer to a place.
    pub(super) fn pointee(&self, loc: &Loc, made: Span, raw: bool) -> Pointee {
        // What an owner or a name leads to lives, whatever happened on other ways.
        let excused = match self.st.life(loc.0) {
            Life::Ended(end) => Some(end.at),
            _ => None,
        };
        Pointee {
            obj: loc.0,
            fields: loc.1.clone(),
            made: self.view.place(made),
            raw,
            told: false,
            checked: false,
            excused,
            since: None,
            unbound: false,
            spot: None,
        }
    }

    /// A pointer to any of these places.
    pub(super) fn pointers(&self, locs: &[Loc], made: Span, raw: bool) -> Value {
        let points = locs.iter().map(|loc| self.pointee(loc, made, raw));
        Value::pointer(points.collect())
    }

    /// The places that a pointer may lead to.
    pub(super) fn targets(value: &Value) -> Vec<Loc> {
        let points = value.points.iter();
        points.map(|one| (one.obj, one.fields.clone())).collect()
    }

    /// What lies at a place.
    pub(super) fn read(&mut self, loc: &Loc) -> Value {
        let (obj, fields) = loc;
        if let Some(found) = self.st.contents.get(obj).and_then(|value| value.at(fields)) {
            return found.clone();
        }
        let outer = self.outer_of(*obj);
        let (Some(outer), false) = (outer, fields.is_empty()) else {
            return Value::default();
        };
        if self.depth_of(outer) >= MAX_FIELDS {
            return Value::default();
        }
        let Some(obj) = self.objects.inner(outer, joined(fields)) else {
            return Value::default();
        };
        // In a loop it is not the one that ended in an earlier round, unless it ended in all of them.
        let excused = match self.st.life(obj) {
            Life::Ended(end) if !end.sure && self.rounds > 0 => Some(end.at),
            _ => None,
        };
        let mut value = Value::pointer(vec![Pointee {
            obj,
            fields: Vec::new(),
            made: self.beginning,
            raw: false,
            told: false,
            checked: false,
            excused,
            since: None,
            unbound: false,
            spot: None,
        }]);
        value.open = true;
        value
    }

    /// The object that stands for what was here before the body began, in an object or a parameter taken by value.
    pub(super) fn outer_of(&self, obj: ObjId) -> Option<ObjId> {
        if self.objects.is_outer(obj) {
            return Some(obj);
        }
        self.by_value.get(&obj).copied()
    }

    pub(super) fn depth_of(&self, mut obj: ObjId) -> usize {
        let mut depth = 0;
        while let Origin::Inside(around, _) = self.objects.origin(obj) {
            obj = around;
            depth += 1;
        }
        depth
    }

    /// What lies at any of these places.
    pub(super) fn read_all(&mut self, locs: &[Loc]) -> Value {
        let mut locs = locs.iter();
        let Some(first) = locs.next() else {
            return Value::default();
        };
        let mut out = self.read(first);
        for loc in locs {
            let other = self.read(loc);
            out = out.join(&other);
        }
        out
    }

    /// Stores a value; what was there before is forgotten when there is only one place that it can go to.
    pub(super) fn write(&mut self, locs: &[Loc], value: Value) {
        match locs {
            [] => {}
            [(obj, fields)] => {
                let list = fields.contains(&Self::element());
                let kept = list.then(|| self.read(&(*obj, fields.clone())));
                let slot = self.st.contents.slot(*obj);
                if let (Some(_), [around @ .., _]) = (&kept, &fields[..]) {
                    // Which element it is that changes is not known.
                    let numbered =
                        |name: &Name| name.as_str().starts_with('[') && *name != Self::element();
                    slot.at_mut(around).fields.retain(|name, _| !numbered(name));
                }
                let slot = slot.at_mut(fields);
                *slot = match kept {
                    Some(kept) => kept.join(&value),
                    None => value,
                };
            }
            several => {
                for (obj, fields) in several {
                    let old = self.read(&(*obj, fields.clone()));
                    let slot = self.st.contents.slot(*obj).at_mut(fields);
                    *slot = old.join(&value);
                }
            }
        }
    }

    /// Takes what lies at a place for use elsewhere: an owner leaves, anything else is copied.
    pub(super) fn take(&mut self, locs: &[Loc], at: Span) -> Value {
        let value = self.read_all(locs);
        if !value.moves() {
            if let [(obj, fields)] = locs
                && fields.is_empty()
                && self.given.contains(obj)
            {
                self.end(*obj, Why::Moved, at, true);
            }
            return value;
        }
        if let [(obj, fields)] = locs {
            self.st
                .contents
                .slot(*obj)
                .at_mut(fields)
                .clone_from(&Value::default());
            let local = matches!(
                self.objects.origin(*obj),
                Origin::Local(_) | Origin::Captured(..)
            );
            if local && fields.is_empty() {
                self.end(*obj, Why::Moved, at, true);
            }
        }
        value
    }

    /// Ends an object.
    pub(super) fn end(&mut self, obj: ObjId, why: Why, at: Span, sure: bool) {
        let at = self.view.place(at);
        self.end_at(obj, why, at, sure);
    }

    pub(super) fn end_at(&mut self, obj: ObjId, why: Why, at: Place, sure: bool) {
        match self.st.life(obj) {
            Life::Unknown => {}
            Life::Ended(old) if old.sure || !sure => {}
            _ => {
                self.st.lives.insert(
                    obj,
                    Life::Ended(End {
                        why,
                        at,
                        sure,
                        one_of: !sure,
                        under: None,
                    }),
                );
            }
        }
    }

    /// How an object lives: null and its kin never do.
    pub(super) fn life(&self, one: &Pointee) -> Life {
        let never = |why| {
            Life::Ended(End {
                why,
                at: one.made,
                sure: true,
                one_of: false,
                under: None,
            })
        };
        match self.objects.origin(one.obj) {
            Origin::Null(_) => never(Why::Null),
            Origin::Dangling(_) | Origin::Address(_) => never(Why::Dangling),
            _ => self.st.life(one.obj),
        }
    }

    /// A value goes where nobody here can see it: what it owns may live for ever.
    pub(super) fn escape(&mut self, value: &Value) {
        self.escape_within(value, MAX_OWNERS);
    }

    fn escape_within(&mut self, value: &Value, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        for &obj in &value.owns {
            self.st.lives.insert(obj, Life::Unknown);
            if let Some(content) = self.st.contents.get(&obj).cloned() {
                self.escape_within(&content, depth);
            }
        }
        for field in value.fields.values() {
            self.escape_within(field, depth);
        }
    }

    /// Somebody unknown may change what lies in an object: what was known of it is forgotten.
    pub(super) fn forget_content(&mut self, obj: ObjId) {
        if let Some(content) = self.st.contents.remove(&obj) {
            self.escape(&content);
            // What kind of owner it is stays true.
            let kind = content.kind;
            self.st.contents.insert(
                obj,
                Value {
                    kind,
                    ..Value::default()
                },
            );
        }
        for around in [Some(obj), self.by_value.get(&obj).copied()] {
            for inner in around.map_or(&[][..], |around| self.objects.inside(around)) {
                self.st.lives.insert(*inner, Life::Unknown);
            }
        }
    }

    /// Ends what was declared in the innermost scopes beyond `keep`, in `state`, as control leaves them.
    pub(super) fn leave_scopes(&mut self, keep: usize, at: Span) {
        let slots: Vec<ObjId> = self.scopes[keep..]
            .iter()
            .rev()
            .flat_map(|scope| scope.iter().rev().copied())
            .collect();
        for slot in slots {
            let life = self.st.life(slot);
            if let Some(mut value) = self.st.contents.get(&slot).cloned() {
                if matches!(life, Life::Ended(_)) {
                    // Whether its `Drop` runs depends on the way on which it was moved.
                    value.ty = None;
                }
                if !matches!(life, Life::Ended(end) if end.sure) {
                    self.drop_at(&(slot, Vec::new()), &value, Why::Owner, at);
                }
            }
            if matches!(life, Life::Ended(end) if end.why == Why::Moved) {
                // Its value lives on elsewhere, the place where it was does not.
                self.st.lives.remove(&slot);
            }
            self.end(slot, Why::Scope, at, true);
        }
    }

    /// Runs `then` on another state and gives that back as it is afterwards.
    pub(super) fn on(&mut self, state: State, then: impl FnOnce(&mut Self)) -> State {
        let kept = std::mem::replace(&mut self.st, state);
        then(self);
        std::mem::replace(&mut self.st, kept)
    }

    /// An assignment: what was there before ends.
    pub(super) fn assign(&mut self, computes: bool, left: ExprId, right: ExprId, span: Span) {
        let value = self.eval(right);
        if let (ExprKind::Tuple(parts), false) = (&self.view.expr(left).kind, computes) {
            for (at, part) in parts.iter().enumerate() {
                let field = value.fields.get(&Name::new(&at.to_string()));
                let field = field.cloned().unwrap_or_default();
                let locs = self.place(*part);
                self.write(&locs, field);
            }
            return;
        }
        if matches!(self.view.expr(left).kind, ExprKind::Other) {
            self.drop_value(&value, Why::Dropped, span);
            return;
        }
        let locs = self.place(left);
        if computes {
            return;
        }
        if let [loc] = &locs[..] {
            let old = self.read(loc);
            let old = self.as_dropping(old, self.types.of(left));
            self.drop_at(loc, &old, Why::Reassigned, span);
            let moved = matches!(self.st.life(loc.0), Life::Ended(end) if matches!(end.why, Why::Moved | Why::Dropped));
            let local = matches!(
                self.objects.origin(loc.0),
                Origin::Local(_) | Origin::Captured(..)
            );
            if moved && local && loc.1.is_empty() {
                self.st.lives.insert(loc.0, Life::Alive);
            }
        }
        self.write(&locs, value);
    }
}

/// The name of a way through fields.
pub(super) fn joined(fields: &[Name]) -> Name {
    match fields {
        [one] => *one,
        several => {
            let words: Vec<&str> = several.iter().map(|name| name.as_str()).collect();
            Name::new(&words.join("."))
        }
    }
}

/// The way through fields that a name stands for.
pub(super) fn parted(name: Name) -> Vec<Name> {
    match name.as_str().contains('.') {
        true => name.as_str().split('.').map(Name::new).collect(),
        false => vec![name],
    }
}
