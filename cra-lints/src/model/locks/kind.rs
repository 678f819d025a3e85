//! What kind of lock an expression is.

use crate::model::File;
use crate::model::infer::Types;
use crate::model::name::Name;
use crate::model::steps::Steps;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, Type, TypeKind, UnaryOp};
use crate::model::ty::{Ty, TyKind};
use crate::model::view::BodyView;

/// A kind of lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LockKind {
    /// Held by one; waiting for it stops the thread.
    Mutex,
    /// Held by several who read or one who writes; waiting for it stops the thread.
    RwLock,
    /// Held by one; waiting for it lets other tasks run.
    AsyncMutex,
    /// Held by several who read or one who writes; waiting for it lets other tasks run.
    AsyncRwLock,
}

impl LockKind {
    /// Whether waiting for it stops the thread.
    pub fn stops_thread(self) -> bool {
        matches!(self, Self::Mutex | Self::RwLock)
    }

    /// Whether several who read may hold it.
    pub fn shares(self) -> bool {
        matches!(self, Self::RwLock | Self::AsyncRwLock)
    }

    fn of(path: &str) -> Option<Self> {
        Some(match path {
            "std::sync::Mutex"
            | "std::sync::nonpoison::Mutex"
            | "parking_lot::Mutex"
            | "parking_lot::FairMutex"
            | "lock_api::Mutex"
            | "spin::Mutex" => Self::Mutex,
            "std::sync::RwLock" | "parking_lot::RwLock" | "lock_api::RwLock" | "spin::RwLock" => {
                Self::RwLock
            }
            "tokio::sync::Mutex"
            | "async_std::sync::Mutex"
            | "async_lock::Mutex"
            | "futures::lock::Mutex"
            | "futures_util::lock::Mutex"
            | "smol::lock::Mutex" => Self::AsyncMutex,
            "tokio::sync::RwLock"
            | "async_std::sync::RwLock"
            | "async_lock::RwLock"
            | "smol::lock::RwLock" => Self::AsyncRwLock,
            _ => return None,
        })
    }
}

/// Types through which a lock is reached without being locked.
const POINTERS: &[&str] = &[
    "std::sync::Arc",
    "std::rc::Rc",
    "std::boxed::Box",
    "std::sync::LazyLock",
    "std::cell::LazyCell",
    "once_cell::sync::Lazy",
    "once_cell::unsync::Lazy",
    "triomphe::Arc",
];

impl BodyView<'_> {
    /// What kind of lock an expression is; `None` when it is none, or when that is not known.
    pub fn lock_kind(&self, types: &Types, id: ExprId) -> Option<LockKind> {
        of_type(types.of(id)).or_else(|| self.written_kind(id, Steps::new(&Steps::all())))
    }

    /// Whether taking this lock gives a `Result`: who held it may have panicked.
    pub(super) fn lock_fails(&self, types: &Types, id: ExprId) -> bool {
        let poisoned =
            |path: Name| matches!(path.as_str(), "std::sync::Mutex" | "std::sync::RwLock");
        lock_path(types.of(id)).is_some_and(poisoned)
    }

    fn written_kind(&self, id: ExprId, steps: Steps<'_>) -> Option<LockKind> {
        let steps = steps.next()?;
        match &self.expr(id).kind {
            ExprKind::Local(local) => {
                let found = self.body.local(*local);
                match &found.ty {
                    Some(ty) => self.kind_of_written(self.file, ty),
                    None => self.written_kind(found.init?, steps),
                }
            }
            ExprKind::Path(path) => {
                let (file, item) = self.resolve(path)?.item?;
                let file = self.model.file(file);
                match &file.tree.as_ref()?.item(item).kind {
                    ItemKind::Const(constant) => self.kind_of_written(file, &constant.ty),
                    _ => None,
                }
            }
            ExprKind::Field { base, name } => {
                let (file, item) = self.model.item_at(self.type_of(*base)?)?;
                let file = self.model.file(file);
                match &file.tree.as_ref()?.item(item).kind {
                    ItemKind::Struct(fields) => {
                        let field = fields.iter().find(|field| field.name == *name)?;
                        self.kind_of_written(file, &field.ty)
                    }
                    _ => None,
                }
            }
            ExprKind::Ref { operand, .. } | ExprKind::Unary(UnaryOp::Deref, operand) => {
                self.written_kind(*operand, steps)
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(method.as_str(), "clone" | "as_ref") => {
                self.written_kind(*receiver, steps)
            }
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &self.expr(*callee).kind else {
                    return None;
                };
                let named = self.resolve(path)?;
                if named.last() == "new"
                    && let Some(kind) = LockKind::of(named.parent())
                {
                    return Some(kind);
                }
                let passes = POINTERS.contains(&named.parent())
                    && matches!(named.last(), "new" | "clone" | "from");
                match (&**args, passes) {
                    ([only], true) => self.written_kind(*only, steps),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn kind_of_written(&self, file: &File, ty: &Type) -> Option<LockKind> {
        match &ty.kind {
            TypeKind::Ref { inner, .. } => self.kind_of_written(file, inner),
            TypeKind::Path(path) => {
                let named = self.model.resolve(file.id, path)?;
                let kind = std::iter::once(named.path)
                    .chain(named.others.iter().copied())
                    .find_map(|path| LockKind::of(path.as_str()));
                if kind.is_some() {
                    return kind;
                }
                let inner = path.last().args.first()?;
                named
                    .is_any(POINTERS)
                    .then(|| self.kind_of_written(file, inner))
                    .flatten()
            }
            _ => None,
        }
    }
}

fn of_type(ty: Ty) -> Option<LockKind> {
    LockKind::of(lock_path(ty)?.as_str())
}

/// The path of a type that is a lock, pointers to it looked through.
fn lock_path(ty: Ty) -> Option<Name> {
    let mut ty = ty;
    for _ in 0..8 {
        match ty.kind() {
            TyKind::Ref(_, inner) => ty = *inner,
            TyKind::Named(path, args) => {
                if LockKind::of(path.as_str()).is_some() {
                    return Some(*path);
                }
                ty = *args.first().filter(|_| POINTERS.contains(&path.as_str()))?;
            }
            _ => return None,
        }
    }
    None
}
