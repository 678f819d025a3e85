//! What callers need of a walk's objects: those that are reached from outside, numbered anew.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::domain::{Life, OWNED, ObjId, Objects, Origin};
use super::state::State;
use super::summary::Use;
use super::value::Value;

/// More objects than this that a function made itself are not told to its callers: pointers to the others lead to
/// something unknown.
const MAX_MADE: usize = 48;

/// What a function leaves behind, reduced to what its callers can reach.
pub(super) struct Compact {
    pub(super) objects: Objects,
    pub(super) end: State,
    pub(super) value: Value,
    pub(super) uses: Vec<Use>,
}

impl Compact {
    /// Reduces what a walk ends with.
    pub(super) fn new(objects: &Objects, end: State, value: Value, uses: Vec<Use>) -> Self {
        let kept = reached(objects, &end, &value, &uses);
        let mut new = Objects::default();
        let mut ids = BTreeMap::new();
        for obj in kept {
            renumber(objects, obj, &mut new, &mut ids);
        }
        let mut out = State {
            dead: end.dead,
            ..State::default()
        };
        for (obj, mut life) in end.lives {
            if let Life::Ended(end) = &mut life {
                // It is an expression of this body.
                end.under = None;
            }
            if let Some(obj) = ids.get(&obj) {
                out.lives.insert(*obj, life);
            }
        }
        let unchecked = end.unchecked.iter().filter_map(|obj| ids.get(obj));
        out.unchecked = unchecked.copied().collect();
        for (obj, mut content) in end.contents.into_values() {
            if let Some(obj) = ids.get(&obj) {
                translate(&mut content, &ids);
                out.contents.insert(*obj, content);
            }
        }
        let mut value = value;
        translate(&mut value, &ids);
        let uses = uses.into_iter().filter_map(|one| {
            let obj = *ids.get(&one.obj)?;
            Some(Use { obj, ..one })
        });
        Self {
            objects: new,
            end: out,
            value,
            uses: uses.collect(),
        }
    }
}

/// The objects that are reached from outside, nearest first.
fn reached(objects: &Objects, end: &State, value: &Value, uses: &[Use]) -> Vec<ObjId> {
    let mut queue: VecDeque<ObjId> = uses.iter().map(|one| one.obj).collect();
    queue.extend(objects.ids().filter(|obj| {
        let owned = matches!(objects.origin(*obj), Origin::Inside(_, name) if name == OWNED);
        // What is blank here was handed to somebody unknown.
        let known = |content: &Value| !content.initial;
        objects.is_outer(*obj)
            && (owned || end.lives.contains_key(obj) || end.contents.get(obj).is_some_and(known))
    }));
    mentioned(value, &mut |obj| queue.push_back(obj));
    let mut made = 0;
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    while let Some(obj) = queue.pop_front() {
        if seen.contains(&obj) {
            continue;
        }
        if !objects.is_outer(obj) {
            if made == MAX_MADE {
                continue;
            }
            made += 1;
        }
        seen.insert(obj);
        out.push(obj);
        if let Some(content) = end.contents.get(&obj) {
            mentioned(content, &mut |obj| queue.push_back(obj));
        }
    }
    out
}

fn mentioned(value: &Value, tell: &mut impl FnMut(ObjId)) {
    for one in &value.points {
        tell(one.obj);
    }
    for obj in &value.owns {
        tell(*obj);
    }
    for field in value.fields.values() {
        mentioned(field, tell);
    }
}

/// The new number of an object, and of those that it is a part of.
fn renumber(
    objects: &Objects,
    obj: ObjId,
    new: &mut Objects,
    ids: &mut BTreeMap<ObjId, ObjId>,
) -> ObjId {
    if let Some(known) = ids.get(&obj) {
        return *known;
    }
    let origin = match objects.origin(obj) {
        Origin::Inside(around, name) => Origin::Inside(renumber(objects, around, new, ids), name),
        Origin::Part(around, name) => Origin::Part(renumber(objects, around, new, ids), name),
        Origin::Past(now) => Origin::Past(renumber(objects, now, new, ids)),
        origin => origin,
    };
    let id = new.id(origin);
    ids.insert(obj, id);
    id
}

fn translate(value: &mut Value, ids: &BTreeMap<ObjId, ObjId>) {
    let before = value.points.len() + value.owns.len();
    value.points.retain_mut(|one| {
        let new = ids.get(&one.obj);
        one.obj = new.copied().unwrap_or(one.obj);
        new.is_some()
    });
    value.owns.retain_mut(|obj| {
        let new = ids.get(obj);
        *obj = new.copied().unwrap_or(*obj);
        new.is_some()
    });
    value.open |= value.points.len() + value.owns.len() < before;
    for field in value.fields.values_mut() {
        translate(field, ids);
    }
}
