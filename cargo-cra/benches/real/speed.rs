//! How long the parts take that look at dependencies, beside the whole runs of other tools over the same programs.
//!
//! The parts are timed in processes of their own, from one word of progress to the next: what is measured is what a check
//! does. *Cold* has no cache of ours. All times are the least of several: whatever else the machine does only adds.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use cargo_cra::cli::{Selection, World};
use cargo_cra::gather::{FOLLOWING, Gathered, advisories, gather};
use cra_lints::model::place::FileId;
use cra_lints::snapshot::{Lock, Role};
use serde::{Deserialize, Serialize};

use super::Failure;
use super::common::{cargo, timed, without_answers, write_again};
use super::programs::{Program, output, workplace};

/// Programs with some hundred packages.
const PROGRAMS: [&str; 3] = ["cargo-deny-0.20.2", "cargo-audit-0.22.2", "atuin-18.24.4"];
/// Times are the least of so many.
const ROUNDS: usize = 5;
/// A package that every program has.
const COMMON: &str = "memchr";

/// What following advisories to functions took in one run.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Sample {
    seconds: f64,
    /// Packages of the product, its own among them.
    packages: usize,
    answers: usize,
    /// The most memory that the process ever had, everything else that it read included.
    megabytes: Option<u64>,
}

pub(super) fn compare(database: &str, programs: &[&str]) -> Result<(), Failure> {
    let database = Path::new(database).canonicalize()?;
    let programs = if programs.is_empty() {
        &PROGRAMS[..]
    } else {
        programs
    };
    let place = workplace();
    std::fs::create_dir_all(&place)?;
    let one = one_question(&place)?;
    println!("program: packages; reachability cold s, warm s; MB; database and matches ms");
    println!(
        "    whole runs s: cargo cra check cold, warm; cargo audit; cargo deny; cargo cra list dependencies cold, warm; \
         cargo geiger cold, warm; cargo clippy cold, warm"
    );
    for program in programs {
        let folder = Program::parse(program)?.unpack(&place)?;
        output(
            Command::new(cargo())
                .args(["fetch", "--locked", "--quiet"])
                .current_dir(&folder),
        )?;
        if Command::new("cargo-deny").arg("--version").output().is_ok() {
            super::neighbours::prepare(&database, &folder)?;
        }
        let cache = tempfile::tempdir()?;
        let (mut cold, mut warm) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let empty = tempfile::tempdir()?;
            cold.push(Sample::take(&folder, &one, empty.path())?);
        }
        for _ in 0..=ROUNDS {
            warm.push(Sample::take(&folder, &one, cache.path())?);
        }
        // The first one wrote the cache.
        warm.remove(0);
        let peak = cold
            .iter()
            .chain(&warm)
            .filter_map(|one| one.megabytes)
            .max();
        println!(
            "{program}: {}; {:.2} {:.2}; {}; {:.2}",
            cold[0].packages,
            least(cold.iter().map(|one| one.seconds)),
            least(warm.iter().map(|one| one.seconds)),
            peak.map_or("?".to_owned(), |peak| peak.to_string()),
            matching(&folder)? * 1e3,
        );
        println!("    {}", others(&folder, &database, cache.path())?);
    }
    Ok(())
}

/// A database with one advisory on a package that every program has, about a function that every program reaches.
fn one_question(place: &Path) -> Result<PathBuf, Failure> {
    let database = place.join("one-question");
    let folder = database.join("crates").join(COMMON);
    std::fs::create_dir_all(&folder)?;
    std::fs::write(
        folder.join("LAMP-2026-0001.md"),
        format!(
            "```toml\n[advisory]\nid = \"LAMP-2026-0001\"\npackage = \"{COMMON}\"\ndate = \"2026-10-02\"\n\n\
             [affected.functions]\n\"{COMMON}::memmem::find\" = [\">= 0.0.0\"]\n\n[versions]\npatched = []\n```\n\n# One\n\nOne.\n"
        ),
    )?;
    Ok(database)
}

/// How long it takes to load the embedded database and match every locked package, in seconds.
fn matching(folder: &Path) -> Result<f64, Failure> {
    let text = std::fs::read_to_string(folder.join("Cargo.lock"))?;
    let lock = Lock::parse(FileId(0), &text)?;
    let mut times = Vec::new();
    for _ in 0..21 {
        let start = Instant::now();
        let loaded = advisories::load(None, None)?;
        let all = lock.packages.iter();
        let found = all.map(|package| {
            let matching = loaded.db.matching(&package.name, &package.version);
            matching.count()
        });
        std::hint::black_box(found.sum::<usize>());
        times.push(start.elapsed().as_secs_f64());
    }
    Ok(least(times))
}

