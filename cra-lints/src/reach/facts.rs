//! What is kept of the sources of a crate: its items, and which names each mentions.

use std::ops::Range;
use std::sync::Arc;

/// A map by words and numbers of our own; nobody gains by making these collide but slower answers.
pub(super) use rustc_hash::FxHashMap as FastMap;
/// A set of such.
pub(super) use rustc_hash::FxHashSet as FastSet;

pub(super) use super::words::{Word, Words};

/// A name as some code writes it, with how it is written: what comes before it decides what it can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Mention {
    pub(super) name: Word,
    pub(super) form: Form,
}

/// How a name is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Form {
    /// In a way that says nothing of its meaning, as in the arguments of a macro.
    Any,
    /// `.name(`: a method.
    Method,
    /// Alone: no method.
    Bare,
    /// `Qualifier::name`.
    Of(Word),
}

/// The mentions of a crate, each once.
#[derive(Debug, Clone, Default)]
pub(super) struct Mentions {
    pub(super) list: Vec<Mention>,
    index: FastMap<Mention, u32>,
}

impl Mentions {
    /// Mentions to which none will be added.
    pub(super) fn settled(list: Vec<Mention>) -> Self {
        Self {
            list,
            index: FastMap::default(),
        }
    }

    fn add(&mut self, mention: Mention) -> u32 {
        let next = u32::try_from(self.list.len()).expect("fewer than four billion mentions");
        let at = *self.index.entry(mention).or_insert(next);
        if at == next {
            self.list.push(mention);
        }
        at
    }
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A function outside of types and traits.
    Function,
    /// A function in an `impl`, or of a trait.
    Method,
    /// A struct, an enum or a union.
    Type,
    /// A trait.
    Trait,
    /// Another name for something: `type`, `use … as`, a variant of an enum.
    Alias,
    /// A constant or a static.
    Constant,
    /// A macro by example.
    Macro,
    /// Code without a name of its own.
    Loose,
}

/// An item.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) kind: Kind,
    pub(super) name: Word,
    /// The type that it belongs to.
    pub(super) owner: Option<Word>,
    /// The trait that its `impl` is of, or that declares it.
    pub(super) of_trait: Option<Word>,
    /// The names in the head of its `impl`.
    pub(super) head: Arc<[Word]>,
    /// Whether something that names cannot show may use it.
    pub(super) always: bool,
    /// Whether what it mentions is looked up where it is expanded, not where it stands.
    pub(super) everywhere: bool,
    /// Its file, as an index into [`Facts::files`].
    pub(super) file: u32,
    /// Its line, from 1 on.
    pub(super) line: u32,
    /// What it mentions, as a part of [`Facts::uses`].
    pub(super) uses: Range<u32>,
    /// Names that it puts together.
    pub(super) templates: Vec<Template>,
}

/// A name put together: fixed parts, and `None` for what is not known.
pub(super) type Template = Vec<Option<Box<str>>>;

/// A definition that is not compiled.
#[derive(Debug, Clone)]
pub(super) struct Gone {
    pub(super) name: Word,
    pub(super) owner: Option<Word>,
    /// The condition that is false, as it is written.
    pub(super) condition: String,
}

/// What is kept of a crate.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    pub(super) words: Words,
    pub(super) mentions: Mentions,
    /// The mentions of all items, one item after the other, as indexes into [`Facts::mentions`].
    pub(super) uses: Vec<u32>,
    pub(super) items: Vec<Item>,
    pub(super) gone: Vec<Gone>,
    pub(super) files: Vec<String>,
    /// Names that mean a module: what stands below one may be anything.
    pub(super) modules: Vec<Word>,
    /// Names that it imports or hands on.
    pub(super) imports: Vec<Word>,
    /// Macros that include what is made at build time, for whoever uses them.
    pub(super) including: Vec<Word>,
    /// Files that could not be read or understood.
    pub(super) unread: Vec<String>,
    /// Whether code that is made at build time is included.
    pub(super) generated: bool,
    /// Whether that is so of code that a procedural macro writes into others.
    pub(super) writes_generated: bool,
    /// Whether macros are made of it.
    pub(super) writes: bool,
}

impl Facts {
    /// Whether everything could be read. What is missing may be there the next time.
    pub fn is_whole(&self) -> bool {
        self.unread.is_empty()
    }

    /// Adds what one item mentions.
    pub(super) fn use_of(&mut self, mentions: impl IntoIterator<Item = Mention>) -> Range<u32> {
        let end = |uses: &Vec<u32>| u32::try_from(uses.len()).expect("fewer than four billion");
        let start = self.uses.len();
        for mention in mentions {
            let at = self.mentions.add(mention);
            self.uses.push(at);
        }
        self.uses[start..].sort_unstable();
        u32::try_from(start).expect("fewer than four billion")..end(&self.uses)
    }

    /// Forgets what only more reading would need.
    pub(super) fn settle(&mut self) {
        self.words.settle();
        self.mentions.index = FastMap::default();
        self.uses.shrink_to_fit();
        self.items.shrink_to_fit();
        for words in [&mut self.modules, &mut self.imports, &mut self.including] {
            words.sort_unstable();
            words.dedup();
        }
    }

    /// How many functions were found.
    pub(super) fn functions(&self) -> usize {
        let is_function = |item: &&Item| matches!(item.kind, Kind::Function | Kind::Method);
        self.items.iter().filter(is_function).count()
    }
}
