//! # Proof that is made without a check
//!
//! ## What it checks
//! Values of a type with `#[cra::witness]` that are constructed in a function without `#[cra::mints]` for that type, and derives by
//! which such a value is made of nothing or of data: `Default`, `Deserialize` and their kin of other libraries. The attribute
//! itself refuses the two named ones; in a comment and inside `cfg_attr` only this lint does.
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
//! Of code, only the struct expression is looked for: a `Clone`, a macro of another crate and unsafe code are not seen. A derive
//! that leads through a conversion which is checked (`try_from`) is left alone. Code of tests may make what it needs.

use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::promise::{Promise, Promises};
use crate::model::syntax::{Attr, BodyOwner, ItemId};
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
    for promise in model.promises().of("witness") {
        if let Some(view) = model.item_view(promise.item) {
            derives(&view, out);
        }
    }
}

/// Derives that make a value, and what they make it of.
const MAKE: &[(&str, &str)] = &[
    ("AnyBitPattern", "any bytes"),
    ("BorshDeserialize", "any input"),
    ("Decode", "any input"),
    ("Default", "nothing"),
    ("Deserialize", "any input"),
    ("FromBytes", "any bytes"),
    ("FromRow", "any row of a database"),
    ("Message", "any input"),
    ("Parser", "the command line"),
    ("Pod", "any bytes"),
    ("Queryable", "any row of a database"),
    ("Readable", "any input"),
    ("Zeroable", "nothing"),
];

/// What is derived for a witness and makes one.
fn derives(view: &ItemView<'_>, out: &mut Findings<'_>) {
    if view.item.test {
        return;
    }
    let converts = |attr: &Attr| {
        let mut list = attr.meta.list().iter();
        attr.meta.is(&["serde"]) && list.any(|meta| meta.is(&["try_from"]))
    };
    if view.item.attrs.iter().any(converts) {
        return;
    }
    for attr in view
        .item
        .attrs
        .iter()
        .filter(|attr| attr.meta.is(&["derive"]))
    {
        for meta in attr.meta.list() {
            let Some(path) = &meta.path else {
                continue;
            };
            let last = path.last().name;
            let Some((_, of)) = MAKE.iter().find(|(name, _)| *name == last.as_str()) else {
                continue;
            };
            let name = view.item.name;
            let what = format!("this derive makes a `{name}` of {of}");
            out.report(view.place(path.span), what)
                .why("whoever takes the proof relies on the check that comes before it")
                .help("remove the derive, and read into another type from which a function with `#[cra::mints]` makes the proof");
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
