//! Methods of pointers and references: what they use, what they end, and what they give on.

use super::domain::{Loc, OWNED, Origin, Why};
use super::names::{GROWS, KEEPS, LENDS, LENDS_ELEMENT, MOVES_ON, RESERVES, USES, WRITES};
use super::shape::inferred;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::ExprId;
use crate::model::ty::{Ty, TyKind};

impl Walk<'_, '_> {
    #[expect(
        clippy::too_many_arguments,
        reason = "all of them are parts of one call"
    )]
    pub(super) fn pointer_method(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        name: &str,
        locs: &[Loc],
        value: &Value,
        args: &[ExprId],
        at: Span,
    ) -> Value {
        let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
        if value.points.iter().any(|one| one.unbound && !one.raw) {
            self.use_pointer(receiver, value, at, false);
        }
        // What lies in a field of a pointer's type is one, whoever put it there.
        let stored;
        let value = if self.is_raw(receiver) {
            stored = value.clone().raw();
            &stored
        } else {
            value
        };
        let machine;
        let value = if USES.contains(&name) || WRITES.contains(&name) {
            let mut others = value.clone();
            self.as_used_by(name, &mut others);
            machine = others;
            &machine
        } else {
            value
        };
        let targets = Self::targets(value);
        let raw = self.unsafe_depth > 0 || value.points.iter().any(|one| one.raw);
        if USES.contains(&name) && raw {
            let tests_null = matches!(name, "as_ref" | "as_mut");
            let used = if tests_null {
                self.not_null(value)
            } else {
                value.clone()
            };
            self.use_pointer(receiver, &used, at, false);
            if tests_null {
                self.looked_at(value);
            }
            for arg in &values {
                let pointer = arg.clone().raw();
                if name.starts_with("copy_") && !pointer.points.is_empty() {
                    self.use_pointer(args[0], &pointer, at, true);
                }
            }
            let mut used = used;
            for one in &mut used.points {
                one.told |= matches!(self.life(one), super::domain::Life::Ended(_));
            }
            return match name {
                "read" => {
                    let content = self.read_all(&targets);
                    self.escape(&content);
                    content
                }
                "read_volatile" | "read_unaligned" => self.read_all(&targets),
                "as_ref" | "as_mut" => used,
                _ => value.clone(),
            };
        }
        if WRITES.contains(&name) && raw {
            self.use_pointer(receiver, value, at, true);
            if name.starts_with("copy_from") && !values.is_empty() {
                let source = values[0].clone().raw();
                self.use_pointer(args[0], &source, at, false);
            }
            self.revive(value);
            match name {
                "write" => self.write(&targets, values.into_iter().next().unwrap_or_default()),
                _ => {
                    for (obj, _) in targets {
                        self.forget_content(obj);
                    }
                }
            }
            return Value::default();
        }
        if name == "drop_in_place" && raw {
            self.use_pointer(receiver, value, at, false);
            self.dropped_in_place(value, at);
            return Value::default();
        }
        if matches!(name, "store" | "set") && value.points.iter().all(|one| !one.raw) {
            if let Some(first) = values.first() {
                self.write(&targets, first.clone());
            }
            return Value::default();
        }
        if matches!(name, "copied" | "cloned") {
            let element = Self::element();
            let stored = self.read_all(&targets);
            if !stored.is_blank() && value.points.iter().all(|one| !one.raw) {
                return stored;
            }
            let _ = element;
        }
        if matches!(name, "unwrap_or") {
            return values.iter().fold(value.clone(), Value::join);
        }
        if name == "upgrade" && is_weak(self.types.of(receiver).peel_refs()) {
            let owner = Value {
                kind: Kind::Counted,
                owns: targets.iter().map(|loc| loc.0).collect(),
                ..Value::default()
            };
            return self.cloned(id, &owner);
        }
        if name == "take" {
            let none = Value::default();
            self.write(locs, none);
            return value.clone();
        }
        if matches!(name, "load" | "get")
            && args.len() <= 1
            && value.points.iter().all(|one| !one.raw)
        {
            let stored = self.read_all(&targets);
            if !stored.is_blank() {
                return stored;
            }
        }
        let refers = !value.points.iter().any(|one| one.raw);
        if refers && LENDS_PINNED.contains(&name) && is_pin(self.types.of(receiver).peel_refs()) {
            return value.clone();
        }
        if refers && (LENDS.contains(&name) || LENDS_ELEMENT.contains(&name)) {
            return self.lent(receiver, value, name.ends_with("_ptr"), at);
        }
        if GROWS.contains(&name) || RESERVES.contains(&name) {
            // The owner is the caller's: it is told that what the owner had may be elsewhere now.
            if inferred(self.types.of(receiver).peel_refs()) == Some(Kind::Buffer) {
                for (obj, fields) in targets {
                    if fields.is_empty() && self.objects.is_outer(obj) {
                        let owned = self.objects.id(Origin::Inside(obj, Name::new(OWNED)));
                        self.end(owned, Why::Reallocated, at, true);
                    }
                }
            }
            return Value::default();
        }
        if KEEPS.contains(&name) {
            let mut out = value.clone();
            if MOVES_ON.contains(&name) {
                // Somewhere in the same memory: not the whole of it any more.
                for one in &mut out.points {
                    one.spot = None;
                    if one.fields.is_empty() {
                        one.fields.push(Self::element());
                    }
                }
            }
            return if name.ends_with("_ptr") {
                out.raw()
            } else {
                out
            };
        }
        self.hand_out(args, &values);
        // A method of what is behind a reference may change it.
        if refers {
            for (obj, _) in targets {
                self.forget_content(obj);
            }
        }
        let _ = id;
        Value::default()
    }

    /// What a method of a value behind a reference lends: the value itself for a slice, what it owns for an owner.
    pub(super) fn lent(&mut self, receiver: ExprId, value: &Value, raw: bool, at: Span) -> Value {
        let ty = self.types.of(receiver).peel_refs();
        if is_weak(ty) {
            return if raw {
                value.clone().raw()
            } else {
                value.clone()
            };
        }
        match (inferred(ty), ty.kind()) {
            (Some(Kind::Inline), _) | (None, TyKind::Slice(_)) => {
                let out = value.clone();
                if raw { out.raw() } else { out }
            }
            (Some(_), _) => {
                let mut locs = Vec::new();
                for (obj, fields) in Self::targets(value) {
                    if fields.is_empty() && self.objects.is_outer(obj) {
                        let name = Name::new(OWNED);
                        locs.push((self.objects.id(Origin::Inside(obj, name)), Vec::new()));
                    }
                }
                self.pointers(&locs, at, raw)
            }
            (None, TyKind::Named(name, _)) if *name == "str" => {
                let out = value.clone();
                if raw { out.raw() } else { out }
            }
            _ => Value::default(),
        }
    }
}

/// Methods of `Pin` that give the reference that it is.
const LENDS_PINNED: &[&str] = &[
    "get_mut",
    "get_ref",
    "get_unchecked_mut",
    "as_mut",
    "as_ref",
];

fn is_pin(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Named(path, _) if *path == "std::pin::Pin")
}

fn is_weak(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Named(path, _) if matches!(path.as_str(), "std::rc::Weak" | "std::sync::Weak"))
}
