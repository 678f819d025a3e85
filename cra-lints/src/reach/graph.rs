//! All crates together: which items are reached from the product, and from where.

use std::collections::VecDeque;

use super::facts::{Facts, FastMap, FastSet, Form, Item, Kind, Mention, Template, Word, Words};
use super::lookup::Lookup;
use super::names::{STD_TRAITS, STD_TYPES};
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
pub(super) type Crates = Vec<u64>;

/// How an item was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// By itself.
    Itself,
    /// Because this one mentions it.
    Item(Node),
}

/// What the items of a crate mention.
#[derive(Debug, Default)]
struct Own {
    mentions: Vec<Mention>,
    uses: Vec<u32>,
    /// Which of the mentions were followed.
    met: Vec<bool>,
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
    own: Vec<Own>,
    lookup: Lookup,
    /// Words that can only mean a type of that name.
    pure: Vec<bool>,
    /// The types whose being named an item waits for.
    gates: Vec<Option<Word>>,
    named: Vec<bool>,
    waiting: FastMap<Word, Vec<(Node, Option<Node>)>>,
    /// Which items are reached, or wait for nothing but their type.
    done: Vec<bool>,
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
        let mut own = Vec::new();
        let mut modules = FastSet::default();
        let mut including = FastSet::default();
        for (at, one) in (0_u32..).zip(crates.iter_mut()) {
            let global: Vec<Word> = one.facts.words.iter().map(|word| words.add(word)).collect();
            let map = |word: Word| global[word as usize];
            modules.extend(one.facts.modules.iter().map(|&word| map(word)));
            including.extend(one.facts.including.iter().map(|&word| map(word)));
            let ships = one.ships;
            // What runs at build time does not run in the product; what it writes does.
            let all = std::mem::take(&mut one.facts.items).into_iter();
            for mut item in all.filter(|item| ships || (item.everywhere && item.always)) {
                item.name = map(item.name);
                item.owner = item.owner.map(map);
                item.of_trait = item.of_trait.map(map);
                if !item.head.is_empty() {
                    item.head = item.head.iter().map(|&word| map(word)).collect();
                }
                items.push((at, item));
            }
            let mut mentions = std::mem::take(&mut one.facts.mentions.list);
            for mention in &mut mentions {
                mention.name = map(mention.name);
                if let Form::Of(word) = mention.form {
                    mention.form = Form::Of(map(word));
                }
            }
            own.push(Own {
                met: vec![false; mentions.len()],
                mentions,
                uses: std::mem::take(&mut one.facts.uses),
            });
        }
        let mut graph = Self {
            reached: vec![None; items.len()],
            assembled: vec![false; items.len()],
            including,
            gates: vec![None; items.len()],
            named: vec![false; words.len()],
            pure: vec![false; words.len()],
            done: vec![false; items.len()],
            words,
            items,
            sees,
            own,
            lookup: Lookup::default(),
            waiting: FastMap::default(),
            seen: FastSet::default(),
            queue: VecDeque::new(),
        };
        graph.index(&modules);
        graph.start();
        graph.run();
        graph.assemble();
        graph
    }

    /// What an item mentions.
    pub(super) fn mentions(&self, node: Node) -> impl Iterator<Item = Mention> {
        let (home, item) = &self.items[node as usize];
        let own = &self.own[*home as usize];
        let uses = own.uses[item.uses.start as usize..item.uses.end as usize].iter();
        uses.map(|at| own.mentions[*at as usize])
    }

    /// Whether anything in a crate mentions what this says.
    pub(super) fn mentions_in(&self, home: usize, says: impl Fn(&Mention) -> bool) -> bool {
        self.own[home].mentions.iter().any(says)
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
            let text = self.words.word(word);
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
        let of_std: FastSet<Word> = STD_TRAITS
            .iter()
            .filter_map(|name| self.words.get(name))
            .collect();
        let of_std = |name: Word| of_std.contains(&name);
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
                Some(word) => self.wait(word, node, None),
                None => self.queue.push_back(node),
            }
        }
        self.lookup = Lookup::new(self.words.len(), &self.items, &self.gates);
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
                Some(word) => self.wait(word, node, None),
                None => self.reach(node, From::Itself),
            }
        }
    }

    fn reach(&mut self, node: Node, from: From) {
        let known = &mut self.reached[node as usize];
        if known.is_none() {
            *known = Some(from);
            self.done[node as usize] = true;
            self.queue.push_back(node);
        }
    }

    /// Leaves an item until its type is named; it is reached then, whatever happens before.
    fn wait(&mut self, word: Word, node: Node, by: Option<Node>) {
        self.done[node as usize] = true;
        self.waiting.entry(word).or_default().push((node, by));
    }

    fn run(&mut self) {
        while let Some(node) = self.queue.pop_front() {
            let (home, item) = &self.items[node as usize];
            let (home, everywhere, uses) = (*home as usize, item.everywhere, item.uses.clone());
            for at in uses {
                let own = &mut self.own[home];
                let at = own.uses[at as usize] as usize;
                if everywhere || !std::mem::replace(&mut own.met[at], true) {
                    let mention = own.mentions[at];
                    self.mention(node, (!everywhere).then_some(home), mention);
                }
            }
        }
    }

    /// Reaches what a mention may mean; `home` is where it stands, or `None` for everywhere.
    fn mention(&mut self, from: Node, home: Option<usize>, mut mention: Mention) {
        if let Form::Of(word) = mention.form
            && !self.pure[word as usize]
        {
            mention.form = Form::Any;
        }
        let place = home.unwrap_or(self.own.len());
        let place = u32::try_from(place).expect("few crates");
        if !self.seen.insert((place, mention)) {
            return;
        }
        let Mention { name, form } = mention;
        if !std::mem::replace(&mut self.named[name as usize], true) {
            for (node, by) in self.waiting.remove(&name).unwrap_or_default() {
                self.reach(node, From::Item(by.unwrap_or(from)));
            }
        }
        let mut found: Vec<Node> = Vec::new();
        let sees = home.map(|home| &self.sees[home]);
        self.lookup.take(name, form, sees, &self.done, &mut found);
        for node in found {
            match self.gates[node as usize] {
                Some(word) if !self.named[word as usize] => self.wait(word, node, Some(from)),
                _ => self.reach(node, From::Item(from)),
            }
        }
    }

    /// What is reached if names are put together: each template that is reached, against all names.
    fn assemble(&mut self) {
        let before: Vec<bool> = self.reached.iter().map(Option::is_some).collect();
        let mut left: Vec<Node> = (0..)
            .zip(&self.items)
            .filter(|(_, (_, item))| !item.templates.is_empty())
            .map(|(node, _)| node)
            .collect();
        let mut known = Words::default();
        let mut tried: FastSet<(Option<usize>, Template)> = FastSet::default();
        let mut made: FastMap<Template, Vec<Word>> = FastMap::default();
        loop {
            let mut new = Vec::new();
            left.retain(|&node| {
                let reached = self.reached[node as usize].is_some();
                if reached {
                    let (home, item) = &self.items[node as usize];
                    let home = (!item.everywhere).then_some(*home as usize);
                    let templates = item.templates.iter().cloned();
                    let templates = templates.map(|template| (home, template));
                    new.extend(
                        templates
                            .filter(|one| tried.insert(one.clone()))
                            .map(|one| (node, one)),
                    );
                }
                !reached
            });
            if new.is_empty() {
                break;
            }
            if known.len() == 0 {
                let mut text = String::new();
                for word in self.words.iter() {
                    text.clear();
                    plain(word, &mut text);
                    known.add(&text);
                }
            }
            for (node, (home, template)) in new {
                let names = made.entry(template).or_insert_with_key(|template| {
                    let all = (0..).zip(self.words.iter());
                    let all = all.filter(|(name, word)| {
                        self.lookup.is_defined(*name)
                            && has_parts(template, word)
                            && matches(template, word, &known)
                    });
                    all.map(|(name, _)| name).collect()
                });
                for name in names.clone() {
                    let form = Form::Any;
                    self.mention(node, home, Mention { name, form });
                }
            }
            self.run();
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
