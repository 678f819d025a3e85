//! # Generator with a seed that can be guessed
//!
//! ## What it checks
//! A generator of random numbers that is seeded with a constant, the time or the number of the process.
//!
//! ## Why it matters
//! Whoever guesses the seed knows every number that follows.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! rand = "0.8"
//! ```
//! ```rust src/lib.rs
//! use rand::SeedableRng;
//!
//! pub fn generator() -> rand::rngs::StdRng {
//!     rand::rngs::StdRng::seed_from_u64(42)
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! rand = "0.8"
//! ```
//! ```rust src/lib.rs
//! use rand::SeedableRng;
//!
//! pub fn generator() -> rand::rngs::StdRng {
//!     rand::rngs::StdRng::from_entropy()
//! }
//! ```
//!
//! ## Limits
//! What the generator is used for is not looked at: for a simulation that must be repeatable a fixed seed is right.
//! In files that are named for tests and measurements it is a note.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[335, 337],
    tests: false,
    check: &[Check::Flow(&[SinkKind::Seed], judge)],
};

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let source = reached.source() == Some(SourceKind::PredictableSeed);
    if !source && !reached.is_constant() {
        return;
    }
    let what = format!(
        "{} seeds a generator through `{}`",
        reached.words(),
        reached.callee()
    );
    let filed = out
        .report(reached.place(), what)
        .why("whoever guesses the seed knows every number that follows")
        .help("seed it from the system: `from_entropy`, `from_os_rng` or `OsRng`")
        .way(reached.steps());
    if reached
        .model
        .file(reached.place().file)
        .is_named_for_tests()
    {
        // What tests and measurements are made of is to be the same each time.
        filed.at_most(Level::Note);
    }
}
