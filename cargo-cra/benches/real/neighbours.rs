//! The same lock files for three tools: which advisories each tells, and how long it takes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use serde_json::Value;

use super::Failure;
use super::programs::{Program, output, workplace};

/// Programs with a lock file that has known faults in it by now.
const PROGRAMS: [&str; 32] = [
    "atuin-18.24.4",
    "bandwhich-0.23.1",
    "bat-0.26.1",
    "bottom-0.15.0",
    "broot-1.62.0",
    "cargo-audit-0.22.2",
    "cargo-deny-0.20.2",
    "cargo-edit-0.13.13",
    "cargo-geiger-0.13.0",
    "cargo-generate-0.26.0",
    "cargo-make-0.37.24",
    "cargo-nextest-0.9.151",
    "cargo-outdated-0.19.0",
    "cargo-vet-0.10.3",
    "dprint-0.64.3",
    "exa-0.10.1",
    "feroxbuster-2.13.1",
    "git-delta-0.20.1",
    "gitui-0.28.1",
    "hyperfine-1.20.0",
    "mdbook-0.5.4",
    "miniserve-0.35.0",
    "nu-0.115.1",
    "procs-0.14.12",
    "rustscan-2.4.1",
    "sccache-0.19.0",
    "starship-1.27.0",
    "taplo-cli-0.10.0",
    "tokei-15.0.0",
    "typos-cli-1.52.0",
    "watchexec-cli-1.20.5",
    "xh-0.26.3",
];

/// Times are the middle of so many, unless `ROUNDS` says how many; with 0 no times are taken.
const ROUNDS: usize = 5;

/// Where `cargo deny` takes the database from; git is told to look elsewhere.
const ADDRESS: &str = "https://github.com/RustSec/advisory-db";

pub(super) fn compare(database: &str, programs: &[&str]) -> Result<(), Failure> {
    let database = Path::new(database).canonicalize()?;
    let programs = if programs.is_empty() {
        &PROGRAMS[..]
    } else {
        programs
    };
    let place = workplace();
    std::fs::create_dir_all(&place)?;
    println!(
        "program, packages: advisories of cargo audit, cargo deny, cargo cra; milliseconds of the three"
    );
    let (mut lost, mut times) = (0, Vec::new());
    for program in programs {
        let folder = Program::parse(program)?.unpack(&place)?;
        // Whatever only other platforms need has to be there as well, for all three.
        output(
            Command::new(super::common::cargo())
                .args(["fetch", "--locked", "--quiet"])
                .current_dir(&folder),
        )?;
        let audit = || {
            let mut command = Command::new("cargo-audit");
            command.args([
                "audit",
                "--no-fetch",
                "--no-yanked",
                "--stale",
                "--json",
                "--db",
            ]);
            command.arg(&database).current_dir(&folder);
            command
        };
        let ours = || {
            let mut command = super::common::ours();
            command.args(["check", "--message-format", "sarif", "--db"]);
            command.arg(&database).current_dir(&folder);
            command
        };
        prepare(&database, &folder)?;
        let (audited, packages) = audited(&output(&mut audit())?)?;
        let denied = denied(&deny(&database).current_dir(&folder).output()?.stderr);
        let told = told(&output(&mut ours())?)?;
        let middle = [
            timed(audit)?,
            timed(|| {
                let mut command = deny(&database);
                command.current_dir(&folder);
                command
            })?,
            timed(ours)?,
        ];
        println!(
            "{program}, {packages}: {} {} {}; {:.0} {:.0} {:.0}",
            audited.len(),
            denied.len(),
            told.len(),
            middle[0],
            middle[1],
            middle[2]
        );
        times.push(middle);
        for id in audited.union(&denied).filter(|id| !told.contains_key(*id)) {
            println!("    LOST: {id}");
            lost += 1;
        }
        for (id, rung) in &told {
            if !audited.contains(id) {
                println!("    not told by cargo audit: {id}, {rung}");
            }
            if !denied.contains(id) {
                println!("    not told by cargo deny: {id}, {rung}");
            }
        }
    }
    let ratio = |of: usize| {
        let mut ratios: Vec<f64> = times.iter().map(|one| one[2] / one[of]).collect();
        ratios.sort_by(f64::total_cmp);
        ratios.get(ratios.len() / 2).copied().unwrap_or_default()
    };
    println!(
        "{lost} advisories lost; a whole check takes {:.2} times as long as cargo audit, {:.2} times as long as cargo deny",
        ratio(0),
        ratio(1)
    );
    Ok(())
}

