//! Comparisons of numbers: which of them are no larger then than the program wants, and which are large enough.

use std::sync::Arc;

use super::Walk;
use super::branch::condition_of;
use super::condition::is_chosen_outside;
use crate::flow::groups::size_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::known::{Condition, Known, Refinement, Target};
use crate::flow::state::Branch;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{
    BinaryOp, ExprId, ExprKind, ItemKind, MetaValue, PatId, PatKind, UnaryOp,
};

impl Walk<'_, '_> {
    /// What it says that one of two is smaller.
    pub(super) fn order(
        &self,
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
        a: &Value,
        b: &Value,
    ) -> Condition {
        let open = |id: ExprId| match op {
            // `at <= list.len()` is fit to end a part of the list, but there is no such element.
            BinaryOp::Le | BinaryOp::Gt => self.is_length(id),
            _ => false,
        };
        let (a, b) = (&self.least(left, a), &self.least(right, b));
        let mut smaller = self.bounded(left, b, open(right));
        smaller.extend(self.large_enough(right, a));
        let turned = matches!(op, BinaryOp::Lt | BinaryOp::Ge) && self.is_length(left);
        let mut larger = self.bounded(right, a, turned);
        larger.extend(self.large_enough(left, b));
        let (when_true, when_false) = match op {
            BinaryOp::Lt | BinaryOp::Le => (smaller, larger),
            BinaryOp::Gt | BinaryOp::Ge => (larger, smaller),
            _ => return Condition::default(),
        };
        Condition {
            when_true,
            when_false,
        }
    }

    /// What is smaller than something that does not grow with it is bounded.
    pub(super) fn bounded(&self, id: ExprId, bound: &Value, as_end: bool) -> Vec<Refinement> {
        if is_chosen_outside(bound) {
            return Vec::new();
        }
        let mut out = Vec::new();
        self.bounded_parts(id, &mut out);
        // `at + 4 <= list.len()`
        let more = matches!(
            self.view.expr(id).kind,
            ExprKind::Binary(BinaryOp::Add, ..) | ExprKind::MethodCall { .. }
        );
        if as_end && !more {
            for refinement in &mut out {
                refinement.kills = refinement.kills.without(Sinks::of(&[SinkKind::Index]));
            }
        }
        out
    }

    /// `list.len() - n` is no more than the list has, whatever `n` is.
    fn least(&self, id: ExprId, value: &Value) -> Value {
        let whole = match &self.view.expr(id).kind {
            ExprKind::Binary(BinaryOp::Sub, whole, _) => *whole,
            ExprKind::MethodCall {
                receiver, method, ..
            } if *method == "saturating_sub" => *receiver,
            _ => return value.clone(),
        };
        let ours = match self.target(whole) {
            Some((target, _)) => !is_chosen_outside(&self.state.at(&target)),
            None => self.is_length(whole) || self.view.int(whole).is_some(),
        };
        if ours { Value::NONE } else { value.clone() }
    }

