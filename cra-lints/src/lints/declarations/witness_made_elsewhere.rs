//! # Proof that is made without a check
//!
//! ## What it checks
//! Values of a type with `#[cra::witness]` that are constructed in a function without `#[cra::mints]` for that type.
//!
//! ## Why it matters
//! Whoever takes the proof relies on the check that comes before it. One place that makes a proof without the check opens
//! everything that asks for one.
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
//! pub fn guest() -> Session {
//!     Session(0)
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
//! pub fn log_in(password: &str) -> Option<Session> {
//!     (password == std::env::var("PASSWORD").ok()?).then_some(Session(0))
//! }
//! ```
//!
//! ## Limits
//! Only the struct expression is looked for: a `Clone`, a macro of another crate and unsafe code are not seen. Code of tests
//! may make what it needs.

use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::promise::{Promise, Promises};
use crate::model::syntax::{BodyOwner, ItemId};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_F, &I_2_C],
    cwe: &[287],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["witness"]));
    for file in &model.files {
        for view in model.bodies(file) {
            body(&view, out);
        }
    }
}

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let promises = view.model.promises();
    if view.is_test() || promises.of("witness").next().is_none() {
        return;
    }
    for expr in &view.body.exprs {
        let path = match &expr.kind {
            ExprKind::Struct { path, .. } => path,
            ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
                ExprKind::Path(path) => path,
                _ => continue,
            },
            _ => continue,
        };
        let Some(witness) = made(view, path) else {
            continue;
        };
        let is_witness = |promise: &&Promise| view.model.promised_path(promise) == Some(witness);
        let Some(promise) = promises.of("witness").find(is_witness) else {
            continue;
        };
        if mints(view, &promises, promise.item) {
            continue;
        }
        let name = witness.as_str().rsplit("::").next().unwrap_or_default();
        out.report(
            view.place(path.span),
            format!("this makes a `{name}` without a check"),
        )
        .why("whoever takes the proof relies on the check that comes before it")
        .help(format!(
            "make it in a function that checks and has `#[cra::mints({name})]`, and call that"
        ));
    }
}

/// The type that a struct expression or a call of a tuple struct makes.
fn made(view: &BodyView<'_>, path: &Path) -> Option<Name> {
    if path.is(&["Self"]) {
        return view.self_type();
    }
    view.resolve(path).map(|found| found.path)
}

/// Whether the function around mints a type.
fn mints(view: &BodyView<'_>, promises: &Promises, witness: (FileId, ItemId)) -> bool {
    let BodyOwner::Item(owner) = view.body.owner else {
        return false;
    };
    promises.on((view.file.id, owner)).any(|promise| {
        promise.attribute.name == "mints"
            && promise
                .plain()
                .any(|ty| view.model.promised_item(promise, ty) == Some(witness))
    })
}
