//! Which functions are known while others are read: those of layers before, and those that call each other with it.
//!
//! Groups of one layer are read at the same time. What a function of another one does is not known until the layer is
//! over, whichever thread came first: so the same sources give the same findings, whatever the number of threads.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::program::Program;

/// In which order functions are read.
pub(super) struct Order {
    /// By function, its layer and its group.
    places: Vec<(usize, Group)>,
    /// The layer that is being read.
    layer: AtomicUsize,
}

/// Functions that call each other, by their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Group(u32);

impl Group {
    /// None: what is not in a function, and what is known by all.
    pub(super) const NONE: Self = Self(u32::MAX);
}

impl Order {
    /// The order of a program's functions; nothing is read yet.
    pub(super) fn new(program: &Program<'_>) -> Self {
        let mut places = vec![(usize::MAX, Group::NONE); program.functions.len()];
        let mut number = 0;
        for (layer, groups) in program.layers.iter().enumerate() {
            for group in groups {
                for function in group {
                    places[*function] = (layer, Group(number));
                }
                number += 1;
            }
        }
        Self {
            places,
            layer: AtomicUsize::new(0),
        }
    }

    /// From now on this layer is read; those before it are known.
    pub(super) fn begin(&self, layer: usize) {
        self.layer.store(layer, Ordering::Relaxed);
    }

    /// The group of a function.
    pub(super) fn group(&self, function: usize) -> Group {
        self.places[function].1
    }

    /// Whether a function is being read with others of this group.
    pub(super) fn is_within(&self, function: usize, group: Group) -> bool {
        let (layer, own) = self.places[function];
        own == group && layer >= self.layer.load(Ordering::Relaxed)
    }

    /// Whether what a function does is known in this group.
    pub(super) fn is_known(&self, function: usize, group: Group) -> bool {
        let (layer, own) = self.places[function];
        own == group || layer < self.layer.load(Ordering::Relaxed)
    }
}
