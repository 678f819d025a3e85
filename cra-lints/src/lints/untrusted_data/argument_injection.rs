//! # Option of a program chosen by others
//!
//! ## What it checks
//! Text from outside that is passed to a program as an argument of its own, where it may begin with a dash.
//!
//! ## Why it matters
//! Many programs have options that write files or run other programs.
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
//! pub async fn log(axum::extract::Query(branch): axum::extract::Query<String>) {
//!     let _ = std::process::Command::new("git").arg("log").arg(branch).status();
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
//! pub async fn log(axum::extract::Query(branch): axum::extract::Query<String>) {
//!     let _ = std::process::Command::new("git").arg("log").arg(format!("--branches={branch}")).status();
//! }
//! ```
//!
//! ## Limits
//! Text behind a constant beginning, or behind the argument `--`, is taken for no option. Text from the command line, the
//! environment, standard input and files is a note only.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_J],
    cwe: &[88],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Argument], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    if reached
        .beginning()
        .is_some_and(|(text, _)| !text.is_empty())
    {
        return;
    }
    let what = format!(
        "{} is passed to a program by `{}` and may be taken for an option",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("many programs have options that write files or run other programs")
        .help("put `--` before it, or refuse text that begins with a dash")
        .way(reached.steps());
    if source.is_local() {
        filed.at_most(Level::Note);
    }
}
