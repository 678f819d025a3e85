//! One measurement: a process that does one piece of work once, and says how long it took and how much memory.

use std::collections::HashMap;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::time::Instant;

use cra_lints::assess::{Decisions, Tests, assess};
use cra_lints::engine;
use cra_lints::ledger::{Acceptances, settle};
use cra_lints::levels::Levels;
use cra_lints::lints::ALL;
use cra_lints::model::place::FileId;
use cra_lints::model::{Model, on_workers};
use cra_lints::snapshot::{
    DependencyInput, DependencyKind, FileInput, FileKind, PackageInput, Root, Snapshot,
    TargetInput, TargetKind, follow,
};
use cra_vocab::Date;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::Failure;
use super::corpus::{Corpus, Target};

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// Parsing with syn, nothing else.
    Parse,
    /// The analysis.
    Check,
}

/// A measurement.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Sample {
    /// How long the work took.
    pub(crate) seconds: f64,
    /// The most memory that the process ever had, in bytes, where the system tells.
    pub(crate) peak: Option<u64>,
}

impl Work {
    const ALL: [(Self, &'static str); 2] = [(Self::Parse, "parse"), (Self::Check, "check")];

    fn word(self) -> &'static str {
        Self::ALL[usize::from(self == Self::Check)].1
    }
}

impl Sample {
    /// Measures in a process of its own, with this many workers.
    pub(crate) fn take(work: Work, threads: usize, list: &Path) -> Result<Self, Failure> {
        let out = Command::new(std::env::current_exe()?)
            .args(["--sample", work.word()])
            .arg(list)
            .env("RAYON_NUM_THREADS", threads.to_string())
            .output()?;
        if !out.status.success() {
            return Err(String::from_utf8_lossy(&out.stderr).into());
        }
        Ok(serde_json::from_slice(&out.stdout)?)
    }

    /// The middle time and the middle peak.
    pub(crate) fn median(samples: &[Self]) -> Self {
        let mut seconds: Vec<f64> = samples.iter().map(|sample| sample.seconds).collect();
        seconds.sort_by(f64::total_cmp);
        let mut peaks: Vec<Option<u64>> = samples.iter().map(|sample| sample.peak).collect();
        peaks.sort();
        let middle = samples.len() / 2;
        Self {
            seconds: seconds[middle],
            peak: peaks[middle],
        }
    }