impl Sample {
    fn take(folder: &Path, database: &Path, cache: &Path) -> Result<Self, Failure> {
        let out = Command::new(std::env::current_exe()?)
            .arg("--sample")
            .args([folder, database])
            .env("CARGO_CRA_CACHE", cache)
            .output()?;
        if !out.status.success() {
            return Err(String::from_utf8_lossy(&out.stderr).into());
        }
        Ok(serde_json::from_slice(&out.stdout)?)
    }
}

/// Does the work in this process and writes the measurement to standard output.
pub(super) fn take_here(folder: &str, database: &str) -> Result<(), Failure> {
    let mut selection = Selection::default();
    selection.manifest.manifest_path = Some(Path::new(folder).join("Cargo.toml"));
    let world = World {
        db: Some(database.into()),
        as_of: None,
    };
    let words: std::cell::RefCell<Vec<(bool, Instant)>> = Default::default();
    let say = |doing: &str| {
        words
            .borrow_mut()
            .push((doing == FOLLOWING, Instant::now()))
    };
    let Gathered { snapshot, .. } = gather(&selection, &world, &say)?;
    let words = words.into_inner();
    let at = words.iter().position(|(following, _)| *following);
    let [(_, start), (_, end), ..] = words[at.ok_or("no graph")?..] else {
        return Err("nothing came after it".into());
    };
    let packages = snapshot
        .shipped
        .iter()
        .flat_map(|all| all.packages.values());
    let sample = Sample {
        seconds: (end - start).as_secs_f64(),
        packages: packages.filter(|part| part.role == Role::Ships).count(),
        answers: snapshot.reach.len(),
        megabytes: peak(),
    };
    if sample.answers == 0 {
        return Err(format!("{folder} has no {COMMON}, so nothing was followed").into());
    }
    println!("{}", serde_json::to_string(&sample)?);
    Ok(())
}

/// Whole runs of other tools, and of ours, in seconds; a dash for what is not installed.
fn others(folder: &Path, database: &Path, cache: &Path) -> Result<String, Failure> {
    let ours = |cache: &Path| {
        without_answers(cache);
        let mut command = super::common::ours();
        command.args(["check", "--db"]).arg(database);
        command.env("CARGO_CRA_CACHE", cache);
        command
    };
    let list = |cache: &Path| {
        let mut command = super::common::ours();
        command.args(["list", "dependencies"]);
        command.env("CARGO_CRA_CACHE", cache);
        command
    };
    let audit = || {
        let mut command = Command::new("cargo-audit");
        command.args(["audit", "--no-fetch", "--no-yanked", "--stale", "--db"]);
        command.arg(database);
        command
    };
    let deny = || super::neighbours::deny(database);
    // It compiles what it counts.
    let target = tempfile::tempdir()?;
    let geiger = || {
        let mut command = Command::new("cargo-geiger");
        command.args(["geiger", "--output-format", "Json", "--quiet"]);
        command.env("CARGO_TARGET_DIR", target.path());
        command
    };
    // So does this one; what it looked at it looks at again when it was written again.
    let clippy = || {
        let mut command = Command::new(cargo());
        command.args(["clippy", "--locked", "--offline", "--quiet"]);
        command.env("CARGO_TARGET_DIR", target.path().join("clippy"));
        command
    };
    let mut out = Vec::new();
    let empty = tempfile::tempdir()?;
    out.push(timed(folder, 1, || ours(empty.path())));
    out.push(timed(folder, ROUNDS, || ours(cache)));
    out.push(timed(folder, ROUNDS, audit));
    out.push(timed(folder, ROUNDS, deny));
    let empty = tempfile::tempdir()?;
    out.push(timed(folder, 1, || list(empty.path())));
    out.push(timed(folder, ROUNDS, || list(empty.path())));
    out.push(timed(folder, 1, geiger));
    out.push(timed(folder, 1, geiger));
    out.push(timed(folder, 1, clippy));
    write_again(&folder.join("src"))?;
    out.push(timed(folder, 1, clippy));
    let shown = out
        .into_iter()
        .map(|time| time.map_or("-".to_owned(), |time| format!("{:.2}", time.seconds)));
    Ok(shown.collect::<Vec<_>>().join(" "))
}

fn least(times: impl IntoIterator<Item = f64>) -> f64 {
    times.into_iter().fold(f64::INFINITY, f64::min)
}

/// The most memory that this process ever had in megabytes, as Linux tells it.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let mut lines = status.lines();
    let line = lines.find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes / 1024)
}
