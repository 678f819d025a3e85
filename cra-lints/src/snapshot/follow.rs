//! Following `mod` lines from a crate's root to all of its files, as rustc does.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use super::{FileInput, FileKind, Problem, ProblemKind};
use crate::model::place::{FileId, Span};
use crate::model::scan::{ModLine, Scan, scan};

/// Reads a file by its path relative to the workspace root: its bytes, or `None` when there is none.
pub type Reader<'a> = dyn Fn(&str) -> Result<Option<Vec<u8>>, ReadFailure> + Sync + 'a;

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadFailure {
    /// The path, or a link in it, leads out of the workspace.
    Outside,
    /// The file has more bytes than are read.
    TooLarge(u64),
    /// The system said no; its words.
    Io(String),
}

/// Where to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// The root file of a target.
    pub path: String,
}

/// A `mod` line and the file that was found for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link {
    /// The file with the `mod` line.
    pub from: FileId,
    /// Where the module's name begins in it, in bytes.
    pub at: u32,
    /// The module's file.
    pub to: FileId,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Followed {
    /// The files, each once, in the order of their discovery.
    pub files: Vec<FileInput>,
    /// Which `mod` line leads where.
    pub links: Vec<Link>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    ids: HashMap<String, FileId>,
    first: u32,
}

impl Followed {
    /// The id of a file, by its path.
    pub fn id(&self, path: &str) -> Option<FileId> {
        self.ids.get(path).copied()
    }
}

/// A file to read: its path, the folder of its child modules, and the lines that ask for it.
struct Wanted {
    candidates: Vec<(String, String)>,
    asked_by: Option<(FileId, Span)>,
    name: String,
    optional: bool,
}

/// Follows all `roots`; ids begin at `first`. Files of one depth are read and scanned in parallel.
pub fn follow(roots: &[Root], first: u32, reader: &Reader<'_>) -> Followed {
    let mut out = Followed {
        first,
        ..Followed::default()
    };
    let mut wave: Vec<Wanted> = roots
        .iter()
        .map(|root| Wanted {
            candidates: vec![(root.path.clone(), folder(&root.path).to_owned())],
            asked_by: None,
            name: root.path.clone(),
            optional: false,
        })
        .collect();
    let mut tried: HashSet<String> = HashSet::new();
    while !wave.is_empty() {
        let paths: Vec<String> = wave
            .iter()
            .flat_map(|wanted| wanted.candidates.iter().map(|(path, _)| path.clone()))
            .filter(|path| tried.insert(path.clone()))
            .collect();
        let read: Vec<(String, Result<Option<Loaded>, ReadFailure>)> = paths
            .into_par_iter()
            .map(|path| {
                let loaded = reader(&path).map(|bytes| bytes.map(load));
                (path, loaded)
            })
            .collect();
        let known = out.files.len();
        for (path, loaded) in read {
            out.admit(path, loaded);
        }
        wave = out.next_wave(wave, known);
    }
    out
}

/// A file's text after reading.
struct Loaded {
    text: Arc<str>,
    lossy: bool,
    digest: String,
    skip: usize,
    scan: Scan,
}

impl Followed {
    fn admit(&mut self, path: String, loaded: Result<Option<Loaded>, ReadFailure>) {
        let problem = |kind, message: String| Problem {
            kind,
            path: path.clone(),
            place: None,
            message,
        };
        let loaded = match loaded {
            Ok(Some(loaded)) => loaded,
            Ok(None) => return,
            Err(failure) => {
                self.problems.push(match failure {
                    ReadFailure::Outside => problem(
                        ProblemKind::Outside,
                        "the path leads out of the workspace and was not followed".to_owned(),
                    ),
                    ReadFailure::TooLarge(bytes) => problem(
                        ProblemKind::TooLarge,
                        format!("the file has {bytes} bytes, more than is read"),
                    ),
                    ReadFailure::Io(words) => problem(
                        ProblemKind::Unreadable,
                        format!("the file could not be read: {words}"),
                    ),
                });
                return;
            }
        };
        let id = FileId(
            self.first + u32::try_from(self.files.len()).expect("fewer than four billion files"),
        );
        if loaded.lossy {
            self.problems.push(problem(
                ProblemKind::NotUtf8,
                "the file is not UTF-8, so rustc refuses it; here it was read with replacement characters".to_owned(),
            ));
        }
        self.files.push(FileInput {
            path: path.clone(),
            kind: FileKind::Rust,
            text: loaded.text,
            digest: loaded.digest,
            scan: loaded.scan,
            skip: loaded.skip,
        });
        self.ids.insert(path, id);
    }

