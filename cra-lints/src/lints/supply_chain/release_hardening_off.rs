//! # Protection of the release build switched off
//!
//! ## What it checks
//! The release profile of the root manifest and of `.cargo/config.toml`, the profiles that inherit from it and their
//! settings for single packages, and all flags for the compiler and the linker there: whether one of them switches off
//! overflow checks, position-independent code, read-only relocations, non-executable memory or the guard of indirect
//! calls, or switches on debug assertions.
//!
//! ## Why it matters
//! These protections cost little and turn many a memory fault from an attack into a crash.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [profile.release]
//! overflow-checks = false
//! rustflags = ["-C", "relocation-model=static", "-C", "link-arg=-Wl,-z,norelro"]
//! ```
//! ```rust src/main.rs
//! fn main() -> std::process::ExitCode {
//!     std::process::ExitCode::SUCCESS
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [profile.release]
//! overflow-checks = true
//! rustflags = ["-C", "link-arg=-Wl,-z,relro,-z,now"]
//! ```
//! ```rust src/main.rs
//! fn main() -> std::process::ExitCode {
//!     std::process::ExitCode::SUCCESS
//! }
//! ```
//!
//! ## Limits
//! Only what is written counts: overflow checks that nobody has switched on are off in a release build, and are not
//! reported. Flags in the variable `RUSTFLAGS`, in scripts, in build scripts and in configuration outside of the
//! workspace are not seen, nor is the finished program looked at. Profiles named for tests, debugging or measuring are
//! taken for what they are called. Workspaces that make neither a program nor a library for other languages have no
//! release build of their own, and programs that bring their own start code (`-nostartfiles`) are taken for kernels.

use crate::model::manifest::flags::{CodeOption, Flags};
use crate::model::manifest::target::is_bare;
use crate::prelude::*;
use crate::snapshot::{FileKind, TargetKind};

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_K, &I_2_B],
    cwe: &[693, 190, 489],
    tests: false,
    check: &[Check::Workspace(check)],
};

fn check(model: &Model<'_>, out: &mut Findings<'_>) {
    if !makes_something(model) {
        out.covered(Coverage {
            unit: "build settings",
            ..Coverage::default()
        });
        return;
    }
    let config_files: Vec<&File> = model
        .files
        .iter()
        .filter(|file| file.kind == FileKind::CargoConfig)
        .collect();
    let configs: Vec<Manifest> = config_files
        .iter()
        .filter_map(|file| Manifest::parse(file.id, &file.text))
        .collect();
    let lost = config_files.len() - configs.len() + usize::from(model.root_manifest.is_none());
    let documents: Vec<&Manifest> = model.root_manifest.iter().chain(&configs).collect();
    out.covered(Coverage {
        unit: "build settings",
        looked_at: documents.len(),
        of: documents.len() + lost,
        missed: if lost == 0 {
            Vec::new()
        } else {
            vec![(
                lost,
                "files of build settings that could not be parsed".to_owned(),
            )]
        },
    });
    let bare = configs.iter().any(builds_for_bare_targets);
    for document in &documents {
        for (name, _) in document.entries(&["profile"]) {
            if is_shipped(&documents, name) {
                check_profile(document, name, bare, out);
            }
        }
    }
    for config in &configs {
        if let Some(flags) = config.get(&["build", "rustflags"]) {
            check_flags(&config.flags(flags), bare, out);
        }
        for (target, _) in config.entries(&["target"]) {
            if let Some(flags) = config.get(&["target", target, "rustflags"]) {
                check_flags(&config.flags(flags), is_bare(target), out);
            }
        }
    }
}

/// Whether the workspace has a release build: profiles and flags have no effect on the users of a Rust library.
fn makes_something(model: &Model<'_>) -> bool {
    let targets = model
        .snapshot
        .packages
        .iter()
        .flat_map(|package| &package.targets);
    let foreign = |kind: &String| matches!(kind.as_str(), "cdylib" | "staticlib" | "dylib");
    targets.into_iter().any(|target| match target.kind {
        TargetKind::Bin => true,
        TargetKind::Lib => target.crate_types.iter().any(foreign),
        _ => false,
    })
}

