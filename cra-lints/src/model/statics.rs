//! Mutable statics: the expressions that are one, and the raw pointers that lead to one.

use super::FileId;
use super::name::Name;
use super::place::Span;
use super::syntax::{ExprId, ExprKind, ItemKind, Type, TypeKind, UnaryOp};
use super::view::BodyView;

/// Longer detours than this are not followed.
const MAX_HOPS: usize = 12;

/// A `static mut` of the workspace, or a part of one.
#[derive(Debug, Clone, Copy)]
pub struct MutableStatic {
    /// Its name.
    pub name: Name,
    /// Whether it is a number, a truth value, a character or a pointer, as far as its type is known.
    pub scalar: bool,
    /// What its type says of references to it that only read.
    pub kind: StaticKind,
    /// How it is reached.
    pub way: Way,
}

/// What the type of a static says of references to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaticKind {
    /// Nothing, as far as it is known.
    Any,
    /// It keeps threads apart itself, as an atomic or a lock does: only those that may write are dangerous.
    Synchronized,
    /// There is nothing in it that anybody could read or write.
    Empty,
}

/// How an expression reaches a mutable static.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By its name.
    Name,
    /// By a pointer for reading only: `*addr_of!(X)`.
    ConstPointer,
    /// By a pointer for writing too: `*addr_of_mut!(X)`.
    MutPointer,
}

/// Calls that keep other threads, or interrupts, out while they last.
const GUARDS: &[&str] = &[
    "lock",
    "try_lock",
    "write",
    "call_once",
    "call_once_force",
    "get_or_init",
    "free",
    "with",
    "critical_section",
    "compare_exchange",
    "disable_interrupts",
    "without_interrupts",
    "acquire",
];

