//! # Unsafe code outside every boundary
//!
//! ## What it checks
//! Unsafe blocks, functions and impls outside the items with `#[cra::unsafe_boundary]`, in a package that has such items.
//!
//! ## Why it matters
//! The boundaries say where reviewers have to look. Unsafe code elsewhere is reviewed by nobody.
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
//! #[cra::unsafe_boundary(reason = "reads a register", tests = crate::tests)]
//! pub fn register(at: &u32) -> u32 {
//!     // SAFETY: a reference is valid.
//!     unsafe { core::ptr::read_volatile(at) }
//! }
//!
//! pub fn first(bytes: &[u8; 4]) -> u8 {
//!     // SAFETY: there are four.
//!     unsafe { *bytes.get_unchecked(0) }
//! }
//!
//! #[cfg(test)]
//! mod tests {}
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
//! #[cra::unsafe_boundary(reason = "reads a register", tests = crate::tests)]
//! pub fn register(at: &u32) -> u32 {
//!     // SAFETY: a reference is valid.
//!     unsafe { core::ptr::read_volatile(at) }
//! }
//!
//! pub fn first(bytes: &[u8; 4]) -> u8 {
//!     bytes[0]
//! }
//!
//! #[cfg(test)]
//! mod tests {}
//! ```
//!
//! ## Limits
//! What macros of other crates write is not seen. A boundary on a module in a file of its own, by a comment, is not followed
//! into that file.

use crate::model::surface::attribute_above;
use crate::model::syntax::BodyOwner;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_K, &I_2_J],
    cwe: &[119],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["unsafe_boundary"]));
    for at in 0..model.snapshot.packages.len() {
        package(model, at, out);
    }
}

fn package(model: &Model<'_>, package: usize, out: &mut Findings<'_>) {
    let promises = model.promises();
    let boundaries: Vec<Place> = promises
        .of("unsafe_boundary")
        .filter_map(|promise| model.item_view(promise.item))
        .filter(|view| view.file.package == Some(package))
        .map(|view| view.place(view.item.span))
        .collect();
    if boundaries.is_empty() {
        return;
    }
    let outside = |place: Place| {
        !boundaries
            .iter()
            .any(|inside| inside.file == place.file && inside.span.contains(place.span))
    };
    for file in model.package_files(package).filter(|file| file.ships()) {
        let Some(tree) = &file.tree else {
            continue;
        };
        let mut places = Vec::new();
        for view in model.bodies(file).filter(|view| !view.is_test()) {
            let blocks = view.body.exprs.iter().filter(|expr| {
                matches!(&expr.kind, ExprKind::Block { kind, .. } if *kind == BlockKind::Unsafe)
            });
            let owner = match view.body.owner {
                BodyOwner::Item(id) => Some(id),
                BodyOwner::Other => None,
            };
            places.extend(blocks.map(|block| (view.place(block.span), "this unsafe block", owner)));
        }
        for view in model.items(file).filter(|view| !view.item.test) {
            let what = match &view.item.kind {
                ItemKind::Fn(function) if function.unsafe_ && function.body.is_some() => {
                    "this unsafe function"
                }
                ItemKind::Impl(block) if block.unsafe_ => "this unsafe impl",
                _ => continue,
            };
            places.push((view.place(view.item.name_span), what, Some(view.id)));
        }
        for (place, what, owner) in places {
            // What a macro wrote is judged at its definition.
            if outside(place) && !tree.is_expanded(place.span) {
                let words = "unsafe_boundary(reason = \"…\", tests = crate::tests)";
                let edit = owner
                    .and_then(|owner| model.item_view((file.id, owner)))
                    .filter(|view| matches!(view.item.kind, ItemKind::Fn(_) | ItemKind::Impl(_)))
                    .and_then(|view| attribute_above(&view, words));
                let filed = out.report(place, format!("{what} is outside every boundary of this package"))
                    .why("the boundaries say where reviewers look: here nobody does")
                    .help("move it into one of them, or put `#[cra::unsafe_boundary(…)]` on the item around");
                if let Some(edit) = edit {
                    filed.fix("declare it", vec![edit], false);
                }
            }
        }
    }
}
