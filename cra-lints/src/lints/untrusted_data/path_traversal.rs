//! # File chosen by others
//!
//! ## What it checks
//! Text from outside that becomes (part of) the path of a file or folder that is opened, made, changed or removed, without a
//! check that confines it: resolve the path first, then compare its beginning, as a path or with the `/` behind the folder,
//! then refuse.
//!
//! ## Why it matters
//! With `..` or an absolute path every file is reached that the program can reach.
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
//! pub async fn download(axum::extract::Path(name): axum::extract::Path<String>) -> Vec<u8> {
//!     std::fs::read(format!("/srv/files/{name}")).unwrap_or_default()
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
//! pub async fn download(axum::extract::Path(id): axum::extract::Path<u64>) -> Vec<u8> {
//!     std::fs::read(format!("/srv/files/{id}")).unwrap_or_default()
//! }
//! ```
//!
//! ## Limits
//! Paths from the command line, the environment, standard input and files are notes only: whoever starts a program may open
//! the same files without it, and so are ways of more than five steps and what the program looks at in functions of its
//! own that are named for it. Answers of other servers are warnings. Checks in other crates are not seen.
//! Reading where a link leads is a warning.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_F],
    cwe: &[22, 73],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Path], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!(
        "{} decides which file `{}` uses",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("`..` or an absolute path leads to every file that the program can reach")
        .help("take only the file name, or resolve the path with `canonicalize` and refuse what does not start with the folder")
        .way(reached.steps());
    if source.is_local() || reached.is_looked_at() {
        // Whoever starts the program may do the same without it, and what was looked at may have been refused.
        filed.at_most(Level::Note);
    } else if source == SourceKind::Response || reached.callee() == "read_link" {
        // The server that was asked is mostly one that the program trusts, and where a link leads is mostly read to find
        // out whether the file may be used.
        filed.at_most(Level::Warn);
    }
}
