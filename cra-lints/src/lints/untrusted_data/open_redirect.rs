//! # Redirect chosen by others
//!
//! ## What it checks
//! Text from outside that decides the host a client is redirected to.
//!
//! ## Why it matters
//! A link to this server leads its users anywhere, with the trust they have in it.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! ```
//! ```rust src/lib.rs
//! pub async fn next(axum::extract::Query(url): axum::extract::Query<String>) -> axum::response::Redirect {
//!     axum::response::Redirect::to(&url)
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
//! axum = "0.8"
//! ```
//! ```rust src/lib.rs
//! pub async fn next(axum::extract::Query(page): axum::extract::Query<String>) -> axum::response::Redirect {
//!     axum::response::Redirect::to(&format!("/pages/{page}"))
//! }
//! ```
//!
//! ## Limits
//! A host that is checked inside another crate is not seen as checked. Addresses from the command line, the environment and
//! files are notes only.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_D],
    cwe: &[601],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Redirect], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} decides where `{}` sends the client",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("a link to this server then leads anywhere")
        .help("redirect to paths of this server, or compare the host with a list")
        .way(reached.steps());
    if source.is_local() {
        // Who runs the server decides where it is.
        filed.at_most(Level::Note);
    }
}
