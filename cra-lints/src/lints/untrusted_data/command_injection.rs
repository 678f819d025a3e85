//! # Command chosen by others
//!
//! ## What it checks
//! Text from outside that becomes the name of a program that is started, or part of a script for a shell.
//!
//! ## Why it matters
//! Whoever supplies the text can run any program with the rights of this one.
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
//! pub async fn ping(axum::extract::Query(host): axum::extract::Query<String>) {
//!     let _ = std::process::Command::new("sh").arg("-c").arg(format!("ping -c 1 {host}")).status();
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
//! pub async fn ping(axum::extract::Query(host): axum::extract::Query<std::net::IpAddr>) {
//!     let _ = std::process::Command::new("ping").arg("-c1").arg(host.to_string()).status();
//! }
//! ```
//!
//! ## Limits
//! Programs named on the command line, in the environment or in files are notes only. Scripts are told from other arguments
//! only where the shell is named in the same function.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_J],
    cwe: &[78],
    tests: false,
    check: &[Check::Flow(
        &[SinkKind::Command, SinkKind::ShellScript],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} decides what `{}` runs",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("whoever supplies it can run any program")
        .help("name the program in the source and pass the value as an argument of its own")
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    }
}
