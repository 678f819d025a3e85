//! Collections made of as many elements as a number says, without a call that is given the number: `(0..n).collect()`.

use super::Walk;
use super::condition::is_chosen_outside;
use crate::flow::kinds::SinkKind;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, LocalId};

/// Methods of iterators that give as many elements as they take, or not many fewer.
const KEEP_COUNT: &[&str] = &[
    "map",
    "enumerate",
    "rev",
    "cloned",
    "copied",
    "into_iter",
    "iter",
    "by_ref",
    "fuse",
    "peekable",
    "inspect",
    "filter",
    "skip",
    "step_by",
    "into_par_iter",
];

/// Functions and methods whose iterators do not end.
const ENDLESS: &[&str] = &[
    "repeat",
    "repeat_with",
    "cycle",
    "sample_iter",
    "random_iter",
    "gen_iter",
];

/// Chains of methods and variables that hold iterators are followed this far.
const MAX_LINKS: u32 = 12;

impl Walk<'_, '_> {
    /// A collection that takes all that an iterator gives: the number that decides how much that is reaches a sink.
    pub(super) fn gathered(
        &mut self,
        id: ExprId,
        name: Name,
        receiver: Option<ExprId>,
        args: &[ExprId],
    ) {
        let iterator = match (name.as_str(), receiver, args) {
            ("collect", Some(receiver), []) => receiver,
            ("extend", Some(_), [list]) | ("from_iter", None, [list]) => *list,
            _ => return,
        };
        if let Some(count) = self.count_of(iterator, 0)
            && (name != "collect" || self.keeps_all(id))
        {
            let value = self.eval(count);
            let place = self.call_place(id);
            self.sink(SinkKind::Allocation, place, name, &value);
        }
    }

    /// Whether what is collected is a collection. One that ends at the first failure takes no more than there is to
    /// be read.
    fn keeps_all(&self, id: ExprId) -> bool {
        let ty = self.ty(id);
        let fails = ty.is("std::result::Result") || ty.is("std::option::Option");
        let asked = |parent: ExprId| matches!(self.view.expr(parent).kind, ExprKind::Try(_));
        !fails && !self.around().parent(id).is_some_and(asked)
    }

    /// The number that decides how many elements an iterator gives.
    fn count_of(&mut self, id: ExprId, links: u32) -> Option<ExprId> {
        if links > MAX_LINKS {
            return None;
        }
        let view = self.view;
        match &view.expr(id).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match (method.as_str(), &**args) {
                ("take", [count]) if self.is_endless(*receiver, links + 1) => Some(*count),
                ("chain", [other]) => self
                    .count_of(*receiver, links + 1)
                    .or_else(|| self.count_of(*other, links + 1)),
                (method, _) if KEEP_COUNT.contains(&method) => self.count_of(*receiver, links + 1),
                _ => None,
            },
            ExprKind::Call { callee, args } => match (&view.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [_, count]) if path.last().name == "repeat_n" => {
                    Some(*count)
                }
                _ => None,
            },
            // Of `at..at + 4` the number says where and not how many.
            ExprKind::Range(Some(start), Some(end)) => {
                let from = self.eval(*start);
                (!is_chosen_outside(&from)).then_some(*end)
            }
            ExprKind::Local(local) => {
                let init = self.first_value(*local)?;
                self.count_of(init, links + 1)
            }
            _ => None,
        }
    }

    fn is_endless(&self, id: ExprId, links: u32) -> bool {
        if links > MAX_LINKS {
            return false;
        }
        match &self.view.expr(id).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } => {
                ENDLESS.contains(&method.as_str())
                    || KEEP_COUNT.contains(&method.as_str())
                        && self.is_endless(*receiver, links + 1)
            }
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => ENDLESS.contains(&path.last().name.as_str()),
                _ => false,
            },
            ExprKind::Range(Some(_), None) => true,
            ExprKind::Local(local) => self
                .first_value(*local)
                .is_some_and(|init| self.is_endless(init, links + 1)),
            _ => false,
        }
    }

    fn first_value(&self, local: LocalId) -> Option<ExprId> {
        self.view.body.local(local).init
    }
}
