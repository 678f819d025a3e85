//! # Update without one of its steps, or without a switch
//!
//! ## What it checks
//! Workspaces with functions that have `#[cra::update]`, of which none is the step `check`, `verify`, `install`, `notify`, `postpone` or
//! `rollback`, and workspaces with the step `install` that have no setting, a `bool` such as `automatic_updates`, by which users
//! choose whether that happens by itself.
//!
//! ## Why it matters
//! Users are told of updates, can put them off for a while and get a working product back when one fails. Where that fits the
//! product, updates install themselves unless somebody has switched that off. A step that nobody wrote is a step that the product
//! does not have.
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
//! pub struct Verified(());
//!
//! #[cra::update(step = "verify")]
//! #[cra::mints(Verified)]
//! pub fn verify(signed: bool) -> Option<Verified> {
//!     signed.then_some(Verified(()))
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
//! pub struct Verified(());
//!
//! #[cra::secure_default(automatic_updates)]
//! pub struct Settings {
//!     pub automatic_updates: bool,
//! }
//!
//! impl Default for Settings {
//!     fn default() -> Self {
//!         Self { automatic_updates: true }
//!     }
//! }
//!
//! #[cra::update(step = "check")]
//! pub fn check() {}
//!
//! #[cra::update(step = "notify")]
//! pub fn notify() {}
//!
//! #[cra::update(step = "postpone")]
//! pub fn postpone() {}
//!
//! #[cra::update(step = "verify")]
//! #[cra::mints(Verified)]
//! pub fn verify(signed: bool) -> Option<Verified> {
//!     signed.then_some(Verified(()))
//! }
//!
//! #[cra::update(step = "install")]
//! #[cra::requires(Verified)]
//! pub fn install(image: &Verified) {
//!     let _ = image;
//! }
//!
//! #[cra::update(step = "rollback")]
//! pub fn roll_back() {}
//! ```
//!
//! ## Limits
//! The setting is told by its English name, and whether the installation asks it is not judged; that its default is `true` is judged
//! where `#[cra::secure_default]` says so. Where another program does a step, or updates must not install themselves, accept the
//! finding and say which or why.

use cra_vocab::words;

use crate::model::promise::Promise;
use crate::model::sensitive::words as words_of;
use crate::model::syntax::Field;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_C, &II_8],
    cwe: &[1277],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["update"]));
    let promises = model.promises();
    // Told at the step that matters most of those there are, wherever it stands.
    let matters = |promise: &&Promise| {
        let step = promise.value("step").unwrap_or_default();
        let order = ["verify", "install"];
        (
            order
                .iter()
                .position(|known| *known == step)
                .unwrap_or(order.len()),
            step.to_owned(),
        )
    };
    let Some(first) = promises.of("update").min_by_key(matters) else {
        return;
    };
    let missing: Vec<String> = words::UPDATE_STEPS
        .iter()
        .filter(|step| {
            let mut declared = promises.of("update");
            !declared.any(|promise| promise.value("step") == Some(**step))
        })
        .map(|step| format!("`{step}`"))
        .collect();
    if !missing.is_empty() {
        let noun = if missing.len() == 1 { "step" } else { "steps" };
        out.report(first.place, format!("the update has no {noun} {}", missing.join(", ")))
            .why("an update is announced, can be put off, and is undone when it fails")
            .help("put `#[cra::update(step = \"…\")]` on the function that does it, or accept this and say what else does");
    }
    let installs = |promise: &Promise| promise.value("step") == Some("install");
    if let Some(install) = promises.of("update").find(|promise| installs(promise))
        && !has_switch(model)
    {
        out.report(
            install.place,
            "no setting says whether updates install themselves",
        )
        .why("where that fits the product, they do by default, and users can switch it off")
        .help(
            "add a setting such as `automatic_updates`, `true` by default, with `#[cra::secure_default(automatic_updates)]` \
             on its type, or accept this and say why updates wait for somebody",
        );
    }
}

/// Whether some setting of the workspace is named like one that lets updates install themselves.
fn has_switch(model: &Model<'_>) -> bool {
    let shipped = model.files.iter().filter(|file| file.ships());
    let mut items = shipped.flat_map(|file| model.items(file));
    items.any(|view| match &view.item.kind {
        ItemKind::Struct(fields) => !view.item.test && fields.iter().any(is_switch),
        _ => false,
    })
}

fn is_switch(field: &Field) -> bool {
    let words = words_of(field.name.as_str());
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    let named = has(&["auto", "automatic", "automatically", "unattended"])
        && has(&[
            "update", "updates", "upgrade", "upgrades", "install", "installs",
        ])
        || words
            .iter()
            .any(|word| matches!(word.as_str(), "autoupdate" | "autoupdates"));
    let ty = field.ty.as_path().map(|path| path.last().name);
    named && ty.is_some_and(|name| name == *"bool")
}
