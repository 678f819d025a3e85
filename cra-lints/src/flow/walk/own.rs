//! Calls of functions of the workspace: what their summaries say, in terms of the arguments.

use std::sync::Arc;

use super::Walk;
use super::call::Given;
use crate::flow::arguments::Arguments;
use crate::flow::conversions::{accepting, behind};
use crate::flow::kinds::SensitiveKind;
use crate::flow::known::{Condition, Known, Piece, Refinement};
use crate::flow::reaching::{Given as Handing, Passing, Target};
use crate::flow::summary::{Fact, HitKey, Summary};
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::syntax::{ExprId, ExprKind, ItemId, ItemKind};
use crate::model::ty::TyKind;
use crate::model::values::Value as Constant;

/// Of so many functions with one name, each is likely enough to be the one that is run.
const FEW: usize = 3;

/// Among so many of the last calls one is looked for that is the same.
const MAX_SAME: usize = 64;

impl Walk<'_, '_> {
    /// Calls functions of the workspace of which one is run. `exprs` are the arguments, the receiver first, where they
    /// can be written to.
    pub(super) fn apply_own(
        &mut self,
        items: &[(FileId, ItemId)],
        args: &[Value],
        exprs: Option<&[ExprId]>,
        at: ExprId,
    ) -> Value {
        let mut out: Option<Value> = None;
        let many = items.len();
        self.handed_to_own(items, args, at);
        if let Some(value) = self.apply_all(items, args, exprs, at) {
            return value;
        }
        for item in items {
            if let Some(value) = self.by_own_row(*item, items, args, exprs, at) {
                out = Some(out.map_or(value.clone(), |before| before.join(&value)));
                continue;
            }
            let Some(index) = self.analysis.program.by_item.get(item).copied() else {
                continue;
            };
            let Some((summary, target)) = self.summary_for(index, args, exprs) else {
                continue;
            };
            let name = self.analysis.program.functions[index].item.name;
            let mut value = match many > FEW {
                true => self.run_one_of(name, (&summary, target), args, exprs, at, many),
                false => {
                    let words = self.words(&format!("passed to `{name}`"));
                    let arguments = Arguments::new(args, self.call_place(at), words)
                        .of_cycle(self.is_around(target));
                    self.run(target, &summary, &arguments, exprs, at, many)
                }
            };
            if let Some(sinks) = self.analysis.declared.sanitized(*item) {
                value = super::row::harmless(&value, sinks);
            }
            value = self.named_cookie(index, exprs.unwrap_or_default(), value);
            out = Some(match out {
                Some(before) => before.join(&value),
                None => value,
            });
        }
        let out = out.unwrap_or(Value::NONE);
        self.made_by_call(at, &out);
        let out = self.looked_at_by(items, exprs.unwrap_or_default(), at, out);
        self.as_asked(at, out)
    }

    /// `text.parse::<Own>()`: what the conversion of the workspace does.
    pub(super) fn converted(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        method: Name,
    ) -> Option<Value> {
        let program = &self.analysis.program;
        let found = behind(&program.conversions, method, self.ty(receiver), self.ty(id));
        let items: Vec<_> = found.map(|at| program.functions[at].id).collect();
        if items.is_empty() {
            return None;
        }
        let held = self.eval(receiver);
        let exprs = [receiver];
        Some(self.apply_own(&items, &[held], Some(&exprs), id))
    }

    /// A value that came from outside was looked at by its type before it was let in: of what a conversion refuses
    /// nothing is left in it.
    pub(super) fn accepted(&mut self, id: ExprId, value: Value) -> Value {
        if value.is_none() {
            return value;
        }
        let program = &self.analysis.program;
        let found = accepting(program.model, &program.conversions, self.ty(id));
        let items: Vec<_> = found.map(|at| program.functions[at].id).collect();
        match items.is_empty() {
            true => value,
            false => super::without_error(self.apply_own(&items, &[value], None, id)),
        }
    }

    /// What the user's row says of a function, in the place of what it was read to do.
    pub(super) fn by_own_row(
        &mut self,
        item: (FileId, ItemId),
        items: &[(FileId, ItemId)],
        args: &[Value],
        exprs: Option<&[ExprId]>,
        at: ExprId,
    ) -> Option<Value> {
        let program = &self.analysis.program;
        let called = match self.types.callee(at) {
            Some(Callee::Own(path, called)) if **called == *items => Some(*path),
            _ => None,
        };
        let declared = &self.analysis.declared;
        let api = declared.of_function(program.model, called, item)?;
        let (file, id) = item;
        let function = program.model.file(file).tree.as_ref()?.item(id);
        let ItemKind::Fn(signature) = &function.kind else {
            return None;
        };
        let exprs = exprs.unwrap_or_default();
        let (given, receiver, rest) = match (args, signature.has_self) {
            ([held, rest @ ..], true) => {
                let given = Given::new(held.clone(), rest.to_vec());
                (given, exprs.first().copied(), exprs.get(1..))
            }
            _ => (Given::new(Value::NONE, args.to_vec()), None, Some(exprs)),
        };
        let rest = rest.unwrap_or_default();
        Some(self.by_row(at, api, function.name, &given, receiver, rest))
    }

