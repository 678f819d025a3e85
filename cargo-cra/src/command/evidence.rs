//! `cargo cra evidence`: the record of a run and a page for people, in a folder.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::cli::Evidence;
use crate::exit::Exit;
use crate::render::{self, Options};
use crate::stop::Stop;

/// Checks, then writes `record.json` and `requirements.md`.
///
/// # Errors
/// What stopped it; files that were there before are then still whole.
pub fn run(args: &Evidence) -> Result<Exit, Stop> {
    let checked = crate::check(&args.selection, &args.levels, &args.world, args.quiet)?;
    let mut record = checked.record;
    record.inputs.toolchain = crate::gather::toolchain();
    let dir = args.out.clone().unwrap_or_else(|| checked.root.join("target/cra"));
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
    let mut said = String::new();
    for (name, bytes) in [("record.json", &json), ("requirements.md", &page)] {
        let path = dir.join(name);
        write_whole(&path, bytes)?;
        said.push_str(&format!("wrote {}\n", path.display()));
    }
    if !args.quiet {
        crate::print(said.as_bytes())?;
    }
    Ok(crate::exit_of(&record))
}

/// Writes beside the file first, so that nobody ever sees half of it.
#[cra::satisfies("I.2.f", risk = "R-3")]
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let beside = PathBuf::from(beside);
    let done = (|| {
        let mut file = std::fs::File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    })();
    done.map_err(|error| {
        // What was written of it is of no use to anybody.
        let _ = std::fs::remove_file(&beside);
        cannot_write(path, &error)
    })
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Stop {
    Stop::new(format!("{} could not be written: {error}", path.display()), "name another folder with `--out`, or make room in this one")
}
