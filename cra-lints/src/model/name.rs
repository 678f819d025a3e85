//! Interned identifiers: equal names are the same pointer, so that comparing two is comparing two addresses.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::fmt::{Display, Write as _};
use std::hash::{BuildHasher as _, Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

use rustc_hash::FxBuildHasher;

/// An identifier, interned for the life of the process.
///
/// The raw prefix `r#` is not part of the name. Ordering is that of the text, so that sorted
/// output does not depend on the order in which threads met the names.
#[derive(Clone, Copy)]
pub struct Name(&'static str);

const SHARDS: usize = 64;

/// Names of a workspace repeat a thousandfold; the table only grows by distinct ones.
static TABLE: LazyLock<[Mutex<HashSet<&'static str>>; SHARDS]> =
    LazyLock::new(|| std::array::from_fn(|_| Mutex::new(HashSet::new())));

/// How many names a thread has at hand.
const AT_HAND: usize = 1 << 12;

thread_local! {
    /// The names that this thread met last, each at the place that its quick hash says: most names are met again soon,
    /// and need no lock and no slow hash then.
    static RECENT: [Cell<&'static str>; AT_HAND] = const { [const { Cell::new("") }; AT_HAND] };
    /// Where names are written before they are looked up.
    static WRITTEN: RefCell<String> = const { RefCell::new(String::new()) };
}

impl Name {
    /// The interned form of `text`.
    pub fn new(text: &str) -> Self {
        let text = text.strip_prefix("r#").unwrap_or(text);
        let hash = FxBuildHasher.hash_one(text) as usize;
        RECENT.with(|recent| {
            let place = &recent[hash % AT_HAND];
            // An empty place holds no name, the empty one neither.
            if place.get() != text || text.is_empty() {
                place.set(Self::kept(text, hash));
            }
            Self(place.get())
        })
    }

    /// The interned form of what `shown` writes, which must not make names by this function itself.
    pub fn of(shown: &impl Display) -> Self {
        WRITTEN.with_borrow_mut(|text| {
            text.clear();
            write!(text, "{shown}").expect("writing to a string cannot fail");
            Self::new(text)
        })
    }

    /// The path of what is called `name` in what has this path.
    pub fn child(self, name: Self) -> Self {
        Self::of(&format_args!("{self}::{name}"))
    }

    /// The text in the table of all threads.
    fn kept(text: &str, hash: usize) -> &'static str {
        // The quick hash chooses the shard only: texts made to share one are still told apart by the set's own hash.
        let shard = &TABLE[(hash / AT_HAND) % SHARDS];
        let mut names = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = names.get(text) {
            return known;
        }
        let kept: &'static str = Box::leak(text.into());
        names.insert(kept);
        kept
    }

    /// The text of the name.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Name {}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.as_ptr().addr().hash(state);
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        if self == other {
            return std::cmp::Ordering::Equal;
        }
        self.0.cmp(other.0)
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        self.0
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_text_is_one_name_and_raw_identifiers_lose_their_prefix() {
        assert_eq!(Name::new("type"), Name::new("r#type"));
        assert_ne!(Name::new("a"), Name::new("b"));
        assert_eq!(Name::new("tls"), "tls");
        assert_eq!(Name::new(""), Name::new("r#"));
        assert_eq!(
            Name::of(&format_args!("{}::{}", "a", "b")),
            Name::new("a::b")
        );
    }
}
