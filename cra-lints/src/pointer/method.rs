//! Calls of methods: those of pointers, of owners, and of types of the workspace.

use super::domain::{Kind, Loc, OWNED, Origin, Value, Why};
use super::shape::inferred;
use super::walk::Walk;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::place::{FileId, Span};
use crate::model::syntax::{ExprId, ExprKind, FnItem, ItemKind, Type, TypeKind};
use crate::model::ty::TyKind;

/// Methods that give the pointer, or what is in an `Option` or a `Result`, back.
const KEEPS: &[&str] = &[
    "cast",
    "cast_mut",
    "cast_const",
    "add",
    "sub",
    "offset",
    "wrapping_add",
    "wrapping_sub",
    "wrapping_offset",
    "byte_add",
    "byte_sub",
    "byte_offset",
    "clone",
    "cloned",
    "copied",
    "unwrap",
    "expect",
    "unwrap_or_default",
    "unwrap_unchecked",
    "into",
    "as_non_null",
    "ok",
    "ok_or",
    "ok_or_else",
    "to_owned",
    "addr",
    "expose_provenance",
    "as_ptr",
    "as_mut_ptr",
    "as_non_null_ptr",
    "into_inner",
    "take",
    "iter",
    "iter_mut",
    "into_iter",
    "rev",
    "as_slice",
    "as_mut_slice",
    "as_bytes",
    "as_str",
    "by_ref",
    "get_unchecked",
    "get_unchecked_mut",
    "get",
    "get_mut",
    "first",
    "last",
    "borrow",
    "borrow_mut",
    "load",
    "into_ok",
    "map_err",
    "unwrap_or_else",
    "is_aligned",
    "align_offset",
    "peek",
    "assume_init_ref",
    "assume_init_mut",
    "deref",
    "deref_mut",
    "try_into",
    "context",
    "with_context",
];

/// Methods that give a pointer to another part of the same memory.
const MOVES_ON: &[&str] = &[
    "add",
    "sub",
    "offset",
    "wrapping_add",
    "wrapping_sub",
    "wrapping_offset",
    "byte_add",
    "byte_sub",
    "byte_offset",
];

/// Methods that use the memory behind a raw pointer.
const USES: &[&str] = &[
    "read",
    "read_volatile",
    "read_unaligned",
    "as_ref",
    "as_mut",
    "copy_to",
    "copy_to_nonoverlapping",
    "as_ref_unchecked",
    "as_mut_unchecked",
    "as_uninit_ref",
    "as_uninit_mut",
];

/// Methods that write to the memory behind a raw pointer.
const WRITES: &[&str] = &[
    "write",
    "write_volatile",
    "write_unaligned",
    "write_bytes",
    "replace",
    "swap",
    "copy_from",
    "copy_from_nonoverlapping",
];

/// Methods of growing memory after which it may lie elsewhere.
const GROWS: &[&str] = &[
    "push",
    "push_str",
    "insert",
    "insert_str",
    "extend",
    "extend_from_slice",
    "append",
    "resize",
    "resize_with",
    "push_back",
    "push_front",
    "extend_from_within",
    "splice",
];

/// Methods that ask for other room.
const RESERVES: &[&str] = &[
    "reserve",
    "reserve_exact",
    "shrink_to_fit",
    "shrink_to",
    "try_reserve",
];

/// Methods that give a pointer or a reference to what an owner holds.
const LENDS: &[&str] = &[
    "as_ptr",
    "as_mut_ptr",
    "as_bytes",
    "as_bytes_mut",
    "as_slice",
    "as_mut_slice",
    "as_str",
    "as_mut_str",
    "as_c_str",
    "deref",
    "deref_mut",
    "as_ref",
    "as_mut",
    "iter",
    "iter_mut",
    "as_path",
    "as_os_str",
    "borrow",
    "borrow_mut",
    "as_bytes_with_nul",
    "to_bytes",
    "as_encoded_bytes",
    "get_ref",
];

/// Methods that give a reference to an element of what an owner holds.
const LENDS_ELEMENT: &[&str] = &[
    "first",
    "last",
    "get",
    "get_mut",
    "first_mut",
    "last_mut",
    "get_unchecked",
    "get_unchecked_mut",
    "front",
    "back",
    "front_mut",
    "back_mut",
];

