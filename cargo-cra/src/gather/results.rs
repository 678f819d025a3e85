//! Results of tests that the user gives: read, told apart by their form, and bound to the commit.
//!
//! No test is run here. A file says how tests ended; whether it says so of this commit is asked in [`bound`].

mod bound;
mod junit;
mod libtest;

use std::io::Read as _;
use std::path::Path;

use cra_lints::snapshot::Snapshot;
use cra_lints::snapshot::results::{Miri, Outcome, ResultFile, Results, TestResult, TestTarget};
use sha2::{Digest as _, Sha256};

use crate::cli::Tools;
use crate::evidence::v1::TestResults;
use crate::stop::Stop;

/// Files with more bytes than this are not read.
const MOST_BYTES: u64 = 64 << 20;
/// Of what counts for nothing, so much is told on standard error; the record has all of it.
const MOST_NOTES: usize = 20;
/// What to do when a file is none of those that are understood.
const ADVICE: &str = "write one with `cargo test --no-fail-fast 2>&1 | tee FILE`, under Miri with `cargo miri \
                      test`, or take the JUnit file of nextest: set `path` under `[profile.default.junit]` in `.config/nextest.toml`";

/// What a file says.
struct Said {
    results: Vec<TestResult>,
    /// When the run began, in seconds since 1970, when the file says so.
    began: Option<i64>,
    left_out: Vec<String>,
    /// Whether the programs that ran were built by Miri; `None` when the file does not say where they lie.
    miri: Option<bool>,
}

/// Reads the files into the snapshot; `targets` are those of the whole workspace that can have tests.
///
/// # Errors
/// When a file cannot be read, or holds no results.
pub(crate) fn read(
    tools: &Tools,
    root: &Path,
    targets: &[TestTarget],
    snapshot: &mut Snapshot,
) -> Result<Vec<TestResults>, Stop> {
    let state = bound::State::of(root, snapshot);
    let mut records = Vec::new();
    let mut files = Vec::new();
    let plain = tools.test_results.iter().map(|path| (path, false));
    let under = tools.miri_results.iter().map(|path| (path, true));
    for (path, told) in plain.chain(under) {
        let shown = path.display().to_string();
        let (bytes, changed) = bytes(path).map_err(|words| {
            Stop::new(
                format!("results of tests cannot be read from `{shown}`: {words}"),
                ADVICE,
            )
        })?;
        let (form, said) = understand(&bytes).map_err(|words| {
            Stop::new(
                format!("`{shown}` holds no results of tests: {words}"),
                ADVICE,
            )
        })?;
        let miri = under_miri(told, said.miri).map_err(|words| {
            Stop::new(
                format!("`{shown}` holds no results of a run under Miri: {words}"),
                "give it with `--test-results`, or run `cargo miri test --no-fail-fast 2>&1 | tee FILE`",
            )
        })?;
        let unbound = state.against(changed, said.began);
        let count = |wanted: &[Outcome]| {
            let fits = |result: &&TestResult| wanted.contains(&result.outcome);
            said.results.iter().filter(fits).count()
        };
        records.push(TestResults {
            path: shown.clone(),
            form: form.to_owned(),
            miri: match miri {
                Miri::No => None,
                Miri::Told => Some("user".to_owned()),
                Miri::Seen => Some("results".to_owned()),
            },
            digest: Sha256::digest(&bytes)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
            passed: count(&[Outcome::Passed]),
            failed: count(&[Outcome::Failed, Outcome::Flaky]),
            others: count(&[Outcome::Ignored, Outcome::Unclear]),
            not_counted: unbound.clone(),
            left_out: said.left_out.clone(),
        });
        files.push(ResultFile {
            path: shown,
            results: said.results,
            miri,
            unbound,
            left_out: said.left_out,
        });
    }
    snapshot.results = Some(Results {
        files,
        unread: unread(targets, snapshot),
    });
    Ok(records)
}

/// Whether results are those of a run under Miri, from what the user and the file say.
fn under_miri(told: bool, seen: Option<bool>) -> Result<Miri, String> {
    match (told, seen) {
        (_, Some(true)) => Ok(Miri::Seen),
        (true, None) => Ok(Miri::Told),
        (true, Some(false)) => {
            Err("it names programs that do not lie in the folder of what Miri builds".to_owned())
        }
        (false, _) => Ok(Miri::No),
    }
}

/// Tells what counts for nothing, on standard error.
pub(crate) fn tell(notes: &[String]) {
    for words in notes.iter().take(MOST_NOTES) {
        crate::command::note(words);
    }
    let more = notes.len().saturating_sub(MOST_NOTES);
    if more > 0 {
        crate::command::note(&format!("and {more} more tests that show nothing"));
    }
}

fn understand(bytes: &[u8]) -> Result<(&'static str, Said), String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    match first {
        None => Err("it is empty".to_owned()),
        Some(b'<') => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(("junit", junit::read(text)?)),
            Err(_) => Err("it is no UTF-8".to_owned()),
        },
        Some(_) => Ok(("libtest", libtest::read(&String::from_utf8_lossy(bytes))?)),
    }
}

/// The bytes of a regular file, and when it was last changed.
#[cra::bounded(bytes = MOST_BYTES)]
fn bytes(path: &Path) -> Result<(Vec<u8>, std::time::SystemTime), String> {
    let words = |error: std::io::Error| error.to_string();
    let file = std::fs::File::open(path).map_err(words)?;
    let about = file.metadata().map_err(words)?;
    if !about.is_file() {
        return Err("it is no regular file".to_owned());
    }
    if about.len() > MOST_BYTES {
        return Err(format!("it has {} bytes, more than is read", about.len()));
    }
    let changed = about.modified().map_err(words)?;
    let mut out = Vec::new();
    // A file may grow while it is read.
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut out)
        .map_err(words)?;
    match u64::try_from(out.len()) {
        Ok(length) if length <= MOST_BYTES => Ok((out, changed)),
        _ => Err("it grows while it is read".to_owned()),
    }
}

/// The targets whose sources are not in the snapshot.
fn unread(targets: &[TestTarget], snapshot: &Snapshot) -> Vec<TestTarget> {
    let read = |target: &&TestTarget| {
        snapshot.packages.iter().any(|package| {
            package.name == target.package
                && package.targets.iter().any(|known| {
                    known.kind == target.kind && known.name == target.name && known.root.is_some()
                })
        })
    };
    let unread = targets.iter().filter(|target| !read(target));
    unread.cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_no_results_is_told() {
        for bad in [
            &b""[..],
            b" \n",
            b"{}",
            b"hello",
            b"<html/>",
            b"<",
            b"\xff\xfe",
            b"<testsuites name=\"\xff\"/>",
        ] {
            assert!(understand(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn folders_and_missing_files_are_told() {
        let dir = tempfile::tempdir().expect("a folder for the test");
        let mut snapshot = Snapshot::default();
        for path in [dir.path().to_owned(), dir.path().join("none.xml")] {
            let tools = Tools {
                test_results: vec![path],
                ..Tools::default()
            };
            let stop = read(&tools, dir.path(), &[], &mut snapshot).expect_err("it is no file");
            assert!(stop.message.contains("cannot be read"), "{}", stop.message);
            assert!(stop.advice.contains("cargo test"), "{}", stop.advice);
        }
    }
}
