//! Closures that take the owner of a text or a list by value and give nothing of it on but a pointer.

use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, LocalId, PatKind};
use crate::model::ty::TyKind;
use crate::model::view::BodyView;

/// Types that own the memory of a text or a list.
pub(crate) const OWNERS: &[&str] = &[
    "std::ffi::CString",
    "std::ffi::OsString",
    "std::path::PathBuf",
    "std::string::String",
    "std::vec::Vec",
];

/// The only parameter of a closure, and where the closure makes the pointer to what that has, which is all that it gives.
pub(crate) fn pointer_into_parameter(
    view: &BodyView<'_>,
    closure: ExprId,
) -> Option<(LocalId, Span)> {
    let ExprKind::Closure { params, body, .. } = &view.expr(closure).kind else {
        return None;
    };
    let [(pat, _)] = &**params else {
        return None;
    };
    let PatKind::Bind(owner, None) = view.body.pat(*pat).kind else {
        return None;
    };
    let body = view.expr(*body);
    let ExprKind::MethodCall {
        receiver,
        method,
        method_span,
        ..
    } = &body.kind
    else {
        return None;
    };
    let lends = matches!(method.as_str(), "as_ptr" | "as_mut_ptr")
        && matches!(view.expr(*receiver).kind, ExprKind::Local(local) if local == owner);
    lends.then_some((
        owner,
        Span {
            start: method_span.start,
            end: body.span.end,
        },
    ))
}

/// Where a closure makes a pointer to what ends with it: it has the owner for itself, as the types say.
pub(crate) fn pointer_into_own(view: &BodyView<'_>, closure: ExprId) -> Option<Span> {
    let (owner, span) = pointer_into_parameter(view, closure)?;
    match view.infer().local(owner).kind() {
        TyKind::Named(path, _) if OWNERS.contains(&path.as_str()) => Some(span),
        _ => None,
    }
}
