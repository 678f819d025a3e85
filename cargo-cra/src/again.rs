//! Answers kept between runs: when neither the input of a judgement nor the program changed, what it said the last time.
//!
//! An answer is known by a digest over all that it depends on. Types of the input derive [`Hash`], so that a field of theirs
//! cannot be forgotten, and the program counts with every byte of its file, so that another build never answers for it.

use std::fs::File;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

use sha2::{Digest as _, Sha256};

use crate::cache::{Cache, Key, hex};
use crate::judgement::{Input, Judgement};
use crate::stop::Stop;

/// So many answers are kept for each workspace: its usual calls, and how it was before the last changes.
const MOST_OF_ONE: usize = 6;

/// The form in which they are kept.
const FORM: &str = "1";

/// The answers of earlier runs.
pub(crate) struct Answers {
    cache: Cache,
    /// The digest of the program, which is worked out while cargo is asked; `None` when nothing is kept.
    program: Option<JoinHandle<io::Result<[u8; 32]>>>,
}

impl Answers {
    /// Those below this folder; without one, none are taken and none kept.
    pub(crate) fn open(folder: Option<PathBuf>) -> Self {
        Self {
            cache: Cache::open(folder.as_deref(), "answers"),
            program: folder.map(|_| std::thread::spawn(program)),
        }
    }

    /// What an earlier run of this program said of the same input, else what `judge` says.
    ///
    /// # Errors
    /// What stopped `judge`.
    pub(crate) fn judgement(
        self,
        root: &Path,
        input: &Input<'_>,
        judge: impl FnOnce(&Input<'_>) -> Result<Judgement, Stop>,
    ) -> Result<Judgement, Stop> {
        // A program that cannot read itself, or whose thread failed, judges anew.
        let program = self.program.and_then(|thread| thread.join().ok()?.ok());
        let Some(program) = program else {
            return judge(input);
        };
        let key = Key::new(&digest(root)[..32], FORM, &digest(&(program, input)));
        let kept = self.cache.get(&key);
        if let Some(found) = kept.and_then(|(text, _)| serde_json::from_str(&text).ok()) {
            return Ok(found);
        }
        let judgement = judge(input)?;
        if let Ok(text) = serde_json::to_string(&judgement) {
            self.cache.put(&key, &text, &[]);
            self.cache.thin_out(&key, MOST_OF_ONE);
        }
        // Whoever cannot keep answers judges in every run, and says the same.
        let _ = self.cache.close();
        Ok(judgement)
    }
}

/// The digest of the running program's file.
fn program() -> io::Result<[u8; 32]> {
    let mut file = File::open(std::env::current_exe()?)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        match io::Read::read(&mut file, &mut piece)? {
            0 => return Ok(hash.finalize().into()),
            bytes => hash.update(&piece[..bytes]),
        }
    }
}

/// SHA-256 over what `value` tells to a hasher, in lower-case hexadecimal.
fn digest(value: &(impl Hash + ?Sized)) -> String {
    let mut strong = Strong(Sha256::new());
    value.hash(&mut strong);
    hex(&strong.0.finalize())
}

/// SHA-256 as a hasher.
struct Strong(Sha256);

impl Hasher for Strong {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        let [a, b, c, d, e, f, g, h, ..]: [u8; 32] = self.0.clone().finalize().into();
        u64::from_le_bytes([a, b, c, d, e, f, g, h])
    }
}

#[cfg(test)]
mod tests {
    use cra_lints::snapshot::Snapshot;
    use cra_vocab::Date;

    use super::*;
    use crate::cli::LevelFlags;
    use crate::evidence::Facts;
    use crate::judgement::judge;

    /// Asks once, and says whether it was judged.
    fn asks(folder: &Path, of: &str, snapshot: &Snapshot, day: &str) -> bool {
        let as_of: Date = day.parse().unwrap();
        let input = Input {
            snapshot,
            flags: &LevelFlags::default(),
            facts: &Facts::default(),
            ignored: &[],
            platforms: &[],
            as_of,
        };
        let mut judged = false;
        let answer =
            Answers::open(Some(folder.to_owned())).judgement(Path::new(of), &input, |input| {
                judged = true;
                judge(input)
            });
        assert_eq!(answer.unwrap(), judge(&input).unwrap());
        judged
    }

    #[test]
    fn only_what_was_never_asked_is_judged() {
        let dir = tempfile::tempdir().unwrap();
        let mut snapshot = Snapshot::default();
        assert!(asks(dir.path(), "/a", &snapshot, "2026-11-23"));
        assert!(!asks(dir.path(), "/a", &snapshot, "2026-11-23"));
        assert!(
            asks(dir.path(), "/b", &snapshot, "2026-11-23"),
            "each its own"
        );
        assert!(
            asks(dir.path(), "/a", &snapshot, "2026-11-24"),
            "another day"
        );
        snapshot.names.push("CHANGELOG.md".to_owned());
        assert!(
            asks(dir.path(), "/a", &snapshot, "2026-11-23"),
            "another name"
        );
        assert!(!asks(dir.path(), "/a", &snapshot, "2026-11-23"));
    }

    #[test]
    fn texts_that_only_together_are_the_same_are_told_apart() {
        assert_ne!(digest(&["ab", "c"]), digest(&["a", "bc"]));
        assert_ne!(
            digest(&(Some(1_u8), None::<u8>)),
            digest(&(None::<u8>, Some(1_u8)))
        );
        assert_eq!(digest("a"), digest(&"a".to_owned()));
    }
}
