//! What the libraries of dependencies offer: read from their sources as cargo resolved them, once for each version.
//!
//! Direct dependencies come first, then the crates that their signatures name. Nothing of a dependency is executed, and
//! no path is followed out of its folder.

pub(super) mod origin;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cargo_metadata::{DependencyKind, Metadata, Package, PackageId};
use cra_lints::index::{CrateInput, more_roots, signatures};
use cra_lints::snapshot::{LibraryInput, Lock, Root, follow};
use rayon::prelude::*;

use super::metadata::is_library;
use super::sources::Disk;
use crate::cache::{Cache, Key};
use origin::{Origins, digest_of};

/// A crate that only crates that far from the workspace name is not read.
const MOST_STEPS: usize = 4;
/// More crates than this are not read.
const MOST_CRATES: usize = 400;
/// A text above this size is that of a machine, and not used.
const MOST_TEXT: usize = 16 << 20;
/// Sources above this size are a machine's as well: the largest whose signatures are short enough have 25 million bytes.
const MOST_SOURCE: usize = 4 * MOST_TEXT;
/// What is kept in the place of such a text: that it is too long is worked out once.
const TOO_LONG: &str = "too long\n";

/// A package that is no member of the workspace and has a library.
#[derive(Debug, Clone)]
pub(super) struct Dependency {
    name: String,
    version: String,
    /// Where cargo has it from, in cargo's words; `None` for a folder.
    source: Option<String>,
    /// The library's name in code.
    library: String,
    edition: String,
    folder: PathBuf,
    root: PathBuf,
    /// The libraries that it is built with.
    needs: Vec<usize>,
    /// What its code calls other libraries, and their own names.
    externs: Vec<(String, String)>,
    /// Whether a member of the workspace depends on it.
    direct: bool,
}

/// What was read of dependencies.
#[derive(Debug, Default)]
pub(super) struct Libraries {
    pub(super) list: Vec<LibraryInput>,
    /// What is worth a line to those who want to know more.
    pub(super) notes: Vec<String>,
}

/// The signatures of a crate, and the crates that they name.
type Found = (Arc<str>, Vec<String>);

/// The libraries that cargo's full answer names.
pub(super) fn dependencies(metadata: &Metadata) -> Vec<Dependency> {
    let Some(resolve) = &metadata.resolve else {
        return Vec::new();
    };
    let members: HashSet<&PackageId> = metadata.workspace_members.iter().collect();
    let packages: HashMap<&PackageId, &Package> = metadata
        .packages
        .iter()
        .map(|package| (&package.id, package))
        .collect();
    let mut nodes: Vec<_> = resolve.nodes.iter().collect();
    nodes.sort_by(|a, b| a.id.cmp(&b.id));
    let direct: HashSet<&PackageId> = nodes
        .iter()
        .filter(|node| members.contains(&node.id))
        .flat_map(|node| &node.deps)
        .map(|dependency| &dependency.pkg)
        .collect();
    let library = |id: &PackageId| -> Option<(&Package, &cargo_metadata::Target)> {
        let package = *packages.get(id)?;
        let target = package.targets.iter().find(|target| is_library(target))?;
        (!target.is_proc_macro()).then_some((package, target))
    };
    let known: Vec<_> = nodes
        .iter()
        .filter(|node| !members.contains(&node.id))
        .filter_map(|node| library(&node.id).map(|(package, target)| (*node, package, target)))
        .collect();
    let at: HashMap<&PackageId, usize> = known
        .iter()
        .enumerate()
        .map(|(at, (node, ..))| (&node.id, at))
        .collect();
    known
        .iter()
        .map(|(node, package, target)| {
            let normal = node.deps.iter().filter(|dependency| {
                let mut kinds = dependency.dep_kinds.iter();
                kinds.any(|kind| kind.kind == DependencyKind::Normal)
            });
            let mut externs: Vec<(String, String)> = normal
                .clone()
                .filter_map(|dependency| {
                    let (_, target) = library(&dependency.pkg)?;
                    Some((dependency.name.clone(), target.name.replace('-', "_")))
                })
                .collect();
            // Those that no feature asks for are named all the same.
            externs.extend(package.dependencies.iter().filter_map(|dependency| {
                let written = dependency.rename.as_ref().unwrap_or(&dependency.name);
                let name = |text: &str| text.replace('-', "_");
                (dependency.kind == DependencyKind::Normal)
                    .then(|| (name(written), name(&dependency.name)))
            }));
            // The first of each, which is what cargo resolved.
            externs.sort_by(|a, b| a.0.cmp(&b.0));
            externs.dedup_by(|later, first| later.0 == first.0);
            Dependency {
                name: package.name.to_string(),
                version: package.version.to_string(),
                source: package.source.as_ref().map(|source| source.repr.clone()),
                library: target.name.replace('-', "_"),
                edition: target.edition.to_string(),
                folder: package
                    .manifest_path
                    .parent()
                    .map(|folder| folder.as_std_path().to_owned())
                    .unwrap_or_default(),
                root: target.src_path.as_std_path().to_owned(),
                needs: normal
                    .filter_map(|dependency| at.get(&dependency.pkg).copied())
                    .collect(),
                externs,
                direct: direct.contains(&node.id),
            }
        })
        .collect()
}