    /// The peak in millions of bytes, or a word for an unknown one.
    pub(crate) fn megabytes(&self) -> String {
        self.peak.map_or_else(
            || "unknown".to_owned(),
            |bytes| (bytes / 1_000_000).to_string(),
        )
    }
}

/// Does the work in this process and writes the measurement to standard output.
pub(crate) fn take_here(work: &str, list: &Path) -> Result<(), Failure> {
    let known = Work::ALL.into_iter().find(|(_, word)| *word == work);
    let (work, _) = known.ok_or_else(|| format!("there is no work called {work}"))?;
    let corpus: Corpus = serde_json::from_slice(&std::fs::read(list)?)?;
    // The workers start before the clock does: both kinds of work need them.
    on_workers(|| ());
    let seconds = match work {
        Work::Parse => parse(&corpus)?,
        Work::Check => check(&corpus)?,
    };
    println!(
        "{}",
        serde_json::to_string(&Sample {
            seconds,
            peak: peak()
        })?
    );
    Ok(())
}

fn parse(corpus: &Corpus) -> Result<f64, Failure> {
    let files = corpus.packages.iter().flat_map(|package| &package.files);
    let texts: Vec<String> = files
        .filter(|file| file.parsed)
        .map(|file| {
            Ok(String::from_utf8_lossy(&std::fs::read(corpus.root.join(&file.path))?).into_owned())
        })
        .collect::<Result<_, Failure>>()?;
    let start = Instant::now();
    on_workers(|| {
        texts.par_iter().with_max_len(1).for_each(|text| {
            drop(std::hint::black_box(syn::parse_file(text)));
            proc_macro2::extra::invalidate_current_thread_spans();
        });
    });
    Ok(start.elapsed().as_secs_f64())
}

fn check(corpus: &Corpus) -> Result<f64, Failure> {
    let mut texts: HashMap<&str, Mutex<Option<Vec<u8>>>> = HashMap::new();
    for file in corpus.packages.iter().flat_map(|package| &package.files) {
        let bytes = std::fs::read(corpus.root.join(&file.path))?;
        texts.insert(&file.path, Mutex::new(Some(bytes)));
    }
    let mut snapshot = packages(corpus)?;
    let as_of = Date::new(2026, 1, 1)?;
    let levels = Levels::default();
    let start = Instant::now();
    let targets = corpus.packages.iter().flat_map(|package| &package.targets);
    let roots: Vec<Root> = targets
        .map(|target| Root {
            path: target.path.clone(),
        })
        .collect();
    let first = u32::try_from(snapshot.files.len())?;
    // Every file is asked for once: giving it away leaves one copy in memory, as with a file on the disk.
    let reader = |path: &str| {
        let text = texts.get(path).and_then(|text| text.lock().ok()?.take());
        Ok(text)
    };
    let mut followed = on_workers(|| follow(&roots, first, &reader));
    let targets = snapshot
        .packages
        .iter_mut()
        .flat_map(|package| &mut package.targets);
    for (target, root) in targets.zip(&roots) {
        target.root = followed.id(&root.path);
    }
    snapshot.files.append(&mut followed.files);
    snapshot.links = followed.links;
    snapshot.problems = followed.problems;
    {
        let model = Model::new(&snapshot);
        let run = engine::run(&model, ALL, &levels);
        let annotations = model.annotations();
        let acceptances = Acceptances::from_sources(&annotations);
        let ledger = settle(&model, run, &acceptances, &levels, as_of);
        let decisions = Decisions::default();
        std::hint::black_box(assess(
            &ledger,
            &annotations.declarations,
            &Tests::default(),
            &decisions,
            None,
            as_of,
        ));
    }
    drop(snapshot);
    Ok(start.elapsed().as_secs_f64())
}

/// The snapshot as it is before the sources are read.
fn packages(corpus: &Corpus) -> Result<Snapshot, Failure> {
    let mut out = Snapshot::default();
    for package in &corpus.packages {
        let path = format!("{}/Cargo.toml", package.dir);
        let text = std::fs::read_to_string(corpus.root.join(&path))?;
        out.files.push(FileInput {
            path,
            kind: FileKind::Manifest,
            text: text.into(),
            digest: String::new(),
            scan: Default::default(),
            skip: 0,
        });
        let dependencies = package
            .dependencies
            .iter()
            .map(|(package, name)| DependencyInput {
                extern_name: name.clone(),
                package: package.clone(),
                requirement: "*".to_owned(),
                kind: DependencyKind::Normal,
                features: Vec::new(),
            });
        out.packages.push(PackageInput {
            name: package.name.clone(),
            version: "0.0.0".to_owned(),
            id: package.dir.clone(),
            dir: package.dir.clone(),
            manifest: FileId(u32::try_from(out.files.len() - 1)?),
            targets: package.targets.iter().map(target).collect(),
            dependencies: dependencies.collect(),
            publish: true,
        });
    }
    Ok(out)
}

fn target(target: &Target) -> TargetInput {
    let kind = match target.kind.as_str() {
        "bin" => TargetKind::Bin,
        "proc-macro" => TargetKind::ProcMacro,
        "custom-build" => TargetKind::Build,
        _ => TargetKind::Lib,
    };
    TargetInput {
        kind,
        name: target.name.clone(),
        crate_types: vec![target.kind.clone()],
        root: None,
        edition: target.edition.clone(),
    }
}

/// The most memory that this process ever had, as Linux tells it.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
