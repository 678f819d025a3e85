//! Bringing cargo's own copies of the registry index up to date, so that withdrawn versions are known: the user asks for it.
//!
//! Cargo does the fetching, with its settings for registries, proxies and credentials. It is asked what an update would
//! change, which makes it look at the index entry of every package, and told to change nothing.

use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use cra_lints::snapshot::Yanked;

use super::cargo::Cargo;
use super::registry;
use super::resolved;
use crate::cli::Selection;
use crate::stop::Stop;

/// What the index says after the refresh about the versions in the lock file.
///
/// # Errors
/// When there is no workspace or lock file, cargo could not fetch the index, or it took longer than `most`.
pub(crate) fn refresh(selection: &Selection, most: Duration) -> Result<Yanked, Stop> {
    let decided = resolved::decided(selection)?;
    let lock = decided
        .snapshot
        .lock
        .expect("it was read, or the run has stopped");
    let command = Cargo::new(selection)?.dry_update();
    let wrong = |words: String| {
        Stop::new(
            words,
            "the copies that cargo has are still in use; look at the network, or give more time with `--timeout`",
        )
    };
    ended_within(command, most).map_err(wrong)?;
    let home = super::advisories::cargo_home();
    let yanked = registry::yanked(&lock, home.as_deref().unwrap_or(Path::new("")));
    Ok(yanked)
}

/// Runs a command to its end, or ends it after `most`.
fn ended_within(mut command: Command, most: Duration) -> Result<(), String> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .map_err(|error| format!("cargo cannot be run: {error}"))?;
    let pipe = child.stderr.take();
    // A pipe that nobody reads fills up, and the writer waits.
    let reader = std::thread::spawn(move || {
        let mut text = Vec::new();
        if let Some(mut pipe) = pipe {
            // What cannot be read is missing from an error message only.
            let _ = pipe.read_to_end(&mut text);
        }
        String::from_utf8_lossy(&text).into_owned()
    });
    let end = Instant::now() + most;
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(_)) => {
                let said = reader.join().unwrap_or_default();
                let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
                let lines: Vec<&str> = lines.filter(|line| !line.starts_with("Updating")).collect();
                let first = lines.len().saturating_sub(4);
                return Err(format!(
                    "cargo could not bring the index up to date: {}",
                    lines[first..].join("; ")
                ));
            }
            Ok(None) if Instant::now() >= end => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!(
                    "cargo did not bring the index up to date within {} seconds",
                    most.as_secs()
                ));
            }
            Ok(None) => std::thread::sleep(Duration::from_millis(20)),
            Err(error) => return Err(format!("cargo cannot be waited for: {error}")),
        }
    }
}
