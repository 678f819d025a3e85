//! Closures that run before the method that they are given to returns.

use crate::model::around::Around;
use crate::model::syntax::{ExprId, ExprKind};
use crate::model::view::BodyView;

/// Closures in closures are looked through so many times.
const MAX_HOPS: usize = 8;

/// Methods of the standard library that run a closure they are given before they return.
const AT_ONCE: &[&str] = &[
    "all",
    "and_modify",
    "any",
    "binary_search_by",
    "binary_search_by_key",
    "dedup_by",
    "dedup_by_key",
    "fill_with",
    "find",
    "find_map",
    "fold",
    "for_each",
    "get_or_insert_with",
    "is_none_or",
    "is_ok_and",
    "is_some_and",
    "map_or",
    "map_or_else",
    "max_by",
    "max_by_key",
    "min_by",
    "min_by_key",
    "or_insert_with",
    "or_insert_with_key",
    "partition",
    "partition_point",
    "position",
    "resize_with",
    "retain",
    "retain_mut",
    "sort_by",
    "sort_by_cached_key",
    "sort_by_key",
    "sort_unstable_by",
    "sort_unstable_by_key",
    "try_fold",
    "try_for_each",
    "unwrap_or_else",
];

impl BodyView<'_> {
    /// Whether what stands somewhere is run in the course of `run`: in it, or in a closure that a method there runs at once.
    pub fn runs_within(&self, around: &Around, at: ExprId, run: ExprId) -> bool {
        let mut inner = self.run_of(around, at);
        for _ in 0..MAX_HOPS {
            if inner == run {
                return true;
            }
            let Some(outer) = around.parent(inner) else {
                return false;
            };
            let at_once = matches!(self.expr(inner).kind, ExprKind::Closure { .. })
                && matches!(&self.expr(outer).kind, ExprKind::MethodCall { method, args, .. }
                    if args.contains(&inner) && AT_ONCE.contains(&method.as_str()))
                && self.own_callee(self.infer(), outer).is_none();
            if !at_once {
                return false;
            }
            inner = self.run_of(around, outer);
        }
        false
    }
}
