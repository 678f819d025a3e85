//! Pointers that came from somewhere unknown: what such a one leads to has a number of its own from where it was bound
//! to a variable, so that it is known when that is given back.

use std::collections::BTreeMap;

use super::domain::{MAX_FIELDS, ObjId, Objects, Origin};
use super::round::retarget;
use super::value::Value;
use super::walk::Walk;
use crate::model::syntax::{ExprId, LocalId};

/// From here on the numbers of what is made at an expression stand for what was made elsewhere.
const ELSEWHERE: u16 = 1 << 15;

/// How many counted owners there may be elsewhere.
const OTHERS: u8 = 100;

impl Walk<'_, '_> {
    /// A pointer of which nothing is known, as it is bound to a variable.
    pub(super) fn lead_elsewhere(&mut self, local: LocalId, from: ExprId) -> Value {
        let Some(number) = u16::try_from(local.0)
            .ok()
            .filter(|number| *number < ELSEWHERE)
        else {
            return Value::default();
        };
        let obj = self.objects.id(Origin::Heap(from, ELSEWHERE | number));
        self.keep_earlier(obj);
        self.st.lives.remove(&obj);
        self.st.contents.remove(&obj);
        self.st.counts.insert(obj, OTHERS);
        let mut out = self.pointers(&[(obj, Vec::new())], self.span(from), true);
        out.open = true;
        out
    }

    /// An expression makes memory anew: what stays from an earlier round leads to, or owns, what it made then.
    pub(super) fn keep_earlier(&mut self, obj: ObjId) {
        if self.rounds == 0 {
            return;
        }
        let known = &self.st.contents;
        if !known
            .iter()
            .any(|(_, value)| mentions(value, obj, MAX_FIELDS))
        {
            return;
        }
        let past = self.objects.id(Origin::Past(obj));
        let gone = BTreeMap::from([(obj, past)]);
        self.st.contents.change_all(
            |value| mentions(value, obj, MAX_FIELDS),
            |value| {
                retarget(value, &gone, MAX_FIELDS);
                own_instead(value, obj, past, MAX_FIELDS);
            },
        );
        let life = self.st.life(obj);
        self.st.lives.insert(past, life);
        if let Some(content) = self.st.contents.remove(&obj) {
            self.st.contents.insert(past, content);
        }
        if let Some(count) = self.st.counts.get(&obj).copied() {
            self.st.counts.insert(past, count);
        }
    }
}

/// Whether a value leads to an object or owns it, or one of its parts does.
fn mentions(value: &Value, obj: ObjId, depth: usize) -> bool {
    value.owns.contains(&obj)
        || value.points.iter().any(|one| one.obj == obj)
        || depth.checked_sub(1).is_some_and(|depth| {
            let mut parts = value.fields.values();
            parts.any(|part| mentions(part, obj, depth))
        })
}

/// A value owns another object in the place of one.
fn own_instead(value: &mut Value, obj: ObjId, other: ObjId, depth: usize) {
    for own in &mut value.owns {
        if *own == obj {
            *own = other;
        }
    }
    value.owns.dedup();
    if let Some(depth) = depth.checked_sub(1) {
        for part in value.fields.values_mut() {
            own_instead(part, obj, other, depth);
        }
    }
}

impl Objects {
    /// Whether an object is what a pointer from elsewhere leads to, or led to in an earlier round.
    pub(super) fn is_elsewhere(&self, obj: ObjId) -> bool {
        match self.origin(obj) {
            Origin::Past(obj) => self.is_elsewhere(obj),
            Origin::Heap(_, number) => number & ELSEWHERE != 0 && number != u16::MAX,
            _ => false,
        }
    }
}
