//! Soundness: every function of a package that is in the program has to be reached, or stands in a table unused.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use object::{Object as _, ObjectSymbol as _, SymbolKind};
use serde_json::Value;

use super::Failure;
use super::common::cargo;
use super::names::Function;
use super::programs::{Program, output, workplace};

/// Programs of 100 to 400 packages that build without anything but Rust.
const PROGRAMS: [&str; 5] = [
    "tokei-15.0.0",
    "bottom-0.15.0",
    "typos-cli-1.52.0",
    "mdbook-0.5.4",
    "bandwhich-0.23.1",
];

const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// What a macro made, or a function inside another: no item of that name was found.
const NO_DEFINITION: &str = "no definition";

pub(super) fn compare(programs: &[&str]) -> Result<(), Failure> {
    let programs = if programs.is_empty() {
        &PROGRAMS[..]
    } else {
        programs
    };
    println!(
        "program, packages, functions of packages in it, of them decided, reached, in tables, left"
    );
    let mut holes = 0;
    for program in programs {
        let found = look(Program::parse(program)?)?;
        println!(
            "{program}: {} {} {} {} {} {}",
            found.packages,
            found.functions,
            found.decided(),
            found.reached,
            found.in_tables.len(),
            found.left.len()
        );
        for (word, list) in [("in a table", &found.in_tables), ("LEFT", &found.left)] {
            for function in list {
                println!("    {word}: {function}");
            }
        }
        holes += found.left.len();
    }
    println!("{holes} functions are in a program, of no trait, and said not to be reached");
    Ok(())
}

#[derive(Default)]
struct Found {
    packages: usize,
    functions: usize,
    reached: usize,
    in_tables: Vec<String>,
    left: Vec<String>,
}

impl Found {
    fn decided(&self) -> usize {
        self.reached + self.in_tables.len() + self.left.len()
    }
}

fn look(program: Program<'_>) -> Result<Found, Failure> {
    let folder = program.unpack(&workplace())?;
    let binaries = build(&folder)?;
    let metadata = cargo_metadata::MetadataCommand::new()
        .cargo_path(cargo())
        .current_dir(&folder)
        .other_options(["--locked", "--filter-platform", PLATFORM].map(str::to_owned))
        .exec()?;
    // The name of each library in code, with its package.
    let foreign = metadata
        .packages
        .iter()
        .filter(|package| package.source.is_some());
    let packages: BTreeMap<String, String> = foreign
        .flat_map(|package| {
            let library = package.targets.iter().filter(|target| target.is_lib());
            library.map(|target| (target.name.replace('-', "_"), package.name.to_string()))
        })
        .collect();
    let mut functions = BTreeSet::new();
    for binary in &binaries {
        functions.extend(symbols(binary)?);
    }
    functions.retain(|function| home(&packages, &function.path).is_some());
    let paths = functions
        .iter()
        .flat_map(|one| [Some(&one.path), one.by_trait.as_ref()]);
    let paths: BTreeSet<&String> = paths.flatten().collect();
    let rungs = ask(&folder, &packages, &paths)?;
    let mut found = Found {
        packages: packages.len(),
        functions: functions.len(),
        ..Found::default()
    };
    for function in &functions {
        let rung = |path: &String| {
            rungs
                .get(path)
                .map(String::as_str)
                .filter(|rung| *rung != NO_DEFINITION)
        };
        let rung = rung(&function.path).or_else(|| rung(function.by_trait.as_ref()?));
        let shown = || match &function.by_trait {
            Some(of) => format!("{} ({of})", function.path),
            None => function.path.clone(),
        };
        match rung {
            None => {}
            Some("reached") => found.reached += 1,
            // Who calls it names it; so it stands in the table of a trait object.
            Some(_) if function.by_trait.is_some() => found.in_tables.push(shown()),
            Some(rung) => found.left.push(format!("{} {rung}", shown())),
        }
    }
    Ok(found)
}

