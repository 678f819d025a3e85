//! Loops: their rounds, what they go over, and what pointers from an earlier round lead to.

use std::collections::BTreeMap;

use super::domain::{Life, Loc, MAX_FIELDS, ObjId, Origin, Why};
use super::state::State;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, PatId};

/// Loops inside of loops beyond this are walked once only.
const MAX_LOOPS: usize = 3;

/// What a loop gives its variable in each round.
pub(super) struct Items {
    pat: PatId,
    /// Where the item of a round lies.
    at: Loc,
    /// Where the items lie that it refers to.
    of: Vec<Loc>,
}

impl Walk<'_, '_> {
    /// A `for` loop.
    pub(super) fn for_loop(&mut self, span: Span, pat: PatId, over: ExprId, body: ExprId) -> Value {
        let value = self.eval(over);
        let item = self.item_of(&value);
        let by_value = value.points.is_empty()
            && matches!(value.kind, Kind::Buffer | Kind::Reserved | Kind::Inline)
            && !value.open;
        if !by_value {
            self.escape(&value);
        }
        let obj = self.objects.id(Origin::Heap(over, 2));
        let of = Self::targets(&item);
        self.st.contents.insert(obj, item);
        let items = Items {
            pat,
            at: (obj, Vec::new()),
            of,
        };
        let out = self.looped(span, None, Some(&items), body);
        if by_value {
            // The items went to the rounds; the memory that held them is given back.
            let last = Span {
                start: span.end.saturating_sub(1),
                end: span.end,
            };
            for obj in value.owns {
                self.end(obj, Why::Dropped, last, true);
            }
        }
        out
    }

    /// What iterating over a value gives each time.
    pub(super) fn item_of(&mut self, value: &Value) -> Value {
        let element = Self::element();
        if let Some(sent) = self.sent(value) {
            return sent;
        }
        if !value.points.is_empty() {
            let mut points = Vec::new();
            for one in &value.points {
                if one.fields.last() == Some(&element) {
                    points.push(one.clone());
                    continue;
                }
                // Through a reference to an owner to what it owns.
                let owner = self.read(&(one.obj, one.fields.clone()));
                if owner.owns.is_empty() {
                    let mut one = one.clone();
                    one.fields.push(element);
                    points.push(one);
                } else {
                    points.extend(owner.owns.iter().map(|obj| {
                        let mut one = one.clone();
                        one.obj = *obj;
                        one.fields = vec![element];
                        // What an owner still has ended on another way only.
                        if let Life::Ended(end) = self.st.life(*obj) {
                            one.excused = Some(end.at);
                        }
                        one
                    }));
                }
            }
            return Value {
                points,
                fields: BTreeMap::new(),
                ..value.clone()
            };
        }
        if value.kind == Kind::Inline
            && let Some(inner) = value.fields.get(&element)
        {
            return inner.clone();
        }
        if !value.owns.is_empty() {
            let locs: Vec<Loc> = value.owns.iter().map(|obj| (*obj, vec![element])).collect();
            return self.read_all(&locs);
        }
        Value::default()
    }

