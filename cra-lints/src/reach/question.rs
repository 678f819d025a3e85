//! The question of an advisory: are the functions it names reached, and how.

use super::facts::{FastSet, Form, Kind, Mention, Word};
use super::graph::{Crate, From, Graph, Node, has};
use crate::snapshot::{Answer, Read, Step};

/// A question: the functions of an advisory, in a crate.
#[derive(Debug, Clone)]
pub struct Question {
    /// The crate that is at fault, as an index.
    pub home: usize,
    /// The functions, as the advisory writes them: `crate::Type::function`.
    pub functions: Vec<String>,
}

/// Ways longer than this are shown without their middle.
const LONGEST_WAY: usize = 12;

/// Answers questions about a program. The crates' items are taken out of them.
pub fn judge(crates: &mut [Crate], questions: &[Question]) -> Vec<Answer> {
    let read = Read {
        packages: crates.len(),
        functions: crates.iter().map(|one| one.facts.functions()).sum(),
    };
    let graph = Graph::new(crates);
    let asked = Asked {
        crates,
        graph,
        read,
    };
    questions
        .iter()
        .map(|question| asked.answer(question))
        .collect()
}

struct Asked<'a> {
    crates: &'a [Crate],
    graph: Graph,
    read: Read,
}

/// What the path of an advisory means in the sources.
enum Meaning {
    Items(Vec<Node>),
    /// Below these conditions, which are false.
    Gone(Vec<String>),
    /// Nothing that was found.
    Nothing,
}

