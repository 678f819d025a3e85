//! Reading files of the workspace: regular files only, inside it only, and none that is huge.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use cra_lints::snapshot::{Problem, ProblemKind, ReadFailure};

use crate::regular::{self, Links};

/// Files with more bytes than this are not read.
const MOST_BYTES: u64 = 64 << 20;

/// The part of the disk that may be read.
pub(super) struct Disk {
    root: PathBuf,
    /// Folders that files may lie in, links resolved: the workspace root and the members outside of it.
    allowed: Vec<PathBuf>,
}

impl Disk {
    pub(super) fn new(root: &Path, packages: Vec<PathBuf>) -> Self {
        let mut allowed: Vec<PathBuf> = Vec::new();
        for folder in std::iter::once(root.to_owned()).chain(packages) {
            let real = folder.canonicalize().unwrap_or(folder);
            if !allowed.iter().any(|known| real.starts_with(known)) {
                allowed.push(real);
            }
        }
        Self {
            root: root.to_owned(),
            allowed,
        }
    }

    /// The bytes of a file, by its path relative to the root; `None` when there is none.
    #[cra::bounded(bytes = MOST_BYTES)]
    #[cra::satisfies("I.2.f", "I.2.h", risk = "R-1")]
    pub(super) fn bytes(&self, path: &str) -> Result<Option<Vec<u8>>, ReadFailure> {
        let io = |error: std::io::Error| ReadFailure::Io(error.to_string());
        let real = match self.root.join(path).canonicalize() {
            Ok(real) => real,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(io(error)),
        };
        if !self.allowed.iter().any(|folder| real.starts_with(folder)) {
            return Err(ReadFailure::Outside);
        }
        let about = real.metadata().map_err(io)?;
        if about.is_dir() {
            return Ok(None);
        }
        if !about.is_file() {
            // A pipe or a device could hold the run up for ever.
            return Err(ReadFailure::Io("it is no regular file".to_owned()));
        }
        if about.len() > MOST_BYTES {
            return Err(ReadFailure::TooLarge(about.len()));
        }
        let mut out = Vec::with_capacity(usize::try_from(about.len()).unwrap_or_default());
        // cra: accept(file_check_then_use): only asking first keeps a pipe from being opened; another file by then is read within the same limit, until 2027-11-27
        let file = std::fs::File::open(&real).map_err(io)?;
        // A file may grow between the two looks.
        file.take(MOST_BYTES).read_to_end(&mut out).map_err(io)?;
        Ok(Some(out))
    }

    /// The text of a file, invalid UTF-8 replaced.
    pub(super) fn text(&self, path: &str) -> Result<Option<String>, Problem> {
        match self.bytes(path) {
            Ok(bytes) => Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned())),
            Err(failure) => {
                let (kind, message) = match failure {
                    ReadFailure::Outside => (
                        ProblemKind::Outside,
                        "the path leads out of the workspace and was not followed".to_owned(),
                    ),
                    ReadFailure::TooLarge(bytes) => (
                        ProblemKind::TooLarge,
                        format!("the file has {bytes} bytes, more than is read"),
                    ),
                    ReadFailure::Io(words) => (
                        ProblemKind::Unreadable,
                        format!("the file could not be read: {words}"),
                    ),
                };
                Err(Problem {
                    kind,
                    path: path.to_owned(),
                    place: None,
                    message,
                })
            }
        }
    }

    /// The names in a folder, by its path relative to the root; none when it cannot be listed or lies outside.
    pub(super) fn names(&self, folder: &str) -> Vec<String> {
        let Ok(real) = self.root.join(folder).canonicalize() else {
            return Vec::new();
        };
        if !self.allowed.iter().any(|allowed| real.starts_with(allowed)) {
            return Vec::new();
        }
        let Ok(entries) = std::fs::read_dir(real) else {
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        names.sort();
        names
    }

    /// The path relative to the root, with `/`.
    pub(super) fn relative(&self, path: &Path) -> String {
        relative(&self.root, path)
    }
}

/// `path` as seen from `root`, with `/`; with `..` where it lies beside, absolute where nothing is shared.
pub(super) fn relative(root: &Path, path: &Path) -> String {
    let mut up = String::new();
    for base in root.ancestors() {
        if let Ok(rest) = path.strip_prefix(base) {
            if base.parent().is_none() && !up.is_empty() {
                break;
            }
            let rest: Vec<String> = rest
                .components()
                .map(|part| part.as_os_str().to_string_lossy().into_owned())
                .collect();
            return format!("{up}{}", rest.join("/"));
        }
        up.push_str("../");
    }
    path.to_string_lossy().replace('\\', "/")
}

/// The text of a file of settings: a regular file of at most a megabyte.
pub(super) fn short_file(path: &Path) -> std::io::Result<String> {
    regular::read_text(path, 1 << 20, Links::Follow)
}

fn is_absent(error: &std::io::Error) -> bool {
    // A file as a folder of the path, a name that is too long: there is no such file either.
    matches!(
        error.kind(),
        std::io::ErrorKind::NotFound
            | std::io::ErrorKind::NotADirectory
            | std::io::ErrorKind::InvalidFilename
            | std::io::ErrorKind::InvalidInput
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_shown_from_the_root() {
        let root = Path::new("/a/b");
        assert_eq!(relative(root, Path::new("/a/b/src/lib.rs")), "src/lib.rs");
        assert_eq!(
            relative(root, Path::new("/a/c/src/lib.rs")),
            "../c/src/lib.rs"
        );
        assert_eq!(relative(root, Path::new("/x/lib.rs")), "/x/lib.rs");
    }

    #[cfg(unix)]
    #[cra::verifies("I.2.f", "I.2.h", risk = "R-1")]
    #[test]
    fn links_out_of_the_workspace_and_pipes_are_not_read() {
        let dir = tempfile::tempdir().expect("a folder for the test");
        let (inside, outside) = (dir.path().join("in"), dir.path().join("out"));
        std::fs::create_dir_all(&inside).expect("a folder");
        std::fs::create_dir_all(&outside).expect("a folder");
        std::fs::write(outside.join("secret.rs"), "x").expect("a file");
        std::os::unix::fs::symlink(outside.join("secret.rs"), inside.join("link.rs"))
            .expect("a link");
        let disk = Disk::new(&inside, Vec::new());
        assert_eq!(disk.bytes("link.rs"), Err(ReadFailure::Outside));
        assert_eq!(disk.bytes("../out/secret.rs"), Err(ReadFailure::Outside));
        assert_eq!(disk.bytes("none.rs"), Ok(None));
        std::os::unix::fs::symlink(&outside, inside.join("folder")).expect("a link");
        assert_eq!(disk.names("folder"), Vec::<String>::new());
        assert_eq!(disk.names(""), ["folder", "link.rs"]);
        assert!(matches!(
            Disk::new(Path::new("/dev"), Vec::new()).bytes("null"),
            Err(ReadFailure::Io(_))
        ));
    }
}
