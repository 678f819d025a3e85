//! What constants and statics of the workspace were found to be, kept for all who name them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::analysis::Nested;
use super::summary::Hit;
use super::taint::Sinks;
use super::value::Value;
use crate::model::place::FileId;
use crate::model::syntax::ItemId;

/// A constant that was read.
#[derive(Clone)]
pub(super) struct Constant {
    pub(super) value: Value,
    /// What reaches sinks in it.
    pub(super) hits: Arc<[Hit]>,
    /// For which sinks something was left out.
    pub(super) cut: Sinks,
}

/// The constants that were read, by how deep within others.
#[derive(Default)]
pub(super) struct Constants(Mutex<BTreeMap<Nested<(FileId, ItemId)>, Constant>>);

impl Constants {
    /// A constant that was read before, as deep within others.
    pub(super) fn get(&self, key: Nested<(FileId, ItemId)>) -> Option<Constant> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&key).cloned()
    }

    /// Keeps one.
    pub(super) fn keep(&self, key: Nested<(FileId, ItemId)>, constant: Constant) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, constant);
    }

    /// What reaches sinks in any of them: it is no part of a function, whoever named them first.
    pub(super) fn into_hits(self) -> Vec<Hit> {
        let known = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let hits = known.into_values().map(|constant| constant.hits.to_vec());
        hits.flatten().collect()
    }
}
