//! # Record that users cannot switch off
//!
//! ## What it checks
//! Workspaces with functions that have `#[cra::audited]` and no setting, a `bool` such as `recording` or `audit_log`, by which users
//! choose whether what happens is recorded.
//!
//! ## Why it matters
//! Records serve security, and they tell what people do. The law wants both: that relevant activity is recorded, and that the user
//! can opt out of it.
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
//!     let _ = std::fs::write("events", event);
//! }
//!
//! #[cra::audited(crate::record, event = "door opened")]
//! pub fn open() {
//!     record("door opened");
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
//! pub struct Settings {
//!     pub recording: bool,
//! }
//!
//! pub fn record(settings: &Settings, event: &str) {
//!     if settings.recording {
//!         let _ = std::fs::write("events", event);
//!     }
//! }
//!
//! #[cra::audited(crate::record, event = "door opened")]
//! pub fn open(settings: &Settings) {
//!     record(settings, "door opened");
//! }
//! ```
//!
//! ## Limits
//! The setting is told by its English name, and whether what records asks it is not judged. Records of a library whose level users
//! set, such as `log` and `tracing`, are left alone. Where another program keeps the records, or users must not opt out, accept
//! the finding and say which or why.

use crate::model::promise::Promise;
use crate::model::sensitive::words as words_of;
use crate::model::syntax::Field;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_L],
    cwe: &[1059],
    tests: false,
    check: &[Check::Workspace(workspace)],
};

fn workspace(model: &Model<'_>, out: &mut Findings<'_>) {
    out.covered(Coverage::of_promises(model, &["audited"]));
    let promises = model.promises();
    let ours = |promise: &&Promise| model.file(promise.item.0).ships() && !has_level(promise);
    // Told at the event that comes first by name, wherever it stands.
    let event = |promise: &&Promise| {
        let view = model.item_view(promise.item);
        let name = view.map(|view| view.item.name.as_str());
        (promise.value("event").unwrap_or_default().to_owned(), name)
    };
    let Some(first) = promises.of("audited").filter(ours).min_by_key(event) else {
        return;
    };
    if !has_switch(model) {
        out.report(first.place, "no setting says whether this is recorded")
            .why("relevant activity is recorded by default, and users can opt out")
            .help(
                "add a setting such as `recording`, `true` by default, and ask it where records are written, or accept this and \
                 say what switches them off",
            );
    }
}

/// Whether what records is a macro of a library whose level users set.
fn has_level(promise: &Promise) -> bool {
    let sink = promise.plain().next().unwrap_or_default();
    let library = sink.split("::").next().unwrap_or_default();
    matches!(library.trim(), "defmt" | "log" | "slog" | "tracing") && sink.contains("::")
}

/// Whether some setting of the workspace is named like one that lets users choose whether records are made.
fn has_switch(model: &Model<'_>) -> bool {
    let shipped = model.files.iter().filter(|file| file.ships());
    let mut items = shipped.flat_map(|file| model.items(file));
    items.any(|view| match &view.item.kind {
        ItemKind::Struct(fields) => !view.item.test && fields.iter().any(is_switch),
        _ => false,
    })
}

/// Words for what is recorded, as the names of settings have them.
const RECORDS: &[&str] = &[
    "audit",
    "auditing",
    "audits",
    "events",
    "journal",
    "log",
    "logging",
    "logs",
    "monitor",
    "monitoring",
    "record",
    "recording",
    "records",
];

fn is_switch(field: &Field) -> bool {
    let words = words_of(field.name.as_str());
    let named = words.iter().any(|word| RECORDS.contains(&word.as_str()));
    let ty = field.ty.as_path().map(|path| path.last().name);
    named && ty.is_some_and(|name| name == *"bool")
}
