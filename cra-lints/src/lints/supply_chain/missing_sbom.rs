//! # Program without a list of what is in it
//!
//! ## What it checks
//! Workspaces that build a program or a library for other languages: whether anything makes a software bill of
//! materials for it. Looked at are the configuration of CI, `Makefile` and `justfile`, release scripts, the settings of
//! `dist` and of cargo, tasks of the workspace (`xtask`), and bills that lie in the repository. Where one of them makes
//! a release and none makes a bill, the finding stands at the release; otherwise it is a note at the manifest.
//!
//! ## Why it matters
//! The Act wants the components of a product on record in a form that machines read. Whoever learns of a faulty library
//! must be able to say, for every release that is in use, whether it is in there.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! ```
//! ```rust src/main.rs
//! fn main() -> std::process::ExitCode {
//!     std::process::ExitCode::SUCCESS
//! }
//! ```
//! ```sh scripts/release.sh
//! cargo build --release --locked
//! gh release create "$1" target/release/example
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! ```
//! ```rust src/main.rs
//! fn main() -> std::process::ExitCode {
//!     std::process::ExitCode::SUCCESS
//! }
//! ```
//! ```sh scripts/release.sh
//! cargo auditable build --release --locked
//! cargo cyclonedx --format json
//! gh release create "$1" target/release/example example.cdx.json
//! ```
//!
//! ## Limits
//! Only what lies in the repository is known: a bill that another system makes is not seen. What is called is not run,
//! so whether the bill is complete, or goes out with the release, is for a person to say. Words in comments do not count.

use crate::prelude::*;
use crate::snapshot::{FileKind, TargetKind};

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&II_1],
    cwe: &[1059],
    tests: false,
    check: &[Check::Workspace(check)],
};

const WHY: &str = "when a library turns out to be faulty, nobody can say from a record which releases have it in them";
const HELP: &str = "make a bill with each release, with `cargo cyclonedx`, `cargo sbom` or `syft`, and build with `cargo auditable` so that each program carries its own";

fn check(model: &Model<'_>, out: &mut Findings<'_>) {
    if !ships_a_program(model) {
        out.covered(Coverage {
            unit: "workspaces",
            ..Coverage::default()
        });
        return;
    }
    if is_in_repository(model) || is_set(model) || is_made(model) {
        return;
    }
    let release = automation(model).find_map(|file| {
        let mut lines = lines(file);
        lines.find(|line| RELEASES.iter().any(|words| line.text.contains(words)))
    });
    if let Some(release) = release {
        out.report(
            release.place,
            "a release is made here, and nothing makes a bill of its materials",
        )
        .why(WHY)
        .help(HELP);
        return;
    }
    let root = model
        .root_manifest
        .as_ref()
        .or_else(|| model.manifests.iter().flatten().next());
    if let Some(root) = root {
        out.report(
            root.package(),
            "nothing in the workspace makes a bill of materials for what it builds",
        )
        .why(WHY)
        .help(HELP)
        .at_most(Level::Note);
    }
}

/// Whether a package builds something that runs at users, tools for its own development apart.
fn ships_a_program(model: &Model<'_>) -> bool {
    const TOOLS: &[&str] = &[
        "xtask",
        "fuzz",
        "bench",
        "benches",
        "benchmarks",
        "examples",
        "tests",
    ];
    let packages = model.snapshot.packages.iter().filter(|package| {
        let mut parts = package.name.split(['-', '_']);
        !parts.any(|part| TOOLS.contains(&part))
    });
    packages.flat_map(|package| &package.targets).any(|target| {
        let foreign = |kind: &String| matches!(kind.as_str(), "cdylib" | "staticlib");
        target.kind == TargetKind::Bin
            || target.kind == TargetKind::Lib && target.crate_types.iter().any(foreign)
    })
}

/// Whether a bill of materials lies in the repository.
fn is_in_repository(model: &Model<'_>) -> bool {
    model.snapshot.names.iter().any(|path| {
        let name = path.rsplit('/').next().unwrap_or_default().to_lowercase();
        name.contains("bom") || name.contains(".cdx.") || name.contains(".spdx")
    })
}

