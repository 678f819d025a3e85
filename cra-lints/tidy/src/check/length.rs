//! Files stay short enough to read, or say why not.

use std::collections::BTreeMap;

use super::{Complaint, entries};
use crate::tree::Source;

/// The most lines of a file written by hand.
pub const MOST: usize = 400;
/// The data file of exceptions.
pub const EXCEPTIONS: &str = "cra-lints/tidy/long_files.txt";

/// The complaints about long files, and about exceptions that give no reason or are not needed. `exceptions` is the
/// data file with lines of the form `path: reason`.
pub fn check(sources: &[Source], exceptions: &str) -> Vec<Complaint> {
    let mut out = Vec::new();
    let mut allowed = BTreeMap::new();
    for (line, entry) in entries(exceptions) {
        match entry.split_once(": ") {
            Some((path, reason)) if !reason.trim().is_empty() => {
                allowed.insert(path, line);
            }
            _ => out.push(Complaint::new(EXCEPTIONS, line, "write `path: reason`")),
        }
    }
    for source in sources.iter().filter(|source| !source.is_generated()) {
        let lines = source.text.lines().count();
        if lines > MOST && allowed.remove(source.path.as_str()).is_none() {
            let what = format!(
                "the file has {lines} lines, more than {MOST}: split it by its nouns, or give a reason in {EXCEPTIONS}"
            );
            out.push(Complaint::new(&source.path, MOST + 1, what));
        }
    }
    let unused = allowed.into_iter();
    out.extend(unused.map(|(path, line)| {
        Complaint::new(
            EXCEPTIONS,
            line,
            format!("`{path}` is not a long file: remove the line"),
        )
    }));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_files_need_a_reason() {
        let long = "//! Long words.\n".repeat(MOST + 1);
        let sources = [
            Source::new("long.rs", &long),
            Source::new("table.rs", &long),
            Source::new(
                "made.rs",
                &format!("//! A table.\n//!\n//! {} x\n{long}", crate::write::MARK),
            ),
            Source::new("short.rs", "//! Short words.\n"),
        ];
        let said = check(
            &sources,
            "# why\ntable.rs: one table\nshort.rs: none needed\nnoreason\n",
        );
        let places: Vec<(&str, usize)> = said
            .iter()
            .map(|one| (one.path.as_str(), one.line))
            .collect();
        assert_eq!(
            places,
            [(EXCEPTIONS, 4), ("long.rs", MOST + 1), (EXCEPTIONS, 3)]
        );
    }
}
