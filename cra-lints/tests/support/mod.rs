//! Small packages in memory: from a few texts to a snapshot, without cargo and without a disk.
#![allow(dead_code, reason = "each test program uses a part of this")]

pub(crate) mod text;

use std::collections::BTreeMap;

use cra_lints::engine;
use cra_lints::finding::Finding;
use cra_lints::lint::{Level, Levels, Rule, Selector};
use cra_lints::model::Model;
use cra_lints::model::manifest::Manifest;
use cra_lints::model::place::FileId;
use cra_lints::snapshot::advisory::AdvisoryDb;
use cra_lints::snapshot::{
    DependencyInput, DependencyKind, FileInput, FileKind, Lock, PackageInput, Root, Snapshot, TargetInput, TargetKind,
    follow,
};

/// A package as a map from path to text.
pub(crate) type Files = BTreeMap<String, String>;

const PLAIN_MANIFEST: &str = "[package]\nname = \"example\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

/// Makes a snapshot of one package at the workspace root, as gathering would.
pub(crate) fn snapshot(files: &Files, advisories: Option<AdvisoryDb>) -> Snapshot {
    let manifest_text = files.get("Cargo.toml").cloned().unwrap_or_else(|| PLAIN_MANIFEST.to_owned());
    let mut out = Snapshot {
        advisories,
        ..Snapshot::default()
    };
    let manifest_id = add(&mut out, "Cargo.toml", FileKind::Manifest, &manifest_text);
    for (path, text) in files {
        let kind = match path.as_str() {
            "Cargo.lock" => FileKind::Lock,
            ".cargo/config.toml" => FileKind::CargoConfig,
            "cra.toml" => FileKind::Policy,
            path if path.ends_with(".md") || path.ends_with(".txt") => FileKind::Document,
            _ => continue,
        };
        let id = add(&mut out, path, kind, text);
        if kind == FileKind::Lock {
            let lock = Lock::parse(id, text).expect("the lock file of a test is well formed");
            out.lock = Some(lock);
        }
    }
    let manifest = Manifest::parse(manifest_id, &manifest_text).expect("the manifest of a test is TOML");
    let text_at = |keys: &[&str]| manifest.get(keys).and_then(|entry| entry.str().map(str::to_owned));
    let name = text_at(&["package", "name"]).unwrap_or_else(|| "example".to_owned());
    let edition = text_at(&["package", "edition"]).unwrap_or_else(|| "2015".to_owned());
    let mut targets = Vec::new();
    let mut target = |kind, name: &str, path: &str, crate_type: &str| {
        if files.contains_key(path) {
            let target = TargetInput {
                kind,
                name: name.to_owned(),
                crate_types: vec![crate_type.to_owned()],
                root: None,
                edition: edition.clone(),
            };
            targets.push((target, path.to_owned()));
        }
    };
    let lib_path = text_at(&["lib", "path"]).unwrap_or_else(|| "src/lib.rs".to_owned());
    let lib_name = text_at(&["lib", "name"]).unwrap_or_else(|| name.clone());
    target(TargetKind::Lib, &lib_name, &lib_path, "lib");
    target(TargetKind::Bin, &name, "src/main.rs", "bin");
    target(TargetKind::Build, "build-script-build", "build.rs", "bin");
    for path in files.keys() {
        for (folder, kind) in [("src/bin/", TargetKind::Bin), ("tests/", TargetKind::Test), ("examples/", TargetKind::Example), ("benches/", TargetKind::Bench)] {
            let stem = path.strip_prefix(folder).and_then(|rest| rest.strip_suffix(".rs"));
            if let Some(stem) = stem.filter(|stem| !stem.contains('/')) {
                target(kind, stem, path, "bin");
            }
        }
    }
    let roots: Vec<Root> = targets.iter().map(|(_, path)| Root { path: path.clone() }).collect();
    let first = u32::try_from(out.files.len()).expect("few files");
    let reader = |path: &str| Ok(files.get(path).map(|text| text.clone().into_bytes()));
    let mut followed = follow(&roots, first, &reader);
    for (target, path) in &mut targets {
        target.root = followed.id(path);
    }
    out.files.append(&mut followed.files);
    out.links = followed.links;
    out.problems = followed.problems;
    out.packages.push(PackageInput {
        name,
        version: text_at(&["package", "version"]).unwrap_or_else(|| "0.0.0".to_owned()),
        id: "path+file:///example#0.1.0".to_owned(),
        dir: String::new(),
        manifest: manifest_id,
        targets: targets.into_iter().map(|(target, _)| target).collect(),
        dependencies: dependencies(&manifest),
        publish: manifest.get(&["package", "publish"]).and_then(|entry| entry.bool()) != Some(false),
    });
    out.root_manifest = Some(manifest_id);
    out
}

