//! Whether two expressions are the same path, by what they are made of.

use super::syntax::{ExprId, ExprKind};
use super::view::BodyView;

/// Longer paths than this are not compared.
const MAX_HOPS: usize = 12;

impl BodyView<'_> {
    /// What a path is made of, in a form that is the same for the same path; `None` for what is made anew each time.
    pub fn path_key(&self, id: ExprId) -> Option<String> {
        path_within(self, id, MAX_HOPS)
    }
}

fn path_within(view: &BodyView<'_>, id: ExprId, hops: usize) -> Option<String> {
    let hops = hops.checked_sub(1)?;
    if let Some(spot) = view.spot(id) {
        let made = spot.local().filter(|_| spot.fields.is_empty());
        let made = made.and_then(|local| view.only_value(local));
        let made = made.and_then(|value| path_within(view, value, hops));
        return made.or_else(|| Some(format!("{spot:?}")));
    }
    if let Some(text) = view.str(id) {
        return Some(format!("{text:?}"));
    }
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) => {
            path_within(view, *operand, hops)
        }
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => match (method.as_str(), &**args) {
            ("join" | "with_extension" | "with_file_name", [part]) => Some(format!(
                "{}.{method}({})",
                path_within(view, *receiver, hops)?,
                path_within(view, *part, hops)?
            )),
            (
                "as_path" | "as_ref" | "clone" | "to_owned" | "to_path_buf" | "into" | "as_ptr"
                | "as_c_str",
                [],
            ) => path_within(view, *receiver, hops),
            ("path", []) => Some(format!("{}.path", path_within(view, *receiver, hops)?)),
            _ => None,
        },
        ExprKind::Call { callee, args } => match (&view.expr(*callee).kind, &**args) {
            (ExprKind::Path(path), [only])
                if matches!(path.last().name.as_str(), "new" | "from" | "clone") =>
            {
                path_within(view, *only, hops)
            }
            _ => None,
        },
        _ => None,
    }
}
