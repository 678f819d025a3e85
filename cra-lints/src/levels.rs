//! Which lints a word selects, and which level each lint has in a run.

use crate::imported;
use crate::lint::{Family, Level, Rule};
use crate::lints::ALL;

/// Which level each lint has in a run.
#[derive(Debug, Clone, Default)]
pub struct Levels {
    /// Settings in the order in which they were made, with the rank of where they come from: a higher rank wins.
    settings: Vec<(u8, Selector, Level)>,
}

/// What a level is set for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selector {
    /// Every lint.
    All,
    /// A family.
    Family(Family),
    /// One lint.
    Lint(&'static Rule),
}

impl Selector {
    /// What a word selects: `all`, a family or a lint, dashes allowed.
    pub fn parse(word: &str) -> Option<Self> {
        let word = word.trim_start_matches("cra::").replace('-', "_");
        if word == "all" {
            return Some(Self::All);
        }
        let family = Family::ALL
            .into_iter()
            .find(|family| family.as_str() == word);
        family
            .map(Self::Family)
            .or_else(|| find(&word).map(Self::Lint))
    }

    fn rank(self) -> u8 {
        match self {
            Self::All => 0,
            Self::Family(_) => 1,
            Self::Lint(_) => 2,
        }
    }

    fn selects(self, rule: &Rule) -> bool {
        match self {
            Self::All => true,
            Self::Family(family) => rule.family == family,
            Self::Lint(lint) => lint == rule,
        }
    }
}

impl Levels {
    /// Sets a level. `source` ranks where the setting comes from: the command line above a file.
    pub fn set(&mut self, source: u8, selector: Selector, level: Level) {
        self.settings.push((source, selector, level));
    }

    /// The level of a lint: the setting of the highest source, then the most specific, then the last; else its own.
    pub fn of(&self, rule: &Rule) -> Level {
        self.settings
            .iter()
            .filter(|(_, selector, _)| selector.selects(rule))
            .max_by_key(|(source, selector, _)| (*source, selector.rank()))
            .map_or(rule.lint.level, |(_, _, level)| *level)
    }
}

/// The lint with this name, our own or one of another tool.
pub fn find(id: &str) -> Option<&'static Rule> {
    match ALL.binary_search_by(|rule| rule.id.cmp(id)) {
        Ok(at) => Some(ALL[at]),
        Err(_) => imported::find(id),
    }
}