    /// What the files read last ask for; those before `known` were asked already.
    fn next_wave(&mut self, wave: Vec<Wanted>, known: usize) -> Vec<Wanted> {
        let mut next = Vec::new();
        let mut opened = HashSet::new();
        for wanted in wave {
            let found = wanted
                .candidates
                .iter()
                .find_map(|(path, children)| self.id(path).map(|id| (id, children.clone())));
            let Some((id, children)) = found else {
                self.missing(&wanted);
                continue;
            };
            if let Some((from, span)) = wanted.asked_by {
                self.links.push(Link {
                    from,
                    at: span.start,
                    to: id,
                });
            }
            if self.offset_of(id) >= known && opened.insert(id) {
                let file = &self.files[self.offset_of(id)];
                next.extend(
                    file.scan
                        .modules
                        .iter()
                        .map(|line| wanted_by(id, &file.path, &children, line)),
                );
            }
        }
        next
    }

    fn offset_of(&self, id: FileId) -> usize {
        (id.0 - self.first) as usize
    }

    fn missing(&mut self, wanted: &Wanted) {
        let known_bad = wanted
            .candidates
            .iter()
            .any(|(path, _)| self.problems.iter().any(|problem| problem.path == *path));
        if wanted.optional || known_bad {
            return;
        }
        let paths: Vec<&str> = wanted
            .candidates
            .iter()
            .map(|(path, _)| path.as_str())
            .collect();
        let (path, place, what) = match wanted.asked_by {
            Some((file, span)) => {
                let path = self.files[self.offset_of(file)].path.clone();
                (
                    path,
                    Some((file, span)),
                    format!("the module `{}` has no file", wanted.name),
                )
            }
            None => (
                wanted.name.clone(),
                None,
                "the root file of a target is missing".to_owned(),
            ),
        };
        self.problems.push(Problem {
            kind: ProblemKind::ModuleNotFound,
            path,
            place,
            message: format!("{what}; looked for {}", paths.join(" and ")),
        });
    }
}

fn load(bytes: Vec<u8>) -> Loaded {
    let digest = hex(&Sha256::digest(&bytes));
    let (text, lossy) = match String::from_utf8(bytes) {
        Ok(text) => (text, false),
        Err(error) => (String::from_utf8_lossy(error.as_bytes()).into_owned(), true),
    };
    let skip = skip_of(&text);
    let scan = scan(&text[skip..], skip);
    Loaded {
        text: text.into(),
        lossy,
        digest,
        skip,
        scan,
    }
}

/// Lower-case hexadecimal digits of `bytes`.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
            write!(out, "{byte:02x}").expect("writing to a string cannot fail");
            out
        })
}

/// The length of the byte-order mark and the shebang line.
fn skip_of(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let shebang = ra_ap_rustc_lexer::strip_shebang(&text[mark..]).unwrap_or_default();
    mark + shebang
}

