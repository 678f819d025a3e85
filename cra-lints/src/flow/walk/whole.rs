//! Values of the workspace's structs: what is taken over from another one, and parts that are known to be empty.

use super::Walk;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::syntax::{ExprId, Field, FieldInit, ItemKind};
use crate::model::ty::Ty;
use crate::model::values::Value as Constant;

/// So many parts of a struct are taken over one by one.
const MAX_PARTS: usize = 32;

/// Whether a value is the text with nothing in it.
pub(super) fn is_empty_text(value: &Value) -> bool {
    matches!(value.constant(), Some(Constant::Str(text)) if text.is_empty())
}

impl<'m> Walk<'_, 'm> {
    /// `Settings { name, ..before }`: all that is not written anew is what it was before, also where only of the whole is
    /// known where it comes from.
    pub(super) fn rest_of(
        &self,
        id: ExprId,
        base: &Value,
        written: &[FieldInit],
    ) -> Vec<(Name, Value)> {
        let mut parts = base.fields().to_vec();
        if base.own_taints().is_empty() {
            return parts;
        }
        for field in self.fields_of(self.ty(id)).iter().take(MAX_PARTS) {
            let known = parts.iter().any(|(name, _)| *name == field.name);
            if !known && !written.iter().any(|new| new.name == field.name) {
                parts.push((field.name, base.field(field.name)));
            }
        }
        parts
    }

    /// Where the parts are declared that a value of a struct is known to have nothing in.
    pub(super) fn empty_parts(&self, ty: Ty, value: &Value) -> Vec<Place> {
        let mut parts = value.fields().iter();
        if !parts.any(|(_, part)| is_empty_text(part)) {
            return Vec::new();
        }
        let Some((file, _)) = ty.path().and_then(|path| self.view.model.item_at(path)) else {
            return Vec::new();
        };
        let fields = self.fields_of(ty).iter();
        let empty = fields.filter(|field| is_empty_text(&value.field(field.name)));
        empty
            .map(|field| Place {
                file,
                span: field.span,
            })
            .collect()
    }

    /// The fields of a struct of the workspace.
    fn fields_of(&self, ty: Ty) -> &'m [Field] {
        let model = self.view.model;
        let item = ty.peel_refs().path().and_then(|path| model.item_at(path));
        let item = item.and_then(|(file, item)| {
            let tree = model.file(file).tree.as_ref()?;
            Some(tree.item(item))
        });
        match item.map(|item| &item.kind) {
            Some(ItemKind::Struct(fields)) => fields,
            _ => &[],
        }
    }
}
