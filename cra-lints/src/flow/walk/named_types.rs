//! Types of what has a telling name: whether something of a type can be what its name says.

use super::Walk;
use crate::flow::kinds::SensitiveKind;
use crate::flow::words;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, ItemKind};
use crate::model::ty::{Ty, TyKind};

fn krate(path: Name) -> &'static str {
    path.as_str().split("::").next().unwrap_or_default()
}

/// Whether something of this type may be text; of an unknown one, that is not known.
pub(super) fn is_text(ty: Ty) -> bool {
    let ty = super::condition::wrapped(ty);
    match ty.peel_refs().path() {
        Some(path) => matches!(
            super::call::last(path.as_str()),
            "String"
                | "str"
                | "Cow"
                | "Box"
                | "Arc"
                | "Rc"
                | "Bytes"
                | "HeaderValue"
                | "Vec"
                | "OsString"
                | "OsStr"
                | "Zeroizing"
        ),
        None => true,
    }
}

/// Whether something of this type is a day.
fn is_date(ty: Ty) -> bool {
    ty.path().is_some_and(|path| {
        let last = super::call::last(path.as_str());
        last.ends_with("Date") || last.ends_with("DateTime")
    })
}

/// What a type of the standard library is there to hold: of a map the values.
fn held_in(ty: Ty) -> Option<Ty> {
    let map = ty.path().is_some_and(|path| path.as_str().ends_with("Map"));
    let args = ty.args();
    if map { args.get(1) } else { args.first() }.copied()
}

impl Walk<'_, '_> {
    /// Whether a type of the workspace has several parts: then they tell by their names which of them is the secret.
    pub(super) fn is_composed(&self, ty: Ty) -> bool {
        let mut ty = super::condition::wrapped(ty);
        while let (Some("std"), Some(inner)) = (ty.path().map(krate), held_in(ty)) {
            ty = inner.peel_refs();
        }
        let model = self.analysis.program.model;
        let Some((file, item)) = ty.path().and_then(|path| model.item_at(path)) else {
            return false;
        };
        let tree = model.file(file).tree.as_ref();
        tree.is_some_and(|tree| match &tree.item(item).kind {
            ItemKind::Struct(fields) => fields.len() > 1,
            ItemKind::Enum(_) => true,
            _ => false,
        })
    }

    /// Whether a value comes out of a method of the workspace, whichever it is of those of its name, that gives the half
    /// of a pair of keys that everybody may see.
    pub(super) fn gives_public(&self, id: ExprId) -> bool {
        let ExprKind::MethodCall { method, .. } = &self.view.expr(id).kind else {
            return false;
        };
        let program = &self.analysis.program;
        let Some(found) = program.by_name.get(method) else {
            return false;
        };
        self.ty(id).is_unknown()
            && found.iter().all(|at| {
                let ret = program.functions[*at].signature.ret.as_ref();
                let path = ret.and_then(|ret| ret.as_path()).map(|path| path.last());
                path.is_some_and(|last| {
                    let inner = last.args.first().and_then(|inner| inner.as_path());
                    let inner = inner.map(|inner| inner.last().name);
                    words::names_public(last.name) || inner.is_some_and(words::names_public)
                })
            })
    }

    /// Whether a value of this type may be of that kind.
    pub(super) fn fits(&self, kind: SensitiveKind, ty: Ty) -> bool {
        let ty = super::condition::wrapped(ty);
        // What a system knows of a user is called `pwd` as well.
        if ty.is("bool") || ty == Ty::unit() || is_user_entry(ty) {
            return false;
        }
        // What is in a list or a map of the standard library is what it is called for.
        let mut held = ty;
        while let (Some("std"), Some(inner)) = (held.path().map(krate), held_in(held)) {
            held = inner.peel_refs();
        }
        let mentions = held
            .path()
            .is_some_and(|path| words::names_mention(super::call::last(path.as_str())));
        if mentions || super::shown::is_public(held) {
            return false;
        }
        // Numbers are accounts and personal data, but hardly ever passwords or keys.
        !self.analysis.is_barrier(ty)
            || ty.is_scalar()
                && matches!(
                    kind,
                    SensitiveKind::Account | SensitiveKind::Personal | SensitiveKind::Contact
                )
            || kind == SensitiveKind::Personal && is_date(ty)
    }
}

/// Whether something is, or leads to, an entry of the list of users.
fn is_user_entry(ty: Ty) -> bool {
    let ty = match ty.kind() {
        TyKind::Ptr(_, inner) => *inner,
        _ => ty,
    };
    ty.path()
        .is_some_and(|path| path.as_str().ends_with("::passwd"))
}
