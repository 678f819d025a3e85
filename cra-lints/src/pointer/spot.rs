//! Which element of a list a pointer leads to, as far as that is told by a name, a number or a key, and what removes it.

use std::cell::Cell;

use super::domain::{End, Life, Loc, MAX_FIELDS, ObjId, Origin, Pointee, Why};
use super::shape::inferred;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, LocalId, UnaryOp};
use crate::model::ty::TyKind;

/// A place in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// The one with this number.
    At(i128),
    /// The last one.
    Last,
    /// The one whose number is in a variable that does not change.
    By(LocalId),
}

impl Walk<'_, '_> {
    /// The spot that a method lends: `list.first()`, `list.get(3)`.
    pub(super) fn lent_spot(&self, name: &str, args: &[ExprId]) -> Option<Spot> {
        match (name, args) {
            ("first" | "first_mut" | "front" | "front_mut", []) => Some(Spot::At(0)),
            ("last" | "last_mut" | "back" | "back_mut", []) => Some(Spot::Last),
            ("get" | "get_mut" | "get_unchecked" | "get_unchecked_mut", [at]) => self.numbered(*at),
            _ => None,
        }
    }

    /// The spot of `list[3]`.
    pub(super) fn indexed_spot(&self, id: ExprId) -> Option<Spot> {
        match &self.view.expr(id).kind {
            ExprKind::Index { index, .. } => self.numbered(*index),
            ExprKind::Unary(UnaryOp::Deref, inner) => self.spot_behind(*inner),
            _ => None,
        }
    }

    /// The spot of the element that a reference leads to: what the element owns goes with it.
    fn spot_behind(&self, id: ExprId) -> Option<Spot> {
        let held = match &self.view.expr(id).kind {
            ExprKind::Unary(UnaryOp::Deref, inner) => return self.spot_behind(*inner),
            ExprKind::Index { index, .. } => return self.numbered(*index),
            ExprKind::Local(local) => Origin::Local(*local),
            _ => Origin::Heap(id, u16::MAX),
        };
        let held = self.st.contents.get(&self.objects.find(held)?)?;
        match &held.points[..] {
            [only] if !only.raw => only.spot,
            _ => None,
        }
    }

    fn numbered(&self, at: ExprId) -> Option<Spot> {
        if let Some(number) = self.view.int(at) {
            return Some(Spot::At(number));
        }
        match self.view.expr(at).kind {
            ExprKind::Ref { operand, .. } => self.numbered(operand),
            ExprKind::Local(local) if !self.view.body.local(local).mutable => Some(Spot::By(local)),
            _ => None,
        }
    }

    /// An element is taken out of a list: pointers to it lead to nothing, those to the others may be off by one. Gives
    /// the element, if it owns what some pointer leads to.
    pub(super) fn removed(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        name: &str,
        args: &[ExprId],
        owner: &Value,
        at: Span,
    ) -> Option<Value> {
        let [list] = owner.owns[..] else {
            return None;
        };
        let gone: &dyn Fn(Spot) -> bool = match (name, args) {
            ("pop" | "pop_back", []) => &|spot| spot == Spot::Last,
            ("pop_front", []) => &|spot| spot == Spot::At(0),
            ("remove" | "swap_remove" | "remove_entry", [number]) => {
                let number = self.numbered(*number);
                &move |spot| number == Some(spot)
            }
            ("truncate", [length]) => {
                let length = self.view.int(*length);
                &move |spot| match (spot, length) {
                    (Spot::At(number), Some(length)) => number >= length,
                    _ => false,
                }
            }
            _ => return None,
        };
        let why = match name {
            "truncate" => Why::Dropped,
            _ => Why::Moved,
        };
        let past = self.objects.id(Origin::Heap(id, 4));
        let end = End {
            why,
            at: self.view.place(at),
            sure: true,
            one_of: false,
            under: None,
        };
        let table = self.is_table(receiver);
        // A number that was taken out can still be read, whatever it is worth.
        let kind = match self.types.of(receiver).peel_refs().kind() {
            TyKind::Named(_, parts) => parts
                .get(usize::from(table && parts.len() > 1))
                .and_then(|element| inferred(*element))
                .filter(|kind| !matches!(kind, Kind::Inline | Kind::None)),
            _ => None,
        };
        let owning = kind.is_some();
        let element = Self::element();
        // What the elements own goes with the one that has it.
        let content = self.st.contents.get(&list);
        let known = content.and_then(|content| content.fields.get(&element));
        let mut inner: Vec<ObjId> = known.map(|items| items.owns.clone()).unwrap_or_default();
        inner.extend(self.objects.find(Origin::Inside(list, element)));
        let taken = self.objects.id(Origin::Heap(id, 5));
        self.st.lives.remove(&taken);
        self.st.contents.remove(&taken);
        let found = Cell::new(false);
        self.st.lives.insert(past, Life::Ended(end));
        let about = |one: &Pointee| one.obj == list || inner.contains(&one.obj);
        self.st.contents.change(about, |_, value| {
            each(value, &|one| {
                if one.obj == list && one.fields.first() == Some(&element) {
                    if owning && one.spot.is_some_and(gone) {
                        one.obj = past;
                        one.excused = None;
                    }
                    // In a table nothing moves up.
                    if !table {
                        one.spot = None;
                    }
                } else if inner.contains(&one.obj) {
                    if owning && one.spot.is_some_and(gone) {
                        one.obj = taken;
                        one.excused = None;
                        found.set(true);
                    }
                    if !table {
                        one.spot = None;
                    }
                }
            });
        });
        let kind = kind.filter(|_| found.get())?;
        if name == "truncate" {
            self.end(taken, why, at, true);
            return None;
        }
        Some(Value::owner(kind, taken))
    }

    /// Elements were added where there was room: which one a pointer leads to is no longer known.
    pub(super) fn shifted(&mut self, owner: &Value) {
        let about = |one: &Pointee| one.spot.is_some() && owner.owns.contains(&one.obj);
        self.st.contents.change(about, |_, value| {
            each(value, &|one| {
                if owner.owns.contains(&one.obj) {
                    one.spot = None;
                }
            });
        });
    }

    /// Pointers to one of these elements, with the spot that is known.
    pub(super) fn pointers_to(
        &self,
        items: &[Loc],
        made: Span,
        raw: bool,
        spot: Option<Spot>,
    ) -> Value {
        let mut out = self.pointers(items, made, raw);
        for one in &mut out.points {
            one.spot = spot;
        }
        out
    }
}

fn each(value: &mut Value, change: &dyn Fn(&mut Pointee)) {
    each_within(value, change, MAX_FIELDS);
}

fn each_within(value: &mut Value, change: &dyn Fn(&mut Pointee), depth: usize) {
    value.points.iter_mut().for_each(change);
    if let Some(depth) = depth.checked_sub(1) {
        for field in value.fields.values_mut() {
            each_within(field, change, depth);
        }
    }
}