/// Whether `dist` or cargo is told to make one.
fn is_set(model: &Model<'_>) -> bool {
    let on = |manifest: &Manifest, keys: &[&str]| {
        manifest.get(keys).and_then(|entry| entry.bool()) == Some(true)
    };
    let by_dist = |manifest: &Manifest, tables: &[&str]| {
        ["cargo-auditable", "cargo-cyclonedx", "omnibor"]
            .iter()
            .any(|key| {
                let keys: Vec<&str> = tables.iter().copied().chain([*key]).collect();
                on(manifest, &keys)
            })
    };
    let parsed = |kind: FileKind| {
        model
            .files
            .iter()
            .filter(move |file| {
                file.kind == kind && file.path.contains("toml") | file.path.ends_with("config")
            })
            .filter_map(|file| Manifest::parse(file.id, &file.text))
    };
    let manifests = || {
        model
            .root_manifest
            .iter()
            .chain(model.manifests.iter().flatten())
    };
    manifests().any(|manifest| {
        by_dist(manifest, &["workspace", "metadata", "dist"])
            || by_dist(manifest, &["package", "metadata", "dist"])
    }) || parsed(FileKind::Automation).any(|file| by_dist(&file, &["dist"]))
        || parsed(FileKind::CargoConfig).any(|file| on(&file, &["build", "sbom"]))
}

/// Words that only the making of a bill has.
const MAKES: &[&str] = &[
    "sbom",
    "cyclonedx",
    "auditable",
    "syft",
    "cdxgen",
    "--format spdx",
    "cra evidence",
    "bill of materials",
    "bom.json",
];

/// Whether a step of CI, a script or a task of the workspace makes one.
fn is_made(model: &Model<'_>) -> bool {
    let says = |text: &str| {
        let text = text.to_lowercase();
        MAKES.iter().any(|words| text.contains(words))
    };
    let tasks = model.files.iter().filter(|file| {
        let package = file
            .package
            .map(|package| &model.snapshot.packages[package]);
        file.kind == FileKind::Rust && package.is_some_and(|package| package.name.contains("xtask"))
    });
    automation(model).any(|file| lines(file).any(|line| says(line.text)))
        || tasks.flat_map(lines).any(|line| says(line.text))
}

/// Words of steps that hand a program to users.
const RELEASES: &[&str] = &[
    "gh release create",
    "gh release upload",
    "glab release create",
    "release-cli create",
    "softprops/action-gh-release",
    "actions/create-release",
    "actions/upload-release-asset",
    "ncipollo/release-action",
    "svenstaro/upload-release-action",
    "taiki-e/upload-rust-binary-action",
    "taiki-e/create-gh-release-action",
    "rust-build/rust-build.action",
    "marvinpinto/action-automatic-releases",
    "goreleaser/goreleaser-action",
    "cargo dist build",
    "dist build",
    "dist host",
    "docker push",
    "docker/build-push-action",
    "cargo deb",
    "cargo generate-rpm",
    "cargo wix",
    "aws s3 cp",
    "gsutil cp",
];

fn automation<'m>(model: &'m Model<'_>) -> impl Iterator<Item = &'m File> {
    model
        .files
        .iter()
        .filter(|file| file.kind == FileKind::Automation)
}

/// A line with words in it that are no comment.
struct Line<'m> {
    text: &'m str,
    place: Place,
}

fn lines(file: &File) -> impl Iterator<Item = Line<'_>> {
    let mut at = 0;
    let lines = file.text.split_inclusive('\n').map(move |text| {
        let start = at;
        at += text.len();
        (start, text)
    });
    lines.filter_map(|(start, text)| {
        let words = text.trim();
        let comment = words.starts_with('#') || words.starts_with("//") || words.is_empty();
        let start = start + (text.len() - text.trim_start().len());
        (!comment).then(|| Line {
            // What follows a `#` with a space before it is a comment in all of these files.
            text: words.split(" #").next().unwrap_or_default(),
            place: Place {
                file: file.id,
                span: Span::new(start, start + words.len()),
            },
        })
    })
}
