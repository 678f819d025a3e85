//! What the lints on dependencies say of how much they could look at: nothing to look with is never a pass.

mod support;

use cra_lints::engine::{self, RuleRun, Verdict};
use cra_lints::levels::{Levels, find};
use cra_lints::model::Model;
use cra_lints::snapshot::Snapshot;
use support::Files;

const MANIFEST: &str =
    "[package]\nname = \"app\"\nversion = \"0.1.0\"\n[dependencies]\nracy-cell = \"1.2\"\n";
const LOCK: &str = r#"
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["racy-cell", "unheard-of"]
[[package]]
name = "racy-cell"
version = "1.2.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "unheard-of"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
"#;

fn world(manifest: &str, lock: Option<&str>) -> Snapshot {
    let mut files = Files::from([("Cargo.toml".to_owned(), manifest.to_owned())]);
    files.extend(lock.map(|lock| ("Cargo.lock".to_owned(), lock.to_owned())));
    support::snapshot(&files, Some(support::advisories()))
}

fn verdict(snapshot: &Snapshot, id: &str) -> RuleRun {
    let model = Model::new(snapshot);
    let rule = find(id).expect("there is such a lint");
    let run = engine::run(&model, &[rule], &Levels::default());
    assert!(run.findings.is_empty(), "{:?}", run.findings);
    run.verdicts
        .into_iter()
        .next()
        .expect("one lint has one verdict on the workspace")
}

#[test]
fn a_clean_lock_file_passes_with_all_its_packages_counted() {
    let run = verdict(&world(MANIFEST, Some(LOCK)), "vulnerable_dependency");
    assert_eq!(run.verdict, Verdict::Pass);
    assert_eq!(
        (run.coverage.looked_at, run.coverage.of, run.coverage.unit),
        (2, 2, "locked packages")
    );
}

#[test]
fn without_a_lock_file_nothing_was_looked_at() {
    let run = verdict(&world(MANIFEST, None), "vulnerable_dependency");
    assert_eq!(run.verdict, Verdict::NotRun);
    let run = verdict(
        &world("[package]\nname = \"app\"\nversion = \"0.1.0\"\n", None),
        "vulnerable_dependency",
    );
    assert_eq!(run.verdict, Verdict::NotApplicable);
}

#[test]
fn without_a_database_nothing_was_looked_at() {
    let mut snapshot = world(MANIFEST, Some(LOCK));
    snapshot.advisories = None;
    let run = verdict(&snapshot, "vulnerable_dependency");
    assert_eq!(run.verdict, Verdict::NotRun);
    assert_eq!((run.coverage.looked_at, run.coverage.of), (0, 2));
}

#[test]
fn a_damaged_database_settles_nothing() {
    let mut snapshot = world(MANIFEST, Some(LOCK));
    let database = snapshot.advisories.as_mut().expect("it was given above");
    database
        .skipped
        .push("crates/x/X-1.md: no front matter".to_owned());
    assert_eq!(
        verdict(&snapshot, "vulnerable_dependency").verdict,
        Verdict::Inconclusive
    );
}

#[test]
fn versions_that_no_index_knows_leave_the_verdict_open() {
    let run = verdict(&world(MANIFEST, Some(LOCK)), "unmaintained_or_yanked");
    assert_eq!(run.verdict, Verdict::Inconclusive);
    let missed: Vec<usize> = run
        .coverage
        .missed
        .iter()
        .map(|(count, _)| *count)
        .collect();
    assert_eq!(
        (run.coverage.looked_at, run.coverage.of, missed),
        (2, 2, vec![1])
    );
    let known = LOCK.replace("unheard-of", "heard-of");
    assert_eq!(
        verdict(&world(MANIFEST, Some(&known)), "unmaintained_or_yanked").verdict,
        Verdict::Pass
    );
}

#[test]
fn with_neither_database_nor_index_nothing_was_looked_at() {
    let mut snapshot = world(MANIFEST, Some(LOCK));
    snapshot.yanked = None;
    assert_eq!(
        verdict(&snapshot, "unmaintained_or_yanked").verdict,
        Verdict::Inconclusive
    );
    snapshot.advisories = None;
    assert_eq!(
        verdict(&snapshot, "unmaintained_or_yanked").verdict,
        Verdict::NotRun
    );
    snapshot.lock = None;
    assert_eq!(
        verdict(&snapshot, "unmaintained_or_yanked").verdict,
        Verdict::NotRun
    );
}
