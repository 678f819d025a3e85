//! # Pointer into a text that is dropped at once
//!
//! ## What it checks
//! `as_ptr` on a `CString`, a `String`, a `Vec` or one of their kin that nothing keeps: it is dropped at the end of the
//! statement, or of the closure that got it, while the pointer is stored, returned, or put into a list. A pointer that is only
//! handed to a call within the statement is fine.
//!
//! ## Why it matters
//! The function that gets the pointer later reads memory that belongs to something else by then.
//!
//! ## Bad
//! ```rust src/lib.rs
//! use std::ffi::{CString, c_char};
//!
//! unsafe extern "C" {
//!     fn puts(text: *const c_char) -> i32;
//! }
//!
//! pub fn greet() {
//!     let text = CString::new("hello").unwrap().as_ptr();
//!     unsafe { puts(text) };
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! use std::ffi::{CString, c_char};
//!
//! unsafe extern "C" {
//!     fn puts(text: *const c_char) -> i32;
//! }
//!
//! pub fn greet() {
//!     let text = CString::new("hello").unwrap();
//!     unsafe { puts(text.as_ptr()) };
//! }
//! ```
//!
//! ## Limits
//! Owners are known by the standard library's functions that make them, and by return types of functions of the
//! workspace; those that closures get, by their types. Owners that have a name are the business of `dangling_local_pointer`.

use crate::model::memory::{OWNERS, pointer_into_own, pointer_into_parameter};
use crate::model::syntax::PatKind;
use crate::model::ty::{Ty, TyKind};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_K],
    cwe: &[416],
    tests: false,
    check: &[Check::Body(body)],
};

/// Methods of an `Option` or a `Result` that give what is in it, and of owners that give another owner.
const PASSES: &[&str] = &[
    "unwrap",
    "expect",
    "unwrap_or_default",
    "unwrap_or_else",
    "unwrap_or",
    "unwrap_unchecked",
    "into_bytes",
    "into_boxed_slice",
    "into_bytes_with_nul",
    "into_string",
    "ok",
    "map_err",
];

/// Methods that lend what an owner holds.
const LENDS: &[&str] = &[
    "as_c_str",
    "as_bytes",
    "as_bytes_with_nul",
    "as_str",
    "as_slice",
    "as_mut_slice",
    "as_path",
    "as_os_str",
    "to_bytes",
    "as_ref",
    "deref",
];

/// Methods that give a pointer, or what holds it, on.
const KEEPS: &[&str] = &[
    "cast",
    "cast_mut",
    "cast_const",
    "add",
    "offset",
    "sub",
    "unwrap",
    "expect",
    "unwrap_or",
    "unwrap_or_else",
    "collect",
];

/// Methods that put their argument into a list.
const STORES: &[&str] = &["push", "push_back", "push_front", "insert"];

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let is_pointer = |expr: &crate::model::syntax::Expr| match &expr.kind {
        ExprKind::MethodCall { method, .. } => matches!(method.as_str(), "as_ptr" | "as_mut_ptr"),
        _ => false,
    };
    if !view.body.exprs.iter().any(is_pointer) {
        return;
    }
    let mut found = Vec::new();
    outlives(view, view.body.root(), &mut found);
    for (id, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::Block { stmts, .. } => {
                for stmt in stmts {
                    if let Stmt::Let {
                        pat,
                        init: Some(init),
                        ..
                    } = stmt
                        && !matches!(view.body.pat(*pat).kind, PatKind::Wild)
                    {
                        outlives(view, *init, &mut found);
                    }
                }
            }
            ExprKind::Assign(None, _, value)
            | ExprKind::Return(Some(value))
            | ExprKind::Break(Some(value)) => {
                outlives(view, *value, &mut found);
            }
            ExprKind::Closure { body, .. } => {
                outlives(view, *body, &mut found);
                found.extend(pointer_into_own(view, id));
            }
            ExprKind::MethodCall { method, args, .. } if STORES.contains(&method.as_str()) => {
                for arg in args {
                    outlives(view, *arg, &mut found);
                }
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if matches!(method.as_str(), "map" | "and_then" | "map_or")
                && is_owner(view, *receiver, 8) =>
            {
                let apart = args
                    .iter()
                    .filter_map(|arg| pointer_into_parameter(view, *arg));
                found.extend(apart.map(|(_, span)| span));
            }
            _ => {}
        }
    }
    found.sort();
    found.dedup();
    for span in found {
        out.report(
            view.place(span),
            "this pointer leads into a temporary that is dropped before the pointer is used",
        )
        .why("what reads through the pointer later gets memory that belongs to something else by then")
        .help("give the owner a name that lives as long as the pointer is used, and take the pointer from that; `into_raw` where the memory is handed over")
        .label("nothing keeps what this leads into");
    }
}

