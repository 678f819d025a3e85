//! Calls of methods: those of pointers, of owners, and of types of the workspace.

use super::combine::is_one;
use super::domain::{Loc, Origin};
use super::names::{ASKS, KEEPS, PASSES};
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::place::{FileId, Span};
use crate::model::syntax::{ExprId, ExprKind, FnItem, ItemKind, Type, TypeKind};
use crate::model::ty::{Ty, TyKind};

impl Walk<'_, '_> {
    /// A call of a method.
    pub(super) fn method(&mut self, id: ExprId) -> Value {
        let ExprKind::MethodCall {
            receiver,
            method,
            method_span,
            args,
            turbofish,
        } = &self.view.expr(id).kind
        else {
            return Value::default();
        };
        let span = self.span(id);
        let at = Span {
            start: method_span.start,
            end: span.end,
        };
        let name = method.as_str();
        if name == "is_null" {
            // What is done with the answer is not followed.
            let asked = self.look(*receiver);
            self.looked_at(&asked);
            return Value::default();
        }
        if let ("then_some" | "then", [arg]) = (name, &args[..])
            && is_bool(self.types.of(*receiver))
        {
            self.look(*receiver);
            return match name {
                "then" => self.called(*arg, Vec::new()),
                _ => self.eval(*arg),
            };
        }
        let locs = self.place(*receiver);
        let value = self.read_all(&locs);
        // What is taken out of a temporary does not end with it.
        if let ("unwrap" | "expect" | "unwrap_unchecked", [(obj, path)]) = (name, &locs[..])
            && path.is_empty()
            && value.kind == Kind::Plain
            && self.temps.contains(obj)
        {
            self.st.contents.remove(obj);
        }
        if let Some(out) = self.channel_method(name, &value, args) {
            return out;
        }
        if matches!(name, "as_ref" | "as_mut")
            && args.is_empty()
            && value.kind == Kind::Plain
            && self.is_option(*receiver)
        {
            return self.pointers(&locs, at, false);
        }
        if let Some(out) = self.own_method(id, *receiver, name, &locs, args, at) {
            return out;
        }
        if !value.code.is_empty() && matches!((name, &args[..]), ("join", [])) {
            let out = self.run_any(&value, &[]);
            self.used_up(&value, at);
            return out;
        }
        if let ("with" | "with_borrow" | "with_borrow_mut", [function]) = (name, &args[..])
            && let [(obj, _)] = locs[..]
            && matches!(self.objects.origin(obj), Origin::Static(..))
        {
            return self.with(&locs, *function, at);
        }
        let consumed = value.kind == Kind::Inline && !value.owns.is_empty();
        if let Some(out) = self.combined(id, *receiver, name, &value, args, turbofish) {
            if consumed && !is_one(name) {
                self.write(&locs, Value::default());
            }
            return out;
        }
        if consumed {
            // Nobody knows what becomes of the items, nor when.
            self.escape(&value);
        }
        if let Some(out) = self.atomic_method(*receiver, name, &locs, args) {
            return out;
        }
        // What holds a reference to an owner hands the reference on.
        let refers = value.kind == Kind::None
            && !value.points.is_empty()
            && value.points.iter().all(|one| !one.raw);
        if refers && self.copies(*receiver, name) {
            return self.read_all(&Self::targets(&value));
        }
        if refers && PASSES.contains(&name) && KEEPS.contains(&name) {
            for arg in args {
                let value = self.eval(*arg);
                self.hand_out(&[*arg], &[value]);
            }
            return value;
        }
        self.settle_receiver(*receiver, &locs);
        // What is behind references to owners.
        let owners = self.owners(&locs);
        if let [owner] = &owners[..] {
            let kind = self.read(owner).kind;
            if kind == Kind::Inline
                && let Some(out) = self.cell_method(*receiver, name, owner, args, at)
            {
                return out;
            }
            if !matches!(kind, Kind::None | Kind::Plain) {
                return self.owner_method(id, *receiver, name, owner, kind, args, at);
            }
        }
        if !value.points.is_empty() {
            return self.pointer_method(id, *receiver, name, &locs, &value, args, at);
        }
        let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
        if ASKS.contains(&name) {
            return Value::default();
        }
        match name {
            "to_string" | "to_vec" | "to_owned" | "into_bytes" | "into_boxed_slice"
                if args.is_empty() =>
            {
                return self.fresh(id, Kind::Buffer);
            }
            "collect" => {
                let target = turbofish.first().and_then(Type::as_path);
                let owner = target
                    .is_some_and(|path| matches!(path.last().name.as_str(), "Vec" | "String"));
                if owner {
                    return self.fresh(id, Kind::Buffer);
                }
            }
            "store" | "set" => {
                if let Some(first) = values.first() {
                    self.write(&locs, first.clone());
                }
                return Value::default();
            }
            "load" | "get" | "clone" | "unwrap" | "expect" | "take" => {
                return value;
            }
            "spawn" | "map" | "for_each" | "and_then" | "map_or" | "filter" => {}
            _ => {
                for loc in &locs {
                    self.forget_content(loc.0);
                }
            }
        }
        self.hand_out(args, &values);
        Value::default()
    }