/// Methods that hand the owner on.
const PASSES: &[&str] = &[
    "unwrap",
    "expect",
    "unwrap_or_default",
    "unwrap_or_else",
    "unwrap_or",
    "ok",
    "into_boxed_slice",
    "into_bytes",
    "into_string",
    "into_vec",
    "into_boxed_str",
    "into_boxed_c_str",
    "into",
    "into_bytes_with_nul",
    "into_boxed_bytes",
    "map_err",
    "context",
    "with_context",
    "ok_or",
    "into_inner",
    "into_pin",
];

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
            let (yes, no) = self.condition(id);
            self.st = yes.join(no);
            return Value::default();
        }
        let locs = self.place(*receiver);
        let value = self.read_all(&locs);
        if let Some(out) = self.own_method(id, *receiver, name, &locs, args, at) {
            return out;
        }
        // What is behind references to owners.
        let owners = self.owners(&locs);
        if let [owner] = &owners[..] {
            let kind = self.read(owner).kind;
            if !matches!(kind, Kind::None | Kind::Plain) {
                return self.owner_method(id, name, owner, kind, args, at, turbofish);
            }
        }
        if !value.points.is_empty() {
            return self.pointer_method(id, *receiver, name, &locs, &value, args, at);
        }
        let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
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

    /// The places of owners, seen through references to them.
    fn owners(&mut self, locs: &[Loc]) -> Vec<Loc> {
        let mut out = Vec::new();
        for loc in locs {
            let value = self.read(loc);
            if value.kind != Kind::None {
                out.push(loc.clone());
                continue;
            }
            if value.points.iter().any(|one| one.raw) {
                continue;
            }
            for target in Self::targets(&value) {
                if self.read(&target).kind != Kind::None {
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

    #[expect(
        clippy::too_many_arguments,
        reason = "all of them are parts of one call"
    )]
    fn owner_method(
        &mut self,
        id: ExprId,
        name: &str,
        owner: &Loc,
        kind: Kind,
        args: &[ExprId],
        at: Span,
        _turbofish: &[Type],
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
        if GROWS.contains(&name) {
            if kind == Kind::Buffer {
                self.reallocate(id, owner, &value, at);
            }
            if let Some(last) = values.last() {
                let value = self.read(owner);
                let items: Vec<Loc> = value.owns.iter().map(|obj| (*obj, vec![element])).collect();
                self.write(&items, last.clone());
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
            return self.pointers(&items, at, false);
        }
        if PASSES.contains(&name) {
            return self.take(std::slice::from_ref(owner), at);
        }
        match name {
            "pop" | "remove" | "swap_remove" | "pop_front" | "pop_back" => self.read_all(&items),
            "into_raw" | "leak" | "into_raw_parts" => {
                let value = self.take(std::slice::from_ref(owner), at);
                self.given_away(&value, id)
            }
            "take" => {
                let value = self.take(std::slice::from_ref(owner), at);
                self.st.lives.remove(&owner.0);
                value
            }
            "into_iter" | "drain" => {
                let items = self.read_all(&items);
                let value = self.take(std::slice::from_ref(owner), at);
                self.escape(&value);
                let mut out = Value::of_kind(Kind::Inline);
                out.fields.insert(element, items);
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

    /// What a method of a value behind a reference lends: the value itself for a slice, what it owns for an owner.
    fn lent(&mut self, receiver: ExprId, value: &Value, raw: bool, at: Span) -> Value {
        let ty = self.types.of(receiver).peel_refs();
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

    /// The owner's memory may be elsewhere from now on.
    fn reallocate(&mut self, id: ExprId, owner: &Loc, value: &Value, at: Span) {
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

    #[expect(
        clippy::too_many_arguments,
        reason = "all of them are parts of one call"
    )]
    fn pointer_method(
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
            self.end_targets(value, Why::Emptied, at);
            return Value::default();
        }
        if matches!(name, "store" | "set") && !raw {
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
        if name == "take" {
            let none = Value::default();
            self.write(locs, none);
            return value.clone();
        }
        if matches!(name, "load" | "get") && args.len() <= 1 && !raw {
            let stored = self.read_all(&targets);
            if !stored.is_blank() {
                return stored;
            }
        }
        if !value.points.iter().any(|one| one.raw)
            && (LENDS.contains(&name) || LENDS_ELEMENT.contains(&name))
        {
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
        if !raw {
            for (obj, _) in targets {
                self.forget_content(obj);
            }
        }
        let _ = id;
        Value::default()
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
        if let Some(Callee::Own(_, list)) = self.types.callee(id) {
            let [(file, item)] = **list else {
                return None;
            };
            let tree = self.view.model.file(file).tree.as_ref()?;
            let ItemKind::Fn(function) = &tree.item(item).kind else {
                return None;
            };
            return self.run_own(id, receiver, file, function, locs, args, at);
        }
        let ty = match self.view.type_of(receiver) {
            Some(ty) => ty,
            None => {
                let held = self.read_all(locs);
                let behind = Self::targets(&held);
                held.ty.or_else(|| self.read_all(&behind).ty)?
            }
        };
        let (file, function) = self.view.model.associated_fn(ty.as_str(), name)?;
        self.run_own(id, receiver, file.id, function, locs, args, at)
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
        let by_value = self.summaries.takes_self(file, function);
        let myself = if by_value {
            self.take(locs, at)
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
