//! Any text is a source file: the model takes it, every lint looks at it, and both say the same when asked again.
//!
//! ```text
//! cd cra-lints && cargo fuzz run model            with cargo-fuzz and a nightly compiler
//! .ci/fuzz SECONDS                                with the stable compiler, from the sources in test-crates
//! ```
//!
//! Texts made of random bytes hardly ever parse. Most of the changes are therefore made to the tree of tokens: parts are
//! left out, doubled, put into one another or exchanged with those of other sources.
#![no_main]

#[path = "../tree.rs"]
mod tree;

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../../tests/support/mod.rs"]
mod support;

use std::collections::BTreeMap;

use cra_lints::engine::{self, Run};
use cra_lints::model::Model;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use support::Files;

const MANIFEST: &str =
    "[package]\nname = \"made\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n[dependencies]\naxum = \"0.8\"\nsqlx = \"0.8\"\nlog = \"0.4\"\nreqwest = \"0.12\"\nlibc = \"0.2\"\n";

fn run(source: &[u8]) -> String {
    let files = Files::from([("Cargo.toml".to_owned(), MANIFEST.to_owned())]);
    let sources = BTreeMap::from([("src/lib.rs".to_owned(), source.to_vec())]);
    let snapshot = support::snapshot_of_bytes(&files, &sources, None);
    let model = Model::new(&snapshot);
    let rules: Vec<_> = support::disk::lints().collect();
    said(&engine::run(&model, &rules, &support::levels(rules.iter().copied())))
}

fn said(run: &Run) -> String {
    let mut out = String::new();
    for finding in &run.findings {
        out += &format!("{} {:?} {}\n", finding.rule.id, finding.primary, finding.message);
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
