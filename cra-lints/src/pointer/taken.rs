//! Owners that take over the memory behind a raw pointer: `from_raw` and `from_raw_parts`.

use super::domain::Origin;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::memory::{Maker, maker};
use crate::model::place::Span;
use crate::model::syntax::{ExprId, Path};

/// Pointers are followed back to who made their memory through so many expressions.
const MAX_HOPS: usize = 12;

impl Walk<'_, '_> {
    /// The owner that takes over what a pointer leads to.
    pub(super) fn taken_over(
        &mut self,
        first: ExprId,
        args: &[ExprId],
        path: &Path,
        at: Span,
    ) -> Value {
        let pointer = self.eval(first).raw();
        for arg in &args[1..] {
            self.eval(*arg);
        }
        // That memory of C's allocator is taken over at all is what must not be, there or not.
        if maker(&self.view, first, MAX_HOPS) == Some(Maker::C) {
            self.looked_at(&pointer);
        }
        self.use_pointer(first, &pointer, at, false);
        let kind = match path.segments.iter().rev().nth(1) {
            Some(owner) if owner.name == "Box" => Kind::Box,
            Some(owner) if owner.name == "Rc" || owner.name == "Arc" => Kind::Counted,
            _ => Kind::Buffer,
        };
        let whole = |obj| {
            let outside = matches!(
                self.objects.origin(obj),
                Origin::Static(..) | Origin::Local(_)
            );
            self.is_whole(obj) && !outside
        };
        let owns: Vec<_> = pointer
            .points
            .iter()
            .filter(|one| one.fields.is_empty() && whole(one.obj))
            .map(|one| one.obj)
            .collect();
        // What may be one of several elements is left out, and then it may be that one.
        let several =
            |obj| !matches!(self.objects.origin(obj), Origin::Null(_)) && !self.is_whole(obj);
        let others = pointer.points.iter().any(|one| several(one.obj));
        Value {
            kind,
            open: pointer.open && owns.len() != 1 || others,
            owns,
            ..Value::default()
        }
    }
}