/// Reads the signatures of direct dependencies and of what they name, on all workers.
pub(super) fn read(
    all: &[Dependency],
    lock: Option<&Lock>,
    cargo_home: Option<&Path>,
    cache: Option<&Path>,
) -> Libraries {
    let cache = Cache::open(cache, "signatures");
    let reader = Reader {
        origins: Origins::new(lock, cargo_home),
        cache: &cache,
    };
    let mut wave: BTreeSet<usize> = (0..all.len()).filter(|at| all[*at].direct).collect();
    let of = wave.len();
    let mut read: HashMap<usize, Option<Arc<str>>> = HashMap::new();
    for _ in 0..MOST_STEPS {
        let left = MOST_CRATES.saturating_sub(read.len());
        let now: Vec<usize> = wave.into_iter().take(left).collect();
        let texts: Vec<(usize, Option<Found>)> = cra_lints::model::on_workers(|| {
            now.par_iter()
                .map(|at| (*at, reader.text(&all[*at])))
                .collect()
        });
        wave = BTreeSet::new();
        for (at, found) in texts {
            let (text, names) = found.unzip();
            read.insert(at, text);
            let named: HashSet<String> = names.into_iter().flatten().collect();
            let needs = all[at].needs.iter().copied();
            wave.extend(needs.filter(|need| named.contains(&all[*need].library)));
        }
        wave.retain(|at| !read.contains_key(at));
    }
    let mut out = Libraries::default();
    let mut order: Vec<usize> = read.keys().copied().collect();
    order.sort_by_key(|at| {
        let one = &all[*at];
        (!one.direct, &one.library, &one.version, *at)
    });
    let mut missing = Vec::new();
    for at in order {
        match read.remove(&at).flatten() {
            Some(text) => out.list.push(LibraryInput {
                name: all[at].library.clone(),
                version: all[at].version.clone(),
                text,
            }),
            None if all[at].direct => missing.push(all[at].name.as_str()),
            None => {}
        }
    }
    if !missing.is_empty() {
        out.notes.push(format!(
            "the signatures of {} of {of} dependencies were read; without: {}",
            of - missing.len(),
            missing.join(", ")
        ));
    }
    out.notes.extend(cache.close());
    out
}

struct Reader<'a> {
    origins: Origins<'a>,
    cache: &'a Cache,
}

impl Reader<'_> {
    /// The signatures of a crate, and the crates that they name.
    fn text(&self, one: &Dependency) -> Option<Found> {
        let key = self.key(one);
        if let Some(key) = &key
            && let Some(found) = self.cache.get(key)
        {
            return usable(found);
        }
        let Some(input) = input(one, MOST_SOURCE)? else {
            if let Some(key) = key {
                self.cache.put(&key, TOO_LONG, &[]);
            }
            return None;
        };
        // Sources that anybody may have changed are known by what they say.
        let key = key.unwrap_or_else(|| Key::new(&one.name, &one.version, &contents(one, &input)));
        if let Some(found) = self.cache.get(&key) {
            return usable(found);
        }
        let mut text = signatures(&input);
        if text.len() > MOST_TEXT {
            TOO_LONG.clone_into(&mut text);
        }
        let names = names_in(&text, &one.library);
        self.cache.put(&key, &text, &names);
        usable((text.into(), names))
    }

    fn key(&self, one: &Dependency) -> Option<Key> {
        let source = one.source.as_deref();
        let origin = self
            .origins
            .of(&one.name, &one.version, source, &one.folder)?;
        let about = format!("{origin} {}", manner(one));
        Some(Key::new(&one.name, &one.version, &about))
    }
}

/// What was found, unless it was too long.
fn usable(found: Found) -> Option<Found> {
    (*found.0 != *TOO_LONG).then_some(found)
}