impl Asked<'_> {
    fn answer(&self, question: &Question) -> Answer {
        let mut conditions = Vec::new();
        let mut items: Vec<Node> = Vec::new();
        let mut not_found = Vec::new();
        for path in &question.functions {
            match self.meaning(question.home, path) {
                Meaning::Items(found) => items.extend(found),
                Meaning::Gone(found) => conditions.extend(found),
                Meaning::Nothing => not_found.push(format!("`{path}`")),
            }
        }
        // Without a name being put together first: that is the stronger answer.
        let sure = |node: &&Node| !self.graph.assembled[**node as usize];
        let is_reached = |node: &&Node| self.graph.reached[**node as usize].is_some();
        let ways = items.iter().filter(is_reached).filter(sure);
        if let Some(way) = ways.map(|node| self.way(*node)).min_by_key(Vec::len) {
            return Answer::Reached(way);
        }
        if !not_found.is_empty() {
            return Answer::Unknown(format!(
                "the sources of {} have no definition of {} that could be found",
                self.crates[question.home].label,
                not_found.join(", ")
            ));
        }
        if let Some(reason) = self.blind(question.home) {
            return Answer::Unknown(reason);
        }
        if items.iter().any(|node| is_reached(&node)) {
            return Answer::Unknown(
                "a macro that is used may put the name of a function at fault, or of one that leads there, together from parts"
                    .to_owned(),
            );
        }
        if items.is_empty() {
            conditions.sort();
            conditions.dedup();
            return Answer::CompiledOut(conditions);
        }
        if self.is_named(question.home, &items) {
            Answer::NotReached(self.read)
        } else {
            Answer::NeverNamed(self.read)
        }
    }

    /// Whether anything that can see the crate mentions one of these names, they themselves apart.
    fn is_named(&self, home: usize, items: &[Node]) -> bool {
        let item = |node: &Node| &self.graph.items[*node as usize].1;
        let names: Vec<Word> = items.iter().map(|node| item(node).name).collect();
        let of_trait = items.iter().any(|node| item(node).of_trait.is_some());
        let names_one = |mention: &Mention| names.contains(&mention.name);
        let does: Vec<bool> = (0..self.crates.len())
            .map(|at| self.graph.mentions_in(at, names_one))
            .collect();
        let mut all = (0..).zip(&self.graph.items);
        all.any(|(node, (at, item))| {
            let sees = item.everywhere || of_trait || has(&self.graph.sees[*at as usize], home);
            does[*at as usize]
                && sees
                && !items.contains(&node)
                && self.graph.mentions(node).any(|mention| names_one(&mention))
        })
    }

    /// Why nothing can be said of what is not reached in this crate.
    fn blind(&self, home: usize) -> Option<String> {
        let seeing = |at: &usize| has(&self.graph.sees[*at], home);
        for at in 0..self.crates.len() {
            let Crate { label, facts, .. } = &self.crates[at];
            // What a macro writes stands where it is used.
            if facts.writes_generated {
                return Some(format!("{label} writes code that is made at build time"));
            }
            if let Some(path) = facts.unread.first().filter(|_| facts.writes) {
                return Some(format!("{path} of {label} could not be read"));
            }
            if !seeing(&at) {
                continue;
            }
            if self.includes(at) {
                return Some(format!(
                    "{label} uses a macro that includes code which is made at build time"
                ));
            }
            if let Some(path) = facts.unread.first() {
                return Some(format!("{path} of {label} could not be read"));
            }
            if facts.generated {
                return Some(format!("{label} includes code that is made at build time"));
            }
        }
        None
    }

    /// Whether a crate uses a macro that includes what is made at build time, itself or by way of another macro.
    fn includes(&self, at: usize) -> bool {
        let graph = &self.graph;
        let mut macros = graph.including.clone();
        let has_one = |node: Node, macros: &FastSet<Word>| {
            let mut mentions = graph.mentions(node);
            mentions.any(|mention| mention.form == Form::Any && macros.contains(&mention.name))
        };
        while !macros.is_empty() {
            let all = (0..).zip(&graph.items);
            let more =
                all.filter(|(node, (_, item))| item.kind == Kind::Macro && has_one(*node, &macros));
            let more: Vec<Word> = more.map(|(_, (_, item))| item.name).collect();
            let before = macros.len();
            macros.extend(more);
            if macros.len() == before {
                break;
            }
        }
        !macros.is_empty()
            && (0..).zip(&graph.items).any(|(node, (home, item))| {
                *home as usize == at && item.kind != Kind::Macro && has_one(node, &macros)
            })
    }

    /// The definitions that a path of an advisory stands for.
    fn meaning(&self, home: usize, path: &str) -> Meaning {
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
        // `a::B::c<T>` and the like name one of several, and which cannot be told.
        if !path.chars().all(plain) {
            return Meaning::Nothing;
        }
        let mut parts: Vec<&str> = path.split("::").collect();
        let Some(last) = parts.pop() else {
            return Meaning::Nothing;
        };
        let before = parts.last().copied().filter(|_| parts.len() > 1);
        let Some(name) = self.graph.words.get(last) else {
            return self.gone(home, last, before);
        };
        let owner = before.and_then(|before| self.graph.words.get(before));
        let of_kind = |kinds: &[Kind], name: Word| -> Vec<Node> {
            let all = (0..).zip(&self.graph.items);
            all.filter(|(_, (at, item))| {
                *at as usize == home && item.name == name && kinds.contains(&item.kind)
            })
            .map(|(node, _)| node)
            .collect()
        };
        let methods: Vec<Node> = of_kind(&[Kind::Method], name);
        let is_of = |node: &Node, of: Word| {
            let (_, item) = &self.graph.items[*node as usize];
            item.owner == Some(of) || item.of_trait == Some(of)
        };
        let type_before = owner.is_some_and(|owner| {
            !of_kind(&[Kind::Type, Kind::Trait, Kind::Alias], owner).is_empty()
        });
        let mut found: Vec<Node> = match owner {
            Some(owner) => methods
                .iter()
                .copied()
                .filter(|node| is_of(node, owner))
                .collect(),
            None => Vec::new(),
        };
        let is_type = before.is_some_and(|before| before.starts_with(char::is_uppercase));
        if found.is_empty() && !type_before && !is_type {
            found = of_kind(&[Kind::Function, Kind::Macro], name);
        }
        if found.is_empty() {
            // A type as a whole: all that can be done with it.
            let types = of_kind(&[Kind::Type, Kind::Trait], name);
            if !types.is_empty() {
                let all = (0..).zip(&self.graph.items).filter(|(_, (at, item))| {
                    *at as usize == home
                        && item.kind == Kind::Method
                        && (item.owner == Some(name) || item.of_trait == Some(name))
                });
                found = all.map(|(node, _)| node).collect();
                found.extend(types);
            }
        }
        if found.is_empty() {
            return self.gone(home, last, before);
        }
        // Whoever implements the trait has a copy of the function.
        Meaning::Items(found)
    }

    /// What is not compiled under this name.
    fn gone(&self, home: usize, name: &str, before: Option<&str>) -> Meaning {
        let facts = &self.crates[home].facts;
        let (Some(word), of) = (
            facts.words.get(name),
            before.and_then(|before| facts.words.get(before)),
        ) else {
            return Meaning::Nothing;
        };
        let is_type = before.is_some_and(|before| before.starts_with(char::is_uppercase));
        if is_type && of.is_none() {
            // A macro made the type.
            return Meaning::Nothing;
        }
        let conditions: Vec<String> = facts
            .gone
            .iter()
            .filter(|gone| {
                // What tests are made of is not what an advisory means.
                let tests = matches!(gone.condition.as_str(), "test" | "cfg(test)");
                gone.name == word
                    && !tests
                    && (if is_type {
                        gone.owner == of
                    } else {
                        gone.owner.is_none()
                    })
            })
            .map(|gone| format!("`{}`", gone.condition))
            .collect();
        if conditions.is_empty() || self.comes_from_elsewhere(home, name, before) {
            Meaning::Nothing
        } else {
            Meaning::Gone(conditions)
        }
    }

    /// Whether something may have this name that is no definition: an import, or what a macro makes.
    fn comes_from_elsewhere(&self, home: usize, name: &str, before: Option<&str>) -> bool {
        let facts = &self.crates[home].facts;
        let is_type = |word: &&str| word.starts_with(char::is_uppercase);
        let names = [Some(name), before.filter(is_type)];
        let mut names = names.into_iter().flatten();
        names.any(|name| {
            let local = facts.words.get(name);
            let global = self.graph.words.get(name);
            let own = (0..)
                .zip(&self.graph.items)
                .filter(|(_, (at, _))| *at as usize == home);
            // The macro's arguments are loose code; what calls the function there is a reason to doubt as well.
            let mut loose =
                own.filter(|(_, (_, item))| matches!(item.kind, Kind::Loose | Kind::Macro));
            local.is_some_and(|word| facts.imports.contains(&word))
                || loose.any(|(node, _)| {
                    let mut mentions = self.graph.mentions(node);
                    mentions.any(|one| Some(one.name) == global && one.form == Form::Any)
                })
        })
    }

    /// How an item is reached, from the product on.
    fn way(&self, node: Node) -> Vec<Step> {
        let mut out = vec![self.step(node)];
        let mut at = node;
        while let Some(From::Item(before)) = self.graph.reached[at as usize] {
            // A chain cannot be longer than there are items.
            if out.len() > self.graph.items.len() {
                break;
            }
            out.push(self.step(before));
            at = before;
        }
        out.reverse();
        if out.len() > LONGEST_WAY {
            let left_out = out.len() - LONGEST_WAY;
            let gap = Step {
                package: "…".to_owned(),
                item: format!("{left_out} more"),
                file: "…".to_owned(),
                line: 0,
            };
            out.splice(LONGEST_WAY / 2..LONGEST_WAY / 2 + left_out, [gap]);
        }
        out
    }

    fn step(&self, node: Node) -> Step {
        let (home, item) = &self.graph.items[node as usize];
        let home = &self.crates[*home as usize];
        let word = |word: Word| self.graph.words.word(word);
        let name = word(item.name);
        let name = match (item.kind, item.owner.or(item.of_trait)) {
            (Kind::Macro, _) => format!("{name}!"),
            (Kind::Loose, Some(of)) => format!("impl of {}", word(of)),
            (Kind::Method | Kind::Alias, Some(of)) => format!("{}::{name}", word(of)),
            _ => name.to_owned(),
        };
        Step {
            package: home.label.clone(),
            item: name,
            file: home
                .facts
                .files
                .get(item.file as usize)
                .cloned()
                .unwrap_or_default(),
            line: item.line,
        }
    }
}
