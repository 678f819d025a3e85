//! What becomes of a value in the body that makes it: chains of methods, locals, wrappers, and ways out.

use super::hash::FastSet;
use super::syntax::{ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};
use super::view::{BodyView, Call};

/// Passes over a body after which nothing more is looked for.
const PASSES: usize = 6;

/// All that a value goes into within one body.
pub struct GoesInto {
    ids: FastSet<ExprId>,
    locals: FastSet<LocalId>,
    /// Whether the function gives it back.
    pub given_back: bool,
    /// Whether it is put into a struct, a static or a field.
    pub kept: bool,
}

impl GoesInto {
    /// Whether an expression is the value, or something made of it.
    pub fn has(&self, id: ExprId) -> bool {
        self.ids.contains(&id)
    }

    /// Whether a call is made on the value, or is given it.
    pub fn is_used_by(&self, call: &Call<'_>) -> bool {
        call.receiver.is_some_and(|receiver| self.has(receiver))
            || call.args.iter().any(|arg| self.has(*arg))
    }
}

impl BodyView<'_> {
    /// What the value of an expression goes into: what its methods and the calls that are given it give, what holds it,
    /// closures and blocks that use it. What is written before the expression does not count.
    pub fn goes_into(&self, start: ExprId) -> GoesInto {
        let mut into = GoesInto {
            ids: FastSet::default(),
            locals: FastSet::default(),
            given_back: false,
            kept: false,
        };
        into.ids.insert(start);
        let from = self.expr(start).span.start;
        for _ in 0..PASSES {
            let before = (into.ids.len(), into.locals.len());
            for (id, expr) in self.body.iter() {
                self.step(id, &mut into);
                if let ExprKind::Local(local) = expr.kind
                    && into.locals.contains(&local)
                    && expr.span.start >= from
                {
                    into.ids.insert(id);
                }
            }
            if before == (into.ids.len(), into.locals.len()) {
                break;
            }
        }
        into.given_back |= into.has(self.body.root());
        into
    }

    /// One expression: what its parts that are the value make of it.
    fn step(&self, id: ExprId, into: &mut GoesInto) {
        let is = |part: &ExprId| into.ids.contains(part);
        let expr = self.expr(id);
        match &expr.kind {
            ExprKind::Let(pat, value) if is(value) => self.bind(*pat, into),
            ExprKind::For(pat, value, _) if is(value) => self.bind(*pat, into),
            ExprKind::Match { scrutinee, arms } => {
                let made = arms.iter().any(|arm| is(&arm.body));
                if is(scrutinee) {
                    for arm in arms {
                        self.bind(arm.pat, into);
                    }
                }
                if made {
                    into.ids.insert(id);
                }
            }
            ExprKind::Assign(_, left, value) if is(value) => match self.expr(*left).kind {
                ExprKind::Local(local) => {
                    into.locals.insert(local);
                }
                _ => into.kept = true,
            },
            ExprKind::Return(Some(value)) if is(value) => into.given_back = true,
            ExprKind::Struct { fields, .. } if fields.iter().any(|field| is(&field.value)) => {
                into.kept = true;
                into.ids.insert(id);
            }
            ExprKind::If {
                then, otherwise, ..
            } if is(then) || otherwise.is_some_and(|other| is(&other)) => {
                into.ids.insert(id);
            }
            ExprKind::Block { stmts, tail, .. } => {
                for stmt in stmts {
                    if let Stmt::Let {
                        pat,
                        init: Some(init),
                        ..
                    } = stmt
                        && into.ids.contains(init)
                    {
                        self.bind(*pat, into);
                    }
                }
                let apart = self.runs_apart(id) && self.uses(id, into);
                if apart || tail.is_some_and(|tail| into.ids.contains(&tail)) {
                    into.ids.insert(id);
                }
            }
            ExprKind::Closure { .. } if self.uses(id, into) => {
                into.ids.insert(id);
            }
            ExprKind::MethodCall { .. }
            | ExprKind::Call { .. }
            | ExprKind::Try(_)
            | ExprKind::Await(_)
            | ExprKind::Ref { .. }
            | ExprKind::Cast(..)
            | ExprKind::Field { .. }
            | ExprKind::Unary(..)
            | ExprKind::Tuple(_)
            | ExprKind::Array(_)
            | ExprKind::Macro(_)
                if expr.parts().iter().any(is) =>
            {
                into.ids.insert(id);
            }
            _ => {}
        }
    }

    fn bind(&self, pat: PatId, into: &mut GoesInto) {
        into.locals.extend(self.bound_by(pat));
    }

    /// The locals that a pattern binds.
    pub(in crate::model) fn bound_by(&self, pat: PatId) -> Vec<LocalId> {
        let span = self.body.pat(pat).span;
        let bound = |local: &LocalId| span.contains(self.body.local(*local).span);
        let within = self.body.pats.iter().filter_map(|pat| match pat.kind {
            PatKind::Bind(local, _) => Some(local),
            _ => None,
        });
        within.filter(bound).collect()
    }

    /// Whether something within an expression is the value.
    fn uses(&self, id: ExprId, into: &GoesInto) -> bool {
        let span = self.expr(id).span;
        let mut ids = into.ids.iter();
        ids.any(|inner| span.contains(self.expr(*inner).span))
    }
}
