//! Which items have a name. What is reached, or waits for its type alone, is taken out: being named again changes nothing.

use super::facts::{FastMap, Form, Item, Kind, Word};
use super::graph::{Crates, Node, has};

/// An item as far as a name decides what it means.
#[derive(Debug, Clone, Copy)]
struct Entry {
    node: Node,
    /// Its crate.
    home: u32,
    method: bool,
    of_trait: bool,
}

/// Lists of items, one after the other; each gets shorter as items are taken out.
#[derive(Debug, Default)]
struct Lists {
    entries: Vec<Entry>,
    /// Where a list begins, and how many are left of it.
    parts: Vec<(u32, u32)>,
}

/// The items of all names.
#[derive(Debug, Default)]
pub(super) struct Lookup {
    /// All of a name.
    all: Lists,
    /// Those of a name that are no methods of a type that is known.
    rest: Lists,
    /// The methods of a type, by name and type.
    of: Lists,
    owners: FastMap<(Word, Word), u32>,
    defined: Vec<bool>,
}

impl Lists {
    /// Sorts entries into lists; those of one list keep their order.
    fn new(size: usize, entries: &[(u32, Entry)]) -> Self {
        let mut parts = vec![(0, 0); size];
        for (list, _) in entries {
            parts[*list as usize].1 += 1;
        }
        let mut start = 0;
        for (begins, count) in &mut parts {
            *begins = start;
            start += std::mem::take(count);
        }
        let Some(&(_, any)) = entries.first() else {
            return Self {
                entries: Vec::new(),
                parts,
            };
        };
        let mut sorted = vec![any; entries.len()];
        for (list, entry) in entries {
            let (begins, count) = &mut parts[*list as usize];
            sorted[(*begins + *count) as usize] = *entry;
            *count += 1;
        }
        Self {
            entries: sorted,
            parts,
        }
    }

    /// Takes out of a list what is done, and what fits, which is added to `out`.
    fn take(
        &mut self,
        list: u32,
        done: &[bool],
        fits: impl Fn(&Entry) -> bool,
        out: &mut Vec<Node>,
    ) {
        let (begins, count) = self.parts[list as usize];
        let range = begins as usize..(begins + count) as usize;
        let mut left = 0;
        for at in range.clone() {
            let entry = self.entries[at];
            if done[entry.node as usize] {
                continue;
            }
            if fits(&entry) {
                out.push(entry.node);
            } else {
                self.entries[range.start + left] = entry;
                left += 1;
            }
        }
        self.parts[list as usize].1 = u32::try_from(left).expect("no more than there were");
    }
}

impl Lookup {
    /// Sorts items by their names; `gates` are the types that items wait for.
    pub(super) fn new(words: usize, items: &[(u32, Item)], gates: &[Option<Word>]) -> Self {
        let (mut all, mut rest, mut of) = (Vec::new(), Vec::new(), Vec::new());
        let mut owners: FastMap<(Word, Word), u32> = FastMap::default();
        let mut defined = vec![false; words];
        for (node, (home, item)) in (0..).zip(items) {
            if item.kind == Kind::Loose {
                continue;
            }
            let method = item.kind == Kind::Method;
            let entry = Entry {
                node,
                home: *home,
                method,
                of_trait: item.of_trait.is_some(),
            };
            defined[item.name as usize] = true;
            all.push((item.name, entry));
            match item.owner {
                Some(owner) if method => {
                    let next = u32::try_from(owners.len()).expect("few");
                    let list = *owners.entry((item.name, owner)).or_insert(next);
                    of.push((list, entry));
                    if gates[node as usize] != Some(owner) {
                        rest.push((item.name, entry));
                    }
                }
                _ if item.kind == Kind::Function => {}
                _ => rest.push((item.name, entry)),
            }
        }
        Self {
            all: Lists::new(words, &all),
            rest: Lists::new(words, &rest),
            of: Lists::new(owners.len(), &of),
            owners,
            defined,
        }
    }

    /// Whether something has this name.
    pub(super) fn is_defined(&self, name: Word) -> bool {
        self.defined[name as usize]
    }

    /// What a name means that is written so by one who sees these crates, or `None` for all; it is taken out.
    pub(super) fn take(
        &mut self,
        name: Word,
        form: Form,
        sees: Option<&Crates>,
        done: &[bool],
        out: &mut Vec<Node>,
    ) {
        let fits = |entry: &Entry| {
            let form = match form {
                Form::Any | Form::Of(_) => true,
                Form::Method => entry.method,
                Form::Bare => !entry.method,
            };
            // A method of a trait is called by those who see only the trait.
            let anywhere = entry.method && entry.of_trait;
            form && (anywhere || sees.is_none_or(|sees| has(sees, entry.home as usize)))
        };
        match form {
            Form::Of(owner) => {
                if let Some(list) = self.owners.get(&(name, owner)) {
                    self.of.take(*list, done, fits, out);
                }
                self.rest.take(name, done, fits, out);
            }
            _ => self.all.take(name, done, fits, out),
        }
    }
}