    /// The variable whose length it is.
    pub(super) fn has_length(&self, id: ExprId) -> Option<Target> {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall { receiver, .. } if self.is_length(id) => {
                self.looked_at(*receiver)
            }
            _ => None,
        }
    }

    /// Whether it is how many elements something has.
    pub(super) fn is_length(&self, id: ExprId) -> bool {
        matches!(&self.view.expr(id).kind, ExprKind::MethodCall { method, args, .. }
            if *method == "len" && args.is_empty())
    }

    /// From what is not smaller than something, something can be taken away.
    pub(super) fn large_enough(&self, id: ExprId, bound: &Value) -> Vec<Refinement> {
        if let Some(list) = self.has_length(id) {
            return vec![Refinement {
                target: list,
                kills: Sinks::of(&[SinkKind::Panic]),
            }];
        }
        match self.target(id) {
            Some((target, false)) if !is_chosen_outside(bound) => vec![Refinement {
                target,
                kills: Sinks::of(&[SinkKind::Subtraction]),
            }],
            _ => Vec::new(),
        }
    }

    fn bounded_parts(&self, id: ExprId, out: &mut Vec<Refinement>) {
        if let Some((target, false)) = self.target(id) {
            out.push(Refinement {
                target,
                kills: size_sinks().without(Sinks::of(&[SinkKind::Subtraction])),
            });
            return;
        }
        if let Some(target) = self.same_call(id) {
            out.push(Refinement {
                target,
                kills: size_sinks().without(Sinks::of(&[SinkKind::Subtraction])),
            });
        }
        match &self.view.expr(id).kind {
            // `a * b <= MAX` bounds both of them, where they are at least one.
            ExprKind::Binary(BinaryOp::Add | BinaryOp::Mul, left, right) => {
                self.bounded_parts(*left, out);
                self.bounded_parts(*right, out);
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if matches!(
                method.as_str(),
                "len" | "saturating_mul" | "saturating_add" | "checked_mul" | "checked_add" | "abs"
            ) =>
            {
                self.bounded_parts(*receiver, out);
                for arg in args {
                    self.bounded_parts(*arg, out);
                }
            }
            ExprKind::Cast(inner, _) | ExprKind::Unary(UnaryOp::Deref, inner) => {
                self.bounded_parts(*inner, out);
            }
            // `u64::from(n) <= MAX`
            ExprKind::Call { callee, args } => {
                if let (ExprKind::Path(path), [only]) = (&self.view.expr(*callee).kind, &args[..])
                    && path.last().name == "from"
                {
                    self.bounded_parts(*only, out);
                }
            }
            _ => {}
        }
    }

    /// `(n <= MAX).then_some(n)`: what is given is given only where that holds. Says where the journal stood before.
    pub(super) fn asked_first(&mut self, name: Name, held: &Value) -> Option<usize> {
        if !matches!(name.as_str(), "then" | "then_some") {
            return None;
        }
        let mark = self.state.mark();
        self.state.refine(&condition_of(held).when_true);
        Some(mark)
    }

    /// Behind such a call what held in it holds no longer.
    pub(super) fn asked_before(&mut self, mark: Option<usize>) {
        if let Some(mark) = mark {
            let branch = self.state.take_back(mark, true);
            self.state.merge(&[branch, Branch::nothing()]);
        }
    }

    /// `match n.cmp(&MAX) { Ordering::Greater => …, _ => … }`: what an arm says of the numbers.
    pub(super) fn ordered(&self, pat: PatId, id: ExprId) -> Option<Condition> {
        let ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } = &self.view.expr(id).kind
        else {
            return None;
        };
        let (PatKind::Path(path), "cmp", [other]) =
            (&self.view.body.pat(pat).kind, method.as_str(), &**args)
        else {
            return None;
        };
        let op = match path.last().name.as_str() {
            "Less" => BinaryOp::Lt,
            "Greater" => BinaryOp::Gt,
            _ => return None,
        };
        let here = |id: ExprId| {
            let target = self.target(id);
            target.map_or(Value::NONE, |(target, _)| self.state.at(&target))
        };
        let (a, b) = (here(*receiver), here(*other));
        Some(self.order(op, *receiver, *other, &a, &b))
    }

    /// `if let Err(error) = &found { return … }`: whether something is there that is unwrapped later.
    pub(super) fn presence(&self, pat: PatId, id: ExprId) -> Value {
        let name = match &self.view.body.pat(pat).kind {
            PatKind::TupleStruct(path, _) | PatKind::Path(path) => path.last().name,
            PatKind::Ref(inner) => return self.presence(*inner, id),
            _ => return Value::NONE,
        };
        let there = match name.as_str() {
            "Some" | "Ok" => true,
            "None" | "Err" => false,
            _ => return Value::NONE,
        };
        let Some(target) = self.looked_at(id) else {
            return Value::NONE;
        };
        let refinement = vec![Refinement {
            target,
            kills: Sinks::of(&[SinkKind::Panic]),
        }];
        // Where there is nothing in it, there is nothing to fear.
        let nothing = self.optional(id).map(|target| Refinement {
            target,
            kills: Sinks::ALL,
        });
        let nothing: Vec<Refinement> = nothing
            .filter(|_| matches!(name.as_str(), "Some" | "None"))
            .into_iter()
            .collect();
        let (when_true, when_false) = match there {
            true => (refinement, nothing),
            false => (nothing, refinement),
        };
        Value::known(Known::Condition(Arc::new(Condition {
            when_true,
            when_false,
        })))
    }

    /// The variable, or the part of one, that an expression asks whether there is something in it.
    fn optional(&self, id: ExprId) -> Option<Target> {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let same = matches!(
                    method.as_str(),
                    "as_ref" | "as_mut" | "as_deref" | "as_deref_mut"
                );
                (same && args.is_empty())
                    .then(|| self.optional(*receiver))
                    .flatten()
            }
            ExprKind::Ref { operand, .. } => self.optional(*operand),
            ExprKind::Local(_) | ExprKind::Field { .. } => {
                let is_option = self.ty(id).peel_refs().is("std::option::Option");
                let target = self.target(id).filter(|(_, weak)| is_option && !weak);
                target.map(|(target, _)| target)
            }
            _ => None,
        }
    }

    /// Whether a field is read from the command line and refused outside of a range: `value_parser!(u8).range(0..7)`.
    pub(super) fn is_ranged(&self, base: ExprId, id: ExprId) -> bool {
        let ExprKind::Field { name, .. } = &self.view.expr(id).kind else {
            return false;
        };
        let model = self.view.model;
        let path = self.ty(base).peel_refs().path();
        let Some((file, item)) = path.and_then(|path| model.item_at(path)) else {
            return false;
        };
        let item = model.file(file).tree.as_ref().map(|tree| tree.item(item));
        let Some(ItemKind::Struct(fields)) = item.map(|item| &item.kind) else {
            return false;
        };
        let field = fields.iter().find(|field| field.name == *name);
        let mut attrs = field.iter().flat_map(|field| &field.attrs);
        attrs.any(|attr| {
            let asked = attr.meta.is(&["arg"]) || attr.meta.is(&["clap"]);
            let parser = attr
                .meta
                .list()
                .iter()
                .find(|meta| meta.is(&["value_parser"]));
            let written = parser.is_some_and(|meta| matches!(meta.value, MetaValue::Other(_)));
            let place = crate::model::place::Place {
                file,
                span: attr.span,
            };
            asked && written && model.text(place).contains(".range(")
        })
    }
}