/// Whether `build.target` names targets without an operating system only.
fn builds_for_bare_targets(config: &Manifest) -> bool {
    let Some(entry) = config.get(&["build", "target"]) else {
        return false;
    };
    let targets = config.words(entry);
    !targets.is_empty() && targets.iter().all(|(target, _)| is_bare(target))
}

/// Parts of the names of profiles that nobody ships.
const NOT_SHIPPED: &[&str] = &[
    "asan",
    "assert",
    "assertions",
    "bench",
    "benchmark",
    "check",
    "checked",
    "ci",
    "coverage",
    "dbg",
    "debug",
    "debuginfo",
    "dev",
    "fuzz",
    "fuzzing",
    "instrument",
    "log",
    "logging",
    "logs",
    "perf",
    "prof",
    "profile",
    "profiling",
    "sanitizer",
    "test",
    "testing",
    "tests",
];

/// Whether a profile is the one of releases, or inherits from it and is not named for something else.
fn is_shipped(documents: &[&Manifest], name: &str) -> bool {
    if name
        .split(['-', '_'])
        .any(|part| NOT_SHIPPED.contains(&part))
    {
        return false;
    }
    let parent = |name: &str| {
        documents.iter().find_map(|document| {
            document
                .get(&["profile", name, "inherits"])?
                .str()
                .map(str::to_owned)
        })
    };
    // A circle is an error for cargo; here it must only end.
    let mut at = name.to_owned();
    for _ in 0..16 {
        if at == "release" {
            return true;
        }
        match parent(&at) {
            Some(next) => at = next,
            None => return false,
        }
    }
    false
}

fn check_profile(document: &Manifest, profile: &str, bare: bool, out: &mut Findings<'_>) {
    check_settings(
        document,
        &["profile", profile],
        &format!("the profile `{profile}`"),
        bare,
        out,
    );
    for (package, _) in document.entries(&["profile", profile, "package"]) {
        let whose = format!("the profile `{profile}`, for the package `{package}`,");
        check_settings(
            document,
            &["profile", profile, "package", package],
            &whose,
            bare,
            out,
        );
    }
}

fn check_settings(
    document: &Manifest,
    keys: &[&str],
    whose: &str,
    bare: bool,
    out: &mut Findings<'_>,
) {
    let settings = [
        ("overflow-checks", false, Loss::OverflowChecks),
        ("debug-assertions", true, Loss::DebugAssertions),
    ];
    for (key, bad, loss) in settings {
        let keys: Vec<&str> = keys.iter().copied().chain([key]).collect();
        let Some(entry) = document
            .get(&keys)
            .filter(|entry| entry.bool() == Some(bad))
        else {
            continue;
        };
        let filed = out
            .report(entry.place, format!("{whose} {}", loss.what()))
            .why(loss.why())
            .help(format!("write `{key} = {}`", !bad));
        if let Some(range) = entry.item.span() {
            let edit = (document.place(range), (!bad).to_string());
            let _ = filed.fix(format!("write `{}`", !bad), vec![edit], false);
        }
    }
    let keys: Vec<&str> = keys.iter().copied().chain(["rustflags"]).collect();
    if let Some(flags) = document.get(&keys) {
        check_flags(&document.flags(flags), bare, out);
    }
}

/// What a setting takes away.
#[derive(Clone, Copy)]
enum Loss {
    OverflowChecks,
    DebugAssertions,
    AnyAddress,
    ReadOnlyRelocations,
    DataIsNoCode,
    GuardedCalls,
}

impl Loss {
    fn what(self) -> &'static str {
        match self {
            Self::OverflowChecks => "switches off overflow checks",
            Self::DebugAssertions => "switches on debug assertions",
            Self::AnyAddress => "makes the program load at a fixed address",
            Self::ReadOnlyRelocations => "leaves the addresses of library functions writable",
            Self::DataIsNoCode => "lets data be run as code",
            Self::GuardedCalls => "switches off the guard of indirect calls",
        }
    }

    fn why(self) -> &'static str {
        match self {
            Self::OverflowChecks => {
                "a number that grows too large wraps around in silence, and sizes and limits made from it are wrong"
            }
            Self::DebugAssertions => {
                "checks that were meant for developers can stop the product, and code that was meant for debugging is shipped"
            }
            Self::AnyAddress => {
                "an attacker who can make the program jump knows where everything lies"
            }
            Self::ReadOnlyRelocations => {
                "one write out of bounds is enough to redirect every later call of a library"
            }
            Self::DataIsNoCode => "what an attacker sends into a buffer can be run",
            Self::GuardedCalls => "an overwritten function pointer may then lead anywhere",
        }
    }

    fn holds_without_system(self) -> bool {
        matches!(self, Self::OverflowChecks | Self::DebugAssertions)
    }
}