fn home<'a>(packages: &'a BTreeMap<String, String>, path: &str) -> Option<&'a String> {
    packages.get(path.split("::").next()?)
}

/// Builds the program so that its symbols tell the types; the binaries are returned.
fn build(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut command = Command::new(cargo());
    command
        .args(["build", "--locked", "--bins", "--message-format", "json"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", workplace().join("target"))
        .env("RUSTFLAGS", "-Csymbol-mangling-version=v0 -Awarnings")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0");
    let said = output(&mut command)?;
    let messages = said
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let binaries: Vec<PathBuf> = messages
        .filter_map(|message| message["executable"].as_str().map(PathBuf::from))
        .collect();
    if binaries.is_empty() {
        return Err(format!("{} could not be built", folder.display()).into());
    }
    Ok(binaries)
}

/// The functions in a binary.
fn symbols(binary: &Path) -> Result<BTreeSet<Function>, Failure> {
    let bytes = std::fs::read(binary)?;
    let file = object::File::parse(&*bytes)?;
    let code = file
        .symbols()
        .filter(|symbol| symbol.kind() == SymbolKind::Text);
    let names = code.filter_map(|symbol| rustc_demangle::try_demangle(symbol.name().ok()?).ok());
    Ok(names
        .filter_map(|name| Function::parse(&format!("{name:#}")))
        .collect())
}

/// The rung of each function: a database with one advisory for each, and a check with it.
fn ask(
    folder: &Path,
    packages: &BTreeMap<String, String>,
    paths: &BTreeSet<&String>,
) -> Result<BTreeMap<String, String>, Failure> {
    let database = tempfile::tempdir()?;
    let mut ids = BTreeMap::new();
    for (number, path) in (100_000..).zip(paths) {
        let Some(package) = home(packages, path) else {
            continue;
        };
        let id = format!("LAMP-2026-{number}");
        let at = database.path().join("crates").join(package);
        std::fs::create_dir_all(&at)?;
        let text = format!(
            "```toml\n[advisory]\nid = \"{id}\"\npackage = \"{package}\"\ndate = \"2026-01-01\"\n\n[affected.functions]\n\"{path}\" = [\">= 0.0.0-0\"]\n\n\
             [versions]\npatched = []\n```\n\n# A function\n\nIt is one.\n"
        );
        std::fs::write(at.join(format!("{id}.md")), text)?;
        ids.insert(id, (*path).clone());
    }
    let mut command = super::common::ours();
    command.args([
        "check",
        "--as-of",
        "2026-01-02",
        "--message-format",
        "sarif",
    ]);
    command
        .args(["--target", PLATFORM, "--db"])
        .arg(database.path());
    let report: Value = serde_json::from_str(&output(command.current_dir(folder))?)?;
    let results = report["runs"][0]["results"]
        .as_array()
        .ok_or("no results")?;
    let mut out: BTreeMap<String, String> = BTreeMap::new();
    for result in results {
        let facts = &result["properties"];
        let (Some(id), Some(rung)) = (facts["advisory"].as_str(), facts["rung"].as_str()) else {
            continue;
        };
        let Some(path) = ids.get(id) else { continue };
        let evidence = facts["evidence"].as_str().unwrap_or_default();
        // Where something else was not read, what is not reached is unknown too; here it shall count.
        let verdict = match rung {
            "unknown" if evidence.contains("have no definition of") => NO_DEFINITION.to_owned(),
            "unknown" => format!("unknown: {evidence}"),
            rung => rung.to_owned(),
        };
        // The symbol does not tell which of several versions it is of: the one that counts most.
        let weight = |verdict: &str| match verdict {
            "reached" => 3,
            NO_DEFINITION => 1,
            "not-shipped" | "build-only" | "other-platform" => 0,
            _ => 2,
        };
        let known = out.entry(path.clone()).or_insert_with(|| verdict.clone());
        if weight(&verdict) > weight(known) {
            *known = verdict;
        }
    }
    Ok(out)
}
