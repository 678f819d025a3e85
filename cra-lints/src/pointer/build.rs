//! Struct expressions: values that are put together from their fields.

use super::condition::variant_field;
use super::domain::Loc;
use super::shape::{Shape, inferred, shape_of_item};
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, Type, TypeKind};
use crate::model::ty::TyKind;

/// Longer arrays than this are not taken apart.
const MAX_APART: usize = 8;

impl<'m> Walk<'m, '_> {
    /// A struct expression.
    pub(super) fn structure(&mut self, id: ExprId) -> Value {
        let ExprKind::Struct { path, fields, rest } = &self.view.expr(id).kind else {
            return Value::default();
        };
        let found = self.view.resolve(path);
        let variant = Self::is_variant_at(path, found.as_ref());
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

    /// A reference to an owner that goes where one to a slice or a text is wanted leads to what the owner owns.
    pub(super) fn as_part(&mut self, value: Value, arg: ExprId, wanted: &Type) -> Value {
        let TypeKind::Ref { inner, .. } = &wanted.kind else {
            return value;
        };
        let part = match &inner.kind {
            TypeKind::Slice(_) => true,
            TypeKind::Path(path) => {
                matches!(path.last().name.as_str(), "str" | "CStr" | "OsStr" | "Path")
            }
            _ => false,
        };
        let owner = inferred(self.types.of(arg).peel_refs()) == Some(Kind::Buffer);
        if !part || !owner || value.points.is_empty() || value.points.iter().any(|one| one.raw) {
            return value;
        }
        let locs = Self::targets(&value);
        let owned = self.pointer_to_owned(&locs, self.span(arg), false);
        match owned.points.is_empty() {
            true => value,
            false => owned,
        }
    }

    /// An array: what all of its elements may be, and what each of them is where a pattern takes them apart.
    pub(super) fn array(&mut self, parts: &[ExprId]) -> Value {
        let mut out = Value::of_kind(Kind::Inline);
        let mut all: Option<Value> = None;
        for (at, part) in parts.iter().enumerate() {
            let value = self.eval(*part);
            // An owner is kept in one place only.
            if at < MAX_APART && !value.moves() {
                out.fields.insert(Self::numbered_element(at), value.clone());
            }
            all = Some(match all {
                Some(all) => all.join(&value),
                None => value,
            });
        }
        if let Some(all) = all {
            out.fields.insert(Self::element(), all);
        }
        out
    }

    fn numbered_element(at: usize) -> Name {
        Name::new(&format!("[{at}]"))
    }

    /// Where the element lies that the part of a slice pattern stands for.
    pub(super) fn element_at(&mut self, locs: &[Loc], at: Option<usize>) -> Name {
        let element = Self::element();
        let Some(name) = at.map(Self::numbered_element) else {
            return element;
        };
        let known = |loc: &Loc| {
            let content = self
                .st
                .contents
                .get(&loc.0)
                .and_then(|value| value.at(&loc.1));
            content.is_some_and(|value| value.fields.contains_key(&name))
        };
        match !locs.is_empty() && locs.iter().all(known) {
            true => name,
            false => element,
        }
    }
}
