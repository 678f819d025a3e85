//! What is built and where: statements of which only one is, `#[cfg(unix)]` beside `#[cfg(not(unix))]`, and code for one system.

use super::Model;
use super::place::{Place, Span};
use super::syntax::{Attr, ExprId, Meta};
use super::view::BodyView;

impl Model<'_> {
    /// Whether code is built for Windows only: behind `#[cfg(windows)]`, on it or around it in the same file.
    pub fn is_for_windows(&self, place: Place) -> bool {
        let Some(tree) = &self.file(place.file).tree else {
            return false;
        };
        let says = |attr: &Attr| {
            attr.meta.is(&["cfg"]) && !attr.conditional && attr.meta.list().iter().any(asks_windows)
        };
        let mut items = tree.items.iter();
        items.any(|item| item.span.contains(place.span) && item.attrs.iter().any(says))
            || tree
                .marks
                .iter()
                .any(|(attr, covered)| covered.contains(place.span) && says(attr))
    }
}

/// Whether a condition holds on Windows only.
fn asks_windows(condition: &Meta) -> bool {
    if condition.is(&["all"]) {
        return condition.list().iter().any(asks_windows);
    }
    condition.is(&["windows"])
        || (condition.is(&["target_os"]) || condition.is(&["target_family"]))
            && condition.string() == Some("windows")
}

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
