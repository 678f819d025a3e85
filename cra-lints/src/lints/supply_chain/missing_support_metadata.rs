//! # Package that does not say what its users need to know
//!
//! ## What it checks
//! Packages that are published or build a program: whether the manifest names the repository, the licence and the oldest
//! Rust that works, whether there is a changelog, and whether a document says for how long the product is supported.
//!
//! ## Why it matters
//! Users have to find the place where faults are reported and repaired, see which release repairs one, be able to build
//! that release, and know until when there will be any.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! ```
//! ```rust src/lib.rs
//! pub fn product() {}
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! rust-version = "1.88"
//! license = "MIT"
//! repository = "https://example.org/example"
//! ```
//! ```rust src/lib.rs
//! pub fn product() {}
//! ```
//! ```text CHANGELOG.md
//! # Changes
//! ```
//! ```text SECURITY.md
//! # Security
//! Version 0.1 is supported until 2031-12-31. Tell us about faults at security@example.org.
//! ```
//!
//! ## Limits
//! Whether what is said is true, and whether the changelog tells of repairs of security, is for a person to read. A
//! support period on a web page is not seen.

use crate::prelude::*;
use crate::snapshot::{FileKind, PackageInput, TargetKind};

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&II_2, &II_4, &II_8],
    cwe: &[1059],
    tests: false,
    check: &[Check::Package(package)],
};

fn package(model: &Model<'_>, at: usize, out: &mut Findings<'_>) {
    let package = &model.snapshot.packages[at];
    let Some(manifest) = &model.manifests[at] else {
        return;
    };
    if !goes_to_users(package) {
        return;
    }
    let says = |keys: &[&str]| keys.iter().any(|key| is_said(model, manifest, key));
    let mut missing = Vec::new();
    let parts: [(bool, &str); 5] = [
        (says(&["repository", "homepage"]), "its repository"),
        (says(&["license", "license-file"]), "its licence"),
        (says(&["rust-version"]), "the oldest Rust that builds it"),
        (has_changelog(model, package), "what changed (a changelog)"),
        (tells_support(model, package), "until when it is supported"),
    ];
    missing.extend(
        parts
            .iter()
            .filter(|(said, _)| !said)
            .map(|(_, words)| *words),
    );
    if missing.is_empty() {
        return;
    }
    out.report(manifest.package(), format!("`{}` does not say {}", package.name, listed(&missing)))
        .why("users cannot find repairs of security, use them or plan with them")
        .help("fill `repository`, `license` and `rust-version` in the manifest, keep a `CHANGELOG.md`, and state the support period in `SECURITY.md`");
}

fn goes_to_users(package: &PackageInput) -> bool {
    let builds =
        |kinds: fn(TargetKind) -> bool| package.targets.iter().any(|target| kinds(target.kind));
    let tool = ["xtask", "fuzz"]
        .iter()
        .any(|word| package.name.contains(word));
    !tool
        && (package.publish && builds(TargetKind::ships) || builds(|kind| kind == TargetKind::Bin))
}

/// Whether the manifest has a value for the key, its own or that of the workspace.
fn is_said(model: &Model<'_>, manifest: &Manifest, key: &str) -> bool {
    let Some(entry) = manifest.get(&["package", key]) else {
        return false;
    };
    let inherits = manifest.inner(entry, "workspace").is_some();
    let root = model.root_manifest.as_ref();
    let entry = match inherits {
        true => root.and_then(|root| root.get(&["workspace", "package", key])),
        false => Some(entry),
    };
    // A root that was not read may well have it.
    entry.map_or(inherits && root.is_none(), |entry| {
        entry.str().is_none_or(|text| !text.trim().is_empty())
    })
}

fn has_changelog(model: &Model<'_>, package: &PackageInput) -> bool {
    let words = ["changelog", "changes", "history", "news", "release"];
    model.snapshot.names.iter().any(|path| {
        let name = path.rsplit('/').next().unwrap_or_default().to_lowercase();
        is_near(path, package) && words.iter().any(|word| name.starts_with(word))
    })
}

/// Whether a document or our own configuration speaks of the support period.
fn tells_support(model: &Model<'_>, package: &PackageInput) -> bool {
    let documents = model.files.iter().filter(|file| {
        file.kind == FileKind::Document && is_near(&file.path, package)
            || file.kind == FileKind::Policy
    });
    let words = ["support", "end of life", "end-of-life", "maintained until"];
    documents.into_iter().any(|file| {
        let text = file.text.to_lowercase();
        words.iter().any(|word| text.contains(word))
    })
}

/// Whether a file lies in the package, or at the root for all of them.
fn is_near(path: &str, package: &PackageInput) -> bool {
    let own = path
        .strip_prefix(package.dir.as_str())
        .is_some_and(|rest| package.dir.is_empty() || rest.starts_with('/'));
    let of_all = ["", "docs/", "changelog/", ".github/"]
        .iter()
        .any(|folder| {
            path.strip_prefix(folder)
                .is_some_and(|rest| !rest.contains('/'))
        });
    own || of_all
}

fn listed(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [front @ .., last] => format!("{} and {last}", front.join(", ")),
    }
}
