//! From where to where a lock that is taken is held.

use crate::model::around::Around;
use crate::model::place::Span;
use crate::model::syntax::{
    BinaryOp, BlockKind, ExprId, ExprKind, LocalId, PatId, PatKind, Stmt, UnaryOp,
};
use crate::model::view::BodyView;

impl BodyView<'_> {
    /// From the end of the call that takes a lock to where its guard is given up, at the earliest. `fails` where the
    /// call gives a `Result`, which may hold the guard. Beside it the branches that leave the function after they gave it up.
    pub(super) fn held(&self, around: &Around, lock: ExprId, fails: bool) -> (Span, Vec<Span>) {
        let (guard, opened) = self.guard(around, lock);
        let start = self.expr(guard).span.end;
        let taken = fails && !opened && self.is_taken_out(around, guard);
        if taken || self.is_handed_on(around, guard) {
            return (Span { start, end: start }, Vec::new());
        }
        let mut free = Vec::new();
        let mut end = match self.binding(around, guard) {
            Some((locals, end)) => {
                let mut end = end;
                for given in locals
                    .iter()
                    .flat_map(|local| self.given_up(around, *local))
                {
                    let start = self.expr(given).span.start;
                    match self.leaving_branch(around, given, guard) {
                        Some(left) => free.push(Span { start, end: left }),
                        None => end = end.min(start),
                    }
                }
                end
            }
            None => self.end_of_temporary(around, guard),
        };
        end = end.max(start);
        (Span { start, end }, free)
    }

    /// Where a branch ends in which something stands and which leaves the function, or at least what is around the
    /// guard: what follows it is only reached where the branch was not taken.
    fn leaving_branch(&self, around: &Around, at: ExprId, guard: ExprId) -> Option<u32> {
        let taken = self.expr(guard).span;
        let mut inner = at;
        for outer in around.outward(at) {
            if self.expr(outer).span.contains(taken) && !self.is_branch(outer, inner) {
                return None;
            }
            match &self.expr(outer).kind {
                // Who leaves a loop goes on behind it.
                ExprKind::Loop(_) | ExprKind::While(..) | ExprKind::For(..) => return None,
                _ if self.runs_apart(outer) => return None,
                _ => {}
            }
            if self.is_branch(outer, inner) && self.diverges(inner) {
                return Some(self.expr(inner).span.end);
            }
            inner = outer;
        }
        None
    }

    /// Whether `inner` is a branch of the choice `outer`.
    fn is_branch(&self, outer: ExprId, inner: ExprId) -> bool {
        match &self.expr(outer).kind {
            ExprKind::If {
                then, otherwise, ..
            } => *then == inner || *otherwise == Some(inner),
            ExprKind::Match { arms, .. } => arms.iter().any(|arm| arm.body == inner),
            _ => false,
        }
    }

    /// The expression that is the guard: the call with what takes it out of a result; and whether that was done.
    pub(super) fn guard(&self, around: &Around, lock: ExprId) -> (ExprId, bool) {
        let mut at = lock;
        let mut opened = false;
        while let Some(outer) = around.parent(at) {
            let passes = match &self.expr(outer).kind {
                ExprKind::Await(_) | ExprKind::Try(_) => true,
                ExprKind::MethodCall {
                    receiver, method, ..
                } => {
                    *receiver == at
                        && matches!(
                            method.as_str(),
                            "unwrap"
                                | "expect"
                                | "unwrap_or_else"
                                | "map_err"
                                | "ok"
                                | "ok_or"
                                | "ok_or_else"
                                | "context"
                                | "with_context"
                        )
                }
                ExprKind::Call { callee, .. } => match &self.expr(*callee).kind {
                    // `MutexGuard::map(guard, …)` gives a guard again.
                    ExprKind::Path(path) => {
                        let owner = path.segments.iter().rev().nth(1);
                        // `try_map` gives one of two, and what it is looked at for decides which.
                        owner.is_some_and(|owner| owner.name.as_str().ends_with("Guard"))
                            && !path.last().name.as_str().starts_with("try_")
                    }
                    _ => false,
                },
                _ => false,
            };
            if !passes {
                break;
            }
            opened |= match &self.expr(outer).kind {
                ExprKind::Try(_) => true,
                ExprKind::MethodCall { method, .. } => {
                    matches!(method.as_str(), "unwrap" | "expect" | "unwrap_or_else")
                }
                _ => false,
            };
            at = outer;
        }
        (at, opened)
    }

    /// Whether the result that a guard is in is given away to a function, which drops what it does not give back:
    /// `lock.lock().map(|guard| guard.len())`.
    fn is_taken_out(&self, around: &Around, guard: ExprId) -> bool {
        around.parent(guard).is_some_and(|outer| {
            matches!(&self.expr(outer).kind, ExprKind::MethodCall { receiver, method, .. }
            if *receiver == guard
                && matches!(
                    method.as_str(),
                    "map" | "map_or" | "map_or_else" | "and_then" | "is_ok_and" | "is_some_and"
                ))
        })
    }

    /// Whether a guard is given away as soon as it is there.
    fn is_handed_on(&self, around: &Around, guard: ExprId) -> bool {
        if self.part_of_let(around, guard).is_some() {
            return false;
        }
        around
            .parent(guard)
            .is_some_and(|outer| match &self.expr(outer).kind {
                ExprKind::Call { .. }
                | ExprKind::Struct { .. }
                | ExprKind::Tuple(_)
                | ExprKind::Array(_)
                | ExprKind::Return(_)
                | ExprKind::Assign(..) => true,
                ExprKind::MethodCall { receiver, .. } => *receiver != guard,
                _ => false,
            })
    }

    /// The locals that a guard is bound to, and where they end.
    pub(super) fn binding(&self, around: &Around, guard: ExprId) -> Option<(Vec<LocalId>, u32)> {
        if let Some(bound) = self.part_of_let(around, guard) {
            return Some(bound);
        }
        let outer = around.parent(guard)?;
        match &self.expr(outer).kind {
            ExprKind::Let(pat, _) => {
                let locals = self.bound(*pat);
                let choice = around
                    .outward(outer)
                    .find(|id| matches!(self.expr(*id).kind, ExprKind::If { .. }));
                let end = match choice.map(|id| &self.expr(id).kind) {
                    Some(ExprKind::If { then, .. }) => self.expr(*then).span.end,
                    _ => return None,
                };
                (!locals.is_empty()).then_some((locals, end))
            }
            ExprKind::Block { stmts, .. } => self.let_of(stmts, guard, outer),
            // `let value = &mut *lock.lock()` keeps the guard as long as the reference.
            ExprKind::Ref { .. } | ExprKind::Unary(UnaryOp::Deref, _) | ExprKind::Field { .. } => {
                let mut at = guard;
                let mut lends = false;
                for outer in around.outward(guard) {
                    match &self.expr(outer).kind {
                        ExprKind::Ref { .. } => lends = true,
                        ExprKind::Unary(UnaryOp::Deref, _) | ExprKind::Field { .. } => {}
                        ExprKind::Block { stmts, .. } if lends => {
                            return self.let_of(stmts, at, outer);
                        }
                        _ => return None,
                    }
                    at = outer;
                }
                None
            }
            _ => None,
        }
    }

    /// The locals that a guard in a tuple is bound to, where the tuple is taken apart at once: `let (a, b) = (x.lock(),
    /// y.lock());`.
    fn part_of_let(&self, around: &Around, guard: ExprId) -> Option<(Vec<LocalId>, u32)> {
        let tuple = around.parent(guard)?;
        let ExprKind::Tuple(parts) = &self.expr(tuple).kind else {
            return None;
        };
        let block = around.parent(tuple)?;
        let ExprKind::Block { stmts, .. } = &self.expr(block).kind else {
            return None;
        };
        let PatKind::Tuple(pats) = &self.body.pat(pat_of(stmts, tuple)?).kind else {
            return None;
        };
        let at = parts.iter().position(|part| *part == guard)?;
        let rest = |pat: &PatId| matches!(self.body.pat(*pat).kind, PatKind::Rest);
        if pats.len() != parts.len() || pats.iter().any(rest) {
            return None;
        }
        let locals = self.bound(pats[at]);
        (!locals.is_empty()).then(|| (locals, self.expr(block).span.end))
    }

    fn let_of(&self, stmts: &[Stmt], init: ExprId, block: ExprId) -> Option<(Vec<LocalId>, u32)> {
        let pat = pat_of(stmts, init)?;
        let locals = self.bound(pat);
        (!locals.is_empty()).then(|| (locals, self.expr(block).span.end))
    }

    fn bound(&self, pat: PatId) -> Vec<LocalId> {
        match &self.body.pat(pat).kind {
            PatKind::Bind(local, _) => vec![*local],
            PatKind::TupleStruct(_, parts) | PatKind::Tuple(parts) => {
                parts.iter().flat_map(|part| self.bound(*part)).collect()
            }
            PatKind::Ref(inner) => self.bound(*inner),
            _ => Vec::new(),
        }
    }

    /// Where a local is given away or gets another value.
    fn given_up(&self, around: &Around, local: LocalId) -> Vec<ExprId> {
        self.body
            .iter()
            .filter(|(_, expr)| matches!(expr.kind, ExprKind::Local(named) if named == local))
            .filter_map(|(id, _)| {
                let outer = around.parent(id)?;
                let given = match &self.expr(outer).kind {
                    ExprKind::Call { callee, .. } => *callee != id,
                    ExprKind::MethodCall { receiver, .. } => *receiver != id,
                    ExprKind::Assign(None, left, right) => *right == id || *left == id,
                    ExprKind::Block { stmts, tail, .. } => {
                        *tail == Some(id)
                            || stmts.iter().any(
                                |stmt| matches!(stmt, Stmt::Let { init: Some(init), .. } if *init == id),
                            )
                    }
                    ExprKind::Return(_)
                    | ExprKind::Break(_)
                    | ExprKind::Tuple(_)
                    | ExprKind::Array(_)
                    | ExprKind::Struct { .. } => true,
                    _ => false,
                };
                given.then_some(id)
            })
            .collect()
    }

    /// Where what an expression gives is dropped when no local keeps it.
    fn end_of_temporary(&self, around: &Around, guard: ExprId) -> u32 {
        // A macro puts what it is given where it likes, and not in the order in which it is written; one that shows it as
        // text keeps all of it until then.
        let placed = |outer: ExprId| match &self.expr(outer).kind {
            ExprKind::Macro(call) => call.format.is_none(),
            _ => false,
        };
        if around.outward(guard).any(placed) {
            return self.expr(guard).span.end;
        }
        let mut at = guard;
        for outer in around.outward(guard) {
            let end = |id: ExprId| Some(self.expr(id).span.end);
            let found = match &self.expr(outer).kind {
                ExprKind::Block { kind, tail, .. } => {
                    if *kind == BlockKind::Async || *tail != Some(at) {
                        end(at)
                    } else {
                        // The value at the end of a block lives as long as what is around, or as the block.
                        self.old_tails()
                            .is_none()
                            .then(|| self.expr(outer).span.end)
                    }
                }
                ExprKind::Closure { .. } | ExprKind::Loop(_) => end(at),
                ExprKind::If {
                    condition,
                    then,
                    otherwise,
                } => {
                    if *condition != at || !self.binds(*condition) {
                        end(at)
                    } else if self.old_tails().is_some() {
                        otherwise.map_or_else(|| end(*then), end)
                    } else {
                        end(*then)
                    }
                }
                ExprKind::While(condition, _) if *condition == at => {
                    let binds = self.binds(*condition);
                    end(if binds { outer } else { at })
                }
                ExprKind::While(..) => end(at),
                ExprKind::For(_, iterable, body) => end(if *iterable == at { *body } else { at }),
                ExprKind::Match { scrutinee, .. } => {
                    (*scrutinee != at).then(|| self.expr(at).span.end)
                }
                // Each side of `&&` and `||` gives up its own, but for a `let` in it.
                ExprKind::Binary(BinaryOp::And | BinaryOp::Or, ..) if !self.binds(at) => end(at),
                _ => None,
            };
            if let Some(end) = found {
                return end;
            }
            at = outer;
        }
        self.expr(at).span.end
    }

    /// Whether a condition has a `let`.
    fn binds(&self, condition: ExprId) -> bool {
        match &self.expr(condition).kind {
            ExprKind::Let(..) => true,
            ExprKind::Binary(_, left, right) => self.binds(*left) || self.binds(*right),
            _ => false,
        }
    }

    /// The edition of the file's package, when values at the end of its blocks and of `if let` live on as they did
    /// before the edition of 2024.
    fn old_tails(&self) -> Option<&str> {
        let package = &self.model.snapshot.packages[self.file.package?];
        let edition = package.targets.first()?.edition.as_str();
        matches!(edition, "2015" | "2018" | "2021").then_some(edition)
    }
}

/// The pattern that a statement binds the value of an expression to.
fn pat_of(stmts: &[Stmt], init: ExprId) -> Option<PatId> {
    stmts.iter().find_map(|stmt| match stmt {
        Stmt::Let {
            pat,
            init: Some(found),
            ..
        } if *found == init => Some(*pat),
        _ => None,
    })
}
