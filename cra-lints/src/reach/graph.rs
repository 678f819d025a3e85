//! All crates together: which items are reached from the product, and from where.

use std::collections::VecDeque;

use super::facts::{Facts, FastMap, FastSet, Form, Item, Kind, Mention, Template, Word, Words};
use super::names::{STD_TYPES, is_std_trait};
use super::template::{has_parts, matches, plain};

/// A crate with its place in the graph.
pub struct Crate {
    /// `name version`.
    pub label: String,
    /// What was read of it.
    pub facts: Facts,
    /// The crates it is compiled with, as indexes.
    pub needs: Vec<usize>,
    /// Whether it is the product's own.
    pub product: bool,
    /// Whether its code ships; else it only writes code that does.
    pub ships: bool,
}

/// An item of a crate, as an index into [`Graph::items`].
pub(super) type Node = u32;

/// A set of crates.
type Crates = Vec<u64>;

/// How an item was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// By itself.
    Itself,
    /// Because this one mentions it.
    Item(Node),
}

/// What is reached.
pub(super) struct Graph {
    pub(super) words: Words,
    /// The items of all crates, with their crate.
    pub(super) items: Vec<(u32, Item)>,
    /// What each crate sees, itself included.
    pub(super) sees: Vec<Crates>,
    pub(super) reached: Vec<Option<From>>,
    /// Whether it is reached only if a name is put together.
    pub(super) assembled: Vec<bool>,
    /// Macros that include what is made at build time.
    pub(super) including: FastSet<Word>,
    by_name: FastMap<Word, Vec<Node>>,
    by_owner: FastMap<(Word, Word), Vec<Node>>,
    /// Those of a name that are no methods of a type that is known.
    rest: FastMap<Word, Vec<Node>>,
    /// Words that can only mean a type of that name.
    pure: Vec<bool>,
    /// The types whose being named an item waits for.
    gates: Vec<Option<Word>>,
    named: Vec<bool>,
    waiting: FastMap<Word, Vec<(Node, Option<Node>)>>,
    seen: FastSet<(u32, Mention)>,
    queue: VecDeque<Node>,
}

/// Whether a set has a crate.
pub(super) fn has(set: &Crates, at: usize) -> bool {
    set[at / 64] >> (at % 64) & 1 == 1
}

impl Graph {
    /// Puts the crates together, and follows names from the product on until nothing new is reached.
    pub(super) fn new(crates: &mut [Crate]) -> Self {
        let sees = sees(crates);
        let mut words = Words::default();
        let mut items = Vec::new();
        let mut modules = FastSet::default();
        let mut including = FastSet::default();
        for (at, one) in (0_u32..).zip(crates.iter_mut()) {
            let global: Vec<Word> = one
                .facts
                .words
                .list
                .iter()
                .map(|word| words.add(word))
                .collect();
            let map = |word: Word| global[word as usize];
            modules.extend(one.facts.modules.iter().map(|&word| map(word)));
            including.extend(one.facts.including.iter().map(|&word| map(word)));
            let ships = one.ships;
            // What runs at build time does not run in the product; what it writes does.
            let own = std::mem::take(&mut one.facts.items).into_iter();
            for mut item in own.filter(|item| ships || (item.everywhere && item.always)) {
                item.name = map(item.name);
                item.owner = item.owner.map(map);
                item.of_trait = item.of_trait.map(map);
                item.head = item.head.iter().map(|&word| map(word)).collect();
                for mention in &mut item.mentions {
                    mention.name = map(mention.name);
                    if let Form::Of(word) = mention.form {
                        mention.form = Form::Of(map(word));
                    }
                }
                items.push((at, item));
            }
        }
        let mut graph = Self::empty(words, items, sees);
        graph.including = including;
        graph.index(&modules);
        graph.start();
        graph.run(crates.len());
        graph.assemble(crates.len());
        graph
    }

    fn empty(words: Words, items: Vec<(u32, Item)>, sees: Vec<Crates>) -> Self {
        Self {
            reached: vec![None; items.len()],
            assembled: vec![false; items.len()],
            including: FastSet::default(),
            gates: vec![None; items.len()],
            named: vec![false; words.list.len()],
            pure: vec![false; words.list.len()],
            words,
            items,
            sees,
            by_name: FastMap::default(),
            by_owner: FastMap::default(),
            rest: FastMap::default(),
            waiting: FastMap::default(),
            seen: FastSet::default(),
            queue: VecDeque::new(),
        }
    }

    /// The number of an item in the list.
    fn nodes(&self) -> impl Iterator<Item = (Node, u32, &Item)> {
        (0..)
            .zip(&self.items)
            .map(|(node, (home, item))| (node, *home, item))
    }

