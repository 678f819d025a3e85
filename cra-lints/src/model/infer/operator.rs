//! Operators, fields and indexes.

use super::Infer;
use super::vars::Class;
use crate::model::library::krate_of;
use crate::model::name::Name;
use crate::model::signature::fill;
use crate::model::syntax::{BinaryOp, ExprId, UnaryOp};
use crate::model::ty::{Ty, TyKind};

impl Infer<'_> {
    pub(super) fn unary(&mut self, id: ExprId, op: UnaryOp, operand: ExprId, want: Ty) -> Ty {
        let inner = if op == UnaryOp::Deref {
            Ty::unknown()
        } else {
            want
        };
        let ty = self.expr(operand, inner);
        let ty = self.settle(ty);
        match op {
            UnaryOp::Deref => match ty.kind() {
                TyKind::Ptr(_, inner) => *inner,
                TyKind::Named(..) => {
                    self.overloaded(id, ty, "deref", None);
                    self.deref(ty).unwrap_or_else(Ty::unknown)
                }
                _ => self.deref(ty).unwrap_or_else(Ty::unknown),
            },
            UnaryOp::Not => self
                .overloaded(id, ty, "not", None)
                .unwrap_or(ty.peel_refs()),
            UnaryOp::Neg => self
                .overloaded(id, ty, "neg", None)
                .unwrap_or(ty.peel_refs()),
        }
    }

    pub(super) fn binary(
        &mut self,
        id: ExprId,
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
        want: Ty,
    ) -> Ty {
        use BinaryOp as B;
        if matches!(op, B::And | B::Or) {
            let bool_ty = self.words.bool_ty;
            self.expr(left, bool_ty);
            self.expr(right, bool_ty);
            return bool_ty;
        }
        let compares = matches!(op, B::Eq | B::Ne | B::Lt | B::Le | B::Gt | B::Ge);
        let shifts = matches!(op, B::Shl | B::Shr);
        let hint = if compares || !want.is_scalar() {
            Ty::unknown()
        } else {
            want
        };
        let one = self.expr(left, hint);
        let one = self.settle(one);
        let hint = if shifts || !one.peel_refs().is_scalar() {
            Ty::unknown()
        } else {
            one.peel_refs()
        };
        let other = self.expr(right, hint);
        let (a, b) = (
            self.vars.shallow(one.peel_refs()),
            self.vars.shallow(other.peel_refs()),
        );
        let number = |this: &Self, ty: Ty| {
            ty.is_scalar() || matches!(this.vars.class(ty), Some(Class::Int | Class::Float))
        };
        let open = |this: &Self, ty: Ty| this.vars.class(ty).is_some();
        if !shifts && (number(self, a) && open(self, b) || number(self, b) && open(self, a)) {
            self.vars.unify(a, b);
        } else if compares && (open(self, a) || open(self, b)) {
            self.accept(one, other);
        }
        if compares {
            self.overloaded(id, one, method_of(op), Some(other));
            return self.words.bool_ty;
        }
        if number(self, a) {
            return self.vars.shallow(a);
        }
        if a.path() == Some(self.words.string) {
            return a;
        }
        if let Some(ret) = self.overloaded(id, one, method_of(op), Some(other)) {
            return ret;
        }
        if let Some(found) = self.project(a, self.words.output) {
            return found;
        }
        // Most operators stay among one type.
        if open(self, a) && number(self, b) {
            b
        } else {
            a
        }
    }

    /// An operator on a type of the workspace runs a function.
    fn overloaded(&mut self, id: ExprId, ty: Ty, method: &str, other: Option<Ty>) -> Option<Ty> {
        let own = ty.peel_refs();
        let path = own.path()?;
        if !self.model.is_own(path) {
            return None;
        }
        let hit = self.on(own, Name::new(method), other)?;
        let signature = hit.signature?;
        self.callees.push((id, hit.callee));
        let with: Vec<Ty> = signature
            .generics
            .iter()
            .map(|_| self.vars.fresh(Class::Any))
            .collect();
        if let Some(owner) = signature.owner {
            self.vars.unify(fill(owner, &with), own);
        }
        Some(self.settle(fill(signature.ret, &with)))
    }

    /// `place += value`: what a type of the workspace does then.
    pub(super) fn assigned_by(&mut self, id: ExprId, op: BinaryOp, place: Ty, value: Ty) {
        let place = self.settle(place);
        if !place.is_scalar() {
            let method = format!("{}_assign", method_of(op));
            self.overloaded(id, place, &method, Some(value));
        }
    }

    /// `base.name`.
    pub(super) fn field(&mut self, base: ExprId, name: Name) -> Ty {
        let ty = self.expr(base, Ty::unknown());
        let mut at = self.settle(ty);
        for _ in 0..8 {
            if let Some(found) = self.field_of(at, name) {
                return found;
            }
            match self.deref(at) {
                Some(next) => at = self.settle(next),
                None => break,
            }
        }
        Ty::unknown()
    }

    /// The field `name` of exactly this type.
    pub(super) fn field_of(&mut self, ty: Ty, name: Name) -> Option<Ty> {
        match ty.kind() {
            TyKind::Tuple(parts) => {
                let index: usize = name.as_str().parse().ok()?;
                parts.get(index).copied()
            }
            TyKind::Named(path, args) if ty.hole().is_none() => {
                if let Some(shape) = self
                    .model
                    .item_at(*path)
                    .and_then(|item| self.model.shape(item))
                {
                    let (_, field) = shape.fields.iter().find(|(known, _)| *known == name)?;
                    let field = fill(*field, args);
                    return Some(self.settle(field));
                }
                if self.model.is_own(*path) {
                    return None;
                }
                if let Some(field) = self.libraries.field(path.as_str(), name.as_str()) {
                    let field = fill(field, args);
                    return Some(self.settle(field));
                }
                // Of a library without signatures: most often a wrapper that gives what is in it, such as `Json<T>`.
                match &**args {
                    [only] if !self.libraries.knows(krate_of(path.as_str())) => {
                        let only = *only;
                        if only.path().is_some_and(|inner| inner == *path) {
                            return None;
                        }
                        self.field_of(only, name)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// `base[index]`.
    pub(super) fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let ty = self.expr(base, Ty::unknown());
        let key = self.expr(index, Ty::unknown());
        let key = self.vars.shallow(key);
        let range = key
            .path()
            .is_some_and(|path| path.as_str().starts_with("std::ops::Range"));
        let mut at = self.settle(ty);
        for _ in 0..8 {
            match at.kind() {
                TyKind::Slice(_) if range => return at,
                TyKind::Slice(item) | TyKind::Array(item, _) if !range => {
                    self.vars.unify(key, self.words.usize_ty);
                    return *item;
                }
                TyKind::Named(path, args) => match (path.as_str(), &**args) {
                    ("str" | "std::string::String", _) => return self.words.str_ty,
                    ("std::vec::Vec" | "std::collections::VecDeque", [item, ..]) if !range => {
                        self.vars.unify(key, self.words.usize_ty);
                        return *item;
                    }
                    (
                        "std::collections::HashMap" | "std::collections::BTreeMap",
                        [_, value, ..],
                    ) => {
                        return *value;
                    }
                    // A part of a document is a document: their keys are of several types.
                    ("serde_json::Value" | "serde_json::value::Value" | "serde_yaml::Value", _) => {
                        return at;
                    }
                    _ => {
                        if let Some(found) = self.overloaded(id, at, "index", Some(key)) {
                            return found.peel_refs();
                        }
                        let known = self.deref(at).is_none();
                        if known && let Some(found) = self.project(at, self.words.output) {
                            return found;
                        }
                    }
                },
                _ => {}
            }
            match self.deref(at) {
                Some(next) => at = self.settle(next),
                None => break,
            }
        }
        Ty::unknown()
    }
}

fn method_of(op: BinaryOp) -> &'static str {
    use BinaryOp as B;
    match op {
        B::Add => "add",
        B::Sub => "sub",
        B::Mul => "mul",
        B::Div => "div",
        B::Rem => "rem",
        B::BitXor => "bitxor",
        B::BitAnd | B::And => "bitand",
        B::BitOr | B::Or => "bitor",
        B::Shl => "shl",
        B::Shr => "shr",
        B::Eq => "eq",
        B::Ne => "ne",
        B::Lt => "lt",
        B::Le => "le",
        B::Gt => "gt",
        B::Ge => "ge",
    }
}
