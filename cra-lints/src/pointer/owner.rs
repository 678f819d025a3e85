//! Methods of owners: what they lend, what they give away, and when their memory moves.

use super::domain::{Loc, Origin, Why};
use super::names::{ASKS, GROWS, LENDS, LENDS_ELEMENT, PASSES, RESERVES};
use super::shape::owns_memory;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::place::Span;
use crate::model::syntax::ExprId;
use crate::model::ty::{Ty, TyKind};

impl Walk<'_, '_> {
    /// From lists to where their elements lie: behind a reference to a list is the list, and not yet its memory.
    pub(super) fn inside_lists(&mut self, locs: Vec<Loc>) -> Vec<Loc> {
        let mut out = Vec::new();
        for loc in locs {
            let owns = self.read(&loc).owns;
            match owns.is_empty() {
                true => out.push(loc),
                false => out.extend(owns.iter().map(|obj| (*obj, Vec::new()))),
            }
        }
        out
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "all of them are parts of one call"
    )]
    pub(super) fn owner_method(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        name: &str,
        owner: &Loc,
        kind: Kind,
        args: &[ExprId],
        at: Span,
    ) -> Value {
        let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
        let value = self.read(owner);
        let element = Self::element();
        let inside: Vec<Loc> = match kind {
            Kind::Inline => vec![owner.clone()],
            _ => value.owns.iter().map(|obj| (*obj, Vec::new())).collect(),
        };
        let items: Vec<Loc> = inside.iter().map(|loc| Self::below(loc, element)).collect();
        if kind == Kind::Inline
            && matches!(
                name,
                "get"
                    | "set"
                    | "replace"
                    | "write"
                    | "into_inner"
                    | "as_ptr"
                    | "as_mut_ptr"
                    | "get_mut"
                    | "borrow"
                    | "borrow_mut"
                    | "assume_init"
            )
        {
            return match name {
                "get" | "as_ptr" | "as_mut_ptr" | "get_mut" | "borrow" | "borrow_mut"
                    if args.is_empty() =>
                {
                    self.pointers(&inside, at, name != "get_mut")
                }
                "get" | "get_mut" => self.pointers(&items, at, false),
                _ => Value::default(),
            };
        }
        if ASKS.contains(&name) {
            return Value::default();
        }
        let option = self.is_option(receiver);
        if option && matches!(name, "as_ref" | "as_mut" | "iter" | "iter_mut") {
            return self.pointers(std::slice::from_ref(owner), at, false);
        }
        if let ("insert" | "replace", true, Some(new)) = (name, option, values.first()) {
            self.write(std::slice::from_ref(owner), new.clone());
            if name == "replace" {
                return value;
            }
            self.drop_value(&value, Why::Reassigned, at);
            return self.pointers(std::slice::from_ref(owner), at, false);
        }
        if GROWS.contains(&name) {
            match kind {
                Kind::Buffer => self.reallocate(id, owner, &value, at),
                Kind::Reserved if self.outgrows(id, receiver) => {
                    let value = Value {
                        kind: Kind::Buffer,
                        ..value.clone()
                    };
                    self.reallocate(id, owner, &value, at);
                }
                _ => self.shifted(&value),
            }
            if let Some(last) = values.last() {
                // `list.append(&mut other)` takes what is in the other list, and not a reference to it.
                let moved = match name {
                    "append" => self.held_behind(last),
                    _ => last.clone(),
                };
                let value = self.read(owner);
                let items: Vec<Loc> = value.owns.iter().map(|obj| (*obj, vec![element])).collect();
                self.write(&items, moved);
            }
            return Value::default();
        }
        if RESERVES.contains(&name) && matches!(kind, Kind::Buffer | Kind::Reserved) {
            self.reallocate(id, owner, &value, at);
            let mut value = self.read(owner);
            if !name.starts_with("shrink") {
                value.kind = Kind::Reserved;
            }
            self.write(std::slice::from_ref(owner), value);
            return Value::default();
        }
        if LENDS.contains(&name) {
            return self.pointers(&inside, at, name.ends_with("_ptr"));
        }
        if LENDS_ELEMENT.contains(&name) {
            let spot = self.lent_spot(name, args);
            return self.pointers_to(&items, at, false, spot);
        }
        if PASSES.contains(&name) {
            return self.take(std::slice::from_ref(owner), at);
        }
        match name {
            "pop" | "remove" | "remove_entry" | "swap_remove" | "pop_front" | "pop_back" => {
                // Which entry of a table it is shows its key, which is followed as far as it is one variable.
                if self.is_table(receiver) {
                    let gone = self.removed(id, receiver, name, args, &value, at);
                    return gone.unwrap_or_default();
                }
                // Each of them is another one than those before.
                let mut item = self.read_all(&items);
                self.forgive(&mut item);
                let gone = self.removed(id, receiver, name, args, &value, at);
                gone.unwrap_or(item)
            }
            "truncate" => {
                self.removed(id, receiver, name, args, &value, at);
                Value::default()
            }
            "clear" => {
                self.cleared(id, receiver, owner, &value, at);
                Value::default()
            }
            "into_raw" | "leak" | "into_raw_parts" => {
                let value = self.take(std::slice::from_ref(owner), at);
                self.given_away(&value, id)
            }
            "take" => {
                let value = self.take(std::slice::from_ref(owner), at);
                if matches!(self.objects.origin(owner.0), Origin::Local(_)) {
                    self.st.lives.remove(&owner.0);
                }
                value
            }
            "drain" => {
                let mut items = self.read_all(&items);
                self.forgive(&mut items);
                let mut out = Value::of_kind(Kind::Inline);
                out.fields.insert(element, items);
                out
            }
            "into_iter" => {
                let content = self.read_all(&items);
                for loc in &items {
                    if let Some(list) = self.st.contents.get_mut(&loc.0) {
                        list.fields.remove(&element);
                    }
                }
                let value = self.take(std::slice::from_ref(owner), at);
                let mut out = Value::of_kind(Kind::Inline);
                match kind {
                    Kind::Buffer | Kind::Reserved => out.owns = value.owns,
                    _ => self.escape(&value),
                }
                out.fields.insert(element, content);
                out
            }
            "clone" | "to_owned" | "to_vec" | "to_string" => self.cloned(id, &value),
            _ => {
                if matches!(kind, Kind::Box | Kind::Counted) {
                    for obj in &value.owns {
                        self.forget_content(*obj);
                    }
                }
                let by_value = name.starts_with("into_");
                if by_value {
                    let value = self.take(std::slice::from_ref(owner), at);
                    self.escape(&value);
                }
                self.hand_out(args, &values);
                Value::default()
            }
        }
    }

    pub(super) fn is_table(&self, receiver: ExprId) -> bool {
        matches!(self.types.of(receiver).peel_refs().kind(), TyKind::Named(path, _)
            if path.as_str().ends_with("Map") || path.as_str().ends_with("Set"))
    }

    pub(super) fn is_raw(&self, id: ExprId) -> bool {
        match self.types.of(id).kind() {
            TyKind::Ptr(..) => true,
            TyKind::Named(path, _) => *path == "std::ptr::NonNull",
            _ => false,
        }
    }

    pub(super) fn is_option(&self, receiver: ExprId) -> bool {
        let ty = behind_guard(self.types.of(receiver).peel_refs());
        matches!(ty.kind(), TyKind::Named(path, _) if *path == "std::option::Option")
    }

    /// A list is emptied: its elements end where they are, when there is something to end.
    pub(super) fn cleared(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        owner: &Loc,
        value: &Value,
        at: Span,
    ) {
        let TyKind::Named(_, parts) = self.types.of(receiver).peel_refs().kind() else {
            return;
        };
        let model = self.view.model;
        let ends = |ty: &Ty| self.dropping(*ty).is_some() || owns_memory(model, *ty);
        let [old] = value.owns[..] else {
            return;
        };
        if !parts.iter().any(ends) {
            return;
        }
        if let Some(content) = self.st.contents.remove(&old) {
            self.drop_value(&content, Why::Dropped, at);
        }
        self.end(old, Why::Dropped, at, true);
        // What the elements that were here before own ends with them.
        if let Some(inner) = self.objects.find(Origin::Inside(old, Self::element())) {
            if let Some(content) = self.st.contents.get(&inner).cloned() {
                self.drop_value(&content, Why::Dropped, at);
            }
            self.end(inner, Why::Dropped, at, true);
        }
        let new = self.fresh(id, value.kind);
        self.write(std::slice::from_ref(owner), new);
    }

    /// The elements of the lists that a reference leads to.
    fn held_behind(&mut self, reference: &Value) -> Value {
        let mut items: Vec<Loc> = Vec::new();
        for one in &reference.points {
            let list = self.read(&(one.obj, one.fields.clone()));
            items.extend(list.owns.iter().map(|obj| (*obj, vec![Self::element()])));
        }
        self.read_all(&items)
    }

    /// The owner's memory may be elsewhere from now on.
    pub(super) fn reallocate(&mut self, id: ExprId, owner: &Loc, value: &Value, at: Span) {
        let [old] = value.owns[..] else {
            return;
        };
        let content = self.st.contents.get(&old).cloned();
        self.end(old, Why::Reallocated, at, true);
        let mut new = self.fresh(id, value.kind);
        new.open = value.open;
        if let ([obj], Some(content)) = (&new.owns[..], content) {
            self.st.contents.insert(*obj, content);
        }
        self.write(std::slice::from_ref(owner), new);
    }
}

/// What a guard of a cell or a lock leads to; any other type is itself.
pub(super) fn behind_guard(ty: Ty) -> Ty {
    let TyKind::Named(path, parts) = ty.kind() else {
        return ty;
    };
    match (path.as_str(), parts.last()) {
        (
            "std::cell::Ref"
            | "std::cell::RefMut"
            | "std::sync::MutexGuard"
            | "std::sync::RwLockReadGuard"
            | "std::sync::RwLockWriteGuard",
            Some(inner),
        ) => inner.peel_refs(),
        _ => ty,
    }
}
