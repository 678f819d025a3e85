//! What functions are read with in more than one place, each by its number, and what is known to be behind them.

use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::FxHashMap;

use super::behind::{Asked, Behind};
use super::reaching::{Many, Special};

/// A list that grows; what is in it stays where it is.
#[derive(Debug)]
struct Numbered<T>(RwLock<Vec<Arc<T>>>);

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<T> Numbered<T> {
    /// Adds one, and says its number.
    fn add(&self, one: T) -> usize {
        let mut list = self.0.write().unwrap_or_else(PoisonError::into_inner);
        list.push(Arc::new(one));
        list.len() - 1
    }

    /// The one with this number.
    fn get(&self, number: usize) -> Arc<T> {
        let list = self.0.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&list[number])
    }
}

/// What is known beside the functions themselves.
#[derive(Debug, Default)]
pub(super) struct Shared {
    specials: Numbered<Special>,
    manys: Numbered<Many>,
    behind: RwLock<FxHashMap<Asked, Arc<Behind>>>,
}

impl Shared {
    /// A function with something known of its arguments.
    pub(super) fn special(&self, number: usize) -> Arc<Special> {
        self.specials.get(number)
    }

    /// Functions of which a call runs one.
    pub(super) fn many(&self, number: usize) -> Arc<Many> {
        self.manys.get(number)
    }

    /// Adds one, and says its number.
    pub(super) fn add_special(&self, special: Special) -> usize {
        self.specials.add(special)
    }

    /// Adds one, and says its number.
    pub(super) fn add_many(&self, many: Many) -> usize {
        self.manys.add(many)
    }

    /// What is behind something, where that was asked before.
    pub(super) fn behind(&self, asked: &Asked) -> Option<Arc<Behind>> {
        let known = self.behind.read().unwrap_or_else(PoisonError::into_inner);
        known.get(asked).cloned()
    }

    /// Keeps what is behind something.
    pub(super) fn keep_behind(&self, asked: Asked, behind: Behind) {
        let mut known = self.behind.write().unwrap_or_else(PoisonError::into_inner);
        known.entry(asked).or_insert_with(|| Arc::new(behind));
    }
}
