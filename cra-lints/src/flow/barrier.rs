//! Types in which no text hides: numbers, truth values, identifiers of a fixed form.

use std::sync::PoisonError;

use super::analysis::Analysis;
use super::knowledge::knowledge;
use crate::model::name::Name;
use crate::model::syntax::{Field, ItemKind};
use crate::model::ty::{Ty, TyKind};

impl Analysis<'_> {
    /// Whether no text of somebody's choice fits into a type: numbers, and identifiers of a fixed form.
    pub(super) fn is_barrier(&self, ty: Ty) -> bool {
        let ty = ty.peel_refs();
        if ty.is_scalar() {
            return true;
        }
        let Some(path) = ty.path() else {
            return false;
        };
        let mut known = self.barriers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(&ty) {
            return *found;
        }
        let fact = knowledge().type_fact(path);
        // `Path<u64>` of a server brings in a number.
        let extracts = fact.is_some_and(|fact| fact.source.is_some()) && ty.args().len() == 1;
        let wraps = extracts
            || matches!(
                path.as_str(),
                "std::option::Option" | "std::result::Result" | "std::vec::Vec"
            );
        let found = if wraps {
            ty.args()
                .first()
                .is_some_and(|inner| inner.is_scalar() || self.is_plain(*inner))
                && !(path == "std::vec::Vec"
                    && ty
                        .args()
                        .first()
                        .is_some_and(|inner| inner.is("u8") || inner.is("char")))
        } else {
            fact.is_some_and(|fact| fact.barrier) || self.has_only_plain_variants(path)
        };
        known.insert(ty, found);
        found
    }

    /// Whether a type in a wrapper is an identifier of a fixed form.
    fn is_plain(&self, ty: Ty) -> bool {
        if let TyKind::Tuple(parts) = ty.kind() {
            return !parts.is_empty() && parts.iter().all(|part| part.is_scalar());
        }
        ty.peel_refs().path().is_some_and(|path| {
            knowledge().type_fact(path).is_some_and(|fact| fact.barrier)
                || self.has_only_plain_variants(path)
        })
    }

    /// Whether a type of the workspace is made of numbers and truth values alone: `struct FeedId(u32)` has no other text.
    pub(super) fn holds_only_numbers(&self, path: Name) -> bool {
        let model = self.program.model;
        let Some((file, item)) = model.item_at(path) else {
            return false;
        };
        let is_number = |field: &Field| {
            let ty = field.ty.as_path().and_then(|path| path.as_name());
            ty.is_some_and(|name| Ty::named(name).is_scalar())
        };
        match model
            .file(file)
            .tree
            .as_ref()
            .map(|tree| &tree.item(item).kind)
        {
            Some(ItemKind::Struct(fields)) => !fields.is_empty() && fields.iter().all(is_number),
            _ => false,
        }
    }

    /// Whether a type of the workspace is an enum whose variants hold nothing.
    fn has_only_plain_variants(&self, path: Name) -> bool {
        let model = self.program.model;
        let Some((file, item)) = model.item_at(path) else {
            return false;
        };
        let Some(tree) = &model.file(file).tree else {
            return false;
        };
        match &tree.item(item).kind {
            ItemKind::Enum(variants) => {
                !variants.is_empty() && variants.iter().all(|variant| variant.fields.is_empty())
            }
            _ => false,
        }
    }
}
