//! Paths of fields that lead to a part of a value, interned: equal paths are the same pointer.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::value::MAX_DEPTH;
use crate::model::name::Name;

/// The names of the fields that lead to a part, the outermost first; as many as parts of parts are told apart.
#[derive(Debug, Clone, Copy)]
pub struct Path {
    names: &'static [Name],
    /// Of the text, and so the same in every run: what two paths of one length are ordered by.
    digest: u64,
}

static TABLE: LazyLock<Mutex<HashSet<&'static [Name]>>> =
    LazyLock::new(|| Mutex::new(HashSet::new()));

thread_local! {
    /// What `with` gave before: the same few parts are asked for again and again, and the table is shared.
    static KNOWN: RefCell<FxHashMap<(Path, Name), Path>> = RefCell::new(FxHashMap::default());
}

impl Path {
    /// The path to the value itself.
    pub const ROOT: Self = Self {
        names: &[],
        digest: 0,
    };

    /// The names on the way.
    pub fn names(self) -> &'static [Name] {
        self.names
    }

    /// Whether it leads to the value itself.
    pub fn is_root(self) -> bool {
        self.names.is_empty()
    }

    /// The path to a part of what this one leads to. What lies deeper than parts are told apart belongs to the part
    /// around it.
    #[must_use]
    pub(super) fn with(self, name: Name) -> Self {
        if self.names.len() >= MAX_DEPTH {
            return self;
        }
        KNOWN.with_borrow_mut(|known| {
            *known.entry((self, name)).or_insert_with(|| {
                let names: Vec<Name> = self.names.iter().copied().chain([name]).collect();
                let mut table = TABLE.lock().unwrap_or_else(PoisonError::into_inner);
                let digest = digest(&names);
                if let Some(names) = table.get(names.as_slice()) {
                    return Self { names, digest };
                }
                let names: &'static [Name] = Box::leak(names.into_boxed_slice());
                table.insert(names);
                Self { names, digest }
            })
        })
    }
}

fn digest(names: &[Name]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for name in names {
        name.as_str().hash(&mut hasher);
    }
    hasher.finish()
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        // Equal digests of different paths would be told apart by the addresses, which are equal for equal ones.
        self.digest == other.digest
            && self.names.len() == other.names.len()
            && (self.names.is_empty() || std::ptr::eq(self.names, other.names))
    }
}

impl Eq for Path {}

impl Hash for Path {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.digest.hash(state);
    }
}

impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Path {
    /// Short ones first; among those of one length an order that means nothing but is the same in every run.
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |path: &Self| (path.names.len(), path.digest);
        key(self).cmp(&key(other)).then_with(|| {
            if self == other {
                Ordering::Equal
            } else {
                self.names.cmp(other.names)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_paths_are_one_and_the_deepest_part_holds_all_below_it() {
        let name = Name::new;
        let path = Path::ROOT.with(name("a")).with(name("b"));
        assert_eq!(path, Path::ROOT.with(name("a")).with(name("b")));
        assert_ne!(path, Path::ROOT.with(name("a")));
        let deepest = path.with(name("c"));
        assert_eq!(deepest.with(name("d")), deepest);
        assert!(Path::ROOT < path && path < deepest);
    }
}
