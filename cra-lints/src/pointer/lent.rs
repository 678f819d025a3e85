//! Arguments of functions of the workspace that have nothing to do with pointers: what they only look at stays as it is.

use super::domain::CELL;
use super::value::Value;
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, FnItem, Receiver, TypeKind};

/// Deeper in its fields than this a value is not looked through for cells.
const MAX_DEPTH: usize = 3;

impl Walk<'_, '_> {
    /// Arguments go to a function of which no more is known than its types.
    pub(super) fn lend_out(&mut self, function: &FnItem, args: &[ExprId], values: &[Value]) {
        let own = function
            .has_self
            .then_some(function.receiver == Receiver::Ref);
        let params = function
            .params
            .iter()
            .map(|param| matches!(param.ty.kind, TypeKind::Ref { mutable: false, .. }));
        let mut shared = own.into_iter().chain(params);
        for (arg, value) in args.iter().zip(values) {
            if shared.next() == Some(true) && self.stays(value) {
                self.looked_at(value);
            } else {
                self.hand_out(&[*arg], std::slice::from_ref(value));
            }
        }
    }

    /// Whether what a reference leads to was made here, all of it is known, and nothing in it changes behind a shared
    /// reference.
    fn stays(&self, value: &Value) -> bool {
        let known = |obj: &u32| {
            let content = self.st.contents.get(obj);
            !self.objects.is_outer(*obj)
                && content.is_some_and(|content| !has_cell(content, MAX_DEPTH))
        };
        let targets: Vec<u32> = value.points.iter().map(|one| one.obj).collect();
        value.owns.is_empty()
            && value.code.is_empty()
            && !targets.is_empty()
            && targets.iter().all(known)
    }
}

fn has_cell(value: &Value, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return true;
    };
    let cell = Name::new(CELL);
    let mut fields = value.fields.iter();
    fields.any(|(name, field)| *name == cell || has_cell(field, depth))
}
