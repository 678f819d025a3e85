//! `cargo cra evidence`: the record of a run and a page for people, in a folder.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::cli::Evidence;
use crate::exit::Exit;
use crate::gather::advisories;
use crate::render::{self, Options};
use crate::stop::Stop;

/// Checks, then writes `record.json` and `requirements.md`.
///
/// # Errors
/// What stopped it; files that were there before are then still whole.
pub fn run(args: &Evidence) -> Result<Exit, Stop> {
    let checked = crate::check(
        &args.selection,
        &args.levels,
        &args.world,
        &args.tools,
        args.quiet,
    )?;
    let mut record = checked.record;
    record.inputs.toolchain = crate::gather::toolchain();
    let dir = args
        .out
        .clone()
        .unwrap_or_else(|| checked.root.join("target/cra"));
    let options = Options {
        color: false,
        verbose: 0,
        quiet: false,
        root: checked.root,
    };
    let mut json = Vec::new();
    render::record_json::render(&record, &options, &mut json)?;
    let mut page = Vec::new();
    render::markdown::render(&record, &options, &mut page)?;
    std::fs::create_dir_all(&dir).map_err(|error| cannot_write(&dir, &error))?;
    let files = [
        (dir.join("record.json"), json),
        (dir.join("requirements.md"), page),
    ];
    write_together(&files)?;
    let said: String = files
        .iter()
        .map(|(path, _)| format!("wrote {}\n", advisories::plain(&path.display().to_string())))
        .collect();
    if !args.quiet {
        crate::print(said.as_bytes())?;
    }
    Ok(super::end(&record))
}

/// Writes beside the files first, so that nobody ever sees half of one, or one of this run beside one of the last.
#[cra::satisfies("I.2.f", risk = "R-3")]
pub(super) fn write_together(files: &[(PathBuf, Vec<u8>)]) -> Result<(), Stop> {
    let mut parts = Vec::new();
    let done = files
        .iter()
        .try_for_each(|(path, bytes)| {
            let part = part_of(path);
            parts.push(part.clone());
            if path.is_dir() {
                return Err(cannot_write(path, &std::io::ErrorKind::IsADirectory.into()));
            }
            write(&part, bytes).map_err(|error| cannot_write(path, &error))
        })
        .and_then(|()| {
            let mut pairs = files.iter().zip(&parts);
            pairs.try_for_each(|((path, _), part)| {
                std::fs::rename(part, path).map_err(|error| cannot_write(path, &error))
            })
        });
    if done.is_err() {
        for part in parts {
            // What was written of it is of no use to anybody.
            let _ = std::fs::remove_file(part);
        }
    }
    done
}

fn part_of(path: &Path) -> PathBuf {
    let mut part = path.as_os_str().to_owned();
    part.push(format!(".{}.part", std::process::id()));
    PathBuf::from(part)
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    // What a run left that was cut off goes; a link that is there could lead anywhere and is not followed.
    let _ = std::fs::remove_file(path);
    let mut file = std::fs::File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

pub(super) fn cannot_write(path: &Path, error: &std::io::Error) -> Stop {
    Stop::new(
        format!("{} could not be written: {error}", path.display()),
        "name another folder with `--out`, or make room in this one",
    )
}
