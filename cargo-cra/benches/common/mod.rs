//! What benchmarks share that run whole programs: which they are, folders of their own for them, and their times.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::Failure;

/// The cargo that runs the benchmark.
pub(crate) fn cargo() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// The program that is looked at: this build of it, or the one that `CARGO_CRA` names.
pub(crate) fn ours() -> Command {
    let built = env!("CARGO_BIN_EXE_cargo-cra");
    Command::new(std::env::var_os("CARGO_CRA").unwrap_or_else(|| built.into()))
}

/// Copies a folder, but for settings of those who work on what is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        // Settings for those who work on the program.
        let settings = ["rust-toolchain", "rust-toolchain.toml", ".cargo"];
        if settings.iter().any(|setting| name == OsStr::new(setting)) {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            std::fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// Makes what lies right in a folder as new as if somebody had just written it.
pub(crate) fn write_again(folder: &Path) -> Result<(), Failure> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() {
            std::fs::write(&path, std::fs::read(&path)?)?;
        }
    }
    Ok(())
}

/// How a command did.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timed {
    /// The least time of its runs.
    pub(crate) seconds: f64,
    /// Whether every run ended with 0.
    pub(crate) succeeded: bool,
}

/// Takes away the answers that were kept: a run that finds its own has nothing to do that could be timed.
pub(crate) fn without_answers(cache: &Path) {
    // Before the first run there are none.
    let _ = std::fs::remove_dir_all(cache.join("answers"));
}

/// Times a command, whatever its end; `None` when it cannot be started.
pub(crate) fn timed(folder: &Path, rounds: usize, command: impl Fn() -> Command) -> Option<Timed> {
    let mut out = Timed {
        seconds: f64::INFINITY,
        succeeded: true,
    };
    for _ in 0..rounds {
        let mut command = command();
        command
            .current_dir(folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let start = Instant::now();
        let status = command.status().ok()?;
        out.seconds = out.seconds.min(start.elapsed().as_secs_f64());
        out.succeeded &= status.success();
    }
    Some(out)
}
