//! Asking `cargo clippy`, when the user wants its findings too.
//!
//! This is the one place where the analysed code is run: clippy compiles, and compiling runs build scripts and macros.
//! It happens on request only, in the user's folder and with the user's settings, as if they had typed it themselves.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

use cargo_metadata::Message;
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel, DiagnosticSpan};
use cra_lints::snapshot::{ImportedFinding, Problem, ProblemKind, Snapshot};

use super::metadata;
use super::sources::relative;
use crate::cli::Selection;

/// Runs it and puts what it finds into the snapshot; when it does not come to its end, that is a problem.
pub(crate) fn read(selection: &Selection, root: &Path, snapshot: &mut Snapshot) {
    let paths: BTreeSet<String> = snapshot
        .files
        .iter()
        .map(|file| file.path.clone())
        .collect();
    match findings(selection, root, &paths) {
        Ok(found) => snapshot.imported.extend(found),
        Err(words) => snapshot.problems.push(Problem {
            kind: ProblemKind::ToolFailed,
            path: String::new(),
            place: None,
            message: format!("could not check with `cargo clippy`: {words}"),
        }),
    }
}

fn findings(
    selection: &Selection,
    root: &Path,
    paths: &BTreeSet<String>,
) -> Result<BTreeSet<ImportedFinding>, String> {
    let output = Command::new(super::cargo::path())
        .args(arguments(selection))
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("it cannot be started: {error}"))?;
    let mut found = BTreeSet::new();
    let mut errors = Vec::new();
    let mut finished = false;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        // Build scripts and macros may print lines of their own.
        let Ok(message) = serde_json::from_str::<Message>(line) else {
            continue;
        };
        match message {
            Message::CompilerMessage(said) => {
                if said.message.level == DiagnosticLevel::Error {
                    errors.push(said.message.message.clone());
                }
                found.extend(finding(&said.message, root, paths));
            }
            Message::BuildFinished(end) => finished = end.success,
            _ => {}
        }
    }
    if output.status.success() && finished {
        return Ok(found);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    let told = stderr.lines().filter(|line| line.starts_with("error"));
    errors.extend(told.map(|line| line.trim_start_matches("error: ").to_owned()));
    errors.dedup();
    Err(match errors.first() {
        Some(first) => first.lines().next().unwrap_or_default().to_owned(),
        None if output.status.success() => "it did not say that it came to its end".to_owned(),
        None => format!("it ended with {}", output.status),
    })
}

/// The words of the call: the selection as the user gave it, and no lint above a warning, so that the first one that
/// the workspace denies does not hide all others.
fn arguments(selection: &Selection) -> Vec<String> {
    let mut out = vec!["clippy".to_owned(), "--message-format=json".to_owned()];
    if let Some(path) = &selection.manifest.manifest_path {
        out.extend(["--manifest-path".to_owned(), path.display().to_string()]);
    }
    out.extend(metadata::as_arguments(selection));
    let flags = [
        (selection.offline, "--offline"),
        (selection.locked, "--locked"),
        (selection.frozen, "--frozen"),
        (selection.release, "--release"),
    ];
    out.extend(
        flags
            .iter()
            .filter(|(set, _)| *set)
            .map(|(_, flag)| (*flag).to_owned()),
    );
    let target_dir = selection
        .target_dir
        .as_ref()
        .map(|dir| dir.display().to_string());
    let values = [
        ("--target-dir", &target_dir),
        ("--profile", &selection.profile),
        ("--jobs", &selection.jobs),
    ];
    for (flag, value) in values {
        out.extend(
            value
                .iter()
                .flat_map(|value| [flag.to_owned(), value.clone()]),
        );
    }
    for setting in &selection.config {
        out.extend(["--config".to_owned(), setting.clone()]);
    }
    out.extend(["--", "--cap-lints", "warn"].map(str::to_owned));
    out
}

/// A message as a finding, when a lint gave it and it speaks of a file of the workspace.
fn finding(said: &Diagnostic, root: &Path, paths: &BTreeSet<String>) -> Option<ImportedFinding> {
    let code = &said.code.as_ref()?.code;
    let lint = match code.contains("::") {
        true => code.clone(),
        false => format!("rustc::{code}"),
    };
    let (path, span) = said
        .spans
        .iter()
        .filter(|span| span.is_primary)
        .find_map(|span| known(span, root, paths))?;
    let help = said
        .children
        .iter()
        .filter(|child| child.level == DiagnosticLevel::Help)
        .map(|child| child.message.as_str())
        .find(|words| !words.starts_with("for further information"));
    Some(ImportedFinding {
        lint,
        path,
        start: span.byte_start,
        end: span.byte_end,
        message: sentence(&said.message),
        help: help.map(sentence),
    })
}

/// The place itself, or the call of the macro whose text it stands in, in a file that was read.
fn known<'s>(
    span: &'s DiagnosticSpan,
    root: &Path,
    paths: &BTreeSet<String>,
) -> Option<(String, &'s DiagnosticSpan)> {
    let mut at = Some(span);
    while let Some(span) = at {
        // The compiler is started at the workspace root; absolute paths stay what they are.
        let path = relative(root, &root.join(&span.file_name));
        if paths.contains(&path) {
            return Some((path, span));
        }
        at = span.expansion.as_ref().map(|expansion| &expansion.span);
    }
    None
}

/// The first line of a message, in the form of our own: without a full stop at its end.
fn sentence(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    line.trim().trim_end_matches(['.', ':']).to_owned()
}
