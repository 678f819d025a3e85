//! # Proof that is given to everybody
//!
//! ## What it checks
//! Functions with `#[cra::mints]` that never refuse: every way out is `Ok(…)` or `Some(…)`.
//!
//! ## Why it matters
//! A proof that everybody gets proves nothing. The result type says that the function can refuse; the body does not.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! #[cra::witness]
//! pub struct Session(u32);
//!
//! #[cra::mints(Session)]
//! pub fn log_in(user: u32) -> Option<Session> {
//!     Some(Session(user))
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//! ```rust src/lib.rs
//! #[cra::witness]
//! pub struct Session(u32);
//!
//! #[cra::mints(Session)]
//! pub fn log_in(user: u32, known: &[u32]) -> Option<Session> {
//!     known.contains(&user).then_some(Session(user))
//! }
//! ```
//!
//! ## Limits
//! Whether the condition of a refusal can ever hold, and whether it is the right one, is not judged.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_F],
    cwe: &[287, 345],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["mints"]));
    for promise in model.promises().of("mints") {
        let Some((_, view)) = model.promised_function(promise) else {
            continue;
        };
        if view.is_test() || refuses(&view) {
            continue;
        }
        let name = promise.names().next().unwrap_or_default();
        out.report(promise.place, format!("this gives everybody a `{name}`"))
            .why("a proof that everybody gets proves nothing")
            .help("check first, and return `None` or `Err(…)` where the check fails");
    }
}

/// Whether some way out of a body may say no.
fn refuses(view: &BodyView<'_>) -> bool {
    let mut ends = Vec::new();
    leaves(view, view.body.root(), &mut ends);
    for expr in &view.body.exprs {
        match &expr.kind {
            ExprKind::Try(_) => return true,
            ExprKind::Return(value) => ends.extend(value),
            _ => {}
        }
    }
    !ends.iter().all(|end| grants(view, *end))
}

/// The expressions whose value a body may end with.
fn leaves(view: &BodyView<'_>, id: ExprId, out: &mut Vec<ExprId>) {
    match &view.expr(id).kind {
        ExprKind::Block { tail, .. } => {
            if let Some(tail) = tail {
                leaves(view, *tail, out);
            }
        }
        ExprKind::If {
            then, otherwise, ..
        } => {
            leaves(view, *then, out);
            if let Some(otherwise) = otherwise {
                leaves(view, *otherwise, out);
            }
        }
        ExprKind::Match { arms, .. } => {
            for arm in arms {
                leaves(view, arm.body, out);
            }
        }
        ExprKind::Return(_) => {}
        _ => out.push(id),
    }
}

/// `Ok(…)` and `Some(…)`.
fn grants(view: &BodyView<'_>, id: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = &view.expr(id).kind else {
        return false;
    };
    matches!(&view.expr(*callee).kind, ExprKind::Path(path)
        if matches!(path.last().name.as_str(), "Ok" | "Some"))
}