    /// Whether a method makes another value of what a reference leads to: `let own = list.first()?.clone();`.
    fn copies(&self, receiver: ExprId, name: &str) -> bool {
        let TyKind::Ref(_, inner) = self.types.of(receiver).kind() else {
            return false;
        };
        matches!(name, "clone" | "to_owned") && !matches!(inner.kind(), TyKind::Ref(..))
    }

    /// The places of owners, seen through references to them.
    fn owners(&mut self, locs: &[Loc]) -> Vec<Loc> {
        let mut out = Vec::new();
        for loc in locs {
            let value = self.read(loc);
            if value.kind != Kind::None {
                out.push(loc.clone());
                continue;
            }
            if let Some(inner) = Self::unwrapped(std::slice::from_ref(loc), &value) {
                out.extend(inner);
                continue;
            }
            if value.points.iter().any(|one| one.raw) {
                continue;
            }
            for target in Self::targets(&value) {
                let value = self.read(&target);
                if let Some(inner) = Self::unwrapped(std::slice::from_ref(&target), &value) {
                    out.extend(inner);
                } else if value.kind != Kind::None {
                    out.push(target);
                }
            }
        }
        out
    }

    /// A pointer to what the owners at these places hold.
    pub(super) fn pointer_to_owned(&mut self, locs: &[Loc], at: Span, raw: bool) -> Value {
        let mut targets = Vec::new();
        for loc in locs {
            let value = self.read(loc);
            if !value.owns.is_empty() {
                targets.extend(value.owns.iter().map(|obj| (*obj, Vec::new())));
            } else if value.kind == Kind::Inline {
                targets.push(loc.clone());
            }
        }
        self.pointers(&targets, at, raw)
    }

    /// A method that the workspace itself defines for the receiver's type.
    fn own_method(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        name: &str,
        locs: &[Loc],
        args: &[ExprId],
        at: Span,
    ) -> Option<Value> {
        if let Some(Callee::Own(_, list)) = self.types.callee(id)
            && let [(file, item)] = **list
            && let Some(tree) = &self.view.model.file(file).tree
            && let ItemKind::Fn(function) = &tree.item(item).kind
            && function.body.is_some()
        {
            return self.run_own(id, receiver, file, function, locs, args, at);
        }
        // Behind a trait it is what the value was made as.
        let ty = match self.held_type(locs) {
            Some(ty) => ty,
            None => self.view.type_of(receiver)?,
        };
        let (file, function) = self.view.model.associated_fn(ty.as_str(), name)?;
        self.run_own(id, receiver, file.id, function, locs, args, at)
    }

    /// The type of the workspace as which the value at a place, or behind it, was made.
    fn held_type(&mut self, locs: &[Loc]) -> Option<Name> {
        let held = self.read_all(locs);
        let mut behind = Self::targets(&held);
        behind.extend(held.owns.iter().map(|obj| (*obj, Vec::new())));
        held.ty.or_else(|| {
            let inner = self.read_all(&behind);
            let owned: Vec<Loc> = inner.owns.iter().map(|obj| (*obj, Vec::new())).collect();
            inner.ty.or_else(|| self.read_all(&owned).ty)
        })
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "all of them are parts of one call"
    )]
    fn run_own(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        file: FileId,
        function: &FnItem,
        locs: &[Loc],
        args: &[ExprId],
        at: Span,
    ) -> Option<Value> {
        if !function.has_self || function.body.is_none() {
            return None;
        }
        let held = self.read_all(locs);
        let by_value = self.takes_by_value(file, function);
        let boxed = matches!(held.kind, Kind::Box | Kind::Counted) && !held.owns.is_empty();
        let myself = if by_value {
            self.take(locs, at)
        } else if boxed {
            let owned: Vec<Loc> = held.owns.iter().map(|obj| (*obj, Vec::new())).collect();
            self.pointers(&owned, at, false)
        } else if !locs.iter().any(|loc| self.by_value.contains_key(&loc.0))
            && self.may_be_behind(receiver, &held)
        {
            // It may be a reference: then it is not the local that the method works on.
            Value::default()
        } else if held.points.is_empty() {
            self.pointers(locs, at, false)
        } else {
            held
        };
        let mut values = vec![myself];
        values.extend(args.iter().map(|arg| self.eval(*arg)).collect::<Vec<_>>());
        let mut all = vec![receiver];
        all.extend(args);
        Some(self.apply(id, file, function, &all, values, at))
    }

    /// Whether a written return type is a raw pointer.
    pub(super) fn is_pointer(ty: Option<&Type>) -> bool {
        ty.is_some_and(|ty| matches!(ty.kind, TypeKind::Ptr { .. }))
    }
}

fn is_bool(ty: Ty) -> bool {
    matches!(ty.peel_refs().kind(), TyKind::Named(name, _) if *name == "bool")
}
