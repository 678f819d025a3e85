//! Dropping: what a value owns ends, and what its type's `Drop` gives back.

use std::collections::BTreeMap;

use super::apply::Application;
use super::domain::{Life, Loc, MANUAL, ObjId, Origin, Why};
use super::summary::Key;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::ItemKind;
use crate::model::ty::{Ty, TyKind};
use crate::model::view::BodyView;

/// Deeper nests of owners than this are not taken apart.
const MAX_OWNERS: usize = 4;

/// The `Drop` impls of the workspace, by the types that they are for.
pub(super) fn impls<'v, 'm: 'v>(
    bodies: impl Iterator<Item = (&'v Key, &'v BodyView<'m>)>,
) -> BTreeMap<Name, Key> {
    let mut out = BTreeMap::new();
    for (key, view) in bodies {
        let Some(owner) = view.owner().filter(|owner| owner.name == "drop") else {
            continue;
        };
        let around = owner.parent.map(|parent| &view.tree.item(parent).kind);
        let Some(ItemKind::Impl(block)) = around else {
            continue;
        };
        let drops = block
            .trait_
            .as_ref()
            .is_some_and(|path| path.last().name == "Drop");
        if let (true, Some(ty)) = (drops, view.self_type()) {
            out.insert(ty, *key);
        }
    }
    out
}

impl Walk<'_, '_> {
    /// The name of a type of the workspace that does something when it is dropped.
    pub(super) fn dropping(&self, ty: Ty) -> Option<Name> {
        match ty.kind() {
            TyKind::Named(path, _) if self.summaries.drops.contains_key(path) => Some(*path),
            _ => None,
        }
    }

    /// A value whose type is known to do something when it is dropped, even if nothing else is known of it.
    pub(super) fn as_dropping(&self, mut value: Value, ty: Ty) -> Value {
        if value.ty.is_none()
            && value.points.is_empty()
            && value.owns.is_empty()
            && matches!(value.kind, Kind::None | Kind::Plain)
            && let Some(name) = self.dropping(ty)
        {
            value.ty = Some(name);
            value.kind = Kind::Plain;
        }
        value
    }

    /// Drops a value: what it owns ends.
    pub(super) fn drop_value(&mut self, value: &Value, why: Why, at: Span) {
        self.drop_within(value, None, why, at, MAX_OWNERS);
    }

    /// Drops the value that lies at a place.
    pub(super) fn drop_at(&mut self, loc: &Loc, value: &Value, why: Why, at: Span) {
        self.drop_within(value, Some(loc), why, at, MAX_OWNERS);
    }

    fn drop_within(&mut self, value: &Value, loc: Option<&Loc>, why: Why, at: Span, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        if let Some(ty) = value.ty {
            self.run_drop(ty, value, loc, why, at);
        }
        let sure = value.owns.len() == 1 && !value.open;
        for &obj in &value.owns {
            if let (Kind::Counted, Some(count)) = (value.kind, self.st.counts.get_mut(&obj))
                && *count > 0
            {
                *count -= 1;
                continue;
            }
            let content = self.st.contents.get(&obj).cloned();
            self.end(obj, why, at, sure);
            let inner = Origin::Inside(obj, Self::element());
            let inner = self.objects.find(inner);
            if let Some(inner) = inner.filter(|inner| self.elements.contains(inner)) {
                self.end(inner, why, at, sure);
            }
            if let Some(content) = content {
                self.drop_within(&content, Some(&(obj, Vec::new())), why, at, depth);
            }
        }
        for (name, field) in &value.fields {
            if *name != MANUAL {
                let loc = loc.map(|loc| Self::below(loc, *name));
                self.drop_within(field, loc.as_ref(), why, at, depth);
            }
        }
    }

    /// What the `Drop` of a type gives back ends. What else it does with that is looked at where it is written.
    fn run_drop(&mut self, ty: Name, value: &Value, loc: Option<&Loc>, why: Why, at: Span) {
        let Some(&key) = self.summaries.drops.get(&ty) else {
            return;
        };
        self.called.insert(key);
        let summaries = self.summaries;
        let Some(summary) = summaries.list.get(&key) else {
            return;
        };
        let root = self.view.body.root();
        let loc = match loc {
            Some(loc) => loc.clone(),
            None => {
                let obj = self.objects.id(Origin::Heap(root, u16::MAX - 1));
                self.st.contents.insert(obj, value.clone());
                (obj, Vec::new())
            }
        };
        let mut work = Application {
            summary,
            call: root,
            place: self.view.place(at),
            args: vec![self.pointers(&[loc], at, false)],
            known: BTreeMap::new(),
        };
        let outer: Vec<ObjId> = summary.objects.ids().collect();
        let mut ends = Vec::new();
        for obj in outer {
            if !summary.objects.is_outer(obj) {
                continue;
            }
            match summary.end.life(obj) {
                Life::Ended(end) if end.sure => {
                    let locs = self.mapped(&mut work, obj, 0);
                    if let [(target, fields)] = &locs[..]
                        && fields.is_empty()
                    {
                        ends.push(*target);
                    }
                }
                Life::Unknown => {
                    for (target, _) in self.mapped(&mut work, obj, 0) {
                        self.st.lives.insert(target, Life::Unknown);
                    }
                }
                _ => {}
            }
        }
        for target in ends {
            self.end(target, why, at, true);
        }
    }
}
