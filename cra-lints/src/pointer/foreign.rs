//! Functions of C: those that make memory, those that give it back, and those that use what they are given.

use super::domain::{Life, Origin, Why};
use super::value::Value;
use super::walk::Walk;
use crate::model::place::Span;
use crate::model::syntax::ExprId;

/// Functions that give new memory, and null when there is none.
const ALLOCATES: &[&str] = &[
    "alloc",
    "alloc_zeroed",
    "malloc",
    "calloc",
    "realloc",
    "reallocarray",
    "aligned_alloc",
    "memalign",
    "strdup",
    "strndup",
];

/// Functions that give something else that must be given back.
const OPENS: &[&str] = &[
    "fopen",
    "fdopen",
    "tmpfile",
    "popen",
    "opendir",
    "fdopendir",
    "mmap",
];

/// Whether a function gives something that must be given back.
fn makes(name: &str) -> bool {
    ALLOCATES.contains(&name) || OPENS.contains(&name)
}

/// Functions that give back the memory behind their first argument.
const ENDS: &[&str] = &[
    "free",
    "dealloc",
    "realloc",
    "reallocarray",
    "fclose",
    "pclose",
    "closedir",
    "munmap",
    "freeaddrinfo",
    "freeifaddrs",
];

/// Whether a function is one of an allocator, of Rust or of C.
pub(super) fn is_allocator(name: &str) -> bool {
    makes(name) || ENDS.contains(&name)
}

impl Walk<'_, '_> {
    /// A function of a foreign library: the allocator of C is known, others use what they are given.
    pub(super) fn foreign(
        &mut self,
        id: ExprId,
        name: &str,
        args: &[ExprId],
        values: &[Value],
        at: Span,
    ) -> Value {
        if is_allocator(name) {
            return self.allocator(id, name, args, values, at);
        }
        for (arg, value) in args.iter().zip(values) {
            // Null may be what the function wants to be told; what was emptied can be written to.
            let mut used = self.not_null(value).raw();
            used.points.retain(|one| {
                !matches!(
                    self.objects.origin(one.obj),
                    Origin::Dangling(_) | Origin::Address(_)
                ) && !matches!(self.life(one), Life::Ended(end) if end.why == Why::Emptied)
            });
            if !used.points.is_empty() {
                self.use_pointer(*arg, &used, at, true);
            }
        }
        self.hand_out(args, values);
        Value::default()
    }

    pub(super) fn allocator(
        &mut self,
        id: ExprId,
        name: &str,
        args: &[ExprId],
        values: &[Value],
        at: Span,
    ) -> Value {
        let enlarges = matches!(name, "realloc" | "reallocarray");
        let mut old = Vec::new();
        if let (true, Some(first), Some(pointer)) =
            (ENDS.contains(&name), args.first(), values.first())
        {
            let pointer = pointer.clone().raw();
            // Giving back null is allowed, and what was emptied before is given back like that.
            let mut used = self.not_null(&pointer);
            used.points.retain(
                |one| !matches!(self.life(one), Life::Ended(end) if end.why == Why::Emptied),
            );
            if used.points.len() == pointer.points.len() {
                self.use_pointer(*first, &used, at, false);
            }
            old.extend(pointer.points.iter().map(|one| one.obj));
            old.retain(|obj| !matches!(self.st.life(*obj), Life::Ended(_)));
            let why = if enlarges {
                Why::Reallocated
            } else {
                Why::Freed
            };
            self.end_targets(&pointer, why, at);
            self.looked_at(&pointer);
        }
        if !makes(name) {
            return Value::default();
        }
        let obj = self.objects.id(Origin::Heap(id, 0));
        self.st.lives.remove(&obj);
        self.st.contents.remove(&obj);
        if ALLOCATES.contains(&name) {
            self.st.unchecked.insert(obj);
        }
        if enlarges {
            self.enlarged.insert(obj, old);
        }
        let mut out = self.pointers(&[(obj, Vec::new())], self.span(id), true);
        out.open = true;
        out
    }

    /// Somebody looked whether a pointer is null, or may have.
    pub(super) fn looked_at(&mut self, value: &Value) {
        for one in &value.points {
            self.st.unchecked.remove(&one.obj);
        }
    }

    /// Where what `realloc` gave back is null, the old memory is still there.
    pub(super) fn not_enlarged(&mut self, value: &Value) {
        for one in &value.points {
            for old in self.enlarged.get(&one.obj).into_iter().flatten() {
                if matches!(self.st.life(*old), Life::Ended(end) if end.why == Why::Reallocated) {
                    self.st.lives.insert(*old, Life::Alive);
                }
            }
        }
    }
}
