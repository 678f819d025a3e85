//! `cargo cra check`: look, say what was found, and end with a code that scripts can use.

use std::collections::HashMap;
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
    let checked = crate::check(&args.selection, &args.levels, &args.world, args.quiet)?;
    let mut record = checked.record;
    if !files.is_empty() {
        restrict(&mut record, files, &checked.root);
    }
    let format = args.message_format.iter().copied().max_by_key(|format| specific(*format)).unwrap_or(Format::Human);
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
        Format::Json | Format::JsonDiagnosticShort | Format::JsonDiagnosticRenderedAnsi | Format::JsonRenderDiagnostics => {
            render::cargo_json::render(&record, &options, &mut out)?;
        }
    }
    crate::print(&out)?;
    Ok(crate::exit_of(&record))
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
            std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        }
        _ => false,
    }
}

/// Leaves only the findings in `files`; the rest of the record stays what it is.
fn restrict(record: &mut Record, files: &[PathBuf], root: &Path) {
    let wanted: Vec<PathBuf> = files.iter().filter_map(|file| file.canonicalize().ok()).collect();
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
            *list = list.iter().filter_map(|at| new_index.get(at).copied()).collect();
        }
    }
}
