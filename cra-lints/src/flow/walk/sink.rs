//! Places where lints look: what reaches them is kept, for the function itself or for its callers.

use std::sync::Arc;

use super::Walk;
use super::address::{is_plain, is_plain_address, is_private, keeps_secret};
use super::order::{bits, is_signed, largest};
use crate::flow::groups::concerns;
use crate::flow::kinds::SinkKind;
use crate::flow::known::Known;
use crate::flow::summary::Hit;
use crate::flow::taint::{Origin, Sinks, Taint};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::{Place, Span};
use crate::model::syntax::{BinaryOp, ExprId, ExprKind};
use crate::model::ty::{Ty, TyKind};
use crate::model::values::Value as Constant;

impl Walk<'_, '_> {
    /// A value reaches a sink.
    pub(super) fn sink(&mut self, sink: SinkKind, place: Place, callee: Name, value: &Value) {
        let switch = matches!(sink, SinkKind::TlsCheckOff | SinkKind::TlsCheckOn);
        if switch {
            self.switch(sink, place, callee, value);
            return;
        }
        if value.is_none() {
            return;
        }
        let value = &match sink {
            SinkKind::Url => self.sent_in_headers(place, callee, value),
            _ => value.clone(),
        };
        let plain = match sink {
            SinkKind::Url => super::concat::known_text(value)
                .map(|(text, _)| is_plain(&text) && !is_private(&text)),
            _ => None,
        };
        // Where the address is written, there it is told.
        if plain == Some(true) && !value.all_taints().iter().any(is_plain_address) {
            let mut taint = self.taint(Origin::Constant, Span::default(), None);
            taint.site = place;
            self.keep(Hit {
                sink,
                place,
                callee,
                taint,
                known: value.what().clone(),
                conditional: self.conditions > 0,
                to: None,
            });
        }
        let kept = sink == SinkKind::Url
            && super::concat::known_text(value)
                .is_some_and(|(text, whole)| keeps_secret(&text, whole));
        for taint in value.all_taints() {
            if taint.is_harmless_for(sink) || !concerns(sink, taint.origin) {
                continue;
            }
            if plain == Some(false) && is_plain_address(&taint) {
                continue;
            }
            if kept && matches!(taint.origin, Origin::Sensitive(_)) {
                continue;
            }
            let known = match value.what() {
                Known::Constant(_) | Known::Beginning(_) => value.what().clone(),
                _ => Known::Nothing,
            };
            let hit = Hit {
                sink,
                place,
                callee,
                taint,
                known,
                conditional: self.conditions > 0,
                to: None,
            };
            self.keep(hit);
        }
    }

    /// A truth value that switches a check on or off.
    fn switch(&mut self, sink: SinkKind, place: Place, callee: Name, value: &Value) {
        let off = sink == SinkKind::TlsCheckOff;
        let mut taints = value.all_taints();
        match value.constant() {
            Some(Constant::Bool(held)) if *held != off => return,
            Some(Constant::Bool(_)) => {
                taints = vec![self.taint(Origin::Constant, Span::default(), None)];
                taints[0].site = place;
            }
            Some(Constant::Int(0)) if off => return,
            Some(Constant::Int(0)) => {
                taints = vec![self.taint(Origin::Constant, Span::default(), None)];
                taints[0].site = place;
            }
            _ => {}
        }
        for taint in taints {
            if taint.is_harmless_for(sink) || !concerns(sink, taint.origin) {
                continue;
            }
            let hit = Hit {
                sink,
                place,
                callee,
                taint,
                known: value.what().clone(),
                conditional: self.conditions > 0,
                to: None,
            };
            self.keep(hit);
        }
    }

    /// Keeps what reached a sink: as a finding where the origin is known, for the callers where it is a parameter.
    pub(super) fn keep(&mut self, hit: Hit) {
        if !self.analysis.wanted.has(hit.sink) {
            return;
        }
        if matches!(hit.taint.origin, Origin::Param(..)) {
            self.told.add(hit);
            return;
        }
        let key = hit.key();
        match self.kept.get(&key) {
            // The way without a condition weighs more.
            Some(at) => self.hits[*at].conditional &= hit.conditional,
            None => {
                self.kept.insert(key, self.hits.len());
                self.hits.push(hit);
            }
        }
    }

    /// An element or a part is taken by a number.
    pub(super) fn index(&mut self, base: ExprId, id: ExprId, at: &Value, span: Span) {
        if at.is_none() {
            return;
        }
        let place = self.place(span);
        let sink = match &self.view.expr(id).kind {
            ExprKind::Range(..) => SinkKind::Bound,
            // Rows and columns of a matrix.
            ExprKind::Array(_) | ExprKind::Tuple(_) => SinkKind::Index,
            _ if self.ty(id).is_scalar() => SinkKind::Index,
            _ if self.ty(id).is_unknown() && holds_list(self.ty(base), 0) => SinkKind::Index,
            _ => return,
        };
        // A document gives nothing where there is nothing, and a map is asked by keys.
        if self.is_document(base) || is_map(self.ty(base)) || self.covers(base, id) {
            return;
        }
        self.sink(sink, place, Name::new("[]"), at);
    }