fn check_flags(flags: &Flags, bare: bool, out: &mut Findings<'_>) {
    // A program that brings its own start is loaded by its own loader.
    let own_start =
        |(word, _): &(String, Place)| matches!(word.as_str(), "-nostartfiles" | "-nostdlib");
    let bare = bare || flags.linker.iter().any(own_start);
    for (at, option) in flags.options.iter().enumerate() {
        let CodeOption { key, value, place } = option;
        let overridden = flags.options[at + 1..]
            .iter()
            .any(|later| later.key == *key);
        let loss = (!overridden)
            .then(|| compiler_loss(key, value.as_deref()))
            .flatten();
        if let Some(loss) = loss.filter(|loss| !bare || loss.holds_without_system()) {
            let flag = value
                .as_ref()
                .map_or_else(|| key.clone(), |value| format!("{key}={value}"));
            report_flag(&flag, *place, loss, out);
        }
    }
    for (at, (word, place)) in flags.linker.iter().enumerate().filter(|_| !bare) {
        let next = flags
            .linker
            .get(at + 1)
            .map_or("", |(next, _)| next.as_str());
        if let Some(loss) = linker_loss(word, next) {
            let flag = if word == "-z" {
                format!("-z {next}")
            } else {
                word.clone()
            };
            report_flag(&flag, *place, loss, out);
        }
    }
}

fn report_flag(flag: &str, place: Place, loss: Loss, out: &mut Findings<'_>) {
    let _ = out
        .report(place, format!("the flag `{flag}` {}", loss.what()))
        .why(loss.why())
        .help("remove the flag; where one target needs it, write it for that target alone and record the reason");
}

fn compiler_loss(key: &str, value: Option<&str>) -> Option<Loss> {
    let off = matches!(value, Some("n" | "no" | "off" | "false"));
    let on = matches!(value, None | Some("y" | "yes" | "on" | "true"));
    match key {
        "overflow-checks" if off => Some(Loss::OverflowChecks),
        "debug-assertions" if on => Some(Loss::DebugAssertions),
        "relocation-model" if matches!(value, Some("static" | "dynamic-no-pic")) => {
            Some(Loss::AnyAddress)
        }
        "relro-level" if off => Some(Loss::ReadOnlyRelocations),
        "control-flow-guard" if off || value == Some("nochecks") => Some(Loss::GuardedCalls),
        _ => None,
    }
}

fn linker_loss(word: &str, next: &str) -> Option<Loss> {
    let keyword = if word == "-z" {
        next
    } else {
        word.strip_prefix("-z").unwrap_or_default()
    };
    match keyword {
        "norelro" => return Some(Loss::ReadOnlyRelocations),
        "execstack" => return Some(Loss::DataIsNoCode),
        _ => {}
    }
    match word {
        "-no-pie" | "--no-pie" | "-nopie" | "-no_pie" => return Some(Loss::AnyAddress),
        "--no-dynamicbase" | "--disable-dynamicbase" | "--disable-high-entropy-va" => {
            return Some(Loss::AnyAddress);
        }
        "--no-nxcompat" | "--disable-nxcompat" | "-allow_stack_execute" => {
            return Some(Loss::DataIsNoCode);
        }
        _ => {}
    }
    let windows = word.strip_prefix(['/', '-'])?.to_ascii_lowercase();
    match windows.as_str() {
        "dynamicbase:no" | "highentropyva:no" => Some(Loss::AnyAddress),
        "nxcompat:no" => Some(Loss::DataIsNoCode),
        "guard:no" => Some(Loss::GuardedCalls),
        _ => None,
    }
}
