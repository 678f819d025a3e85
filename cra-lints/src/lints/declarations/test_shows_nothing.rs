//! # Test of a requirement that cannot fail
//!
//! ## What it checks
//! Tests with `#[cra::verifies]` in which nothing can fail: no assertion, no `unwrap` or `expect`, no `?`, no result and no function of
//! the workspace that has such.
//!
//! ## Why it matters
//! A test that passes whatever the code does raises a claim to *tested* all the same.
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
//! #[cfg(test)]
//! mod tests {
//!     #[cra::verifies("I.2.c")]
//!     #[test]
//!     fn a_changed_image_is_refused() {
//!         let _ = 1 + 1;
//!     }
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
//! #[cfg(test)]
//! mod tests {
//!     #[cra::verifies("I.2.c")]
//!     #[test]
//!     fn a_changed_image_is_refused() {
//!         assert_eq!(1 + 1, 2);
//!     }
//! }
//! ```
//!
//! ## Limits
//! Whether the assertion is about the requirement is not judged. A macro of another crate is taken for an assertion when its name
//! says so, and a call of a function of another crate that is named so as well.

#![expect(
    clippy::test_attr_in_doctest,
    reason = "the examples are about what stands above a test"
)]

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&II_3],
    cwe: &[1059],
    tests: true,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["verifies"]));
    for promise in model.promises().of("verifies") {
        let Some((function, view)) = model.promised_function(promise) else {
            continue;
        };
        let panics = model.item_view(promise.item).is_some_and(|view| {
            let mut attrs = view.item.attrs.iter();
            attrs.any(|attr| attr.meta.mentions("should_panic"))
        });
        if panics || function.ret.is_some() || can_fail(&view, DEPTH) {
            continue;
        }
        out.report(promise.place, "this test passes whatever the code does")
            .why("it raises the claim of its requirement to tested, and shows nothing")
            .help("assert what has to hold");
    }
}

/// How deep calls are followed.
const DEPTH: usize = 4;

/// Whether anything in a body, or in the functions of the workspace that it calls, can end a test.
fn can_fail(view: &BodyView<'_>, depth: usize) -> bool {
    let fails = |name: &str| {
        let words = [
            "assert", "panic", "fail", "expect", "unwrap", "must", "prop_", "check",
        ];
        let wholly = [
            "unreachable",
            "todo",
            "unimplemented",
            "quickcheck",
            "proptest",
        ];
        words.iter().any(|word| name.contains(word)) || wholly.contains(&name)
    };
    let direct = view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::Macro(call) => fails(call.path.last().name.as_str()),
        ExprKind::MethodCall { method, .. } => {
            fails(method.as_str()) && !method.as_str().starts_with("unwrap_or")
        }
        ExprKind::Path(path) => fails(path.last().name.as_str()),
        ExprKind::Try(_) | ExprKind::Index { .. } => true,
        _ => false,
    });
    if direct {
        return true;
    }
    let Some(depth) = depth.checked_sub(1) else {
        return true;
    };
    let calls = view.own_calls(view.infer());
    calls.iter().any(|call| {
        let called = view.model.function(call.function);
        called.is_some_and(|(_, body)| body.is_test() && can_fail(&body, depth))
    })
}
