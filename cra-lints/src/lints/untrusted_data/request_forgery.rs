//! # Address of a request chosen by others
//!
//! ## What it checks
//! Text from outside that decides the scheme, the host or the beginning of the address of an outgoing request.
//!
//! ## Why it matters
//! The program can be made to ask servers that only it can reach, or to send its secrets elsewhere.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! reqwest = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub async fn preview(axum::extract::Query(url): axum::extract::Query<String>) -> String {
//!     reqwest::get(&url).await.unwrap().text().await.unwrap()
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
//! reqwest = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub async fn preview(axum::extract::Query(id): axum::extract::Query<String>) -> String {
//!     reqwest::get(format!("https://images.example.com/{id}")).await.unwrap().text().await.unwrap()
//! }
//! ```
//!
//! ## Limits
//! Addresses from the command line, the environment, standard input and files are notes only; those from answers of other
//! servers are warnings. A host that is checked inside another crate is not seen as checked.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_I],
    cwe: &[918],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Url], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    if reached.callee() == "uri" && reached.is_in_converted_request() {
        return;
    }
    let what = format!(
        "{} decides where `{}` sends a request",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("the program can be made to ask servers that only it can reach")
        .help("write scheme and host into the source, or compare the host with a list of allowed ones")
        .way(reached.steps());
    if source.is_local() {
        // Whoever starts the program may do the same without it.
        filed.at_most(Level::Note);
    } else if source == SourceKind::Response {
        // The server that was asked is mostly one that the program trusts.
        filed.at_most(Level::Warn);
    }
}
