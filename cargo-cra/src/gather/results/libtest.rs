//! What `cargo test` prints: the text for people, or with `--format json` one event a line.
//!
//! A test may print what it likes, also lines that look like results. So the results of a program count only when they
//! are as many as it said at its beginning, and of each kind as many as it said at its end.

use cra_lints::snapshot::results::{Outcome, Program, TestResult};
use serde::Deserialize;

use super::Said;

/// More tests than this are in no run.
const MOST_TESTS: usize = 1_000_000;

/// Reads the text of a file.
///
/// # Errors
/// When no program ran tests in it.
pub(super) fn read(text: &str) -> Result<Said, String> {
    let mut reader = Lines::default();
    for line in text.lines() {
        reader.line(line);
    }
    reader.end("it does not say how they ended");
    if reader.programs == 0 {
        return Err("it is neither JUnit's XML nor what `cargo test` prints".to_owned());
    }
    Ok(Said {
        results: reader.results,
        began: None,
        left_out: reader.left_out,
        miri: reader.miri,
    })
}

/// An event of `--format json`.
#[derive(Deserialize)]
struct Line {
    r#type: String,
    event: Option<String>,
    name: Option<String>,
    test_count: Option<usize>,
    passed: Option<usize>,
    failed: Option<usize>,
    ignored: Option<usize>,
}

/// What one program has said so far.
struct Suite {
    program: Program,
    documentation: bool,
    json: bool,
    announced: usize,
    measured: usize,
    results: Vec<TestResult>,
}

#[derive(Default)]
struct Lines {
    /// The program that cargo said it starts next, and whether it runs the examples of documentation.
    next: Option<(Program, bool)>,
    /// Whether all programs that cargo named lie where Miri builds.
    miri: Option<bool>,
    suite: Option<Suite>,
    programs: usize,
    results: Vec<TestResult>,
    left_out: Vec<String>,
}

impl Lines {
    fn line(&mut self, line: &str) {
        let line = line.trim_end_matches('\r');
        if let Some(started) = started(line) {
            return self.start(started, false);
        }
        if self.suite.is_none()
            && let Some(next) = starts(line)
        {
            if let Some(miri) = is_of_miri(line) {
                self.miri = Some(miri && self.miri != Some(false));
            }
            self.next = Some(next);
            return;
        }
        let json = self.suite.as_ref().is_none_or(|suite| suite.json);
        if json && line.starts_with('{') {
            if let Ok(event) = serde_json::from_str::<Line>(line) {
                self.event(event);
            }
            return;
        }
        let Some(suite) = self.suite.as_mut().filter(|suite| !suite.json) else {
            return;
        };
        if let Some(rest) = line.strip_prefix("test result: ") {
            let counts = counts(rest);
            return self.finish(counts);
        }
        if let Some((name, outcome)) = result(line) {
            suite.push(name, outcome);
        }
    }

    fn event(&mut self, event: Line) {
        match (event.r#type.as_str(), event.event.as_deref()) {
            ("suite", Some("started")) => self.start(event.test_count.unwrap_or(0), true),
            ("suite", Some("ok" | "failed")) => {
                let counts = event.passed.zip(event.failed).zip(event.ignored);
                self.finish(counts.map(|((passed, failed), ignored)| [passed, failed, ignored]));
            }
            ("test", Some(word)) => {
                let outcome = match word {
                    "ok" => Outcome::Passed,
                    "failed" => Outcome::Failed,
                    "ignored" => Outcome::Ignored,
                    // `started` and `timeout` are followed by how it ended.
                    _ => return,
                };
                if let (Some(suite), Some(name)) = (&mut self.suite, &event.name) {
                    suite.push(name, Some(outcome));
                }
            }
            ("bench", _) => {
                if let Some(suite) = &mut self.suite {
                    suite.measured += 1;
                }
            }
            _ => {}
        }
    }

    fn start(&mut self, announced: usize, json: bool) {
        self.end("another program began before it said how they ended");
        let (program, documentation) = self.next.take().unwrap_or((Program::Unknown, false));
        self.programs += 1;
        self.suite = Some(Suite {
            program,
            documentation,
            json,
            announced,
            measured: 0,
            results: Vec::new(),
        });
    }

