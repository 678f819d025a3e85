//! Places where lints look: what reaches them is kept, for the function itself or for its callers.

use std::sync::Arc;

use super::Walk;
use crate::flow::groups::concerns;
use crate::flow::kinds::SinkKind;
use crate::flow::known::Known;
use crate::flow::summary::Hit;
use crate::flow::taint::Origin;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::{Place, Span};
use crate::model::syntax::{BinaryOp, ExprId, ExprKind};
use crate::model::ty::Ty;
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
        if sink == SinkKind::Url
            && super::concat::known_text(value)
                .is_some_and(|(text, _)| super::address::is_plain(&text))
        {
            let mut taint = self.taint(Origin::Constant, Span::default(), None);
            taint.site = place;
            self.keep(Hit {
                sink,
                place,
                callee,
                taint,
                known: value.what().clone(),
                conditional: self.conditions > 0,
            });
        }
        for taint in value.all_taints() {
            if taint.is_harmless_for(sink) || !concerns(sink, taint.origin) {
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
            if !concerns(sink, taint.origin) {
                continue;
            }
            let hit = Hit {
                sink,
                place,
                callee,
                taint,
                known: value.what().clone(),
                conditional: self.conditions > 0,
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
    pub(super) fn index(&mut self, id: ExprId, at: &Value, span: Span) {
        if at.is_none() {
            return;
        }
        let place = self.place(span);
        let scalar = self.ty(id).is_scalar();
        if scalar
            || matches!(
                self.view.expr(id).kind,
                crate::model::syntax::ExprKind::Range(..)
            )
        {
            self.sink(SinkKind::Index, place, Name::new("[]"), at);
        }
    }

    /// Numbers are added, subtracted, multiplied or shifted.
    pub(super) fn arithmetic(&mut self, op: BinaryOp, id: ExprId, a: &Value, b: &Value) {
        let word = match op {
            BinaryOp::Add => "+",
            BinaryOp::Sub => "-",
            BinaryOp::Mul => "*",
            BinaryOp::Shl => "<<",
            _ => return,
        };
        let ty = self.ty(id);
        if !ty.is_scalar() || ty.is("f32") || ty.is("f64") || self.is_widened(id) {
            return;
        }
        let place = self.place(self.span(id));
        self.sink(SinkKind::Arithmetic, place, Name::new(word), a);
        self.sink(SinkKind::Arithmetic, place, Name::new(word), b);
    }

    /// Whether one side of an operation was made wider first, so that the result fits.
    fn is_widened(&self, id: ExprId) -> bool {
        let ExprKind::Binary(_, left, right) = &self.view.expr(id).kind else {
            return false;
        };
        [left, right]
            .iter()
            .any(|side| match &self.view.expr(**side).kind {
                ExprKind::Cast(inner, _) => {
                    let (to, from) = (self.ty(**side), self.ty(*inner));
                    bits(to).zip(bits(from)).is_some_and(|(to, from)| to > from)
                }
                ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                    ExprKind::Path(path) => path.last().name == "from",
                    _ => false,
                },
                _ => false,
            })
    }

    /// Words for a step.
    pub(super) fn words(&self, text: &str) -> Arc<str> {
        self.analysis.words(text)
    }
}

/// How wide a number is.
fn bits(ty: Ty) -> Option<u32> {
    let name = ty.peel_refs().path()?.as_str();
    match name {
        "usize" | "isize" => Some(64),
        _ => name.get(1..)?.parse().ok(),
    }
}
