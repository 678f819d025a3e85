//! Pointers that a function hands to callers outside of the workspace, when what they lead to ended with the function.

use super::domain::{Life, ObjId, Origin};
use super::value::Value;
use super::walk::Walk;
use super::{Flaw, Target, Why, relevant};
use crate::model::place::Place;
use crate::model::syntax::{ExprKind, ItemKind};
use crate::model::view::BodyView;

/// Deeper in its fields than this a value is not looked through.
const MAX_DEPTH: usize = 3;

/// Methods that tell another thread that there is work for it, or wait for one.
const TELLS: &[&str] = &[
    "unpark",
    "notify_one",
    "notify_all",
    "wait",
    "wait_while",
    "wake",
    "recv",
    "join",
];

/// Whether code that is not known here may call the function.
pub(super) fn is_offered(view: &BodyView<'_>) -> bool {
    let Some(item) = view.owner() else {
        return false;
    };
    // The span begins after `pub(crate)`.
    let before = view.file.text.get(..item.span.start as usize);
    let limited = before.is_some_and(|text| text.trim_end().ends_with(')'));
    matches!(item.kind, ItemKind::Fn(_)) && item.public && !limited && !item.test && !view.is_test()
}

impl Walk<'_, '_> {
    /// What the function gives back or leaves behind and leads to nothing once it has returned.
    ///
    /// A reference could not leave in this way: the compiler sees to that.
    pub(super) fn escapes(&self, value: &Value) -> Vec<Flaw> {
        let mut out = Vec::new();
        if self.st.dead {
            return out;
        }
        if relevant::gives(&self.view) {
            self.ended_in(value, MAX_DEPTH, false, &mut out);
        }
        for (obj, content) in self.st.contents.iter() {
            if self.objects.is_outer(*obj) && !content.initial {
                self.ended_in(content, MAX_DEPTH, true, &mut out);
            }
        }
        out.sort_by_key(|flaw| (flaw.made, flaw.ended));
        out.dedup_by_key(|flaw| flaw.made);
        out
    }

    /// What is `kept` behind something of the caller's counts where it is put there or became a raw pointer: of a reference
    /// that other functions were lent they keep no more than the compiler lets them.
    fn ended_in(&self, value: &Value, depth: usize, kept: bool, out: &mut Vec<Flaw>) {
        for one in &value.points {
            let Life::Ended(end) = self.life(one) else {
                continue;
            };
            if one.told
                || one.unbound
                || kept && !one.raw && self.is_lent(one.made)
                || !matches!(end.why, Why::Scope | Why::Temporary | Why::Owner)
            {
                continue;
            }
            let sure = end.sure && !end.one_of && one.excused != Some(end.at);
            let target = match self.origin_of(one.obj) {
                // No way out of the function leaves a local behind.
                Origin::Local(local) => Target::Local(self.view.body.local(local).name),
                Origin::Heap(..) | Origin::Inside(..) if sure => Target::Memory,
                _ => continue,
            };
            out.push(Flaw {
                at: one.made,
                why: end.why,
                made: one.made,
                ended: end.at,
                target,
                via: None,
                escapes: true,
                maybe: kept && self.tells_threads(one.made),
            });
        }
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        for field in value.fields.values() {
            self.ended_in(field, depth, kept, out);
        }
        for owned in &value.owns {
            if let (Some(content), Life::Alive) =
                (self.st.contents.get(owned), self.st.life(*owned))
            {
                self.ended_in(content, depth, kept, out);
            }
        }
    }

    /// Whether other threads are told something after this place, for which the function may wait before it returns.
    fn tells_threads(&self, made: Place) -> bool {
        self.view.body.exprs.iter().any(|expr| {
            let ExprKind::MethodCall { method, .. } = &expr.kind else {
                return false;
            };
            expr.span.start > made.span.end && TELLS.contains(&method.as_str())
        })
    }

    /// Whether what is made at a place is an argument.
    fn is_lent(&self, made: Place) -> bool {
        self.view.body.exprs.iter().any(|expr| {
            let (ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. }) = &expr.kind
            else {
                return false;
            };
            args.iter().any(|arg| self.view.place_of(*arg) == made)
        })
    }

    /// What an object was at first.
    pub(super) fn origin_of(&self, obj: ObjId) -> Origin {
        let mut origin = self.objects.origin(obj);
        while let Origin::Past(obj) = origin {
            origin = self.objects.origin(obj);
        }
        origin
    }
}
