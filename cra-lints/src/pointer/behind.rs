//! What lies behind an expression when its value is not followed: told by its type.

use std::collections::BTreeSet;

use super::domain::{Loc, MANUAL, MAX_FIELDS, OWNED, ObjId, Origin};
use super::place::joined;
use super::shape::{inferred, kind_of};
use super::state::State;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, ItemKind, Stmt, UnaryOp};
use crate::model::ty::{Ty, TyKind};

/// Functions that never come back.
const NEVER: &[&str] = &[
    "std::process::exit",
    "std::process::abort",
    "std::alloc::handle_alloc_error",
    "std::panic::resume_unwind",
    "std::panic::panic_any",
    "std::hint::unreachable_unchecked",
    "libc::abort",
    "libc::exit",
    "libc::_exit",
];

/// So many places are known at once before types are no longer asked what others hold.
const MAX_SETTLED: usize = 64;

impl Walk<'_, '_> {
    /// A number for a turn that no other point has.
    pub(super) fn next_turn(&mut self) -> u32 {
        self.turns += 1;
        self.turns
    }

    /// Two ways meet again: when both come here, what follows is of the turn in which they parted.
    pub(super) fn joined(mut one: State, mut other: State, turn: u32) -> State {
        if !one.dead && !other.dead {
            one.turn = turn;
            other.turn = turn;
        }
        one.join(other)
    }

    /// Gives places of outer memory the owner that their type says they hold.
    pub(super) fn settle(&mut self, id: ExprId, locs: &[Loc]) {
        self.settle_as(self.types.of(id), locs);
    }

    pub(super) fn settle_as(&mut self, ty: Ty, locs: &[Loc]) {
        if let Some(kind) = inferred(ty) {
            self.settle_kind(kind, locs);
        }
    }

    /// The same where the kind of owner is known from elsewhere.
    pub(super) fn settle_kind(&mut self, kind: Kind, locs: &[Loc]) {
        // Every branch takes its own copy of all that is known: in long functions no more is asked of types.
        if self.st.contents.len() > MAX_SETTLED {
            return;
        }
        for (obj, fields) in locs {
            let known = self.st.contents.get(obj).and_then(|value| value.at(fields));
            if known.is_some() || fields.contains(&Self::element()) {
                continue;
            }
            let Some(outer) = self.outer_of(*obj) else {
                self.settle_part(kind, *obj, fields);
                continue;
            };
            if self.depth_of(outer) >= MAX_FIELDS || fields.len() >= MAX_FIELDS {
                continue;
            }
            let mut value = match kind {
                Kind::Inline => Value::of_kind(Kind::Inline),
                _ => {
                    let name = match fields[..] {
                        [] => Name::new(OWNED),
                        _ => joined(fields),
                    };
                    let Some(owned) = self.objects.inner(outer, name) else {
                        return;
                    };
                    Value::owner(kind, owned)
                }
            };
            value.initial = true;
            *self.st.contents.slot(*obj).at_mut(fields) = value;
        }
    }

    /// The same for a value of a type of the workspace that a function made of which nothing is known.
    fn settle_part(&mut self, kind: Kind, obj: ObjId, fields: &[Name]) {
        let [field] = fields else {
            return;
        };
        let made = self.st.contents.get(&obj);
        if !made.is_some_and(|value| value.kind == Kind::Plain && !value.open) {
            return;
        }
        let value = if kind == Kind::Inline {
            Value::of_kind(kind)
        } else {
            let part = self.objects.id(Origin::Part(obj, *field));
            self.st.lives.remove(&part);
            self.st.contents.remove(&part);
            Value::owner(kind, part)
        };
        *self.st.contents.slot(obj).at_mut(fields) = value;
    }

    /// The same for the receiver of a method, seen through references.
    pub(super) fn settle_receiver(&mut self, receiver: ExprId, locs: &[Loc]) {
        let ty = self.types.of(receiver).peel_refs();
        for loc in locs {
            let value = self.read(loc);
            if value.points.is_empty() {
                self.settle_as(ty, std::slice::from_ref(loc));
            } else if value.points.iter().all(|one| !one.raw) {
                self.settle_as(ty, &Self::targets(&value));
            }
        }
    }

