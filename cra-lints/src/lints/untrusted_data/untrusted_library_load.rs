//! # Library chosen by others
//!
//! ## What it checks
//! Text from outside that decides which dynamic library or plugin is loaded.
//!
//! ## Why it matters
//! The code of the library runs with the rights of the program.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! libloading = "0.8"
//! ```
//! ```rust src/lib.rs
//! pub async fn plugin(axum::extract::Query(name): axum::extract::Query<String>) {
//!     let _library = unsafe { libloading::Library::new(format!("/plugins/{name}.so")) };
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
//! libloading = "0.8"
//! ```
//! ```rust src/lib.rs
//! pub fn plugin() {
//!     let _library = unsafe { libloading::Library::new("/usr/lib/example/plugin.so") };
//! }
//! ```
//!
//! ## Limits
//! A relative name that the system looks up is not told.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[114, 426],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Library], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} decides which library `{}` loads",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("its code runs with the rights of this program")
        .help("choose the library from a list in the source")
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    }
}