fn wanted_by(from: FileId, path: &str, children: &str, line: &ModLine) -> Wanted {
    let mut dir = children.to_owned();
    for (at, inline) in line.inside.iter().enumerate() {
        dir = match &inline.path {
            // The first one's own path starts at the file's own folder, whatever the file is called.
            Some(given) if at == 0 => join(folder(path), given),
            Some(given) => join(&dir, given),
            None => join(&dir, &inline.name),
        };
    }
    let mut candidates: Vec<(String, String)> = line
        .paths
        .iter()
        .map(|given| {
            // Directly in a file, `path` starts at the file's own folder; inside inline modules, at theirs.
            let base = if line.inside.is_empty() {
                folder(path)
            } else {
                &dir
            };
            let target = join(base, given);
            let children = folder(&target).to_owned();
            (target, children)
        })
        .collect();
    let below = join(&dir, &line.name);
    candidates.push((format!("{below}.rs"), below.clone()));
    candidates.push((format!("{below}/mod.rs"), below));
    Wanted {
        candidates,
        asked_by: Some((from, line.span)),
        name: line.name.clone(),
        optional: line.optional,
    }
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Joins and tidies `.` and `..`; an absolute path stays what it is.
pub(crate) fn join(base: &str, path: &str) -> String {
    let path = path.replace('\\', "/");
    let absolute = path.starts_with('/') || path.get(1..2) == Some(":");
    let whole = if absolute || base.is_empty() {
        path
    } else {
        format!("{base}/{path}")
    };
    let rooted = whole.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    let joined = parts.join("/");
    if rooted { format!("/{joined}") } else { joined }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn follow_in(files: &[(&str, &str)], root: &str) -> Followed {
        let files: HashMap<String, Vec<u8>> = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect();
        let reader = move |path: &str| {
            if path.starts_with("..") {
                return Err(ReadFailure::Outside);
            }
            Ok(files.get(path).cloned())
        };
        let root = Root {
            path: root.to_owned(),
        };
        follow(&[root], 0, &reader)
    }

    fn paths(followed: &Followed) -> Vec<&str> {
        followed
            .files
            .iter()
            .map(|file| file.path.as_str())
            .collect()
    }

    #[test]
    fn modules_lie_beside_mod_files_and_below_others() {
        let found = follow_in(
            &[
                ("src/lib.rs", "mod a; mod b; mod c { mod d; }"),
                ("src/a.rs", "mod x;"),
                ("src/a/x.rs", ""),
                ("src/b/mod.rs", "mod y;"),
                ("src/b/y.rs", ""),
                ("src/c/d.rs", ""),
            ],
            "src/lib.rs",
        );
        assert_eq!(
            paths(&found),
            [
                "src/lib.rs",
                "src/a.rs",
                "src/b/mod.rs",
                "src/c/d.rs",
                "src/a/x.rs",
                "src/b/y.rs"
            ]
        );
        assert!(found.problems.is_empty());
        assert_eq!(found.links.len(), 5);
    }

    #[test]
    fn the_path_attribute_decides_and_a_circle_ends() {
        let found = follow_in(
            &[
                ("src/lib.rs", "#[path = \"other/z.rs\"] mod a;"),
                (
                    "src/other/z.rs",
                    "mod n; #[path = \"../lib.rs\"] mod again;",
                ),
                ("src/other/n.rs", ""),
            ],
            "src/lib.rs",
        );
        assert_eq!(
            paths(&found),
            ["src/lib.rs", "src/other/z.rs", "src/other/n.rs"]
        );
    }

    #[test]
    fn the_path_of_an_inline_module_starts_at_the_folder_of_its_file() {
        let found = follow_in(
            &[
                ("src/lib.rs", "mod a;"),
                (
                    "src/a.rs",
                    "#[path = \".\"] mod tests { #[path = \"cases.rs\"] mod cases; mod more; }",
                ),
                ("src/cases.rs", ""),
                ("src/more.rs", ""),
            ],
            "src/lib.rs",
        );
        assert!(found.problems.is_empty(), "{:?}", found.problems);
        assert_eq!(found.files.len(), 4);
    }

    #[test]
    fn a_missing_module_is_told_unless_it_may_be_missing() {
        let found = follow_in(
            &[("src/lib.rs", "mod gone; #[cfg(feature = \"x\")] mod maybe;")],
            "src/lib.rs",
        );
        assert_eq!(found.problems.len(), 1);
        assert_eq!(found.problems[0].kind, ProblemKind::ModuleNotFound);
        assert!(found.problems[0].message.contains("`gone`"));
    }

    #[test]
    fn a_path_out_of_the_workspace_is_not_followed() {
        let found = follow_in(
            &[("src/lib.rs", "#[path = \"../../secret.rs\"] mod a;")],
            "src/lib.rs",
        );
        assert_eq!(found.problems[0].kind, ProblemKind::Outside);
    }

    #[test]
    fn a_byte_order_mark_and_a_shebang_keep_the_offsets_right() {
        let found = follow_in(
            &[
                ("src/lib.rs", "\u{feff}#!/usr/bin/env run\nmod a;"),
                ("src/a.rs", ""),
            ],
            "src/lib.rs",
        );
        let at = found.links[0].at as usize;
        assert_eq!(&found.files[0].text[at..=at], "a");
    }
}
