//! Uses of pointers, each held against whether what it leads to still lives.

use super::domain::{End, Life, ObjId, Origin, Pointee, Why, is_all};
use super::summary::Use;
use super::value::Value;
use super::walk::Walk;
use super::{Flaw, Target};
use crate::model::infer::Callee;
use crate::model::place::{Place, Span};
use crate::model::syntax::{ExprId, ExprKind, LocalId};

impl Walk<'_, '_> {
    /// A pointer is used: whether what it leads to still lives.
    pub(super) fn use_pointer(&mut self, pointer: ExprId, value: &Value, at: Span, writes: bool) {
        let place = self.view.place(at);
        self.use_at(pointer, value, place, None, writes);
    }

    /// As [`Self::use_pointer`], at a place that may lie in a called function.
    pub(super) fn use_at(
        &mut self,
        pointer: ExprId,
        value: &Value,
        place: Place,
        via: Option<(Place, bool)>,
        writes: bool,
    ) {
        if self.st.dead || self.is_over() {
            return;
        }
        let never = |walk: &Self, obj| {
            matches!(
                walk.objects.origin(obj),
                Origin::Null(_) | Origin::Dangling(_) | Origin::Address(_)
            )
        };
        let all_never = !value.open && value.points.iter().all(|one| never(self, one.obj));
        let turn = self.st.turn;
        // A null that a condition found is one that somebody knows of.
        let here = |walk: &Self, one: &Pointee| {
            one.since == Some(turn)
                && via.is_none_or(|(_, sure)| sure)
                && matches!(walk.objects.origin(one.obj), Origin::Null(made)
                    if matches!(walk.view.expr(made).kind, ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Cast(..))
                        && !walk.asks(made))
                || one.since == Some(turn) && via.is_none() && walk.stays_dangling(pointer, one)
                || via.is_none() && walk.stays_null(pointer, one)
        };
        let ended = |one: &Pointee| matches!(self.life(one), Life::Ended(_));
        let all_ended = value.points.iter().all(ended);
        let mut told = Vec::new();
        for one in &value.points {
            if self.objects.is_outer(one.obj) {
                self.uses.push(Use {
                    obj: one.obj,
                    fields: one.fields.clone(),
                    place,
                    sure: self.branches == 0 && !self.left && via.is_none_or(|(_, sure)| sure),
                    checked: one.checked,
                    writes,
                });
            }
            let end = match self.life(one) {
                Life::Ended(end) => end,
                Life::Alive
                    if self.st.unchecked.contains(&one.obj)
                        && !one.checked
                        && via.is_none_or(|(_, sure)| sure) =>
                {
                    End {
                        why: Why::Unchecked,
                        at: one.made,
                        sure: true,
                        one_of: false,
                        under: None,
                    }
                }
                _ => continue,
            };
            let silent = one.told
                || one.excused == Some(end.at)
                || !(one.raw || one.unbound || self.unsafe_depth > 0)
                || (never(self, one.obj) && !all_never && !here(self, one))
                || (end.one_of && (!all_ended || value.open))
                || (end.why == Why::Null && via.is_some_and(|(_, sure)| !sure))
                || (end.why == Why::Emptied && (writes || !is_all(&one.fields)));
            if silent {
                continue;
            }
            told.push(one.obj);
            let target = match self.origin_of(one.obj) {
                Origin::Local(local) | Origin::Captured(_, local) => {
                    Target::Local(self.view.body.local(local).name)
                }
                Origin::Heap(..) => Target::Memory,
                _ => Target::Other,
            };
            self.flaws.push(Flaw {
                at: place,
                why: end.why,
                made: one.made,
                ended: end.at,
                target,
                via: via.map(|(call, _)| call),
                escapes: false,
                maybe: end.why == Why::Null && (!all_never || self.is_given(one)),
            });
        }
        if told.is_empty() {
            return;
        }
        for obj in &told {
            self.st.unchecked.remove(obj);
        }
        if let Some(local) = self.holder(pointer) {
            let slot = self.slot(local);
            if let Some(content) = self.st.contents.get_mut(&slot) {
                mark_told(content, &told, 4);
            }
        }
    }

    /// Whether a null came out of a function of the workspace, which may give something else on ways that are not followed.
    fn is_given(&self, one: &Pointee) -> bool {
        match self.objects.origin(one.obj) {
            Origin::Null(made) => matches!(self.types.callee(made), Some(Callee::Own(..))),
            _ => false,
        }
    }

    /// Whether a pointer leads where its variable was made to lead at first, which another place was to replace.
    ///
    /// What is made so in a branch stands for memory of no size there, and what is counted from it may be nothing.
    fn stays_dangling(&self, pointer: ExprId, one: &Pointee) -> bool {
        let Origin::Dangling(made) = self.objects.origin(one.obj) else {
            return false;
        };
        let held = self
            .holder(pointer)
            .map(|local| self.view.body.local(local));
        one.fields.is_empty() && held.is_some_and(|held| held.mutable && held.init == Some(made))
    }

    /// The local that holds a pointer from which this one comes.
    pub(super) fn holder(&self, id: ExprId) -> Option<LocalId> {
        match &self.view.expr(id).kind {
            ExprKind::Local(local) => Some(*local),
            ExprKind::Field { base: inner, .. }
            | ExprKind::Index { base: inner, .. }
            | ExprKind::Unary(_, inner)
            | ExprKind::Cast(inner, _)
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::MethodCall {
                receiver: inner, ..
            } => self.holder(*inner),
            _ => None,
        }
    }
}

fn mark_told(value: &mut Value, told: &[ObjId], depth: usize) {
    for one in &mut value.points {
        one.told |= told.contains(&one.obj);
    }
    if let Some(depth) = depth.checked_sub(1) {
        for field in value.fields.values_mut() {
            mark_told(field, told, depth);
        }
    }
}