fn add(out: &mut Snapshot, path: &str, kind: FileKind, text: &str) -> FileId {
    out.files.push(FileInput {
        path: path.to_owned(),
        kind,
        text: text.into(),
        digest: String::new(),
        scan: Default::default(),
        skip: 0,
    });
    FileId(u32::try_from(out.files.len() - 1).expect("few files"))
}

fn dependencies(manifest: &Manifest) -> Vec<DependencyInput> {
    let tables = [
        ("dependencies", DependencyKind::Normal),
        ("dev-dependencies", DependencyKind::Dev),
        ("build-dependencies", DependencyKind::Build),
    ];
    let mut out = Vec::new();
    for (table, kind) in tables {
        for (name, entry) in manifest.entries(&[table]) {
            let package = manifest.inner(entry, "package").and_then(|inner| inner.str().map(str::to_owned));
            let version = manifest.inner(entry, "version").and_then(|inner| inner.str().map(str::to_owned));
            out.push(DependencyInput {
                extern_name: name.to_owned(),
                package: package.unwrap_or_else(|| name.to_owned()),
                requirement: version.or_else(|| entry.str().map(str::to_owned)).unwrap_or_default(),
                kind,
            });
        }
    }
    out
}

/// Runs one lint, raised from `allow` where that is its own level.
pub(crate) fn findings(model: &Model<'_>, rule: &'static Rule) -> Vec<Finding> {
    let mut levels = Levels::default();
    if rule.lint.level == Level::Allow {
        levels.set(1, Selector::Lint(rule), Level::Note);
    }
    engine::run(model, &[rule], &levels).findings
}

/// A small database: one advisory of each kind that lints tell apart, on packages that do not exist.
pub(crate) fn advisories() -> AdvisoryDb {
    use cra_lints::snapshot::advisory::{Advisory, Collection, Cvss, Kind, Origin, Range};
    let day = |text: &str| text.parse().expect("a date");
    let version = |text: &str| Some(text.parse().expect("a version"));
    let advisory = |id: &str, package: &str, kind, fixed: Option<&str>| Advisory {
        id: id.to_owned(),
        package: package.to_owned(),
        collection: Collection::Crates,
        date: day("2026-01-10"),
        kind,
        ranges: vec![Range {
            introduced: version("1.0.0"),
            fixed: fixed.and_then(version),
        }],
        cvss: None,
        aliases: Vec::new(),
        categories: Vec::new(),
        functions: Vec::new(),
        os: Vec::new(),
        arch: Vec::new(),
        withdrawn: None,
        license: None,
        url: None,
    };
    let mut hole = advisory("RUSTSEC-2026-9001", "leaky-parser", Kind::Vulnerability, Some("1.4.2"));
    hole.cvss = Some(Cvss {
        vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H".to_owned(),
        tenths: 98,
    });
    hole.aliases = vec!["CVE-2026-99901".to_owned()];
    let list = vec![
        hole,
        advisory("RUSTSEC-2026-9002", "racy-cell", Kind::Unsound, Some("1.2.0")),
        advisory("RUSTSEC-2026-9003", "left-behind", Kind::Unmaintained, None),
        advisory("RUSTSEC-2026-9004", "quiet-word", Kind::Notice, None),
    ];
    AdvisoryDb::new(Origin::Embedded, None, day("2026-11-20"), "00".repeat(32), Vec::new(), list)
}
