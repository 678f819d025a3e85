//! The subcommand `cargo cra`: the only code of the workspace that touches the world.
//!
//! A check is five steps, each a plain function; reading [`check`], and `judge` within it, is reading the tool:
//!
//! | Step | Where | Says |
//! |---|---|---|
//! | gather | [`gather`] | what the world looks like: files, packages, lock file, advisories |
//! | model and run | [`cra_lints::model`], [`cra_lints::engine`] | what the code is, and what the lints say of it |
//! | settle | [`cra_lints::ledger`] | what became of each finding |
//! | assess | [`cra_lints::assess`] | where each of the 22 requirements stands |
//! | record, render | [`evidence`], [`render`] | the same in frozen types, and for people and machines |
//!
//! From model to record everything is a function of what was gathered: its answers are kept, and when nothing changed the
//! last one is taken instead of judging again.
//!
//! The workspace: `cra-vocab` holds the law as data and the words that compiler and analysis share,
//! `cra-macros` the attributes for users, `cra-lints` the judge that reads values and gives values,
//! `cra-tidy` the keeper of generated files, and this crate the rest. A new lint is one file in
//! `cra-lints/src/lints`; a new output format is one file in [`render`]; a new subcommand one file in [`command`].

mod again;
mod cache;
pub mod cli;
pub mod command;
pub mod config;
pub mod evidence;
pub mod exit;
pub mod gather;
mod judgement;
mod progress;
mod regular;
pub mod render;
pub mod sbom;
pub mod stop;
pub mod triage;
pub mod vex;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;
use cra_vocab::Date;

use again::Answers;
use cli::{Cli, Command, LevelFlags, Selection, Tool, Tools, World};
use evidence::v1::Record;
use exit::Exit;
use gather::Gathered;
use judgement::{Input, Judgement, judge};
use progress::Progress;
use stop::Stop;

/// Runs the program with these arguments; the first is its own name.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut args: Vec<OsString> = args.into_iter().collect();
    // Cargo calls `cargo-cra cra …`; both forms are the same.
    if args.get(1).is_some_and(|word| word == "cra") {
        args.remove(1);
    }
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            let wrong = error.use_stderr();
            // When even this cannot be printed, the exit code still tells.
            let _ = error.print();
            return if wrong {
                Exit::CouldNotCheck
            } else {
                Exit::Clean
            }
            .into();
        }
    };
    match dispatch(cli) {
        Ok(exit) => exit.into(),
        Err(stop) => {
            command::complain(&stop);
            Exit::CouldNotCheck.into()
        }
    }
}

fn dispatch(cli: Cli) -> Result<Exit, Stop> {
    match cli.command {
        None => command::check::run(&cli.check, &[]),
        Some(Command::Check(args)) => command::check::run(&args.check, &args.files),
        Some(Command::Explain(args)) => command::explain::run(&args),
        Some(Command::List(args)) => command::list::run(&args),
        Some(Command::Evidence(args)) => command::evidence::run(&args),
        Some(Command::Db(args)) => command::db::run(&args),
        Some(Command::Sbom(args)) => command::sbom::run(&args),
        Some(Command::Vex(args)) => command::vex::run(&args),
        Some(Command::Accept(args)) => command::accept::run(&args),
    }
}

/// A finished check.
pub struct Checked {
    /// The record.
    pub record: Record,
    /// The workspace root.
    pub root: std::path::PathBuf,
    /// Every file that was read, relative to the root.
    pub files: Vec<String>,
}