    pub(super) fn looped(
        &mut self,
        span: Span,
        condition: Option<ExprId>,
        items: Option<&Items>,
        body: ExprId,
    ) -> Value {
        let label = self.view.label(span).map(str::to_owned);
        let rounds = if self.rounds < MAX_LOOPS { 2 } else { 1 };
        self.rounds += 1;
        self.branches += 1;
        let turn = self.st.turn;
        let ends = condition.is_some() || items.is_some();
        let mut out = Value::default();
        let mut left = State::unreachable();
        for round in 0..rounds {
            let entry = self.st.clone();
            self.exits.push(self.exit(label.clone(), true));
            self.scopes.push(Vec::new());
            self.st.turn = self.next_turn();
            if let Some(condition) = condition {
                let (yes, _) = self.condition(condition);
                self.st = yes;
            }
            if let Some(items) = items {
                if round > 0 {
                    self.next_item(items);
                }
                self.bind(items.pat, std::slice::from_ref(&items.at), None);
            }
            self.eval(body);
            self.close_scope(span);
            let exit = self.exits.pop().expect("it was pushed above");
            let end = std::mem::take(&mut self.st).join(exit.again);
            self.st = end;
            self.age(span);
            let end = std::mem::take(&mut self.st);
            left = exit.left;
            out = exit.value.unwrap_or_default();
            // That a loop has no round at all is seldom meant.
            let other = self.next_turn();
            let moved = end.moved();
            let mut next = Self::joined(entry.clone(), end, other);
            for (obj, life) in moved {
                next.lives.insert(obj, life);
            }
            next.turn = turn;
            let same = next == entry;
            self.st = next;
            if same {
                break;
            }
        }
        self.rounds -= 1;
        if ends {
            if let Some(condition) = condition {
                self.scopes.push(Vec::new());
                let (_, no) = self.condition(condition);
                self.st = no;
                self.close_scope(span);
            }
            let st = std::mem::take(&mut self.st);
            let other = self.next_turn();
            self.st = Self::joined(st, left, other);
        } else {
            self.st = left;
        }
        self.st.turn = turn;
        if let Some(items) = items {
            for loc in &items.of {
                self.told_again(loc, span);
            }
        }
        self.branches -= 1;
        out
    }

    /// Each round has another item: what happened to those before did not happen to it.
    fn next_item(&mut self, items: &Items) {
        for loc in std::iter::once(&items.at).chain(&items.of) {
            let mut value = self.read(loc);
            self.forgive(&mut value);
            if let Some(slot) = self.st.contents.get_mut(&loc.0)
                && slot.at(&loc.1).is_some()
            {
                *slot.at_mut(&loc.1) = value;
            }
        }
    }

    /// What these pointers lead to is not what ended before.
    pub(super) fn forgive(&self, value: &mut Value) {
        for one in &mut value.points {
            if let Life::Ended(end) = self.st.life(one.obj) {
                one.excused = Some(end.at);
            }
        }
    }

    /// After a loop all of its items are what happened to any.
    fn told_again(&mut self, loc: &Loc, span: Span) {
        let file = self.view.file.id;
        let Some(slot) = self.st.contents.get_mut(&loc.0) else {
            return;
        };
        if slot.at(&loc.1).is_none() {
            return;
        }
        for one in &mut slot.at_mut(&loc.1).points {
            let inside = |at: crate::model::place::Place| at.file == file && span.contains(at.span);
            if one.excused.is_some_and(inside) {
                one.excused = None;
            }
        }
    }

    /// A round is over: pointers that stay lead to what was made in it, not to what the next round makes in its place.
    fn age(&mut self, span: Span) {
        let mut gone: BTreeMap<ObjId, ObjId> = BTreeMap::new();
        let ended: Vec<(ObjId, Life)> = self
            .st
            .lives
            .iter()
            .filter(|(_, life)| matches!(life, Life::Ended(_)))
            .map(|(obj, life)| (*obj, *life))
            .collect();
        for (obj, life) in ended {
            let within = match self.objects.origin(obj) {
                Origin::Local(local) => span.contains(self.view.body.local(local).span),
                Origin::Heap(made, _) | Origin::Foreign(made, _) => {
                    self.view.body.exprs.len() > made.0 as usize && span.contains(self.span(made))
                }
                _ => false,
            };
            if within {
                let past = self.objects.id(Origin::Past(obj));
                self.st.lives.insert(past, life);
                // The next round makes it anew.
                self.st.lives.remove(&obj);
                self.st.contents.remove(&obj);
                gone.insert(obj, past);
            }
        }
        if gone.is_empty() {
            return;
        }
        self.st.contents.change(
            |one| gone.contains_key(&one.obj),
            |_, value| retarget(value, &gone, MAX_FIELDS),
        );
    }
}

pub(super) fn retarget(value: &mut Value, gone: &BTreeMap<ObjId, ObjId>, depth: usize) {
    for one in &mut value.points {
        if let Some(past) = gone.get(&one.obj) {
            one.obj = *past;
        }
    }
    if let Some(depth) = depth.checked_sub(1) {
        for field in value.fields.values_mut() {
            retarget(field, gone, depth);
        }
    }
}
