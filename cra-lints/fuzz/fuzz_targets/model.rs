//! Any text is a source file: the model takes it, every lint looks at it, and both say the same when asked again.
//!
//! ```text
//! cd cra-lints && cargo fuzz run --no-cfg-fuzzing model       with cargo-fuzz and a nightly compiler
//! .ci/fuzz SECONDS                                            with the stable compiler, from the sources in test-crates
//! ```
//!
//! Not with `cfg(fuzzing)`: proc-macro2 gives every token the same place then.
//!
//! Texts made of random bytes hardly ever parse. Most of the changes are therefore made to the tree of tokens: parts are
//! left out, doubled, put into one another or exchanged with those of other sources.
#![no_main]

mod tree;

use cra_lints::engine::{self, Run};
use cra_lints::levels::{Levels, Selector};
use cra_lints::lint::Level;
use cra_lints::lints::ALL;
use cra_lints::model::Model;
use cra_lints::model::place::FileId;
use cra_lints::snapshot::{
    DependencyInput, DependencyKind, FileInput, FileKind, PackageInput, Root, Snapshot,
    TargetInput, TargetKind, follow,
};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

/// Libraries that many lints ask for.
const LIBRARIES: &[&str] = &[
    "axum", "sqlx", "log", "reqwest", "libc", "aes-gcm", "cookie",
];

fn run(source: &[u8]) -> String {
    let manifest = "[package]\nname = \"made\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    let mut snapshot = Snapshot {
        files: vec![FileInput {
            path: "Cargo.toml".to_owned(),
            kind: FileKind::Manifest,
            text: manifest.into(),
            digest: String::new(),
            scan: Default::default(),
            skip: 0,
        }],
        root_manifest: Some(FileId(0)),
        ..Snapshot::default()
    };
    let root = Root {
        path: "src/lib.rs".to_owned(),
    };
    let reader = |path: &str| Ok((path == "src/lib.rs").then(|| source.to_vec()));
    let mut followed = follow(std::slice::from_ref(&root), 1, &reader);
    snapshot.packages.push(package(followed.id(&root.path)));
    snapshot.files.append(&mut followed.files);
    snapshot.links = followed.links;
    snapshot.problems = followed.problems;
    let model = Model::new(&snapshot);
    let rules: Vec<_> = ALL.iter().copied().collect();
    let mut levels = Levels::default();
    for rule in rules.iter().filter(|rule| rule.lint.level == Level::Allow) {
        levels.set(1, Selector::Lint(rule), Level::Note);
    }
    said(&engine::run(&model, &rules, &levels))
}

fn package(root: Option<FileId>) -> PackageInput {
    let library = |name: &&str| DependencyInput {
        extern_name: name.replace('-', "_"),
        package: (*name).to_owned(),
        requirement: "*".to_owned(),
        kind: DependencyKind::Normal,
        features: Vec::new(),
    };
    PackageInput {
        id: "path+file:///made#0.1.0".to_owned(),
        name: "made".to_owned(),
        version: "0.1.0".to_owned(),
        dir: String::new(),
        manifest: FileId(0),
        targets: vec![TargetInput {
            kind: TargetKind::Lib,
            name: "made".to_owned(),
            crate_types: vec!["lib".to_owned()],
            root,
            edition: "2024".to_owned(),
        }],
        dependencies: LIBRARIES.iter().map(library).collect(),
        publish: true,
    }
}

fn said(run: &Run) -> String {
    let mut out = String::new();
    for finding in &run.findings {
        out += &format!(
            "{} {:?} {}\n",
            finding.rule.id, finding.primary, finding.message
        );
    }
    out
}

fuzz_target!(|source: &[u8]| {
    assert_eq!(run(source), run(source), "the same twice");
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let text = std::str::from_utf8(&data[..size]).ok();
    // One change in eight is the fuzzer's own.
    let changed = text
        .filter(|_| seed % 8 != 0)
        .and_then(|text| tree::changed(text, seed));
    match changed {
        Some(new) if new.len() <= max_size => {
            data[..new.len()].copy_from_slice(new.as_bytes());
            new.len()
        }
        _ => fuzzer_mutate(data, size, max_size),
    }
});