/// Collects the calls of `as_ptr` on temporaries whose pointer is still there when the statement is over.
fn outlives(view: &BodyView<'_>, id: ExprId, out: &mut Vec<Span>) {
    let expr = view.expr(id);
    match &expr.kind {
        ExprKind::MethodCall {
            receiver,
            method,
            method_span,
            args,
            ..
        } => {
            let name = method.as_str();
            if matches!(name, "as_ptr" | "as_mut_ptr") && args.is_empty() {
                if is_owner(view, *receiver, 12) {
                    out.push(Span {
                        start: method_span.start,
                        end: expr.span.end,
                    });
                }
            } else if KEEPS.contains(&name) {
                outlives(view, *receiver, out);
            }
        }
        ExprKind::Cast(inner, _) | ExprKind::Try(inner) => outlives(view, *inner, out),
        ExprKind::Call { callee, args } => {
            if let ExprKind::Path(path) = &view.expr(*callee).kind
                && hands_on(view, path)
            {
                for arg in args.iter().take(1) {
                    outlives(view, *arg, out);
                }
            }
        }
        ExprKind::Struct { fields, .. } => {
            for field in fields {
                outlives(view, field.value, out);
            }
        }
        ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
            for part in parts {
                outlives(view, *part, out);
            }
        }
        ExprKind::Macro(call) if call.path.last().name == "vec" => {
            for part in &call.args {
                outlives(view, *part, out);
            }
        }
        ExprKind::Block {
            stmts,
            tail: Some(tail),
            ..
        } => {
            ends_here(view, stmts, *tail, out);
            outlives(view, *tail, out);
        }
        ExprKind::If {
            then, otherwise, ..
        } => {
            outlives(view, *then, out);
            if let Some(otherwise) = otherwise {
                outlives(view, *otherwise, out);
            }
        }
        ExprKind::Match { arms, .. } => {
            for arm in arms {
                outlives(view, arm.body, out);
            }
        }
        _ => {}
    }
}

/// A pointer into a `CString` that the block keeps, and that ends with it.
fn ends_here(view: &BodyView<'_>, stmts: &[Stmt], tail: ExprId, out: &mut Vec<Span>) {
    let expr = view.expr(tail);
    let ExprKind::MethodCall {
        receiver,
        method,
        method_span,
        ..
    } = &expr.kind
    else {
        return;
    };
    let ExprKind::Local(owner) = view.expr(*receiver).kind else {
        return;
    };
    let kept_here = stmts.iter().any(|stmt| match stmt {
        Stmt::Let { pat, .. } => {
            matches!(view.body.pat(*pat).kind, PatKind::Bind(local, _) if local == owner)
        }
        _ => false,
    });
    let owned = matches!(view.infer().local(owner).kind(), TyKind::Named(name, _) if name == "std::ffi::CString");
    if *method == "as_ptr" && kept_here && owned {
        out.push(Span {
            start: method_span.start,
            end: expr.span.end,
        });
    }
}

/// Whether a call gives its first argument on: into a variant or a wrapper, or as the text that it leads to.
fn hands_on(view: &BodyView<'_>, path: &Path) -> bool {
    let name = path.last().name;
    let wraps = matches!(name.as_str(), "Some" | "Ok")
        || name.as_str().starts_with(char::is_uppercase)
            && view.resolve(path).is_some_and(|found| match found.item {
                Some((file, item)) => {
                    let tree = view.model.file(file).tree.as_ref();
                    tree.is_some_and(|tree| matches!(tree.item(item).kind, ItemKind::Struct(_)))
                }
                None => false,
            });
    wraps
        || view.resolve(path).is_some_and(|found| {
            found.is_any(&[
                "std::ffi::CStr::from_ptr",
                "std::slice::from_raw_parts",
                "std::ptr::NonNull::new",
                "std::ptr::NonNull::new_unchecked",
            ])
        })
}

/// Whether an expression makes an owner that nothing keeps.
fn is_owner(view: &BodyView<'_>, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::Call { callee, .. } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return false;
            };
            let Some(found) = view.resolve(path) else {
                return false;
            };
            if let Some((file, item)) = found.item {
                let file = view.model.file(file);
                let ret = file
                    .tree
                    .as_ref()
                    .and_then(|tree| match &tree.item(item).kind {
                        ItemKind::Fn(function) if !function.async_ => function.ret.as_ref(),
                        _ => None,
                    });
                return ret.is_some_and(|ret| is_owner_type(view.model, file, ret, 3));
            }
            OWNERS.contains(&found.parent())
                && matches!(
                    found.last(),
                    "new"
                        | "from"
                        | "from_vec_unchecked"
                        | "with_capacity"
                        | "from_utf8"
                        | "from_iter"
                        | "from_vec_with_nul"
                        | "from_utf8_unchecked"
                        | "from_vec_with_nul_unchecked"
                        | "from_raw"
                )
        }
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            turbofish,
            ..
        } => {
            let name = method.as_str();
            if PASSES.contains(&name) || LENDS.contains(&name) && args.is_empty() {
                return is_owner(view, *receiver, hops);
            }
            match name {
                "to_string" | "to_vec" | "into_encoded_bytes" => args.is_empty(),
                "to_owned" => {
                    args.is_empty() && is_borrowed(view.infer().of(*receiver).peel_refs())
                }
                "collect" => turbofish
                    .first()
                    .is_some_and(|ty| is_owner_type(view.model, view.file, ty, 3)),
                _ => false,
            }
        }
        ExprKind::Macro(call) => matches!(call.path.last().name.as_str(), "format" | "vec"),
        ExprKind::Try(inner) => is_owner(view, *inner, hops),
        // `unsafe { CString::from_vec_unchecked(bytes) }`
        ExprKind::Block {
            kind: BlockKind::Plain | BlockKind::Unsafe,
            tail: Some(tail),
            ..
        } => is_owner(view, *tail, hops),
        _ => false,
    }
}

/// Whether an own copy of such a thing is a new text or a new list.
fn is_borrowed(ty: Ty) -> bool {
    ty.is("str") || ty.is("std::ffi::CStr") || matches!(ty.kind(), TyKind::Slice(_))
}

fn is_owner_type(model: &Model<'_>, file: &File, ty: &Type, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    let TypeKind::Path(path) = &ty.kind else {
        return false;
    };
    let Some(found) = model.resolve(file.id, path) else {
        return false;
    };
    let wraps = matches!(found.last(), "Result" | "Option") && found.krate() == "std"
        || found.is_any(&["anyhow::Result"]);
    if wraps {
        let first = path.last().args.first();
        return first.is_some_and(|inner| is_owner_type(model, file, inner, hops));
    }
    found.is_any(OWNERS)
}