/// Checks a workspace: gather, model, run, settle, assess, record.
///
/// # Errors
/// What stopped it.
pub fn check(
    selection: &Selection,
    flags: &LevelFlags,
    world: &World,
    tools: &Tools,
    quiet: bool,
) -> Result<Checked, Stop> {
    let progress = Progress::start(quiet);
    let as_of = world.as_of.unwrap_or_else(today);
    let answers = Answers::open(cache::folder());
    progress.say("reading the workspace");
    let Gathered {
        mut snapshot,
        root,
        mut facts,
        ignored,
        targets,
        commit,
    } = gather::gather(selection, world, &|doing| progress.say(doing))?;
    if tools.with.contains(&Tool::Clippy) {
        progress.say("running cargo clippy");
        gather::clippy::read(selection, &root, &mut snapshot);
    }
    if !tools.test_results.is_empty() || !tools.miri_results.is_empty() {
        progress.say("reading the results of tests");
        facts.test_results = gather::results::read(tools, &root, &targets, &mut snapshot)?;
    }
    progress.say(&format!("checking {} files", snapshot.files.len()));
    let input = Input {
        snapshot: &snapshot,
        flags,
        facts: &facts,
        ignored: &ignored,
        platforms: &selection.target,
        as_of,
    };
    let Judgement {
        mut record,
        notes,
        test_notes,
    } = answers.judgement(&root, &input, judge)?;
    // Nothing depends on it: the same sources have the same answer in the next commit.
    record.inputs.commit = commit.map(|id| evidence::v1::Commit { id });
    if !quiet {
        for words in &notes {
            command::note(words);
        }
        gather::results::tell(&test_notes);
    }
    Ok(Checked {
        record,
        root,
        files: snapshot
            .files
            .iter()
            .map(|file| file.path.clone())
            .collect(),
    })
}

/// How a check ended: findings at `deny` first, then checks at `deny` that could not look at everything.
pub fn exit_of(record: &Record) -> Exit {
    let denied =
        |finding: &evidence::v1::Finding| finding.level == "deny" && finding.accepted.is_none();
    if record.findings.iter().any(denied) {
        return Exit::Findings;
    }
    if unseen(record).is_some() {
        Exit::CouldNotCheck
    } else {
        Exit::Clean
    }
}

/// What the checks at `deny` could not see, with advice; `None` when they saw everything.
pub fn unseen(record: &Record) -> Option<Stop> {
    const MOST: usize = 3;
    if record.inputs.files == 0 {
        return Some(Stop::new(
            "no source file was read",
            "select a package or a target that has one",
        ));
    }
    let blind = record.checks.iter().filter(|check| {
        check.level == "deny"
            && (matches!(check.verdict.as_str(), "inconclusive" | "not run")
                || !check.not_looked_at.is_empty())
    });
    let mut lints: Vec<&str> = blind.map(|check| check.rule.as_str()).collect();
    lints.sort_unstable();
    lints.dedup();
    let mut failed = record
        .problems
        .iter()
        .filter(|problem| problem.kind == "tool_failed");
    if let Some(failed) = failed.next() {
        return Some(Stop::new(
            "this is no pass: another tool that was asked for did not come to its end",
            format!("what was in the way: {}", failed.message),
        ));
    }
    if lints.is_empty() {
        return None;
    }
    let more = lints.len().saturating_sub(MOST);
    let named: Vec<String> = lints
        .iter()
        .take(MOST)
        .map(|lint| format!("`{lint}`"))
        .collect();
    let and_more = if more == 0 {
        String::new()
    } else {
        format!(" and {more} more")
    };
    let problems = record
        .problems
        .iter()
        .filter(|problem| problem.hides_something);
    let said = problems
        .take(MOST)
        .map(|problem| match problem.path.as_str() {
            "" => problem.message.clone(),
            path => format!("{path}: {}", problem.message),
        });
    let said: Vec<String> = said.collect();
    let advice = match said.is_empty() {
        true => "`cargo cra check -v` says what was not looked at".to_owned(),
        false => format!("what was in the way: {}", said.join("; ")),
    };
    let message = format!(
        "this is no pass: {}{and_more} at the level `deny` did not see everything",
        named.join(", ")
    );
    Some(Stop::new(message, advice))
}

/// The day of the clock, in UTC.
fn today() -> Date {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let days = i64::try_from(seconds / 86_400).unwrap_or_default();
    Date::from_days_since_epoch(days).expect("the clock shows a year that a date can have")
}

/// Writes bytes to standard output; a closed pipe is no error.
fn print(bytes: &[u8]) -> Result<(), Stop> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