    fn index(&mut self, modules: &FastSet<Word>) {
        let mut types: FastMap<Word, Crates> = FastMap::default();
        let mut others: FastMap<Word, Crates> = FastMap::default();
        let mut traits: FastMap<Word, Crates> = FastMap::default();
        let size = self.sees.first().map_or(0, Vec::len);
        for (_, home, item) in self.nodes() {
            let set = match item.kind {
                Kind::Type => &mut types,
                Kind::Trait => &mut traits,
                // A variant is no type.
                Kind::Alias if item.owner.is_none() || item.of_trait.is_some() => &mut others,
                _ => continue,
            };
            let set = set.entry(item.name).or_insert_with(|| vec![0; size]);
            set[home as usize / 64] |= 1 << (home % 64);
        }
        let mut pure: Vec<Word> = types.keys().copied().collect();
        pure.extend(STD_TYPES.iter().filter_map(|name| self.words.get(name)));
        for word in pure {
            let text = &*self.words.list[word as usize];
            // A name in lower case may be that of a crate, whatever else it is.
            let usual = text.len() > 2 && text.starts_with(char::is_uppercase);
            self.pure[word as usize] = (usual || STD_TYPES.contains(&text))
                && !others.contains_key(&word)
                && !traits.contains_key(&word)
                && !modules.contains(&word);
        }
        let meets = |set: Option<&Crates>, home: u32| {
            set.is_some_and(|set| {
                let sees = &self.sees[home as usize];
                set.iter().zip(sees).any(|(a, b)| a & b != 0)
            })
        };
        // A type of another crate is left out: a macro may have made one of that name here.
        let gateable = |word: Word, home: u32| {
            let here = |set: &Crates| has(set, home as usize);
            types.get(&word).is_some_and(here) && !meets(others.get(&word), home)
        };
        let mut gates = vec![None; self.items.len()];
        let mut always = Vec::new();
        for (node, home, item) in self.nodes() {
            if !matches!(item.kind, Kind::Method | Kind::Loose) {
                continue;
            }
            let of_std = |name: Word| is_std_trait(&self.words.list[name as usize]);
            // Of a trait that has one implementation, the compiler finds the parameters without their being named.
            let head = item
                .head
                .iter()
                .filter(|_| item.of_trait.is_some_and(of_std));
            let mut candidates = item.owner.iter().chain(head);
            gates[node as usize] = candidates.find(|word| gateable(**word, home)).copied();
            // Who calls the methods of a trait that no source declares cannot be seen.
            if let (Some(name), Kind::Method) = (item.of_trait, item.kind)
                && (of_std(name)
                    || !meets(traits.get(&name), home)
                    || meets(others.get(&name), home)
                    || modules.contains(&name))
            {
                always.push(node);
            }
        }
        self.gates = gates;
        for node in always {
            // It waits for its type alone.
            let gate = self.gates[node as usize];
            match gate {
                Some(word) => self.waiting.entry(word).or_default().push((node, None)),
                None => self.queue.push_back(node),
            }
        }
        for (node, (_, item)) in (0..).zip(&self.items) {
            if item.kind == Kind::Loose {
                continue;
            }
            self.by_name.entry(item.name).or_default().push(node);
            match (item.kind, item.owner) {
                (Kind::Method, Some(owner)) => {
                    self.by_owner
                        .entry((item.name, owner))
                        .or_default()
                        .push(node);
                    if self.gates[node as usize] != Some(owner) {
                        self.rest.entry(item.name).or_default().push(node);
                    }
                }
                (Kind::Function, _) => {}
                _ => self.rest.entry(item.name).or_default().push(node),
            }
        }
    }

    /// What is there without being named: the product first, so that paths begin there.
    fn start(&mut self) {
        let waiting_for_nothing: Vec<Node> = self.queue.drain(..).collect();
        let mut always: Vec<Node> = self
            .nodes()
            .filter(|(_, _, item)| item.always)
            .map(|(node, ..)| node)
            .collect();
        let last = |graph: &Self, node: Node| graph.items[node as usize].1.kind == Kind::Loose;
        always.sort_by_key(|node| last(self, *node));
        for node in always.into_iter().chain(waiting_for_nothing) {
            let gate = self.gates[node as usize];
            let loose = last(self, node);
            match gate.filter(|word| loose && !self.named[*word as usize]) {
                Some(word) => self.waiting.entry(word).or_default().push((node, None)),
                None => self.reach(node, From::Itself),
            }
        }
    }

