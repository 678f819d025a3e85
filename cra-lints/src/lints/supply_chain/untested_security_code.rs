//! # Code at the border that no test reaches
//!
//! ## What it checks
//! Files with unsafe code, or with a function that takes untrusted bytes or text apart, in a package that has no tests at
//! all, neither beside the code nor in `tests` or `fuzz`; parsers of bytes in a workspace without a fuzz target; and a CI
//! that never looks for known vulnerabilities of dependencies.
//!
//! ## Why it matters
//! Faults in these places are the ones that become attacks, and nobody sees them by reading alone. The Act asks for
//! effective and regular tests of security.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn parse_header(bytes: &[u8]) -> Option<u16> {
//!     Some(u16::from(*bytes.first()?) << 8 | u16::from(*bytes.get(1)?))
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub fn parse_header(bytes: &[u8]) -> Option<u16> {
//!     Some(u16::from(*bytes.first()?) << 8 | u16::from(*bytes.get(1)?))
//! }
//! ```
//! ```rust fuzz/fuzz_targets/header.rs
//! libfuzzer_sys::fuzz_target!(|bytes: &[u8]| { let _ = example::parse_header(bytes); });
//! ```
//!
//! ## Limits
//! That a test exists does not say that it tests anything, nor that it reaches this code. A parser is known by its name
//! and its parameter only. The lint is off unless somebody asks for it.

use crate::model::syntax::FnItem;
use crate::prelude::*;
use crate::snapshot::FileKind;

pub(crate) static LINT: Lint = Lint {
    level: Level::Allow,
    since: "0.1.0",
    requirements: &[&II_3],
    cwe: &[1059],
    tests: false,
    check: &[Check::Workspace(check)],
};

fn check(model: &Model<'_>, out: &mut Findings<'_>) {
    let sources = || {
        model
            .files
            .iter()
            .filter(|file| file.kind == FileKind::Rust)
    };
    let read = sources().filter(|file| file.tree.is_some()).count();
    let all = sources().count();
    out.covered(Coverage {
        unit: "files",
        looked_at: read,
        of: all,
        missed: match all - read {
            0 => Vec::new(),
            missed => vec![(missed, "files that could not be parsed".to_owned())],
        },
    });
    let fuzzed = names(model).any(|name| name.contains("fuzz/"));
    for package in 0..model.snapshot.packages.len() {
        let tested = has_tests(model, package);
        let files = || model.package_files(package).filter(|file| file.ships());
        if !tested {
            for file in files() {
                if let Some((place, what)) = border(model, file) {
                    out.report(place, format!("{what}, and the package has no tests"))
                        .why("faults here are the ones that become attacks, and reading alone does not find them")
                        .help("test it with what an attacker would send: nothing, too little, too much, the largest numbers");
                }
            }
        } else if !fuzzed {
            let parser = files().find_map(|file| parser(model, file, true));
            if let Some((place, name)) = parser {
                out.report(
                    place,
                    format!(
                        "`{name}` takes untrusted bytes apart, and the workspace has no fuzz target"
                    ),
                )
                .why("a parser meets inputs that nobody thinks of when writing tests")
                .help("add a target with `cargo fuzz init`, and let it run in CI");
            }
        }
    }
    audit(model, out);
}

fn names<'m>(model: &'m Model<'_>) -> impl Iterator<Item = &'m str> {
    model.snapshot.names.iter().map(String::as_str)
}

/// Whether a package has any test, fuzz targets included.
fn has_tests(model: &Model<'_>, package: usize) -> bool {
    let dir = &model.snapshot.packages[package].dir;
    let beside = names(model).any(|path| {
        let rest = match dir.as_str() {
            "" => Some(path),
            dir => path
                .strip_prefix(dir)
                .and_then(|rest| rest.strip_prefix('/')),
        };
        rest.is_some_and(|rest| rest.starts_with("tests/") || rest.starts_with("fuzz/"))
    });
    beside
        || model.package_files(package).any(|file| {
            file.test
                || file
                    .tree
                    .iter()
                    .flat_map(|tree| &tree.items)
                    .any(|item| item.test)
        })
}

/// What in a file needs tests most, and where.
fn border(model: &Model<'_>, file: &File) -> Option<(Place, String)> {
    if let Some((place, name)) = parser(model, file, false) {
        return Some((place, format!("`{name}` takes what others send apart")));
    }
    let body = model.bodies(file).find_map(|body| {
        let block = body.body.exprs.iter().find(|expr| {
            matches!(
                expr.kind,
                ExprKind::Block {
                    kind: BlockKind::Unsafe,
                    ..
                }
            )
        })?;
        let start = block.span.start as usize;
        Some(body.place(Span::new(start, start + "unsafe".len())))
    })?;
    Some((body, "there is unsafe code here".to_owned()))
}

/// Beginnings of the names of functions that take data apart.
const PARSERS: &[&str] = &[
    "parse",
    "decode",
    "deserialize",
    "from_bytes",
    "from_slice",
    "read_message",
    "read_packet",
    "unpack",
    "decompress",
    "try_from",
    "from_str",
    "read_frame",
];

/// The first function of a file that takes data apart, of bytes only when asked.
fn parser(model: &Model<'_>, file: &File, of_bytes: bool) -> Option<(Place, String)> {
    model.items(file).find_map(|view| {
        let ItemKind::Fn(function) = &view.item.kind else {
            return None;
        };
        let name = view.item.name.as_str();
        let fits = PARSERS.iter().any(|start| name.starts_with(start)) && takes(function, of_bytes);
        (fits && function.body.is_some() && !view.item.test && !file.test)
            .then(|| (view.place(view.item.name_span), name.to_owned()))
    })
}

/// Whether a parameter is a slice of bytes, or text.
fn takes(function: &FnItem, of_bytes: bool) -> bool {
    function.params.iter().any(|param| {
        let TypeKind::Ref { inner, .. } = &param.ty.kind else {
            return false;
        };
        let is = |ty: &Type, name: &str| ty.as_path().is_some_and(|path| path.is(&[name]));
        match &inner.kind {
            TypeKind::Slice(element) => is(element, "u8"),
            _ => !of_bytes && is(inner, "str"),
        }
    })
}

/// Tools that compare dependencies with known vulnerabilities.
const AUDITS: &[&str] = &[
    "cargo audit",
    "cargo-audit",
    "audit-check",
    "cargo deny",
    "cargo-deny",
    "osv-scanner",
    "trivy",
    "grype",
    "snyk",
    "cargo cra",
    "cargo-cra",
    "dependency-review-action",
    "rustsec",
    "renovate",
    "dependabot",
];

fn audit(model: &Model<'_>, out: &mut Findings<'_>) {
    let ci = || {
        model.files.iter().filter(|file| {
            file.kind == FileKind::Automation
                && file.path.ends_with("yml") | file.path.ends_with("yaml")
        })
    };
    let audited = ci().any(|file| {
        let lines = file
            .text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'));
        lines.into_iter().any(|line| {
            AUDITS
                .iter()
                .any(|words| line.to_lowercase().contains(words))
        })
    });
    let watched = names(model).any(|name| {
        ["dependabot", "renovate", "deny.toml", "audit.toml"]
            .iter()
            .any(|word| name.contains(word))
    });
    let Some(first) = ci()
        .next()
        .filter(|_| !audited && !watched && model.snapshot.lock.is_some())
    else {
        return;
    };
    // The first line with words stands for the file.
    let start = first.text.len() - first.text.trim_start().len();
    let length = first.text[start..].lines().next().map_or(0, str::len);
    let place = Place {
        file: first.id,
        span: Span::new(start, start + length),
    };
    out.report(place, "no step of CI looks for known vulnerabilities of dependencies")
        .why("a fault that becomes known after the last change of the code is then learned of by chance")
        .help("run `cargo cra check`, `cargo audit` or `cargo deny check advisories` regularly, on a schedule too");
}