    /// The program said how many of its tests passed, failed and were ignored.
    fn finish(&mut self, counts: Option<[usize; 3]>) {
        let Some(suite) = self.suite.take() else {
            return;
        };
        if suite.documentation {
            return;
        }
        let count = |wanted: Outcome| {
            let fits = |result: &&TestResult| result.outcome == wanted;
            suite.results.iter().filter(fits).count()
        };
        let seen = [
            count(Outcome::Passed),
            count(Outcome::Failed),
            count(Outcome::Ignored),
        ];
        let all = suite.results.len() + suite.measured == suite.announced;
        if counts == Some(seen) && all {
            self.results.extend(suite.results);
            return;
        }
        self.left_out.push(format!(
            "{}: the results that are named are not as many as it counts; run it without `--quiet` and `--nocapture`",
            left_out(&suite)
        ));
    }

    /// Nothing more comes from the program.
    fn end(&mut self, why: &str) {
        if let Some(suite) = self.suite.take() {
            self.left_out.push(format!("{}: {why}", left_out(&suite)));
        }
    }
}

impl Suite {
    /// Adds a result; one that is measured has no outcome.
    fn push(&mut self, name: &str, outcome: Option<Outcome>) {
        let Some(outcome) = outcome else {
            self.measured += 1;
            return;
        };
        if self.results.len() < MOST_TESTS {
            self.results.push(TestResult {
                program: self.program.clone(),
                name: name.to_owned(),
                outcome,
            });
        }
    }
}

fn left_out(suite: &Suite) -> String {
    let named = match &suite.program {
        Program::Cargo { root, .. } => format!(" of `{root}`"),
        Program::Unknown | Program::Nextest(_) => String::new(),
    };
    format!("{} tests{named} do not count", suite.announced)
}

/// `running 4 tests`: how many.
fn started(line: &str) -> Option<usize> {
    let (count, noun) = line.strip_prefix("running ")?.split_once(' ')?;
    matches!(noun, "test" | "tests").then(|| count.parse().ok())?
}

/// What cargo says on standard error before it starts a program: `Running unittests src/lib.rs (target/…/vault-0f…)`.
fn starts(line: &str) -> Option<(Program, bool)> {
    let line = line.trim_start();
    if line.starts_with("Doc-tests ") {
        return Some((Program::Unknown, true));
    }
    let (root, file) = line.strip_prefix("Running ")?.split_once(" (")?;
    let root = root.strip_prefix("unittests ").unwrap_or(root);
    let file = file.strip_suffix(')')?;
    let file = file.rsplit(['/', '\\']).next()?;
    let file = file.strip_suffix(".exe").unwrap_or(file);
    let (krate, _) = file.rsplit_once('-')?;
    let program = Program::Cargo {
        krate: krate.replace('-', "_"),
        root: root.replace('\\', "/"),
    };
    Some((program, false))
}

/// Whether the program that cargo starts lies in the folder `miri` of the target folder, where `cargo miri` builds:
/// `Running unittests src/lib.rs (target/miri/x86_64-unknown-linux-gnu/debug/deps/vault-0f…)`. `None` for what names no program.
fn is_of_miri(line: &str) -> Option<bool> {
    let (_, file) = line
        .trim_start()
        .strip_prefix("Running ")?
        .split_once(" (")?;
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    // A folder of that name alone could be anybody's: the target's triple follows.
    let built = |pair: &[&str]| pair[0] == "miri" && pair[1].matches('-').count() >= 2;
    Some(parts.windows(2).any(built))
}

/// `test store::tests::passes ... ok`: the name, and how it ended; `None` for what was measured.
fn result(line: &str) -> Option<(&str, Option<Outcome>)> {
    let (name, said) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let name = name.strip_suffix(" - should panic").unwrap_or(name);
    let (word, rest) = match said.find([' ', ',', ':']) {
        Some(at) => said.split_at(at),
        None => (said, ""),
    };
    // `--report-time` adds how long it took.
    let only = rest.is_empty() || rest.starts_with(" <");
    match word {
        "ok" if only => Some((name, Some(Outcome::Passed))),
        "FAILED" => Some((name, Some(Outcome::Failed))),
        "ignored" => Some((name, Some(Outcome::Ignored))),
        "bench" => Some((name, None)),
        _ => None,
    }
}

/// `ok. 2 passed; 1 failed; 1 ignored; 0 measured; …`: the first three numbers.
fn counts(text: &str) -> Option<[usize; 3]> {
    let (_, numbers) = text.split_once(". ")?;
    let mut parts = numbers.split("; ");
    let mut number = |noun: &str| -> Option<usize> {
        let (count, word) = parts.next()?.split_once(' ')?;
        (word == noun).then(|| count.parse().ok())?
    };
    Some([number("passed")?, number("failed")?, number("ignored")?])
}

#[cfg(test)]
mod tests;
