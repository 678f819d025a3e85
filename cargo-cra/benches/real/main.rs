//! Real programs of the registry: whether what is said of their dependencies agrees with other tools and with their symbols.
//!
//! ```text
//! cargo bench -p cargo-cra --bench real -- symbols [PROGRAM...]
//! cargo bench -p cargo-cra --bench real -- neighbours DATABASE [PROGRAM...]
//! cargo bench -p cargo-cra --bench real -- speed DATABASE [PROGRAM...]
//! cargo bench -p cargo-cra --bench real -- cases [build]
//! ```
//!
//! `symbols` builds programs with all that they are made of, reads the functions that are in them, and asks of each
//! whether it is reached. What is in a program and said not to be reached is a hole, with three exceptions to be looked
//! at by a person: methods that stand in the table of a trait object though nobody calls them, what only these call, and
//! functions of the copies of packages that the standard library has.
//!
//! `neighbours` checks lock files against the same database with `cargo audit` and `cargo deny`, which have to be
//! installed, and compares which advisories are told and how long it takes. `DATABASE` is a checkout of the RustSec
//! database with git. `CARGO_CRA` names another build of the program to look at.
//!
//! `cases` puts faults of real versions into small products, some of which reach them; `build` also builds and runs these.
//!
//! `speed` times the parts that look at dependencies, without and with the cache, and beside them whole runs of `cargo
//! audit`, `cargo deny`, `cargo geiger` and `cargo clippy`, those that are installed.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark talks to the one who runs it"
)]

mod cases;
#[path = "../common/mod.rs"]
mod common;
mod names;
mod neighbours;
mod programs;
mod speed;
mod symbols;

use std::process::ExitCode;

/// What can go wrong here: there is nobody to handle it but the one who reads it.
type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    if let [word, folder, database] = &args[..]
        && word == "--sample"
    {
        return ended(speed::take_here(folder, database));
    }
    // `cargo bench` says so; whoever else starts this, as `cargo test --all-targets` does, wants no benchmark.
    if !args.iter().any(|arg| arg == "--bench") {
        return ExitCode::SUCCESS;
    }
    args.retain(|arg| arg != "--bench");
    let result = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["symbols", ref programs @ ..] => symbols::compare(programs),
        ["neighbours", database, ref programs @ ..] => neighbours::compare(database, programs),
        ["cases"] => cases::compare(false),
        ["cases", "build"] => cases::compare(true),
        ["speed", database, ref programs @ ..] => speed::compare(database, programs),
        _ => Err(
            "say `symbols` or `cases`, or `neighbours` or `speed` and the folder of a database"
                .into(),
        ),
    };
    ended(result)
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
