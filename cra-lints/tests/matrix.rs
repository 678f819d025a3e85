//! Every lint on every fixture, as numbers: a new lint adds a line only where it finds something.

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cra_lints::engine;
use cra_lints::model::Model;
use support::disk::{fixtures, fresh, lints};

#[test]
fn the_matrix_is_fresh() -> Result<(), String> {
    let rules: Vec<_> = lints().collect();
    let levels = support::levels(rules.iter().copied());
    let mut out = String::from("fixture: lint findings, for every lint that finds something\n");
    for fixture in lints().flat_map(fixtures) {
        let snapshot = support::snapshot(&fixture.files(), Some(support::advisories()));
        let model = Model::new(&snapshot);
        let mut cells: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in engine::run(&model, &rules, &levels).findings {
            *cells.entry(finding.rule.id).or_default() += 1;
        }
        for (lint, count) in cells {
            writeln!(out, "{}/{}: {lint} {count}", fixture.rule.id, fixture.name)
                .expect("a string takes all");
        }
    }
    fresh("test-crates/matrix.snap", &out)
}
