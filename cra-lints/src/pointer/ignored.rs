//! Parameters that a function takes and never looks at: what they own ends with the call.

use super::domain::Why;
use super::value::Value;
use super::walk::Walk;
use crate::model::place::{FileId, Span};
use crate::model::syntax::{
    Body, BodyOwner, ExprKind, FnItem, ItemKind, LocalId, Receiver, Type, TypeKind,
};

impl Walk<'_, '_> {
    /// Drops the arguments that the function never mentions, be they of any type: `fn consume<T>(_: T) {}`.
    pub(super) fn drop_ignored(
        &mut self,
        file: FileId,
        function: &FnItem,
        values: &mut [Value],
        at: Span,
    ) {
        if function.async_ || values.iter().all(|value| value.owns.is_empty()) {
            return;
        }
        let tree = self.view.model.file(file).tree.as_ref();
        let Some((tree, body)) = tree.zip(function.body) else {
            return;
        };
        let body = tree.body(body);
        // What a macro does that is not understood, nobody knows.
        let whole = body.expr(body.root()).span;
        if tree
            .unread_macros
            .iter()
            .any(|unread| whole.contains(*unread))
        {
            return;
        }
        let own = matches!(function.receiver, Receiver::Value)
            && body
                .locals
                .first()
                .is_some_and(|local| local.name == "self")
            && !mentions(body, LocalId(0));
        let own = function.has_self.then_some(own);
        let params = function.params.iter().map(|param| {
            is_held(&param.ty) && param.local.is_none_or(|local| !mentions(body, local))
        });
        for (value, ignored) in values.iter_mut().zip(own.into_iter().chain(params)) {
            if ignored && !value.owns.is_empty() {
                let value = std::mem::take(value);
                self.drop_value(&value, Why::Dropped, at);
            }
        }
    }

    /// Whether a method takes what it is called on by value, and not a reference that its trait is implemented for.
    pub(super) fn takes_by_value(&self, file: FileId, function: &FnItem) -> bool {
        if self.summaries.takes_self(file, function) {
            return true;
        }
        let tree = self.view.model.file(file).tree.as_ref();
        let Some((tree, body)) = tree.zip(function.body) else {
            return false;
        };
        let BodyOwner::Item(item) = tree.body(body).owner else {
            return false;
        };
        let around = tree.item(item).parent.map(|parent| &tree.item(parent).kind);
        matches!(function.receiver, Receiver::Value)
            && matches!(around, Some(ItemKind::Impl(block)) if is_held(&block.self_ty))
    }
}

/// Whether a value of this type is held by whoever takes it, and ends with them.
fn is_held(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Path(path) => path.last().name != "ManuallyDrop",
        TypeKind::Impl(_) => true,
        _ => false,
    }
}

fn mentions(body: &Body, local: LocalId) -> bool {
    let mut exprs = body.exprs.iter();
    exprs.any(|expr| matches!(expr.kind, ExprKind::Local(one) if one == local))
}
