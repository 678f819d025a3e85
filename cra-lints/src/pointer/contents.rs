//! What lies in the objects at one point of a body.

use std::rc::Rc;

use super::by_object::ByObject;
use super::domain::{ObjId, Pointee};
use super::value::Value;

/// What lies in each object. Every branch goes on with a copy of all of it: copies share the values that neither has changed.
#[derive(Debug, Clone, Default)]
pub(super) struct Contents(ByObject<Rc<Value>>);

impl PartialEq for Contents {
    fn eq(&self, other: &Self) -> bool {
        let mut pairs = self.0.iter().zip(other.0.iter());
        self.0.len() == other.0.len()
            && pairs.all(|((obj, value), (other, same))| {
                obj == other && (Rc::ptr_eq(value, same) || value == same)
            })
    }
}

impl Contents {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn contains_key(&self, obj: &ObjId) -> bool {
        self.0.contains_key(obj)
    }

    pub(super) fn get(&self, obj: &ObjId) -> Option<&Value> {
        self.0.get(obj).map(|value| &**value)
    }

    pub(super) fn get_mut(&mut self, obj: &ObjId) -> Option<&mut Value> {
        self.0.get_mut(obj).map(Rc::make_mut)
    }

    /// What lies in an object, made if nothing is known of it.
    pub(super) fn slot(&mut self, obj: ObjId) -> &mut Value {
        Rc::make_mut(self.0.or_insert_with(obj, Rc::default))
    }

    pub(super) fn insert(&mut self, obj: ObjId, value: Value) {
        self.0.insert(obj, Rc::new(value));
    }

    pub(super) fn remove(&mut self, obj: &ObjId) -> Option<Value> {
        self.0.remove(obj).map(Rc::unwrap_or_clone)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&ObjId, &Value)> {
        self.0.iter().map(|(obj, value)| (obj, &**value))
    }

    pub(super) fn into_values(self) -> impl Iterator<Item = (ObjId, Value)> {
        let values = self.0.into_iter();
        values.map(|(obj, value)| (obj, Rc::unwrap_or_clone(value)))
    }

    /// Changes the values with a pointer that `leads` there.
    pub(super) fn change(
        &mut self,
        leads: impl Fn(&Pointee) -> bool,
        mut change: impl FnMut(&ObjId, &mut Value),
    ) {
        for (obj, value) in self.0.iter_mut() {
            if value.leads(&leads) {
                change(obj, Rc::make_mut(value));
            }
        }
    }

    /// Changes the values of which something `holds`.
    pub(super) fn change_all(
        &mut self,
        holds: impl Fn(&Value) -> bool,
        mut change: impl FnMut(&mut Value),
    ) {
        for (_, value) in self.0.iter_mut() {
            if holds(value) {
                change(Rc::make_mut(value));
            }
        }
    }

    /// What lies there where two ways meet, at this turn.
    pub(super) fn join(self, other: Self, turn: Option<u32>, depth: usize) -> Self {
        let loosen = |_, mut value: Rc<Value>| {
            if !value.initial {
                Rc::make_mut(&mut value).loosen(turn, depth);
            }
            value
        };
        let join = |mut own: Rc<Value>, other: Rc<Value>| {
            // What neither way has changed stays as it is.
            if !Rc::ptr_eq(&own, &other) || own.has_twins() {
                Rc::make_mut(&mut own).join_in(&other, turn, 0);
            }
            own
        };
        Self(self.0.merge(other.0, loosen, loosen, join))
    }
}
