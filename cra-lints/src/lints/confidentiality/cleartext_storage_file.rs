//! # Secret in a file as it is
//!
//! ## What it checks
//! A password, key, token, number of an account or other personal data that is written to a file or a cookie unencrypted.
//!
//! ## Why it matters
//! Whoever gets at the file, a copy or a backup has it.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn save(password: &str) -> std::io::Result<()> {
//!     std::fs::write("login.txt", password)
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub fn save(password: &str) -> std::io::Result<()> {
//!     std::fs::write("login.txt", encrypt(password))
//! }
//!
//! fn encrypt(text: &str) -> Vec<u8> {
//!     text.bytes().map(|byte| byte ^ 1).collect()
//! }
//! ```
//!
//! ## Limits
//! Whether the disk is encrypted, and who may read the file, is not known here.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[313, 315],
    tests: false,
    check: &[Check::Flow(
        &[SinkKind::FileContent, SinkKind::CookieValue],
        judge,
    )],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let Some(kind) = reached.sensitive() else {
        return;
    };
    // By this cookie a session is known again: it is made for nothing else, and tells nothing beyond it.
    let session = || {
        let (model, site) = (reached.model, reached.site());
        let said = [model.text(site), &model.item_around(site)];
        said.iter()
            .any(|words| words.to_ascii_lowercase().contains("session"))
    };
    if reached.sink() == SinkKind::CookieValue && kind == SensitiveKind::Key && session() {
        return;
    }
    let what = format!(
        "{} is written by `{}` as it is",
        reached.words(),
        reached.callee()
    );
    out.report(reached.place(), what)
        .why("whoever gets at it or a copy of it has the secret")
        .help("encrypt it first, or keep it in the system's store for secrets")
        .way(reached.steps());
}
