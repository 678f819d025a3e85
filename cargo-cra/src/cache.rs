//! What is kept between runs: signatures and other facts of dependencies, and answers; checked before it is believed.
//!
//! A file says under which key it was written and ends in a digest of itself. One that is cut off, changed, of another key
//! or of another version of this program is as good as none, and is written anew. Files appear by renaming, so that
//! several runs at once never see half of one. Nobody but the user may read them: answers quote what was found.

mod place;
#[cfg(test)]
mod tests;

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use cra_lints::index::FORMAT;
use sha2::{Digest as _, Sha256};

pub(crate) use place::folder;

/// The first line of every file.
const HEAD: &str = concat!("cargo-cra-cache 1 ", env!("CARGO_PKG_VERSION"));
/// No file of ours is larger.
const MOST_BYTES: u64 = 32 << 20;
/// Nor is the text in it, which leaves room for what stands around it.
const MOST_TEXT: u64 = MOST_BYTES - (1 << 20);
/// When all files together are larger, the oldest go.
const MOST_TOGETHER: u64 = 256 << 20;
/// How often is looked after that, and how long unfinished files are left alone.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const ENDING: &str = "sig";
const MARK: &str = "swept";

/// How many files this process began to write: no two of them are unfinished under the same name.
static BEGUN: AtomicU64 = AtomicU64::new(0);

/// What a file is about: a crate, or whatever else has a name, and everything that its text depends on.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    line: String,
    file: String,
}

impl Key {
    pub(crate) fn new(name: &str, version: &str, origin: &str) -> Self {
        let line = format!("{FORMAT} {name} {version} {origin}").replace(['\n', '\r'], " ");
        let digest = hex(&Sha256::digest(line.as_bytes()));
        let tame: String = format!("{name}-{version}")
            .chars()
            .take(80)
            .map(|char| {
                if char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '.') {
                    char
                } else {
                    '_'
                }
            })
            .collect();
        Self {
            line,
            file: format!("{tame}-{}.{ENDING}", &digest[..24]),
        }
    }
}

/// The folder, and what went wrong with it.
pub(crate) struct Cache {
    what: &'static str,
    folder: Option<PathBuf>,
    failure: Mutex<Option<String>>,
    written: AtomicU64,
}

impl Cache {
    /// The cache of one kind of thing, whose plural names its folder.
    pub(crate) fn open(folder: Option<&Path>, what: &'static str) -> Self {
        Self {
            what,
            folder: folder.map(|folder| folder.join(what)),
            failure: Mutex::new(None),
            written: AtomicU64::new(0),
        }
    }

    /// The text of this key and the crates that it names.
    pub(crate) fn get(&self, key: &Key) -> Option<(Arc<str>, Vec<String>)> {
        let path = self.folder.as_ref()?.join(&key.file);
        let about = fs::symlink_metadata(&path).ok()?;
        if !about.is_file() || about.len() > MOST_BYTES {
            return None;
        }
        let mut bytes = Vec::with_capacity(usize::try_from(about.len()).ok()?);
        // cra: accept(file_check_then_use): another file by then is read within the same limit and checked as this one is, until 2027-11-27
        let file = File::open(&path).ok()?;
        file.take(MOST_BYTES).read_to_end(&mut bytes).ok()?;
        let found = parse(&String::from_utf8(bytes).ok()?, key)?;
        let old = about
            .modified()
            .is_ok_and(|time| time.elapsed().is_ok_and(|age| age > DAY));
        if old && let Ok(file) = File::options().append(true).open(&path) {
            // The sweeping goes by this time; a file that cannot be touched is swept earlier, no more.
            let _ = file.set_modified(SystemTime::now());
        }
        Some(found)
    }

