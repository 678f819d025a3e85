//! Paths of fields that lead to a part of a value, interned: equal paths are the same pointer.

use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

use super::value::MAX_DEPTH;
use crate::model::name::Name;

/// The names of the fields that lead to a part, the outermost first; as many as parts of parts are told apart.
#[derive(Debug, Clone, Copy)]
pub struct Path(&'static Way);

/// What a path is, once for all that are equal.
#[derive(Debug)]
struct Way {
    names: Box<[Name]>,
    /// Those of them that are no indices.
    fields: Box<[Name]>,
    /// Of the text, and so the same in every run: what two paths of one length are ordered by.
    digest: u64,
    /// The way to what it is a part of; `None` for the value itself.
    around: Option<Path>,
}

static ROOT: LazyLock<Way> = LazyLock::new(|| Way {
    names: Box::default(),
    fields: Box::default(),
    digest: 0,
    around: None,
});

static TABLE: LazyLock<Mutex<FxHashMap<(Path, Name), Path>>> =
    LazyLock::new(|| Mutex::new(FxHashMap::default()));

thread_local! {
    /// What `with` gave before: the same few parts are asked for again and again, and the table is shared.
    static KNOWN: RefCell<FxHashMap<(Path, Name), Path>> = RefCell::new(FxHashMap::default());
}

impl Path {
    /// The path to the value itself.
    pub fn root() -> Self {
        Self(&ROOT)
    }

    /// The names on the way.
    pub fn names(self) -> &'static [Name] {
        &self.0.names
    }

    /// The names on the way that are no indices.
    pub(super) fn fields(self) -> &'static [Name] {
        &self.0.fields
    }

    /// Whether it leads to the value itself.
    pub fn is_root(self) -> bool {
        self.0.names.is_empty()
    }

    /// The way to what it is a part of, and the name of the part there.
    pub(super) fn split(self) -> Option<(Self, Name)> {
        self.0.around.zip(self.0.names.last().copied())
    }

    /// The path to a part of what this one leads to. What lies deeper than parts are told apart belongs to the part
    /// around it.
    #[must_use]
    pub(super) fn with(self, name: Name) -> Self {
        if self.0.names.len() >= MAX_DEPTH {
            return self;
        }
        KNOWN.with_borrow_mut(|known| {
            *known.entry((self, name)).or_insert_with(|| {
                let mut table = TABLE.lock().unwrap_or_else(PoisonError::into_inner);
                *table.entry((self, name)).or_insert_with(|| {
                    let names: Box<[Name]> = self.names().iter().copied().chain([name]).collect();
                    let fields = names.iter().copied().filter(is_no_index).collect();
                    Self(Box::leak(Box::new(Way {
                        digest: digest(&names),
                        names,
                        fields,
                        around: Some(self),
                    })))
                })
            })
        })
    }
}

fn is_no_index(name: &Name) -> bool {
    !name
        .as_str()
        .starts_with(|char: char| char.is_ascii_digit())
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
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Path {}

impl Hash for Path {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).addr().hash(state);
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
        if self == other {
            return Ordering::Equal;
        }
        let key = |path: &Self| (path.0.names.len(), path.0.digest);
        key(self)
            .cmp(&key(other))
            .then_with(|| self.0.names.cmp(&other.0.names))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_paths_are_one_and_the_deepest_part_holds_all_below_it() {
        let name = Name::new;
        let path = Path::root().with(name("a")).with(name("b"));
        assert_eq!(path, Path::root().with(name("a")).with(name("b")));
        assert_ne!(path, Path::root().with(name("a")));
        let deepest = path.with(name("c"));
        assert_eq!(deepest.with(name("d")), deepest);
        assert!(Path::root() < path && path < deepest);
    }
}
