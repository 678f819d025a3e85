//! What is known at one point of a body, and what is left of that where two ways meet.

use std::collections::{BTreeMap, BTreeSet};

use super::by_object::ByObject;
use super::contents::Contents;
use super::domain::{Life, MAX_FIELDS, ObjId, Why};
use super::value::Value;

/// What is known at one point.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct State {
    /// Whether no run comes here.
    pub(super) dead: bool,
    pub(super) lives: ByObject<Life>,
    pub(super) contents: Contents,
    /// How many counted owners an object has, beyond the first.
    pub(super) counts: BTreeMap<ObjId, u8>,
    /// Which of the decisions on the way here this is: two points of one turn are reached by the same runs.
    pub(super) turn: u32,
    /// Objects that do not exist here, since the only pointer to them is null.
    pub(super) absent: BTreeSet<ObjId>,
    /// Memory that was asked for, as long as nobody looked whether it was given.
    pub(super) unchecked: BTreeSet<ObjId>,
}

impl State {
    /// A state that nothing reaches.
    pub(super) fn unreachable() -> Self {
        Self {
            dead: true,
            ..Self::default()
        }
    }

    pub(super) fn life(&self, obj: ObjId) -> Life {
        self.lives.get(&obj).copied().unwrap_or(Life::Alive)
    }

    /// What its owner has moved elsewhere for sure: one that grows is as little known to move as one that may not grow.
    pub(super) fn moved(&self) -> Vec<(ObjId, Life)> {
        let moved = |life: &Life| matches!(life, Life::Ended(end) if end.sure && end.why == Why::Reallocated);
        let lives = self.lives.iter().filter(|(_, life)| moved(life));
        lives.map(|(obj, life)| (*obj, *life)).collect()
    }

    /// Marks the pointers here to what lives here and ended on the other way.
    fn excuse(&mut self, other: &Self) {
        let lives = &self.lives;
        let ended = |life: Option<&Life>| matches!(life, Some(Life::Ended(_)));
        // Hardly ever has something ended on one way only.
        let apart = |(obj, life): (&ObjId, &Life)| ended(Some(life)) && !ended(lives.get(obj));
        if !other.lives.iter().any(apart) {
            return;
        }
        self.contents.change(
            |one| ended(other.lives.get(&one.obj)) && !ended(lives.get(&one.obj)),
            |_, value| excuse(value, lives, &other.lives, MAX_FIELDS),
        );
    }

    /// The same for a value that comes from here and meets one that comes from the other way.
    pub(super) fn excused(&self, mut value: Value, other: &Self) -> Value {
        excuse(&mut value, &self.lives, &other.lives, MAX_FIELDS);
        value
    }

    /// What is known where two ways meet.
    pub(super) fn join(mut self, other: Self) -> Self {
        if self.dead {
            return other;
        }
        if other.dead {
            return self;
        }
        let mut other = other;
        self.excuse(&other);
        other.excuse(&self);
        let turn = Some(self.turn);
        // What does not exist on one way is what it is on the other.
        self.lives = self.lives.merge(
            other.lives,
            |obj, life| match other.absent.contains(&obj) {
                true => life,
                false => life.join(Life::Alive),
            },
            |obj, life| match self.absent.contains(&obj) {
                true => life,
                false => Life::Alive.join(life),
            },
            Life::join,
        );
        self.unchecked.extend(other.unchecked.iter().copied());
        self.absent.retain(|obj| other.absent.contains(obj));
        self.contents = self.contents.join(other.contents, turn, MAX_FIELDS);
        for (obj, count) in other.counts {
            let own = self.counts.entry(obj).or_insert(0);
            *own = count.max(*own);
        }
        self
    }
}

fn excuse(value: &mut Value, here: &ByObject<Life>, there: &ByObject<Life>, depth: usize) {
    for one in &mut value.points {
        let lives = !matches!(here.get(&one.obj), Some(Life::Ended(_)));
        if let (true, Some(Life::Ended(end))) = (lives, there.get(&one.obj)) {
            one.excused = Some(end.at);
        }
    }
    if let Some(depth) = depth.checked_sub(1) {
        for field in value.fields.values_mut() {
            excuse(field, here, there, depth);
        }
    }
}