    /// Keeps a text for the next run, when that is possible.
    pub(crate) fn put(&self, key: &Key, text: &str, names: &[String]) {
        let Some(folder) = &self.folder else {
            return;
        };
        if self.lock().is_some() || text.len() as u64 > MOST_TEXT {
            return;
        }
        self.written.fetch_add(1, Ordering::Relaxed);
        let number = BEGUN.fetch_add(1, Ordering::Relaxed);
        let temporary = folder.join(format!(".{}-{}-{number}", key.file, std::process::id()));
        let mut begun = false;
        let mut write = || -> io::Result<()> {
            make_folder(folder)?;
            let mut file = own_file().write(true).create_new(true).open(&temporary)?;
            begun = true;
            file.write_all(format(key, text, names).as_bytes())?;
            drop(file);
            fs::rename(&temporary, folder.join(&key.file))
        };
        if let Err(error) = write() {
            if begun {
                // What is left of the attempt, if anything, goes with the next sweeping at the latest.
                let _ = fs::remove_file(&temporary);
            } else if error.kind() == io::ErrorKind::AlreadyExists {
                // A process of the same number elsewhere, which shares the folder, writes its own.
                return;
            }
            *self.lock() = Some(format!(
                "{} of dependencies are read anew in every run, because the cache {} cannot be written: {error}",
                self.what,
                folder.display()
            ));
        }
    }

    /// Leaves the newest `most` files of those that are about the same name and version as `key`.
    pub(crate) fn thin_out(&self, key: &Key, most: usize) {
        let Some((folder, (about, _))) = self.folder.as_ref().zip(key.file.rsplit_once('-')) else {
            return;
        };
        let mut kept = Vec::new();
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let is_one = name
                .rsplit_once('-')
                .is_some_and(|(before, after)| before == about && after.ends_with(ENDING));
            if is_one && let Ok(time) = entry.metadata().and_then(|about| about.modified()) {
                kept.push((time, entry.path()));
            }
        }
        kept.sort();
        for (_, path) in kept.iter().rev().skip(most) {
            // Another run may have done it already.
            let _ = fs::remove_file(path);
        }
    }

    /// Ends the use of the cache: keeps it small, and tells what went wrong.
    pub(crate) fn close(self) -> Option<String> {
        if self.written.load(Ordering::Relaxed) > 0
            && let Some(folder) = &self.folder
        {
            sweep(folder, MOST_TOGETHER);
        }
        self.lock().take()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<String>> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn format(key: &Key, text: &str, names: &[String]) -> String {
    let body = format!("{HEAD}\n{}\n{}\n{text}", key.line, names.join(" "));
    let digest = hex(&Sha256::digest(body.as_bytes()));
    format!("{body}{digest}\n")
}

fn parse(file: &str, key: &Key) -> Option<(Arc<str>, Vec<String>)> {
    let (body, digest) = file.split_at_checked(file.len().checked_sub(65)?)?;
    if digest.strip_suffix('\n')? != hex(&Sha256::digest(body.as_bytes())) {
        return None;
    }
    let rest = body.strip_prefix(HEAD)?.strip_prefix('\n')?;
    let rest = rest.strip_prefix(key.line.as_str())?.strip_prefix('\n')?;
    let (names, text) = rest.split_once('\n')?;
    let names = names.split_whitespace().map(str::to_owned).collect();
    Some((text.into(), names))
}

/// How files are made that nobody else may read.
fn own_file() -> fs::OpenOptions {
    #[allow(unused_mut, reason = "not every system has modes")]
    let mut options = File::options();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Once a day: removes the oldest files when all together are larger than `most`, and what unfinished runs left.
fn sweep(folder: &Path, most: u64) {
    let age = |about: &fs::Metadata| {
        let time = about.modified().ok()?;
        Some(time.elapsed().unwrap_or_default())
    };
    let mark = folder.join(MARK);
    let swept = fs::symlink_metadata(&mark).ok();
    if swept
        .as_ref()
        .and_then(age)
        .is_some_and(|since| since < DAY)
    {
        return;
    }
    // Another run may sweep at the same time: what is gone already is no fault.
    // cra: accept(file_check_then_use): the worst of a race is that two runs sweep, until 2027-11-27
    let _ = fs::remove_file(&mark);
    let _ = File::options().write(true).create_new(true).open(&mark);
    let mut kept = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let Ok(about) = fs::symlink_metadata(&path) else {
            continue;
        };
        if !about.is_file() {
            continue;
        }
        let Some(age) = age(&about) else {
            continue;
        };
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') {
            if age > DAY {
                let _ = fs::remove_file(&path);
            }
        } else if name.ends_with(ENDING) {
            kept.push((age, about.len(), path));
        }
    }
    kept.sort();
    let mut together = 0;
    for (_, bytes, path) in kept {
        together += bytes;
        if together > most {
            let _ = fs::remove_file(path);
        }
    }
}
