//! Calls that may run any of many functions: an interface with hundreds of implementations is called as one function.

use std::sync::Arc;

use super::{FunctionKey, Walk};
use crate::flow::analysis::Together;
use crate::flow::arguments::Arguments;
use crate::flow::reaching::Target;
use crate::flow::summary::Summary;
use crate::flow::taint::{ONE_OF_SEVERAL, Origin, step};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::ExprId;

/// From so many on, the functions that a call may run are taken together.
const WIDE: usize = 8;

impl Walk<'_, '_> {
    /// What many functions do, taken together; `None` where there are few, or where the user says something of one.
    pub(super) fn apply_all(
        &mut self,
        items: &[FunctionKey],
        args: &[Value],
        exprs: Option<&[ExprId]>,
        at: ExprId,
    ) -> Option<Value> {
        let first = items.first().filter(|_| items.len() >= WIDE)?;
        let (declared, model) = (&self.analysis.declared, self.analysis.program.model);
        if items.iter().any(|item| declared.speaks_of(model, *item)) {
            return None;
        }
        let name = self.analysis.program.by_item.get(first);
        let name = name.map_or(Name::new(""), |at| {
            self.analysis.program.functions[*at].item.name
        });
        let summary = self.together(items);
        let target = Target::Many(self.analysis.many(items, self.group));
        Some(self.run_one_of(name, (&summary, target), args, exprs, at, items.len()))
    }

    /// What one of many functions does: which one, only who runs the program knows. That is said of what goes into it, and of what it takes from elsewhere and gives.
    pub(super) fn run_one_of(
        &mut self,
        name: Name,
        (summary, target): (&Summary, Target),
        args: &[Value],
        exprs: Option<&[ExprId]>,
        at: ExprId,
        many: usize,
    ) -> Value {
        let place = self.call_place(at);
        let passed = self.words(&format!("passed to `{name}`{ONE_OF_SEVERAL}"));
        let given = self.words(&format!("given by `{name}`{ONE_OF_SEVERAL}"));
        let arguments =
            Arguments::new(args, place, Arc::clone(&passed)).of_cycle(self.is_around(target));
        let value = self.run(target, summary, &arguments, exprs, at, many);
        value.mapped(&|taint| {
            let mut taint = taint.clone();
            let last = taint.trail.as_ref();
            let told = last.is_some_and(|step| step.place == place && step.words == passed);
            if !told && !matches!(taint.origin, Origin::Param(..)) {
                taint.trail = step(&taint.trail, place, &given);
            }
            Some(taint)
        })
    }

    /// One summary of many functions.
    fn together(&mut self, items: &[FunctionKey]) -> Arc<Summary> {
        if let Some(known) = self.wide.get(items) {
            return Arc::clone(known);
        }
        let all = self.analysis.together(items, self.group, taken_together);
        self.wide.insert(items.into(), Arc::clone(&all.summary));
        all.summary
    }
}

/// One summary of many. What they did before is kept: in functions that call each other one after the other says more, and
/// hundreds of them are not taken together anew for each.
fn taken_together(before: Option<&Together>, list: &[Option<Arc<Summary>>]) -> Summary {
    let mut all = before.map_or_else(Summary::default, |before| (*before.summary).clone());
    for (at, summary) in list.iter().enumerate() {
        let Some(summary) = summary else {
            continue;
        };
        let told = before.and_then(|before| before.of[at].as_ref());
        if told.is_some_and(|told| Arc::ptr_eq(told, summary)) {
            continue;
        }
        let mut next = (**summary).clone();
        next.widen(&all);
        all = next;
    }
    // What one of them says of its arguments, the others do not.
    all.when_true.clear();
    all.when_false.clear();
    all
}