    /// What a function does; where something is known of its arguments that it decides by, read again with that.
    fn summary_for(
        &mut self,
        index: usize,
        args: &[Value],
        exprs: Option<&[ExprId]>,
    ) -> Option<(Arc<Summary>, Target)> {
        let fixed = match self.nesting >= super::MAX_NESTING {
            true => None,
            false => self.fixed(index, args, exprs),
        };
        // One that is being read is not known yet.
        let summary = self.analysis.summary(index, self.group)?;
        let Some(fixed) = fixed else {
            return Some((summary, Target::Function(index)));
        };
        let number = self.analysis.read_with(index, fixed, self.nesting + 1);
        if !self.analysis.order.is_within(index, self.group) {
            self.analysis.settle_special(number);
        }
        let special = self.analysis.shared.special(number);
        let behind = special.cut_behind.get().copied().unwrap_or_default();
        self.cut = self.cut.with(special.cut).with(behind);
        for hit in &special.hits {
            let mut hit = hit.clone();
            hit.conditional |= self.conditions > 0;
            self.keep(hit);
        }
        Some((Arc::clone(&special.summary), Target::Special(number)))
    }

    /// Whether what is called is read together with the function that is being read.
    pub(super) fn is_around(&self, target: Target) -> bool {
        let is_within = |at: &usize| self.analysis.order.is_within(*at, self.group);
        match target {
            Target::Function(index) => is_within(&index),
            Target::Special(number) => is_within(&self.analysis.shared.special(number).function),
            Target::Many(number) => {
                let many = self.analysis.shared.many(number);
                many.functions.iter().any(is_within)
            }
        }
    }

    /// Hands arguments over: what may be dangerous is followed at once, what comes from parameters where callers hand it
    /// over.
    pub(super) fn hand_over(
        &mut self,
        target: Target,
        arguments: &Arguments<'_>,
        exprs: Option<&[ExprId]>,
        at: ExprId,
    ) {
        let known = self.analysis.reaching(target);
        let reaches = |parameter: u16| {
            let sinks = known.as_ref().map(|known| known.sinks(parameter));
            sinks != Some(Sinks::NONE)
        };
        let values: Vec<Value> = (0u16..)
            .zip(arguments.values)
            .map(|(parameter, value)| match reaches(parameter) {
                true => value.clone(),
                false => Value::NONE,
            })
            .collect();
        if values.iter().all(Value::is_none) {
            return;
        }
        let exprs = exprs.unwrap_or_default();
        let passing = Passing::new(
            target,
            Handing {
                values,
                types: exprs.iter().map(|expr| self.ty(*expr)).collect(),
                place: arguments.place,
                words: Arc::clone(&arguments.words),
                conditional: self.conditions > 0,
                hash: self.chosen_hash(at),
            },
        );
        if let Some(known) = known {
            let (kept, hits) = (&self.kept, &mut self.hits);
            let mut is_told = |key: &HitKey, conditional: bool| match kept.get(key) {
                // The way without a condition weighs more.
                Some(at) => {
                    hits[*at].conditional &= conditional;
                    true
                }
                None => false,
            };
            let analysis = self.analysis;
            let found = analysis.follow(&passing, &known, &mut self.given, &mut is_told);
            self.cut = self.cut.with(found.cut);
            for hit in found.hits {
                self.keep(hit);
            }
            for hit in found.sent {
                self.told.add(hit);
            }
            if passing.spots.is_empty() {
                return;
            }
        }
        let same = |other: &Passing| {
            other.target == target
                && other.given.place == passing.given.place
                && other.given.conditional == passing.given.conditional
                && other.given.values == passing.given.values
        };
        // A call is read as often as the loop around it.
        if !self.passed.iter().rev().take(MAX_SAME).any(same) {
            self.passed.push(passing);
        }
    }

