//! Closures that leave the function in which they stand, and values that may be one of several functions.

use std::sync::Arc;

use super::known::Known;
use super::value::Value;
use crate::model::place::FileId;
use crate::model::syntax::{ExprId, ItemId, LocalId};

/// A value is one of so many functions at most.
const MAX_FUNCTIONS: usize = 12;

/// Closures that took along closures that took along others, deeper than this are not told apart.
const MAX_CARRIED: usize = 3;

/// A closure outside of the function in which it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Carried {
    /// That function.
    pub(super) function: (FileId, ItemId),
    /// The closure there.
    pub(super) closure: ExprId,
    /// What the variables held that it took along.
    pub(super) captured: Vec<(LocalId, Value)>,
}

impl Carried {
    /// The same closure with what it took along as somebody else sees it; `None` where too many are wrapped in it.
    pub(super) fn seen_by(&self, see: &dyn Fn(&Value) -> Value) -> Option<Known> {
        let captured = self.captured.iter();
        let seen = Self {
            captured: captured.map(|(at, value)| (*at, see(value))).collect(),
            ..*self
        };
        (seen.depth() <= MAX_CARRIED).then(|| Known::Carried(Arc::new(seen)))
    }

    fn is_same(&self, other: &Self) -> bool {
        (self.function, self.closure) == (other.function, other.closure)
    }

    /// How many closures are wrapped in each other.
    fn depth(&self) -> usize {
        let within = self.captured.iter().map(|(_, value)| depth(value));
        1 + within.max().unwrap_or_default()
    }
}

fn depth(value: &Value) -> usize {
    let own = match value.what() {
        Known::Carried(carried) => carried.depth(),
        Known::OneOf(all) => {
            let each = all.iter().map(|known| match known {
                Known::Carried(carried) => carried.depth(),
                _ => 0,
            });
            each.max().unwrap_or_default()
        }
        _ => 0,
    };
    let parts = value.fields().iter().map(|(_, part)| depth(part));
    own.max(parts.max().unwrap_or_default())
}

impl Known {
    /// Whether a value of which this is known can be called.
    pub(super) fn is_function(&self) -> bool {
        matches!(
            self,
            Self::Closure(..)
                | Self::Carried(_)
                | Self::OneOf(_)
                | Self::Function(..)
                | Self::Methods(_)
                | Self::Foreign(_)
        )
    }

    /// One of the functions that either may be; none is named where these are too many, whichever of them came first.
    pub(super) fn either_function(&self, other: &Self) -> Self {
        let (Some(mut all), Some(more)) = (self.functions(), other.functions()) else {
            return Self::Methods(Arc::default());
        };
        for known in more {
            add(&mut all, known);
        }
        all.sort_by_cached_key(order);
        if all.len() > MAX_FUNCTIONS {
            return Self::Methods(Arc::default());
        }
        let named = all.iter().map(|known| match known {
            Self::Function(file, item) => Some((*file, *item)),
            _ => None,
        });
        match named.collect::<Option<Vec<_>>>() {
            Some(named) => Self::Methods(named.into()),
            None if all.len() == 1 => all.remove(0),
            None => Self::OneOf(all.into()),
        }
    }

    /// The functions that a value may be; `None` where they are too many to be named.
    fn functions(&self) -> Option<Vec<Self>> {
        match self {
            Self::Methods(items) if items.is_empty() => None,
            Self::Methods(items) => {
                let each = items.iter();
                Some(
                    each.map(|(file, item)| Self::Function(*file, *item))
                        .collect(),
                )
            }
            Self::OneOf(all) => Some(all.to_vec()),
            _ => Some(vec![self.clone()]),
        }
    }
}

/// Adds a function to others. Of a closure that is among them already it took along what either did.
fn add(all: &mut Vec<Known>, new: Known) {
    for known in all.iter_mut() {
        if *known == new {
            return;
        }
        if let (Known::Carried(one), Known::Carried(other)) = (&*known, &new)
            && one.is_same(other)
        {
            let mut both = (**one).clone();
            for (at, value) in &other.captured {
                match both.captured.iter_mut().find(|(known, _)| known == at) {
                    Some((_, held)) => *held = held.join(value).light(),
                    None => both.captured.push((*at, value.clone())),
                }
            }
            both.captured.sort_by_key(|(at, _)| *at);
            if both.depth() <= MAX_CARRIED {
                *known = Known::Carried(Arc::new(both));
            }
            return;
        }
    }
    all.push(new);
}

/// What functions are ordered by, so that it makes no difference which of them was seen first.
fn order(known: &Known) -> (u8, u32, u32, u32, &'static str) {
    match known {
        Known::Function(file, item) => (0, file.0, item.0, 0, ""),
        Known::Closure(file, body, id) => (1, file.0, body.0, id.0, ""),
        Known::Carried(carried) => {
            let (file, item) = carried.function;
            (2, file.0, item.0, carried.closure.0, "")
        }
        Known::Foreign(path) => (3, 0, 0, 0, path.as_str()),
        _ => (4, 0, 0, 0, ""),
    }
}