impl BodyView<'_> {
    /// The mutable static that an expression is, or is a part of; also behind a raw pointer to it that was made in the
    /// same body. Statics that each thread has for itself are none.
    pub fn mutable_static(&self, id: ExprId) -> Option<MutableStatic> {
        self.static_within(id, MAX_HOPS)
    }

    /// The mutable static that a raw pointer, made in the same body, leads to.
    pub fn pointed_static(&self, id: ExprId) -> Option<MutableStatic> {
        self.pointee_within(id, MAX_HOPS)
    }

    /// Whether the static is written where a function waits until that has happened once, before this place, and nowhere else
    /// in the body.
    pub fn is_written_once(&self, at: Span, found: &MutableStatic) -> bool {
        const ONCE: &[&str] = &["call_once", "call_once_force"];
        let mut writes = self.body.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::Assign(_, target, _) => {
                let written = self.mutable_static(*target)?;
                (written.name == found.name).then_some(expr.span)
            }
            _ => None,
        });
        let once: Vec<Span> = self
            .calls()
            .filter(|call| ONCE.contains(&call.name.as_str()))
            .map(|call| self.expr(call.id).span)
            .filter(|span| span.end <= at.start)
            .collect();
        let Some(first) = writes.next() else {
            return false;
        };
        let inside = |written: Span| once.iter().any(|span| span.contains(written));
        inside(first) && writes.all(inside)
    }

    /// Whether a static is read, by its name, for a value.
    pub fn reads_static(&self, value: ExprId, wanted: &MutableStatic) -> bool {
        let whole = self.expr(value).span;
        let mut parts = self
            .body
            .iter()
            .filter(|(_, part)| whole.contains(part.span));
        parts.any(|(id, _)| {
            let read = self.mutable_static(id);
            read.is_some_and(|read| read.way == Way::Name && read.name == wanted.name)
        })
    }

    /// Whether somewhere before, or around, in the same body a lock is taken or everything else is stopped.
    pub fn is_guarded(&self, id: ExprId) -> bool {
        let span = self.expr(id).span;
        self.calls().any(|call| {
            let around = self.expr(call.id).span;
            // What is given a function holds only while that runs.
            let ends = call
                .args
                .iter()
                .any(|arg| matches!(self.expr(*arg).kind, ExprKind::Closure { .. }));
            GUARDS.contains(&call.name.as_str())
                && (around.contains(span) || !ends && around.end <= span.start)
        })
    }

    fn static_within(&self, id: ExprId, hops: usize) -> Option<MutableStatic> {
        let hops = hops.checked_sub(1)?;
        match &self.expr(id).kind {
            ExprKind::Path(path) => {
                let (file, item) = self.resolve(path)?.item?;
                let item = self.model.file(file).tree.as_ref()?.item(item);
                let ItemKind::Const(constant) = &item.kind else {
                    return None;
                };
                let shared =
                    constant.static_ && constant.mutable && item.attr(&["thread_local"]).is_none();
                shared.then(|| MutableStatic {
                    name: item.name,
                    scalar: is_scalar(&constant.ty),
                    kind: self.static_kind(file, &constant.ty),
                    way: Way::Name,
                })
            }
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => {
                let whole = self.static_within(*base, hops)?;
                Some(MutableStatic {
                    // Of a part the type is not known.
                    scalar: false,
                    kind: StaticKind::Any,
                    ..whole
                })
            }
            ExprKind::Unary(UnaryOp::Deref, pointer) => self.pointee_within(*pointer, hops),
            _ => None,
        }
    }

    fn static_kind(&self, file: FileId, ty: &Type) -> StaticKind {
        // What is behind a lazy value can be written to by any method.
        const LOCKS: &[&str] = &["Mutex", "RwLock", "Once", "OnceLock", "OnceCell"];
        const LIBRARIES: &[&str] = &[
            "std::sync::",
            "parking_lot::",
            "once_cell::sync::",
            "spin::",
        ];
        let TypeKind::Path(path) = &ty.kind else {
            return StaticKind::Any;
        };
        let Some(known) = self.model.resolve(file, path) else {
            return StaticKind::Any;
        };
        if let Some((file, item)) = known.item {
            let tree = self.model.file(file).tree.as_ref();
            let kind = tree.map(|tree| &tree.item(item).kind);
            return match kind {
                Some(ItemKind::Struct(fields)) if fields.is_empty() => StaticKind::Empty,
                _ => StaticKind::Any,
            };
        }
        let last = known.last();
        let atomic =
            last.starts_with("Atomic") && known.path.as_str().starts_with("std::sync::atomic::");
        let lock = LOCKS.contains(&last)
            && LIBRARIES
                .iter()
                .any(|library| known.path.as_str().starts_with(library));
        match atomic || lock {
            true => StaticKind::Synchronized,
            false => StaticKind::Any,
        }
    }

    fn pointee_within(&self, id: ExprId, hops: usize) -> Option<MutableStatic> {
        let hops = hops.checked_sub(1)?;
        match &self.expr(id).kind {
            ExprKind::Ref {
                operand, mutable, ..
            } => Some(by_pointer(self.static_within(*operand, hops)?, *mutable)),
            ExprKind::Macro(call) => {
                let name = self
                    .resolve(&call.path)
                    .map_or(call.path.last().name.as_str(), |known| known.last());
                let mutable = match name {
                    "addr_of" => false,
                    "addr_of_mut" => true,
                    _ => return None,
                };
                Some(by_pointer(
                    self.static_within(*call.args.first()?, hops)?,
                    mutable,
                ))
            }
            ExprKind::Cast(inner, _) => self.pointee_within(*inner, hops),
            ExprKind::Block { stmts, tail, .. } if stmts.is_empty() => {
                self.pointee_within((*tail)?, hops)
            }
            ExprKind::Local(local) => self.pointee_within(self.only_value(*local)?, hops),
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(method.as_str(), "cast" | "cast_mut" | "cast_const") => {
                self.pointee_within(*receiver, hops)
            }
            _ => None,
        }
    }
}

fn by_pointer(found: MutableStatic, mutable: bool) -> MutableStatic {
    let way = if mutable {
        Way::MutPointer
    } else {
        Way::ConstPointer
    };
    MutableStatic { way, ..found }
}

fn is_scalar(ty: &Type) -> bool {
    const NUMBERS: &[&str] = &[
        "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
        "i128", "isize", "f32", "f64",
    ];
    match &ty.kind {
        TypeKind::Path(path) => path
            .as_name()
            .is_some_and(|name| NUMBERS.contains(&name.as_str())),
        TypeKind::Ptr { .. } | TypeKind::Ref { .. } | TypeKind::Fn(..) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn statics_are_known_through_parts_and_pointers() {
        let snapshot = library(
            "static mut A: [u8; 2] = [0; 2]; static B: u8 = 0; static mut C: u32 = 1;
            pub fn go() { take(A); take(A[0]); take(*core::ptr::addr_of!(A)); take(*(&raw mut C)); take(B); take(C); }",
        );
        let model = Model::new(&snapshot);
        let known: Vec<Option<(&str, bool)>> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| call.view.mutable_static(call.args[0]))
            .map(|found| found.map(|found| (found.name.as_str(), found.scalar)))
            .collect();
        let (a, c) = (Some(("A", false)), Some(("C", true)));
        assert_eq!(known, [a, a, a, c, None, c]);
    }
}
