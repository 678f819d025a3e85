//! # Refusal that leaves no record
//!
//! ## What it checks
//! Functions with `#[cra::mints]` and without `#[cra::audited]` that write no record themselves. In a package in which other
//! functions are audited, every caller must be, or write a record. In other packages it is enough that something around writes
//! one: the function, what it calls, or one of the functions through which it is called.
//!
//! ## Why it matters
//! That somebody was refused is how an attack is noticed.
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
//! pub fn record(event: &str) {
//!     println!("{event}");
//! }
//!
//! #[cra::audited(crate::record, event = "door opened")]
//! pub fn open() {
//!     record("door opened");
//! }
//!
//! #[cra::witness]
//! pub struct Session(());
//!
//! #[cra::mints(Session)]
//! pub fn log_in(pin: u32) -> Option<Session> {
//!     (pin == 7).then_some(Session(()))
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
//! pub fn record(event: &str) {
//!     println!("{event}");
//! }
//!
//! #[cra::witness]
//! pub struct Session(());
//!
//! #[cra::mints(Session)]
//! #[cra::audited(crate::record, event = "login")]
//! pub fn log_in(pin: u32) -> Option<Session> {
//!     record("somebody logs in");
//!     (pin == 7).then_some(Session(()))
//! }
//! ```
//!
//! ## Limits
//! Whether the record tells a refusal from a success is not judged. What a server writes of every request is taken for a record.
//! Where nothing is audited, only what `main` leads to is looked at: users of a library, and servers, may record.

use std::collections::HashSet;

use crate::model::place::FileId;
use crate::model::syntax::ItemId;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_L],
    cwe: &[778],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["mints"]));
    let promises = model.promises();
    let package = |file| model.file(file).package;
    let records = Records {
        model,
        sinks: promises
            .of("audited")
            .filter_map(|promise| promise.names().next().map(str::to_owned))
            .collect(),
    };
    for promise in promises.of("mints") {
        let Some((_, view)) = model.promised_function(promise) else {
            continue;
        };
        if view.is_test() || promises.has(promise.item, "audited") {
            continue;
        }
        let begun = promises
            .of("audited")
            .any(|other| package(other.item.0) == package(promise.item.0));
        let recorded = match begun {
            true => records.within(promise.item) || records.by_all_callers(promise.item),
            false => records.around(promise.item),
        };
        if recorded {
            continue;
        }
        let name = promise.names().next().unwrap_or_default();
        out.report(
            promise.place,
            format!("whether a `{name}` was refused is nowhere recorded"),
        )
        .why("that somebody was refused is how an attack is noticed")
        .help("add `#[cra::audited(…)]`, and call what records before anything is refused");
    }
}

type Function = (FileId, ItemId);

/// Macros that write a record, and what writes one of every request.
const WRITE: &[&str] = &[
    "critical", "crit", "debug", "eprintln", "error", "event", "info", "log", "notice", "println",
    "span", "trace", "warn",
];
const OF_EVERY_REQUEST: &[&str] = &["new_for_http", "new_for_grpc", "Logger", "TracingLogger"];

/// Which functions write records.
struct Records<'m, 's> {
    model: &'m Model<'s>,
    /// The functions that `#[cra::audited]` names.
    sinks: Vec<String>,
}

impl Records<'_, '_> {
    /// Whether a function writes a record itself.
    fn writes(&self, function: Function) -> bool {
        let Some((signature, view)) = self.model.function(function) else {
            return false;
        };
        let name = view.tree.item(function.1).name;
        // What `main` returns as an error is printed.
        let printed = name == "main" && signature.ret.is_some();
        let attributes = &view.tree.item(function.1).attrs;
        printed
            || attributes
                .iter()
                .any(|attr| attr.meta.mentions("instrument"))
            || view
                .body
                .exprs
                .iter()
                .any(|expr| self.is_record(&view, &expr.kind))
    }

    fn is_record(&self, view: &BodyView<'_>, kind: &ExprKind) -> bool {
        let is_sink = |name: &str| self.sinks.iter().any(|sink| sink == name);
        match kind {
            ExprKind::Macro(call) => {
                let name = call.path.last().name;
                WRITE.contains(&name.as_str()) || is_sink(name.as_str())
            }
            ExprKind::MethodCall { method, .. } => {
                is_sink(method.as_str()) || OF_EVERY_REQUEST.contains(&method.as_str())
            }
            ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
                ExprKind::Path(path) => path.segments.iter().any(|segment| {
                    let name = segment.name.as_str();
                    OF_EVERY_REQUEST.contains(&name)
                        || is_sink(name) && name == path.last().name.as_str()
                }),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a function, or one that it calls, writes a record.
    fn within(&self, function: Function) -> bool {
        let mut seen = HashSet::from([function]);
        let mut next = vec![function];
        while let Some(function) = next.pop() {
            if self.writes(function) {
                return true;
            }
            let Some((_, view)) = self.model.function(function) else {
                continue;
            };
            let calls = view.own_calls(view.infer());
            next.extend(
                calls
                    .into_iter()
                    .map(|call| call.function)
                    .filter(|called| seen.insert(*called)),
            );
        }
        false
    }

    /// Whether every function that calls this one writes a record, or says that it does.
    fn by_all_callers(&self, function: Function) -> bool {
        let promises = self.model.promises();
        let callers = self.model.callers();
        let callers = callers.of(function);
        !callers.is_empty()
            && callers
                .iter()
                .all(|caller| promises.has(*caller, "audited") || self.writes(*caller))
    }

    /// Whether a record may be written in a function, in what it calls, or in what leads to it. What leads to it is known where
    /// all ways begin in `main`: the callers of a library, and servers, may record as well.
    fn around(&self, function: Function) -> bool {
        if self.within(function) {
            return true;
        }
        let callers = self.model.callers();
        let mut seen = HashSet::from([function]);
        let mut next = vec![function];
        while let Some(function) = next.pop() {
            let above = callers.of(function);
            let name = self.model.item_view(function).map(|view| view.item.name);
            let begins = above.is_empty() && name.is_none_or(|name| name != "main");
            if begins || self.writes(function) {
                return true;
            }
            next.extend(above.iter().filter(|caller| seen.insert(**caller)));
        }
        false
    }
}
