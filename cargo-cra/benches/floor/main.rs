//! How long the analysis of `check` takes, as a multiple of the time that syn alone needs to parse the same files.
//!
//! ```text
//! cargo bench -p cargo-cra --bench floor
//! cargo bench -p cargo-cra --bench floor -- FOLDER    instead of the fixed crates, those unpacked in FOLDER
//! cargo bench -p cargo-cra --bench floor -- --beside  and whole runs of cargo clippy and cargo geiger
//! ```
//!
//! Without a folder, the crates that [`corpus`] lists are fetched by cargo, with all that they depend on, and taken
//! until there are 10 thousand, 100 thousand, 200 thousand and a million lines. They are read and parsed, and built by none
//! but the other tools that `--beside` runs, which takes a while.
//!
//! The floor is `syn::parse_file` of each file that the analysis parses: with span-locations, with the allocator of the
//! program, on the same threads, the parser's spans forgotten after each file. The analysis is all that `check` does
//! between reading and recording: following modules, the model, every lint at its own level, acceptances, the
//! assessment, and letting go of it all. Neither includes reading from the disk.
//!
//! Every sample is a process of its own, as every check is: none finds names or memory that an earlier one left behind,
//! and its peak of memory is its own. Samples of the two take turns, so that whatever else the machine does falls
//! on both; the medians are compared.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark talks to the one who runs it"
)]

mod beside;
#[path = "../common/mod.rs"]
mod common;
mod corpus;
mod sample;

use std::path::PathBuf;
use std::process::ExitCode;

use corpus::Corpus;
use sample::{Sample, Work};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What can go wrong here: there is nobody to handle it but the one who reads it.
type Failure = Box<dyn std::error::Error>;

/// How many lines each row of the table is about.
const SIZES: [usize; 4] = [10_000, 100_000, 200_000, 1_000_000];

/// Samples of each kind for a row; few for the long ones.
fn rounds(lines: usize) -> usize {
    if lines > 500_000 { 5 } else { 11 }
}

fn main() -> ExitCode {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    if let [word, work, list] = &args[..]
        && word == "--sample"
    {
        return ended(sample::take_here(work, list.as_ref()));
    }
    // `cargo bench` says so; whoever else starts this, as `cargo test --all-targets` does, wants no benchmark.
    if !args.iter().any(|arg| arg == "--bench") {
        return ExitCode::SUCCESS;
    }
    args.retain(|arg| arg != "--bench");
    let beside = args.iter().any(|arg| arg == "--beside");
    args.retain(|arg| arg != "--beside");
    ended(compare(args.first().map(PathBuf::from), beside))
}

fn ended(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn compare(folder: Option<PathBuf>, beside: bool) -> Result<(), Failure> {
    let corpus = match folder {
        Some(folder) => Corpus::unpacked(&folder)?,
        None => Corpus::fetched()?,
    };
    let dir = tempfile::tempdir()?;
    let cores = std::thread::available_parallelism()?.get();
    println!("   lines  files  threads  syn ms  check ms  ratio  check MB  ns/line");
    for size in SIZES {
        let part = corpus.up_to(size);
        let list = dir.path().join(format!("{size}.json"));
        std::fs::write(&list, serde_json::to_vec(&part)?)?;
        let counts = if cores > 1 { vec![1, 2] } else { vec![1] };
        let mut times = Vec::new();
        for threads in counts {
            let mut samples = (Vec::new(), Vec::new());
            for _ in 0..rounds(part.lines()) {
                samples.0.push(Sample::take(Work::Parse, threads, &list)?);
                samples.1.push(Sample::take(Work::Check, threads, &list)?);
            }
            let floor = Sample::median(&samples.0);
            let check = Sample::median(&samples.1);
            println!(
                "{:>8}  {:>5}  {threads:>7}  {:>6.0}  {:>8.0}  {:>5.2}  {:>8}  {:>7.0}",
                part.lines(),
                part.files(),
                floor.seconds * 1e3,
                check.seconds * 1e3,
                check.seconds / floor.seconds,
                check.megabytes(),
                check.seconds * 1e9 / part.lines() as f64,
            );
            times.push((floor.seconds, check.seconds));
        }
        if let [one, two] = times[..] {
            println!(
                "          two threads: syn {:.2} times as fast as on one, check {:.2} times",
                one.0 / two.0,
                one.1 / two.1
            );
        }
        if beside {
            println!("{}", beside::line(&part)?);
        }
        if corpus.lines() <= size {
            break;
        }
    }
    Ok(())
}
