//! Whole runs of other tools over the same packages, which are put together as the members of a workspace for that.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use toml_edit::{DocumentMut, Item, Table, value};

use super::Failure;
use super::common::{Timed, cargo, copy, ours, timed, without_answers, write_again};
use super::corpus::{Corpus, PLATFORM, Package};

/// Runs of ours of which the least counts.
const ROUNDS: usize = 3;

/// A workspace with copies of the packages.
struct Workspace {
    dir: tempfile::TempDir,
    /// The folders with the root files of what is built.
    sources: BTreeSet<PathBuf>,
    lines: usize,
}

/// Times `cargo cra check`, `cargo clippy` and `cargo geiger` over the packages, and shows the times in a line. Whoever waits
/// for a tool waits for all that it does: reading the graph and, for clippy and geiger, compiling what is needed.
pub(crate) fn line(corpus: &Corpus) -> Result<String, Failure> {
    let workspace = Workspace::new(corpus)?;
    let folder = workspace.dir.path();
    let cache = tempfile::tempdir()?;
    let check = || {
        without_answers(cache.path());
        let mut command = ours();
        command
            .args(["check", "--workspace"])
            .env("CARGO_CRA_CACHE", cache.path());
        command
    };
    let target = tempfile::tempdir()?;
    let clippy = || {
        let mut command = Command::new(cargo());
        // A package that does not build here is no reason to leave the others out, and neither is what clippy denies.
        command.args(["clippy", "--workspace", "--offline", "--keep-going"]);
        command.args(["--", "--cap-lints", "warn"]);
        command.env("CARGO_TARGET_DIR", target.path());
        command
    };
    let geiger = || {
        let mut command = Command::new("cargo-geiger");
        command.args(["geiger", "--output-format", "Json", "--quiet"]);
        command.env("CARGO_TARGET_DIR", target.path().join("geiger"));
        command
    };
    let first = timed(folder, 1, check);
    let ours = timed(folder, ROUNDS, check);
    let cold = timed(folder, 1, clippy);
    for sources in &workspace.sources {
        write_again(sources)?;
    }
    let again = timed(folder, 1, clippy);
    let geiger = timed(folder, 1, geiger);
    let shown = |time: Option<Timed>| match (time, ours) {
        (Some(time), Some(ours)) => {
            let ratio = time.seconds / ours.seconds;
            format!("{:.1} s ({ratio:.1})", time.seconds)
        }
        _ => "not installed".to_owned(),
    };
    // What ends early is fast; a check ends with findings.
    let shown_whole = |time: Option<Timed>| match time {
        Some(time) if !time.succeeded => format!("{}, ended with an error", shown(Some(time))),
        _ => shown(time),
    };
    Ok(format!(
        "          whole runs over a workspace of {} lines, as multiples of a check: check {}, the first one {}; clippy {}, \
         all written again {}; geiger {}",
        workspace.lines,
        shown(ours),
        shown(first),
        shown_whole(cold),
        shown_whole(again),
        shown_whole(geiger),
    ))
}

impl Workspace {
    fn new(corpus: &Corpus) -> Result<Self, Failure> {
        let mut out = Self {
            dir: tempfile::tempdir()?,
            sources: BTreeSet::new(),
            lines: 0,
        };
        // A workspace has one package of a name.
        let mut members: BTreeMap<&str, &Package> = BTreeMap::new();
        for package in &corpus.packages {
            members.entry(&package.name).or_insert(package);
        }
        let (mut patched, mut given) = (Table::new(), Table::new());
        for (name, package) in members {
            let member = out.dir.path().join(&package.dir);
            copy(&corpus.root.join(&package.dir), &member)?;
            without_tests(&member.join("Cargo.toml"))?;
            out.lines += package.lines();
            let roots = package.targets.iter();
            let roots = roots.filter_map(|target| Path::new(&target.path).parent());
            out.sources
                .extend(roots.map(|folder| out.dir.path().join(folder)));
            for table in [&mut patched, &mut given] {
                table[name]["path"] = value(package.dir.as_str());
            }
        }
        // Geiger wants a package that depends on all.
        let mut manifest = DocumentMut::new();
        manifest["package"]["name"] = value("corpus");
        manifest["package"]["version"] = value("0.0.0");
        manifest["package"]["edition"] = value("2024");
        manifest["workspace"]["members"] = value(toml_edit::Array::from_iter(
            given.iter().map(|(_, item)| member_path(item)),
        ));
        manifest["patch"]["crates-io"] = Item::Table(patched);
        manifest["dependencies"] = Item::Table(given);
        std::fs::write(out.dir.path().join("Cargo.toml"), manifest.to_string())?;
        std::fs::create_dir(out.dir.path().join("src"))?;
        std::fs::write(out.dir.path().join("src/lib.rs"), "")?;
        let fetch = Command::new(cargo())
            .args(["fetch", "--quiet", "--target", PLATFORM])
            .current_dir(out.dir.path())
            .status()?;
        match fetch.success() {
            true => Ok(out),
            false => Err("cargo could not put the packages together".into()),
        }
    }
}

fn member_path(item: &Item) -> String {
    let path = item.get("path").and_then(Item::as_str);
    path.unwrap_or_default().to_owned()
}

/// Leaves out of a manifest what only its tests need: the registry need not have all of it. What features speak of is needed
/// to read it.
fn without_tests(manifest: &Path) -> Result<(), Failure> {
    let mut document: DocumentMut = std::fs::read_to_string(manifest)?.parse()?;
    let features = document.get("features").and_then(Item::as_table_like);
    let values = features
        .into_iter()
        .flat_map(|features| features.iter())
        .filter_map(|(_, values)| values.as_array());
    let spoken_of: BTreeSet<String> = values
        .flatten()
        .filter_map(|value| {
            let (package, _) = value.as_str()?.split_once('/')?;
            Some(package.trim_end_matches('?').to_owned())
        })
        .collect();
    let platforms = document.get_mut("target").and_then(Item::as_table_like_mut);
    if let Some(platforms) = platforms {
        for (_, platform) in platforms.iter_mut() {
            without(platform, &spoken_of);
        }
    }
    without(document.as_item_mut(), &spoken_of);
    std::fs::write(manifest, document.to_string())?;
    Ok(())
}

fn without(part: &mut Item, spoken_of: &BTreeSet<String>) {
    let dependencies = part.get_mut("dev-dependencies");
    if let Some(dependencies) = dependencies.and_then(Item::as_table_like_mut) {
        let names = dependencies.iter().map(|(name, _)| name.to_owned());
        let names: Vec<String> = names.filter(|name| !spoken_of.contains(name)).collect();
        for name in names {
            dependencies.remove(&name);
        }
    }
}
