//! `cargo cra check`: look, say what was found, and end with a code that scripts can use.

use std::collections::{HashMap, HashSet};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use crate::cli::{Check, Color, Format};
use crate::evidence::v1::Record;
use crate::exit::Exit;
use crate::render::{self, Options};
use crate::stop::Stop;

/// Runs the check and writes the result to standard output; findings outside of `files` are left out when there are any.
///
/// # Errors
/// What stopped it.
pub fn run(args: &Check, files: &[PathBuf]) -> Result<Exit, Stop> {
    let wanted = wanted(files)?;
    let checked = crate::check(
        &args.selection,
        &args.levels,
        &args.world,
        &args.tools,
        args.quiet,
    )?;
    let mut record = checked.record;
    if !files.is_empty() {
        let read: HashSet<PathBuf> = checked
            .files
            .iter()
            .filter_map(|path| checked.root.join(path).canonicalize().ok())
            .collect();
        for (file, _) in files
            .iter()
            .zip(&wanted)
            .filter(|(_, real)| !read.contains(*real))
        {
            super::note(&format!(
                "{} was not looked at: it belongs to none of the selected targets",
                file.display()
            ));
        }
        restrict(&mut record, &wanted, &checked.root);
    }
    let format = args
        .message_format
        .iter()
        .copied()
        .max_by_key(|format| specific(*format))
        .unwrap_or(Format::Human);
    let options = Options {
        color: colors(args.color, format),
        verbose: args.verbose,
        quiet: args.quiet,
        root: checked.root,
    };
    let mut out = Vec::new();
    match format {
        Format::Human => render::human::render(&record, &options, &mut out)?,
        Format::Short => render::short::render(&record, &options, &mut out)?,
        Format::Sarif => render::sarif::render(&record, &options, &mut out)?,
        Format::Json
        | Format::JsonDiagnosticShort
        | Format::JsonDiagnosticRenderedAnsi
        | Format::JsonRenderDiagnostics => {
            render::cargo_json::render(&record, &options, &mut out)?;
        }
    }
    crate::print(&out)?;
    Ok(super::end(&record))
}

/// Of several words joined by commas, as cargo takes them, the one that says most.
fn specific(format: Format) -> u8 {
    match format {
        Format::Human => 0,
        Format::Short => 1,
        Format::Json | Format::JsonRenderDiagnostics => 2,
        Format::JsonDiagnosticShort => 3,
        Format::JsonDiagnosticRenderedAnsi => 4,
        Format::Sarif => 5,
    }
}

fn colors(color: Color, format: Format) -> bool {
    match (format, color) {
        (Format::JsonDiagnosticRenderedAnsi, _) => true,
        (Format::Human | Format::Short, Color::Always) => true,
        (Format::Human | Format::Short, Color::Auto) => {
            std::io::stdout().is_terminal()
                && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        }
        _ => false,
    }
}

/// The files with links resolved.
fn wanted(files: &[PathBuf]) -> Result<Vec<PathBuf>, Stop> {
    let real = |file: &PathBuf| {
        file.canonicalize().map_err(|error| {
            Stop::new(
                format!("there is no file {}: {error}", file.display()),
                "name files as seen from the current folder",
            )
        })
    };
    files.iter().map(real).collect()
}

/// Leaves only the findings in the `wanted` files; the rest of the record stays what it is.
fn restrict(record: &mut Record, wanted: &[PathBuf], root: &Path) {
    let mut new_index = HashMap::new();
    let findings = std::mem::take(&mut record.findings);
    for (at, finding) in findings.into_iter().enumerate() {
        let path = root.join(&finding.primary.path);
        if path.canonicalize().is_ok_and(|path| wanted.contains(&path)) {
            new_index.insert(at, record.findings.len());
            record.findings.push(finding);
        }
    }
    for requirement in &mut record.requirements {
        for list in [&mut requirement.open, &mut requirement.accepted] {
            *list = list
                .iter()
                .filter_map(|at| new_index.get(at).copied())
                .collect();
        }
    }
}
