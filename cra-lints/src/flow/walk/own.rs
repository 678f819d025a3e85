//! Calls of functions of the workspace: what their summaries say, in terms of the arguments.

use std::sync::Arc;

use super::Walk;
use crate::flow::kinds::SinkKind;
use crate::flow::summary::{Arguments, Hit, Summary};
use crate::flow::value::{Condition, Known, Origin, Refinement, Sinks, Target, Value};
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::syntax::{ExprId, ItemId, LocalId};
use crate::model::values::Value as Constant;

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
        let many = items.len() > 1;
        for item in items {
            let Some(index) = self.analysis.program.by_item.get(item).copied() else {
                continue;
            };
            let Some(summary) = self.analysis.summary(index) else {
                continue;
            };
            let name = self.analysis.program.functions[index].item.name;
            let words = self.words(&format!("passed to `{name}`"));
            let arguments = Arguments {
                values: args,
                place: self.call_place(at),
                words,
            };
            let value = self.run_summary(&summary, &arguments, exprs, at, many);
            out = Some(match out {
                Some(before) => before.join(&value),
                None => value,
            });
        }
        out.unwrap_or(Value::NONE)
    }

    fn run_summary(
        &mut self,
        summary: &Summary,
        arguments: &Arguments<'_>,
        exprs: Option<&[ExprId]>,
        at: ExprId,
        many: bool,
    ) -> Value {
        for hit in &summary.hits {
            self.apply_hit(hit, arguments);
        }
        for (index, values) in &summary.calls {
            let Some(function) = arguments.values.get(*index as usize) else {
                continue;
            };
            let function = function.clone();
            let values: Vec<Value> = values.iter().map(|value| arguments.apply(value)).collect();
            self.call_value(&function, &values, at);
        }
        let ret = arguments.apply(&summary.ret);
        for (index, value) in &summary.outs {
            let held = arguments.apply(value);
            let expr = exprs.and_then(|exprs| exprs.get(*index as usize));
            if let Some(expr) = expr
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

    /// What a function's truth value says about the arguments.
    fn condition_from(&self, summary: &Summary, exprs: Option<&[ExprId]>) -> Option<Condition> {
        if summary.when_true.is_empty() && summary.when_false.is_empty() {
            return None;
        }
        let exprs = exprs?;
        let turn = |list: &[(u16, Vec<Name>, Sinks)]| -> Vec<Refinement> {
            list.iter()
                .filter_map(|(index, path, kills)| {
                    let mut target = self.looked_at(*exprs.get(*index as usize)?)?;
                    target.path.extend(path);
                    Some(Refinement {
                        target,
                        kills: *kills,
                    })
                })
                .collect()
        };
        Some(Condition {
            when_true: turn(&summary.when_true),
            when_false: turn(&summary.when_false),
        })
    }

    /// What a function does with its parameters at a sink, with these arguments.
    fn apply_hit(&mut self, hit: &Hit, arguments: &Arguments<'_>) {
        let conditional = hit.conditional || self.conditions > 0;
        if matches!(hit.sink, SinkKind::TlsCheckOff | SinkKind::TlsCheckOn) {
            let off = hit.sink == SinkKind::TlsCheckOff;
            match arguments.constant(&hit.taint) {
                Some(Constant::Bool(held)) if held == off => {
                    let mut found = hit.clone();
                    found.taint.origin = Origin::Constant;
                    found.taint.site = hit.place;
                    found.known = Known::Constant(Constant::Bool(held));
                    found.conditional = conditional;
                    self.keep(found);
                    return;
                }
                Some(_) => return,
                None => {}
            }
        }
        for taint in arguments.taints(&hit.taint) {
            if taint.is_harmless_for(hit.sink)
                || !crate::flow::groups::concerns(hit.sink, taint.origin)
            {
                continue;
            }
            let known = match arguments.known(&hit.taint) {
                known @ (Known::Constant(_) | Known::Beginning(_)) if hit.taint.whole => known,
                _ => hit.known.clone(),
            };
            self.keep(Hit {
                taint,
                known,
                conditional,
                ..hit.clone()
            });
        }
    }

    /// The variables of the parameters, the receiver first.
    pub(super) fn parameter_locals(&self) -> Vec<(u16, LocalId)> {
        let Some(owner) = self.view.owner() else {
            return Vec::new();
        };
        let crate::model::syntax::ItemKind::Fn(function) = &owner.kind else {
            return Vec::new();
        };
        let mut out = Vec::new();
        let mut index = 0u16;
        if function.has_self {
            out.push((0, LocalId(0)));
            index = 1;
        }
        for param in &function.params {
            if let Some(local) = param.local {
                out.push((index, local));
            }
            index = index.saturating_add(1);
        }
        out
    }

    /// What the returned truth value says about the parameters.
    pub(super) fn keep_conditions(&mut self, value: &Value) {
        let Known::Condition(condition) = value.what() else {
            return;
        };
        let locals = self.parameter_locals();
        let turn = |list: &[Refinement]| -> Vec<(u16, Vec<Name>, Sinks)> {
            list.iter()
                .filter_map(|refinement| {
                    let Target { local, path } = &refinement.target;
                    let (index, _) = locals.iter().find(|(_, known)| known == local)?;
                    Some((*index, path.clone(), refinement.kills))
                })
                .collect()
        };
        self.summary.when_true = turn(&condition.when_true);
        self.summary.when_false = turn(&condition.when_false);
    }
}