/// How a crate is read, as far as its own sources do not say it.
fn manner(one: &Dependency) -> String {
    let renamed: Vec<String> = one
        .externs
        .iter()
        .filter(|(written, library)| written != library)
        .map(|(written, library)| format!("{written}={library}"))
        .collect();
    format!("{} {} {}", one.library, one.edition, renamed.join(","))
}

fn contents(one: &Dependency, input: &CrateInput) -> String {
    format!("contents {} {}", digest_of(&input.files.files), manner(one))
}

/// The files of a crate, unless they have more bytes than `most`; `None` when its root cannot be read.
fn input(one: &Dependency, most: usize) -> Option<Option<CrateInput>> {
    let disk = Disk::new(&one.folder, Vec::new());
    let root = disk.relative(&one.root);
    let mut roots = vec![Root { path: root.clone() }];
    let read = AtomicUsize::new(0);
    let reader = |path: &str| {
        if read.load(Ordering::Relaxed) > most {
            return Ok(None);
        }
        let bytes = disk.bytes(path)?;
        read.fetch_add(bytes.as_ref().map_or(0, Vec::len), Ordering::Relaxed);
        Ok(bytes)
    };
    let mut files = follow(&roots, 0, &reader);
    if read.swap(0, Ordering::Relaxed) > most {
        return Some(None);
    }
    files.id(&root)?;
    let more = more_roots(&root, &files).into_iter();
    roots.extend(
        more.filter(|path| one.folder.join(path).is_file())
            .map(|path| Root { path }),
    );
    if roots.len() > 1 {
        files = follow(&roots, 0, &reader);
        if read.into_inner() > most {
            return Some(None);
        }
    }
    Some(Some(CrateInput {
        name: one.library.clone(),
        version: one.version.clone(),
        edition: one.edition.clone(),
        externs: one.externs.clone(),
        root,
        files,
    }))
}

/// The crates that a text names, its own and the standard library apart.
fn names_in(text: &str, own: &str) -> Vec<String> {
    let mut out = BTreeSet::new();
    let bytes = text.as_bytes();
    for (at, _) in text.match_indices("::") {
        let word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let start = bytes[..at]
            .iter()
            .rposition(|byte| !word(byte))
            .map_or(0, |before| before + 1);
        if start < at && (start == 0 || bytes[start - 1] != b':') {
            out.insert(&text[start..at]);
        }
    }
    // `use a::http = http` names a crate without a path behind it.
    for line in text.lines() {
        if let Some((_, target)) = line
            .strip_prefix("use ")
            .and_then(|rest| rest.split_once(" = "))
        {
            out.insert(target.split("::").next().unwrap_or_default());
        }
        if let Some((_, target)) = line
            .strip_prefix("glob ")
            .and_then(|rest| rest.split_once(" = "))
        {
            out.insert(target.split("::").next().unwrap_or_default());
        }
    }
    out.into_iter()
        .filter(|name| *name != own && *name != "std" && !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crates_that_a_text_names_are_found() {
        let text = "cra-signatures 2\ncrate a 1.0.0\nfn a::f(b::B<c::d::D>) -> std::io::Result<()>\nuse a::http = http\nglob a::x = y\nfn a::S::g(&z_1::T)\n";
        assert_eq!(names_in(text, "a"), ["b", "c", "http", "y", "z_1"]);
    }

    #[test]
    fn sources_are_read_until_they_are_too_long() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("lib.rs");
        std::fs::write(&root, "pub mod a;").unwrap();
        std::fs::write(folder.path().join("a.rs"), "pub fn f() {}").unwrap();
        let one = Dependency {
            name: "tables".to_owned(),
            version: "1.0.0".to_owned(),
            source: None,
            library: "tables".to_owned(),
            edition: "2024".to_owned(),
            folder: folder.path().to_owned(),
            root,
            needs: Vec::new(),
            externs: Vec::new(),
            direct: true,
        };
        let files = |most| input(&one, most).map(|read| read.map(|read| read.files.files.len()));
        assert_eq!(files(100), Some(Some(2)));
        assert_eq!(files(20), Some(None));
    }

    #[test]
    fn that_a_text_is_too_long_is_kept_and_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(Some(folder.path()), "signatures");
        let key = |name: &str| Key::new(name, "1.0.0", "contents");
        cache.put(&key("tables"), TOO_LONG, &[]);
        cache.put(&key("small"), "cra-signatures 2\ncrate small 1.0.0\n", &[]);
        assert_eq!(cache.get(&key("tables")).map(usable), Some(None));
        assert!(cache.get(&key("small")).and_then(usable).is_some());
        assert_eq!(cache.get(&key("other")), None);
    }
}