/// Lets `cargo deny` make its copy of the database, which it does in its own way; `folder` is that of any program. Without
/// the copy it would tell of nothing, and quickly.
pub(super) fn prepare(database: &Path, folder: &Path) -> Result<(), Failure> {
    let place = workplace();
    std::fs::write(
        place.join("deny.toml"),
        format!(
            "[advisories]\ndb-path = {:?}\ndb-urls = [\"{ADDRESS}\"]\nmaximum-db-staleness = \"P9000D\"\nyanked = \"allow\"\n\
             unmaintained = \"all\"\nunsound = \"all\"\n",
            place.join("databases")
        ),
    )?;
    let copies = place.join("databases");
    let is_copied = || {
        let entries = std::fs::read_dir(&copies).into_iter().flatten().flatten();
        entries.into_iter().any(|entry| entry.path().is_dir())
    };
    if !is_copied() {
        output(denying(database, false).current_dir(folder))?;
    }
    match is_copied() {
        true => Ok(()),
        false => {
            Err("cargo deny could not copy the database, whose branch has to be `main`".into())
        }
    }
}

/// `cargo deny check advisories` with its own copy of the database.
pub(super) fn deny(database: &Path) -> Command {
    denying(database, true)
}

fn denying(database: &Path, offline: bool) -> Command {
    let mut command = Command::new("cargo-deny");
    command.args(["--locked", "--format", "json", "--config"]);
    command.arg(workplace().join("deny.toml"));
    command.args(offline.then_some("--offline"));
    command.args(["check", "advisories"]);
    command
        .env("GIT_CONFIG_COUNT", "1")
        .env("GIT_CONFIG_VALUE_0", ADDRESS);
    command.env(
        "GIT_CONFIG_KEY_0",
        format!("url.file://{}.insteadOf", database.display()),
    );
    command
}

/// The middle time in milliseconds.
fn timed(command: impl Fn() -> Command) -> Result<f64, Failure> {
    let rounds = std::env::var("ROUNDS")
        .ok()
        .and_then(|count| count.parse().ok());
    let rounds: usize = rounds.unwrap_or(ROUNDS);
    let mut times = Vec::new();
    for _ in 0..rounds {
        let start = Instant::now();
        command().output()?;
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    Ok(times.get(rounds / 2).copied().unwrap_or(f64::NAN))
}

/// The advisories that `cargo audit` tells, and how many packages are locked.
fn audited(text: &str) -> Result<(BTreeSet<String>, u64), Failure> {
    let report: Value = serde_json::from_str(text)?;
    let warnings = report["warnings"]
        .as_object()
        .into_iter()
        .flat_map(|all| all.values());
    let lists = warnings.chain([&report["vulnerabilities"]["list"]]);
    let all = lists.filter_map(Value::as_array).flatten();
    let ids = all
        .filter_map(|one| one["advisory"]["id"].as_str())
        .map(str::to_owned);
    let count = report["lockfile"]["dependency-count"]
        .as_u64()
        .unwrap_or_default();
    Ok((ids.collect(), count))
}

/// The advisories that `cargo deny` tells, one message for each line.
fn denied(text: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(text);
    let messages = text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    messages
        .filter_map(|message| {
            message["fields"]["advisory"]["id"]
                .as_str()
                .map(str::to_owned)
        })
        .collect()
}

/// The advisories that we tell, with their rungs.
fn told(text: &str) -> Result<BTreeMap<String, String>, Failure> {
    let report: Value = serde_json::from_str(text)?;
    let results = report["runs"][0]["results"]
        .as_array()
        .ok_or("no results")?;
    Ok(results
        .iter()
        .filter_map(|result| {
            let facts = &result["properties"];
            // What is only unmaintained has no rung, but words.
            let text = result["message"]["text"].as_str().unwrap_or_default();
            let why = text.lines().nth(1).unwrap_or_default();
            let rung = facts["rung"].as_str().unwrap_or(why);
            Some((facts["advisory"].as_str()?.to_owned(), rung.to_owned()))
        })
        .collect())
}
