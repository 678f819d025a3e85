//! One file a subcommand.

pub mod accept;
pub mod check;
pub mod db;
pub mod evidence;
pub mod explain;
pub mod list;
pub mod sbom;
pub mod vex;

use std::io::Write as _;
use std::path::Path;

use crate::evidence::v1::Record;
use crate::exit::Exit;
use crate::stop::Stop;

/// Tells on standard error why a run stopped, in the form of rustc's errors.
pub(crate) fn complain(stop: &Stop) {
    let mut err = anstream::stderr().lock();
    // When standard error is closed, the exit code still tells.
    let _ = writeln!(
        err,
        "\x1b[1;31merror\x1b[0m\x1b[1m: {}\x1b[0m",
        plain(&stop.message)
    );
    let _ = writeln!(
        err,
        "  \x1b[1;36m=\x1b[0m \x1b[1mhelp\x1b[0m: {}",
        plain(&stop.advice)
    );
}

/// How a check ended, with a word on standard error when it could not see everything.
fn end(record: &Record) -> Exit {
    let exit = crate::exit_of(record);
    if let (Exit::CouldNotCheck, Some(unseen)) = (exit, crate::unseen(record)) {
        complain(&unseen);
    }
    exit
}

/// Tells something beside the result on standard error.
pub(crate) fn note(words: &str) {
    // When standard error is closed, nobody reads notes.
    let _ = writeln!(
        anstream::stderr().lock(),
        "\x1b[1;32mnote\x1b[0m: {}",
        plain(words)
    );
}

/// Text from elsewhere without what could steer a terminal or hide other text; line breaks stay.
fn plain(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(crate::gather::advisories::plain)
        .collect();
    lines.join("\n")
}

/// Writes one file so that nobody ever sees half of it; its folder is made when it is missing.
fn write_file(path: &Path, bytes: Vec<u8>) -> Result<(), Stop> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(|error| evidence::cannot_write(folder, &error))?;
    }
    evidence::write_together(&[(path.to_owned(), bytes)])
}
