//! Statements of which only one is built: `#[cfg(unix)]` beside `#[cfg(not(unix))]`.

use super::place::Span;
use super::syntax::{ExprId, Meta};
use super::view::BodyView;

impl BodyView<'_> {
    /// Whether two expressions stand in statements that are never built together, as far as one says `not` of what the
    /// other says.
    pub(super) fn built_apart(&self, one: ExprId, other: ExprId) -> bool {
        if self.tree.marks.is_empty() {
            return false;
        }
        let (one, other) = (self.expr(one).span, self.expr(other).span);
        let conditions = |at: Span, apart: Span| {
            self.tree.marks.iter().filter_map(move |(attr, covered)| {
                let here = covered.contains(at) && !covered.contains(apart);
                match attr.meta.list() {
                    [only] if here && attr.meta.is(&["cfg"]) => Some(only),
                    _ => None,
                }
            })
        };
        conditions(one, other).any(|first| {
            conditions(other, one)
                .any(|second| self.denies(first, second) || self.denies(second, first))
        })
    }

    /// Whether a condition is `not` of the other.
    fn denies(&self, condition: &Meta, other: &Meta) -> bool {
        let text = |meta: &Meta| -> Option<String> {
            let span = meta.span;
            let text = self.file.text.get(span.start as usize..span.end as usize)?;
            Some(text.chars().filter(|c| !c.is_whitespace()).collect())
        };
        match condition.list() {
            [only] if condition.is(&["not"]) => text(only).is_some() && text(only) == text(other),
            _ => false,
        }
    }
}
