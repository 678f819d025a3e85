//! # Archive entry that leaves the folder
//!
//! ## What it checks
//! The name of an entry of a zip or tar archive that becomes part of the path it is unpacked to, without the accessor that
//! refuses `..` and absolute names; and where a link of an archive leads, when a link is made that leads there.
//!
//! ## Why it matters
//! An archive made for the purpose overwrites files anywhere.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! zip = "2"
//! ```
//! ```rust src/lib.rs
//! pub fn unpack(mut archive: zip::ZipArchive<std::fs::File>) -> std::io::Result<()> {
//!     let entry = archive.by_index(0)?;
//!     std::fs::File::create(std::path::Path::new("out").join(entry.name()))?;
//!     Ok(())
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
//! zip = "2"
//! ```
//! ```rust src/lib.rs
//! pub fn unpack(mut archive: zip::ZipArchive<std::fs::File>) -> std::io::Result<()> {
//!     let entry = archive.by_index(0)?;
//!     if let Some(name) = entry.enclosed_name() {
//!         std::fs::File::create(std::path::Path::new("out").join(name))?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! ## Limits
//! Archives of other libraries than the usual ones are not known.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[22, 23],
    tests: false,
    check: &[Check::Flow(&[SinkKind::ArchivePath], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if reached.source() != Some(SourceKind::ArchiveEntry) {
        return;
    }
    let what = format!(
        "{} decides where `{}` writes",
        reached.words(),
        reached.callee()
    );
    out.report(reached.place(), what)
        .why("an entry called `../x` or `/x` is written outside of the folder")
        .help("use the accessor that refuses such names, such as `enclosed_name` or `unpack_in`")
        .way(reached.steps());
}