    fn reach(&mut self, node: Node, from: From) {
        let known = &mut self.reached[node as usize];
        if known.is_none() {
            *known = Some(from);
            self.queue.push_back(node);
        }
    }

    fn run(&mut self, everywhere: usize) {
        while let Some(node) = self.queue.pop_front() {
            let (home, item) = &mut self.items[node as usize];
            let home = if item.everywhere {
                u32::try_from(everywhere).expect("few crates")
            } else {
                *home
            };
            let mentions = std::mem::take(&mut item.mentions);
            for mention in &mentions {
                self.mention(node, home, *mention, everywhere);
            }
            self.items[node as usize].1.mentions = mentions;
        }
    }

    /// Reaches what a mention may mean; `home` is where it stands, or `everywhere`.
    fn mention(&mut self, from: Node, home: u32, mut mention: Mention, everywhere: usize) {
        if let Form::Of(word) = mention.form
            && !self.pure[word as usize]
        {
            mention.form = Form::Any;
        }
        if !self.seen.insert((home, mention)) {
            return;
        }
        let name = mention.name;
        if !std::mem::replace(&mut self.named[name as usize], true) {
            for (node, by) in self.waiting.remove(&name).unwrap_or_default() {
                self.reach(node, From::Item(by.unwrap_or(from)));
            }
        }
        let mut found: Vec<Node> = Vec::new();
        match mention.form {
            Form::Of(owner) => {
                found.extend(self.by_owner.get(&(name, owner)).into_iter().flatten());
                found.extend(self.rest.get(&name).into_iter().flatten());
            }
            _ => found.extend(self.by_name.get(&name).into_iter().flatten()),
        }
        for node in found {
            if self.reached[node as usize].is_some()
                || !self.may_mean(home, mention.form, node, everywhere)
            {
                continue;
            }
            match self.gates[node as usize] {
                Some(word) if !self.named[word as usize] => {
                    self.waiting
                        .entry(word)
                        .or_default()
                        .push((node, Some(from)));
                }
                _ => self.reach(node, From::Item(from)),
            }
        }
    }

    fn may_mean(&self, home: u32, form: Form, node: Node, everywhere: usize) -> bool {
        let (its, item) = &self.items[node as usize];
        let method = item.kind == Kind::Method;
        let fits = match form {
            Form::Any | Form::Of(_) => true,
            Form::Method => method,
            Form::Bare => !method,
        };
        // A method of a trait is called by those who see only the trait.
        let anywhere = home as usize == everywhere || (method && item.of_trait.is_some());
        fits && (anywhere || has(&self.sees[home as usize], *its as usize))
    }

    /// What is reached if names are put together: each template that is reached, against all names.
    fn assemble(&mut self, everywhere: usize) {
        let before: Vec<bool> = self.reached.iter().map(Option::is_some).collect();
        let mut done: FastSet<(u32, usize)> = FastSet::default();
        let known: FastSet<String> = self.words.list.iter().map(|word| plain(word)).collect();
        let mut tried: FastSet<(usize, Template)> = FastSet::default();
        loop {
            let mut new = Vec::new();
            for (node, (home, item)) in (0_u32..).zip(&self.items) {
                if self.reached[node as usize].is_none() {
                    continue;
                }
                for (at, template) in item.templates.iter().enumerate() {
                    let home = if item.everywhere {
                        everywhere
                    } else {
                        *home as usize
                    };
                    if done.insert((node, at)) && tried.insert((home, template.clone())) {
                        new.push((
                            node,
                            u32::try_from(home).expect("few crates"),
                            template.clone(),
                        ));
                    }
                }
            }
            if new.is_empty() {
                break;
            }
            for (node, home, template) in new {
                let names: Vec<Word> = self.by_name.keys().copied().collect();
                for name in names {
                    let word = &self.words.list[name as usize];
                    if has_parts(&template, word) && matches(&template, word, &known) {
                        let form = Form::Any;
                        self.mention(node, home, Mention { name, form }, everywhere);
                    }
                }
            }
            self.run(everywhere);
        }
        for (at, before) in before.into_iter().enumerate() {
            self.assembled[at] = !before && self.reached[at].is_some();
        }
    }
}

/// What each crate sees: itself, what it needs, and what that needs.
fn sees(crates: &[Crate]) -> Vec<Crates> {
    let size = crates.len() / 64 + 1;
    (0..crates.len())
        .map(|from| {
            let mut set = vec![0; size];
            let mut open = vec![from];
            while let Some(at) = open.pop() {
                if !has(&set, at) {
                    set[at / 64] |= 1 << (at % 64);
                    open.extend(&crates[at].needs);
                }
            }
            set
        })
        .collect()
}
