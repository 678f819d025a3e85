//! Struct expressions: values that are put together from their fields.

use super::condition::variant_field;
use super::shape::{Shape, shape_of_item};
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, Type, TypeKind};
use crate::model::ty::TyKind;

impl<'m> Walk<'m, '_> {
    /// A struct expression.
    pub(super) fn structure(&mut self, id: ExprId) -> Value {
        let ExprKind::Struct { path, fields, rest } = &self.view.expr(id).kind else {
            return Value::default();
        };
        let variant = self.is_variant(path);
        let found = self.view.resolve(path);
        let item = found.as_ref().and_then(|found| found.item);
        let plain = item
            .is_some_and(|item| shape_of_item(self.view.model, item) == Shape::Owner(Kind::Plain));
        let declared = item.and_then(|(file, item)| {
            let tree = self.view.model.file(file).tree.as_ref()?;
            match &tree.item(item).kind {
                ItemKind::Struct(declared) => Some(&**declared),
                _ => None,
            }
        });
        let mut out = match rest {
            Some(rest) => self.eval(*rest),
            None => Value::of_kind(Kind::None),
        };
        if plain {
            out.kind = Kind::Plain;
        }
        out.ty = found.map(|found| found.path);
        for field in fields {
            let own = declared.and_then(|list| list.iter().find(|one| one.name == field.name));
            let mut value = self.given(field.value, own.map(|own| &own.ty));
            if own.is_some_and(|own| matches!(own.ty.kind, TypeKind::Ptr { .. })) {
                value = value.raw();
            }
            out.fields
                .insert(variant_field(path, field.name, variant), value);
        }
        out
    }

    /// A value that goes where a type is written: `&self.bytes`, where that is a reference already, is that reference
    /// where one to the bytes is wanted.
    fn given(&mut self, id: ExprId, wanted: Option<&'m Type>) -> Value {
        let one_less = |ty: &Type| match &ty.kind {
            TypeKind::Ref { inner, .. } => !matches!(inner.kind, TypeKind::Ref { .. }),
            _ => false,
        };
        match &self.view.expr(id).kind {
            ExprKind::Ref { operand, raw, .. }
                if !raw
                    && wanted.is_some_and(one_less)
                    && matches!(self.types.of(*operand).kind(), TyKind::Ref(..)) =>
            {
                self.look(*operand)
            }
            _ => self.eval(id),
        }
    }
}
