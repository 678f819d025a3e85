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

    /// A field of a value of zeros that nobody wrote to since: a pointer there is null.
    pub(super) fn unset_field(&mut self, id: ExprId, locs: &[Loc]) {
        if !matches!(self.types.of(id).kind(), TyKind::Ptr(..)) {
            return;
        }
        for (obj, fields) in locs {
            let [around @ .., name] = &fields[..] else {
                continue;
            };
            let Some(content) = self.st.contents.get_mut(obj) else {
                continue;
            };
            let Some(value) = content.at(around) else {
                continue;
            };
            if value.fields.contains_key(name) {
                continue;
            }
            if let Some(zeros) = value.fields.get(&Name::new(UNSET)).cloned() {
                *content.at_mut(fields) = zeros;
            }
        }
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

    /// Whether an expression is a zero that is written down.
    pub(super) fn is_zero(&self, id: ExprId) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::Literal(Literal::Int(Some(0))) => true,
            ExprKind::Cast(operand, ty) => {
                !matches!(ty.kind, TypeKind::Ptr { .. }) && self.is_zero(*operand)
            }
            _ => false,
        }
    }

    /// Leaves out of a pointer what is right for a function or a method of this name.
    pub(super) fn as_used_by(&self, name: &str, value: &mut Value) {
        let short = name.rsplit("::").next().unwrap_or(name);
        if short.ends_with("_volatile") {
            self.without_addresses(value);
        }
        let counted = [
            "copy",
            "swap_non",
            "mem",
            "slice_",
            "from_raw_parts",
            "write_bytes",
        ];
        if name.contains("::slice::") || counted.iter().any(|word| short.starts_with(word)) {
            self.counted(value);
        }
    }

    /// What is read and written as volatile may be a part of the machine, which stands at a number.
    fn without_addresses(&self, value: &mut Value) {
        let before = value.points.len();
        value
            .points
            .retain(|one| !matches!(self.objects.origin(one.obj), Origin::Address(_)));
        value.open |= value.points.len() < before;
    }

    /// A number of elements is used, which may be none: where that is so, what stands for no memory is right.
    fn counted(&self, value: &mut Value) {
        for one in &mut value.points {
            if matches!(self.objects.origin(one.obj), Origin::Dangling(_)) {
                one.since = None;
            }
        }
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
