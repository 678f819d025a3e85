//! Pointers that nobody gave a place: those of bytes that were never written or are zero, and numbers used as addresses.

use super::domain::{CELL, Loc, Origin, UNSET};
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, Literal, TypeKind};
use crate::model::ty::TyKind;

impl Walk<'_, '_> {
    /// A value of whatever type, which is `pointer` where its type is one of pointers.
    pub(super) fn unset(pointer: Value) -> Value {
        let mut out = Value::default();
        out.fields.insert(Name::new(UNSET), pointer);
        out
    }

    /// A new `MaybeUninit` in which nothing was written, or zeros only.
    pub(super) fn unwritten(&mut self, id: ExprId, zeros: bool) -> Value {
        let pointer = if zeros {
            self.null(id)
        } else {
            let obj = self.objects.id(Origin::Dangling(id));
            self.pointers(&[(obj, Vec::new())], self.span(id), true)
        };
        Self::cell_around(Self::unset(pointer))
    }

    /// Whether an expression is a number that is written in the program, and no address of anything.
    pub(super) fn is_number(&self, id: ExprId) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::Literal(Literal::Int(_)) => true,
            ExprKind::Path(_) => self.view.int(id).is_some(),
            ExprKind::Cast(inner, ty) => {
                !matches!(ty.kind, TypeKind::Ptr { .. }) && self.is_number(*inner)
            }
            ExprKind::Binary(_, left, right) => self.is_number(*left) && self.is_number(*right),
            ExprKind::Local(local) => {
                let local = self.view.body.local(*local);
                !local.mutable && local.init.is_some_and(|init| self.is_number(init))
            }
            _ => false,
        }
    }

    /// A number as a pointer: a program that runs in a system has memory only where it was given some.
    pub(super) fn address(&mut self, id: ExprId) -> Value {
        let bare = self.view.file.package;
        if bare.is_none_or(|package| self.summaries.bare.contains(&package)) {
            return Value::default();
        }
        let obj = self.objects.id(Origin::Address(id));
        self.pointers(&[(obj, Vec::new())], self.span(id), true)
    }

    /// What is read and written as volatile may be a part of the machine, which stands at a number.
    pub(super) fn without_addresses(&self, value: &mut Value) {
        let before = value.points.len();
        value
            .points
            .retain(|one| !matches!(self.objects.origin(one.obj), Origin::Address(_)));
        value.open |= value.points.len() < before;
    }

    /// Whether an expression is a cell itself, which no copy is made of.
    pub(super) fn is_cell(&self, id: ExprId) -> bool {
        match self.types.of(id).kind() {
            TyKind::Named(path, _) => path.as_str().starts_with("std::cell::"),
            _ => false,
        }
    }

    /// A method of a `MaybeUninit`; `None` for methods that are not known.
    pub(super) fn unset_method(
        &mut self,
        name: &str,
        owner: &Loc,
        args: &[ExprId],
        at: Span,
    ) -> Option<Value> {
        let inner = [Self::below(owner, Name::new(CELL))];
        match (name, args) {
            ("write", [new]) => {
                let new = self.eval(*new);
                self.write(&inner, new);
                Some(self.pointers(&inner, at, false))
            }
            ("assume_init_read", []) => {
                let value = self.read_all(&inner);
                // Who ends it now is not followed.
                self.escape(&value);
                Some(value)
            }
            ("assume_init", []) => {
                let value = self.read_all(&inner);
                self.write(std::slice::from_ref(owner), Value::of_kind(Kind::Inline));
                Some(value)
            }
            ("assume_init_drop", []) => {
                let value = self.read_all(&inner);
                self.drop_value(&value, super::domain::Why::Dropped, at);
                self.write(&inner, Value::default());
                Some(Value::default())
            }
            ("as_ptr" | "as_mut_ptr", []) => Some(self.pointers(&inner, at, true)),
            ("assume_init_ref" | "assume_init_mut", []) => Some(self.pointers(&inner, at, false)),
            _ => None,
        }
    }
}