    pub(super) fn run_summary(
        &mut self,
        summary: &Summary,
        arguments: &Arguments<'_>,
        exprs: Option<&[ExprId]>,
        at: ExprId,
        many: bool,
    ) -> Value {
        let ret = match summary.ret.what() {
            Known::Pieces(pieces) => self.put_together(pieces, arguments),
            _ => arguments.apply(&summary.ret),
        };
        // How long a secret is, and whether it fits, gives nothing of it away.
        let given = self.ty(at);
        let counts = given.is("usize") || given.is("bool");
        let number = given.is_scalar();
        let ret = match counts || number {
            true => ret.filtered(&|taint| match taint.origin {
                Origin::Sensitive(SensitiveKind::Password | SensitiveKind::Key) => false,
                Origin::Sensitive(_) => !counts,
                _ => true,
            }),
            false => ret,
        };
        // One number that is put among others makes no list of them a constant.
        let numbers = |value: &Value| matches!(value.constant(), Some(Constant::Int(_)));
        let exprs = exprs.unwrap_or_default();
        let filled: Vec<bool> = exprs.iter().map(|expr| self.filled(*expr)).collect();
        let parts: Vec<Value>;
        let changes = filled.contains(&true) || arguments.values.iter().any(numbers);
        let lent = match !summary.outs.is_empty() && changes {
            true => {
                let filled = filled.into_iter().chain(std::iter::repeat(false));
                let part = |(value, filled): (&Value, bool)| match filled || numbers(value) {
                    true => value.filtered(&|taint| taint.origin != Origin::Constant),
                    false => value.clone(),
                };
                parts = arguments.values.iter().zip(filled).map(part).collect();
                &Arguments::new(&parts, self.call_place(at), Arc::clone(&arguments.words))
            }
            false => arguments,
        };
        for (path, value) in &summary.put {
            let held = arguments.apply(value);
            self.put_into_static(*path, &held.light());
        }
        for (index, value) in &summary.outs {
            let held = lent.apply(value);
            if let Some(expr) = exprs.get(*index as usize)
                && let Some((target, weak)) = self.target(*expr)
            {
                if many || weak {
                    self.state.write(&target, held, true);
                } else {
                    self.state.write(&target, held, false);
                }
            }
        }
        let condition = self.condition_from(summary, exprs);
        match condition {
            Some(condition) => ret.with_known(Known::Condition(Arc::new(condition))),
            None => ret,
        }
    }

    /// The text that a function puts together, with what its parameters are in this call.
    fn put_together(&self, pieces: &[Piece], arguments: &Arguments<'_>) -> Value {
        let part = |piece: &Piece| match piece {
            Piece::Text(text) => Value::known(Known::Constant(Constant::Str(text.to_string()))),
            Piece::Param(index, path) => arguments.part(*index, *path),
        };
        let parts: Vec<Value> = pieces.iter().map(part).collect();
        self.concat(&parts)
            .through(arguments.place, &arguments.words)
    }

    /// Whether an expression is a list: no methods of libraries are called on those but their own.
    pub(super) fn is_bytes(&self, id: ExprId) -> bool {
        match self.ty(id).peel_refs().kind() {
            TyKind::Array(..) | TyKind::Slice(_) => true,
            TyKind::Named(path, _) => *path == "std::vec::Vec",
            _ => false,
        }
    }

    /// Bytes lent for change are filled by whoever takes them: `fill(&mut key)` leaves nothing of the zeroes in it.
    fn filled(&mut self, expr: ExprId) -> bool {
        let ExprKind::Ref {
            mutable: true,
            operand,
            ..
        } = &self.view.expr(expr).kind
        else {
            return false;
        };
        let part = match self.view.expr(*operand).kind {
            ExprKind::Index { index, .. } => {
                matches!(self.view.expr(index).kind, ExprKind::Range(..))
            }
            _ => false,
        };
        let filled = part || self.is_bytes(*operand);
        if filled {
            self.overwritten(expr);
        }
        filled
    }

    /// What a function's truth value says about the arguments.
    fn condition_from(&self, summary: &Summary, exprs: &[ExprId]) -> Option<Condition> {
        if summary.when_true.is_empty() && summary.when_false.is_empty() {
            return None;
        }
        let turn = |list: &[Fact]| -> Vec<Refinement> {
            list.iter()
                .filter_map(|(index, path, kills)| {
                    let expr = *exprs.get(*index as usize)?;
                    if path.is_empty() {
                        return self.true_of_asked(expr, *kills);
                    }
                    let mut target = self.looked_at(expr)?;
                    target.path.extend(path);
                    Some(Refinement {
                        target,
                        kills: *kills,
                    })
                })
                .collect()
        };
        Some(self.with_hosts(Condition {
            when_true: turn(&summary.when_true),
            when_false: turn(&summary.when_false),
        }))
    }
}