    fn is_document(&self, id: ExprId) -> bool {
        let ty = self.ty(id).peel_refs();
        let within = match &self.view.expr(id).kind {
            ExprKind::Index { base, .. } => self.is_document(*base),
            _ => false,
        };
        within || ty.is("serde_json::Value") || ty.is("serde_yaml::Value")
    }

    /// Where a part begins is no larger than where it ends.
    pub(super) fn range(
        &self,
        id: ExprId,
        start: ExprId,
        from: Value,
        to: &Value,
        end: ExprId,
    ) -> Value {
        let ends = |taint: &Taint| {
            taint.killed.has(SinkKind::Bound)
                || matches!(taint.origin, Origin::Constant | Origin::Sensitive(_))
        };
        let inside = to.all_taints().iter().all(ends);
        let same = |taint: &Taint| {
            let mut taints = to.own_taints().iter();
            taints.any(|end| (end.origin, end.site) == (taint.origin, taint.site))
        };
        // `at..at + length`, of which the end was compared with what there is.
        let grown =
            !to.is_none() && from.own_taints().iter().all(same) && !self.are_apart(start, end);
        if inside && (grown || self.is_ordered(id, start, end)) {
            return from.killed(Sinks::of(&[SinkKind::Index, SinkKind::Bound]));
        }
        from
    }

    /// Numbers are added, subtracted, multiplied or shifted.
    pub(super) fn arithmetic(&mut self, op: BinaryOp, id: ExprId, sides: [(ExprId, &Value); 2]) {
        let word = match op {
            BinaryOp::Add => "+",
            BinaryOp::Sub => "-",
            BinaryOp::Mul => "*",
            BinaryOp::Shl => "<<",
            _ => return,
        };
        let [(left, a), (right, b)] = sides;
        let ty = self.ty(id);
        let known = ty.is_scalar() && !ty.is("f32") && !ty.is("f64");
        if !known || a.is_none() && b.is_none() || self.fits_always(op, id, left, right) {
            return;
        }
        let grows = op == BinaryOp::Add && left == id;
        if grows && self.fills_slowly(left, right) {
            return;
        }
        let place = self.place(self.span(id));
        let word = Name::new(word);
        let wide = match op {
            BinaryOp::Add => bits(ty) >= 32,
            BinaryOp::Mul => bits(ty) >= 64,
            _ => false,
        };
        let (a, b) = match wide {
            true => (&without_small(a), &without_small(b)),
            false => (a, b),
        };
        if op == BinaryOp::Sub && !is_signed(ty) {
            if self.is_ordered(id, right, left) {
                return;
            }
            self.sink(SinkKind::Subtraction, place, word, a);
        } else if op != BinaryOp::Shl {
            self.sink(SinkKind::Arithmetic, place, word, a);
        }
        self.sink(SinkKind::Arithmetic, place, word, b);
    }

    /// `n as u8`: what does not fit is cut off.
    pub(super) fn narrowed(&mut self, id: ExprId, inner: ExprId, value: &Value) {
        if value.is_none() {
            return;
        }
        let (to, from) = (self.ty(id), self.ty(inner));
        if bits(to) == 0 || bits(from) <= bits(to) || from.is("char") {
            return;
        }
        let fits = self
            .limit(inner, 0)
            .zip(largest(to))
            .is_some_and(|(limit, most)| limit <= most);
        if fits || self.is_taken_apart(inner, to) {
            return;
        }
        let place = self.place(self.span(id));
        let value = match bits(to) >= 32 {
            true => &without_small(value),
            false => value,
        };
        self.sink(SinkKind::Arithmetic, place, Name::new("as"), value);
    }

    /// Whether a number is cut into its bytes: `(n >> 8) as u8` and `n as u8`.
    fn is_taken_apart(&self, id: ExprId, to: Ty) -> bool {
        if matches!(self.view.expr(id).kind, ExprKind::Binary(BinaryOp::Shr, ..)) {
            return true;
        }
        let Some((whole, false)) = self.target(id) else {
            return false;
        };
        self.view.body.iter().any(|(other, expr)| {
            let ExprKind::Cast(inner, _) = &expr.kind else {
                return false;
            };
            let ExprKind::Binary(BinaryOp::Shr, shifted, _) = &self.view.expr(*inner).kind else {
                return false;
            };
            self.ty(other) == to && self.target(*shifted) == Some((whole.clone(), false))
        })
    }

    /// Words for a step.
    pub(super) fn words(&self, text: &str) -> Arc<str> {
        self.analysis.words(text)
    }
}

/// A number without what was one of few bits before it was made wider.
fn without_small(value: &Value) -> Value {
    value.filtered(&|taint| {
        !matches!(taint.origin, Origin::Source(_)) || !taint.killed.has(SinkKind::Allocation)
    })
}

/// Whether something is a map of the standard library.
pub(super) fn is_map(ty: Ty) -> bool {
    let ty = ty.peel_refs();
    ty.is("std::collections::HashMap") || ty.is("std::collections::BTreeMap")
}

/// Whether something is a list, or a guard or a pointer that leads to one.
fn holds_list(ty: Ty, depth: u32) -> bool {
    let ty = ty.peel_refs();
    matches!(ty.kind(), TyKind::Array(..) | TyKind::Slice(_))
        || ty.is("std::vec::Vec")
        || ty.is("std::collections::VecDeque")
        || depth < 2 && matches!(ty.args(), [inner] if holds_list(*inner, depth + 1))
}