    /// Whether the fields of a value of which nothing is known may lie elsewhere, behind a reference or a guard.
    pub(super) fn may_be_behind(&self, base: ExprId, value: &Value) -> bool {
        value.open && value.is_blank() && !self.is_by_value(self.types.of(base))
    }

    /// Whether a value of this type holds its fields itself.
    fn is_by_value(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Array(..) | TyKind::Tuple(_) => true,
            TyKind::Named(path, _) => {
                let name = path.as_str();
                !name.contains("::")
                    || name.starts_with("libc::")
                    || kind_of(name).is_some()
                    || self.view.model.item_at(*path).is_some()
            }
            _ => false,
        }
    }

    /// Where the value of a `ManuallyDrop` lies, for a dereference of it.
    pub(super) fn unwrapped(locs: &[Loc], value: &Value) -> Option<Vec<Loc>> {
        if value.fields.is_empty() {
            return None;
        }
        let manual = Name::new(MANUAL);
        let kept = value.fields.contains_key(&manual);
        kept.then(|| locs.iter().map(|loc| Self::below(loc, manual)).collect())
    }

    /// Ends the way here when a call never comes back.
    pub(super) fn returns_never(&mut self, id: ExprId) {
        let named = match &self.view.expr(id).kind {
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => {
                    let name = path.last().name;
                    let known = || NEVER.iter().any(|path| path.ends_with(name.as_str()));
                    // `alloc::alloc::handle_alloc_error` beside `use alloc::alloc::alloc`.
                    name == "handle_alloc_error"
                        || (self.view.model.may_be_another(name) || known())
                            && self
                                .view
                                .resolve(path)
                                .is_some_and(|found| found.is_any(NEVER))
                }
                _ => false,
            },
            _ => false,
        };
        if named || matches!(self.types.of(id).kind(), TyKind::Never) {
            self.st = State::unreachable();
        }
    }

    /// What a call gives of which nothing else is known: an owner that is handed over has its memory for itself.
    pub(super) fn as_made(&mut self, id: ExprId, value: Value) -> Value {
        if !value.is_blank() || self.st.dead {
            return value;
        }
        match inferred(self.types.of(id)) {
            Some(kind @ (Kind::Buffer | Kind::Box)) => self.fresh_beside(id, kind, 6),
            _ => value,
        }
    }

    /// Whether an expression makes a pointer to values that are known to have a size, which is not nothing.
    pub(super) fn leads_to_sized(&self, id: ExprId) -> bool {
        let inner = match self.types.of(id).kind() {
            TyKind::Ptr(_, inner) => *inner,
            TyKind::Named(path, parts) if *path == "std::ptr::NonNull" => match parts.first() {
                Some(inner) => *inner,
                None => return false,
            },
            _ => return false,
        };
        if let TyKind::Array(element, Some(length)) = inner.kind() {
            return *length > 0 && element.is_scalar();
        }
        if inner.is_scalar() || inferred(inner).is_some_and(|kind| kind != Kind::Inline) {
            return true;
        }
        let TyKind::Named(path, _) = inner.kind() else {
            return false;
        };
        let item = self.view.model.item_at(*path);
        item.is_some_and(|(file, item)| {
            let tree = self.view.model.file(file).tree.as_ref();
            matches!(tree.map(|tree| &tree.item(item).kind), Some(ItemKind::Struct(fields)) if !fields.is_empty())
        })
    }

    /// The expression whose temporary a place lies in.
    pub(super) fn base_of(&self, id: ExprId) -> ExprId {
        match &self.view.expr(id).kind {
            ExprKind::Field { base, .. }
            | ExprKind::Index { base, .. }
            | ExprKind::Unary(UnaryOp::Deref, base) => self.base_of(*base),
            _ => id,
        }
    }

    /// Whether a reference to a place goes through a raw pointer, or a reference that came from one.
    pub(super) fn is_unbound(&mut self, id: ExprId) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => self.is_unbound(*base),
            ExprKind::Unary(UnaryOp::Deref, inner) => {
                self.is_raw(*inner) || self.is_unbound(*inner)
            }
            ExprKind::Local(local) => {
                let slot = self.slot(*local);
                let held = self.st.contents.get(&slot);
                held.is_some_and(|held| held.points.iter().any(|one| one.unbound))
            }
            _ => false,
        }
    }

    /// Whether an expression makes a value that lies in a temporary: no constant, and no reference to something else.
    pub(super) fn is_made(&self, id: ExprId) -> bool {
        let made = match &self.view.expr(id).kind {
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => !path.last().name.as_str().starts_with(char::is_uppercase),
                _ => true,
            },
            ExprKind::MethodCall { .. } => true,
            ExprKind::Macro(call) => matches!(call.path.last().name.as_str(), "vec" | "format"),
            _ => false,
        };
        made && self.is_by_value(self.types.of(id))
    }

    /// Whether a condition asks nothing else than whether pointers are null.
    pub(super) fn asks_only(&self, id: ExprId) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::Unary(UnaryOp::Not, inner) => self.asks_only(*inner),
            ExprKind::Binary(BinaryOp::And | BinaryOp::Or, left, right) => {
                self.asks_only(*left) && self.asks_only(*right)
            }
            _ => self.asks(id),
        }
    }

    /// Whether an expression asks whether a pointer is null.
    pub(super) fn asks(&self, id: ExprId) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall { method, .. } => *method == "is_null",
            _ => false,
        }
    }

    /// That a pointer was found to be null is nothing that the body did to it.
    pub(super) fn unlearn(&mut self, value: &mut Value) {
        let asked: BTreeSet<ObjId> = self
            .objects
            .ids()
            .filter(|obj| match self.objects.origin(*obj) {
                Origin::Null(made) => self.asks(made),
                _ => false,
            })
            .collect();
        if asked.is_empty() {
            return;
        }
        let objects = &self.objects;
        self.st.contents.change(
            |one| asked.contains(&one.obj),
            |obj, content| {
                if objects.is_outer(*obj) {
                    content.without(&asked);
                }
            },
        );
        value.without(&asked);
    }

    /// What a variable is given may refer to temporaries that then live as long as the variable.
    pub(super) fn extend(&mut self, id: ExprId) {
        match &self.view.expr(id).kind {
            ExprKind::Ref { operand, .. } => {
                self.extended.insert(*operand);
                self.extend(*operand);
            }
            ExprKind::Cast(inner, _) => self.extend(*inner),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => self.extend(*base),
            ExprKind::Unary(UnaryOp::Deref, inner) => self.extend(*inner),
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                for part in parts {
                    self.extend(*part);
                }
            }
            ExprKind::Struct { fields, .. } => {
                for field in fields {
                    self.extend(field.value);
                }
            }
            ExprKind::Call { callee, args } => {
                let makes = matches!(&self.view.expr(*callee).kind, ExprKind::Path(path)
                    if path.last().name.as_str().starts_with(char::is_uppercase));
                if makes {
                    for arg in args {
                        self.extend(*arg);
                    }
                }
            }
            ExprKind::Block { tail, stmts, .. } => {
                if let Some(tail) = tail {
                    self.extend(*tail);
                } else if let Some(Stmt::Expr(last)) = stmts.last() {
                    self.extend(*last);
                }
            }
            ExprKind::If {
                then, otherwise, ..
            } => {
                self.extend(*then);
                if let Some(otherwise) = otherwise {
                    self.extend(*otherwise);
                }
            }
            ExprKind::Match { arms, .. } => {
                for arm in arms {
                    self.extend(arm.body);
                }
            }
            _ => {}
        }
    }
}
