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

    /// Pointers that stay from an earlier round lead to what was bound in it.
    fn keep_earlier(&mut self, obj: ObjId) {
        if self.rounds == 0 {
            return;
        }
        let past = self.objects.id(Origin::Past(obj));
        let life = self.st.life(obj);
        let gone = BTreeMap::from([(obj, past)]);
        self.st.contents.change(
            |one| one.obj == obj,
            |_, value| retarget(value, &gone, MAX_FIELDS),
        );
        self.st.lives.insert(past, life);
        self.st.counts.insert(past, OTHERS);
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
