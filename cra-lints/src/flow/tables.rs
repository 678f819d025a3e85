//! Functions that a constant names or calls: who names the constant may run them, so they are read before.

use rustc_hash::{FxHashMap, FxHashSet};

use super::program::Function;
use crate::model::infer::Callee;
use crate::model::place::FileId;
use crate::model::syntax::{ExprKind, ItemId};

/// Of constants that name more functions than this it is not known which of them is meant.
const MAX_FUNCTIONS: usize = 12;

/// Constants longer than this are not read.
const MAX_EXPRS: usize = 1_000;

/// The functions of the workspace that the constants in a function's body name.
pub(super) fn behind_constants(
    function: &Function<'_>,
    by_item: &FxHashMap<(FileId, ItemId), usize>,
) -> Vec<usize> {
    let mut out = Vec::new();
    let mut read = FxHashSet::default();
    for (_, expr) in function.view.body.iter() {
        let ExprKind::Path(path) = &expr.kind else {
            continue;
        };
        let name = path.last().name;
        if name.as_str().contains(|letter: char| letter.is_lowercase()) {
            continue;
        }
        let Some(constant) = function.view.constant(path) else {
            continue;
        };
        // A table that is named often is read once.
        let first = read.insert((constant.file.id, constant.body.id));
        if !first || constant.body.exprs.len() > MAX_EXPRS {
            continue;
        }
        let types = constant.infer();
        let named = constant
            .body
            .iter()
            .filter_map(|(id, _)| match types.callee(id) {
                Some(Callee::Own(_, items)) => Some(items.iter()),
                _ => None,
            });
        let mut found: Vec<usize> = named
            .flatten()
            .filter_map(|item| by_item.get(item).copied())
            .collect();
        found.sort_unstable();
        found.dedup();
        if found.len() <= MAX_FUNCTIONS {
            out.extend(found);
        }
    }
    out
}
