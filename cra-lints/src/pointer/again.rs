//! Conditions that are asked again: what ended where one held has not ended where it is known not to hold.

use super::domain::{End, Life, Loc};
use super::state::State;
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, ItemKind, Literal, LocalId, Stmt, UnaryOp};
use crate::model::ty::TyKind;

impl Walk<'_, '_> {
    /// Where the ways of a condition meet: what ended on one of them ended under the condition.
    pub(super) fn ended_under(
        &mut self,
        condition: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    ) {
        let file = self.view.file.id;
        let then = self.span(then);
        let otherwise = otherwise.map(|otherwise| self.span(otherwise));
        for (_, life) in self.st.lives.iter_mut() {
            let Life::Ended(end) = life else {
                continue;
            };
            if end.sure || end.under.is_some() || end.at.file != file {
                continue;
            }
            let within = |branch: Span| branch.contains(end.at.span);
            if within(then) {
                end.under = Some((condition, true));
            } else if otherwise.is_some_and(within) {
                end.under = Some((condition, false));
            }
        }
    }

    /// A condition holds in a state, or does not: what ended under its opposite lives there.
    pub(super) fn told_by(&self, condition: ExprId, holds: bool, st: &mut State) {
        self.live_again(st, |walk, asked, held| {
            walk.same(asked, condition)
                .is_some_and(|same| same == (held != holds))
                || walk.keeps_count(asked, held, condition, holds)
        });
    }

    /// The other ways out of this expression leave the body: what ended under a condition on a variable that it asks as
    /// well ended on those.
    pub(super) fn left_on(&mut self, asking: ExprId) {
        let mut st = std::mem::take(&mut self.st);
        self.live_again(&mut st, |walk, asked, _| {
            // Two conditions that are written alike were told apart before.
            let known = walk.same(asked, asking).is_some();
            let again = walk.fixed(asking);
            !known && walk.fixed(asked).iter().any(|local| again.contains(local))
        });
        self.st = st;
    }

    fn live_again(&self, st: &mut State, lives: impl Fn(&Self, ExprId, bool) -> bool) {
        let under = |life: &Life| match life {
            Life::Ended(End {
                sure: false,
                under: Some((asked, held)),
                ..
            }) => Some((*asked, *held)),
            _ => None,
        };
        for (_, life) in st.lives.iter_mut() {
            if under(life).is_some_and(|(asked, held)| lives(self, asked, held)) {
                *life = Life::Alive;
            }
        }
    }

    /// Whether a flag says that the branch was not taken in which something ended: it is as it was at first, and would
    /// have been turned there. `if early { free(p); live = false; } if live { … }`
    fn keeps_count(&self, asked: ExprId, held: bool, condition: ExprId, holds: bool) -> bool {
        let (flag, holds) = match self.view.expr(condition).kind {
            ExprKind::Unary(UnaryOp::Not, inner) => (inner, !holds),
            _ => (condition, holds),
        };
        let ExprKind::Local(flag) = self.view.expr(flag).kind else {
            return false;
        };
        let written = |id: ExprId| match self.view.expr(id).kind {
            ExprKind::Literal(Literal::Bool(value)) => Some(value),
            _ => None,
        };
        if self.view.body.local(flag).init.and_then(written) != Some(holds) {
            return false;
        }
        let is_flag =
            |id: ExprId| matches!(self.view.expr(id).kind, ExprKind::Local(local) if local == flag);
        let turns = |id: ExprId| match self.view.expr(id).kind {
            ExprKind::Assign(None, left, right) if is_flag(left) => {
                Some(written(right) == Some(!holds))
            }
            ExprKind::Assign(Some(_), left, _)
            | ExprKind::Ref {
                operand: left,
                mutable: true,
                ..
            } if is_flag(left) => Some(false),
            _ => None,
        };
        let once = self
            .view
            .body
            .iter()
            .all(|(id, _)| turns(id) != Some(false));
        let branch = self
            .view
            .body
            .exprs
            .iter()
            .find_map(|expr| match expr.kind {
                ExprKind::If {
                    condition,
                    then,
                    otherwise,
                } if condition == asked => match held {
                    true => Some(then),
                    false => otherwise,
                },
                _ => None,
            });
        let turned = branch.is_some_and(|branch| match &self.view.expr(branch).kind {
            ExprKind::Block { stmts, tail, .. } => {
                stmts
                    .iter()
                    .any(|stmt| matches!(stmt, Stmt::Expr(id) if turns(*id) == Some(true)))
                    || tail.is_some_and(|tail| turns(tail) == Some(true))
            }
            _ => false,
        });
        once && turned && self.rounds == 0
    }

    /// The variables that an expression asks and that never change.
    fn fixed(&self, id: ExprId) -> Vec<LocalId> {
        let whole = self.span(id);
        let exprs = self.view.body.exprs.iter();
        exprs
            .filter(|expr| whole.contains(expr.span))
            .filter_map(|expr| match expr.kind {
                ExprKind::Local(local) => Some(local),
                _ => None,
            })
            .filter(|local| {
                let local = self.view.body.local(*local);
                !local.mutable && local.name != "self"
            })
            .collect()
    }

    /// Whether two expressions are one condition (`true`), or one is the opposite of the other (`false`).
    fn same(&self, one: ExprId, other: ExprId) -> Option<bool> {
        let kinds = (&self.view.expr(one).kind, &self.view.expr(other).kind);
        match kinds {
            (ExprKind::Unary(UnaryOp::Not, inner), _) => Some(!self.same(*inner, other)?),
            (_, ExprKind::Unary(UnaryOp::Not, inner)) => Some(!self.same(one, *inner)?),
            (ExprKind::Binary(op, a, b), ExprKind::Binary(same, c, d)) => {
                if !self.is_same(*a, *c) || !self.is_same(*b, *d) {
                    return None;
                }
                let opposite = matches!(
                    (op, same),
                    (BinaryOp::Eq, BinaryOp::Ne) | (BinaryOp::Ne, BinaryOp::Eq)
                );
                match opposite {
                    true => Some(false),
                    false => (op == same).then_some(true),
                }
            }
            _ => self.is_same(one, other).then_some(true),
        }
    }

    /// Whether two expressions are written alike and mean the same wherever they stand.
    fn is_same(&self, one: ExprId, other: ExprId) -> bool {
        match (&self.view.expr(one).kind, &self.view.expr(other).kind) {
            (ExprKind::Local(one), ExprKind::Local(other)) => {
                let local = self.view.body.local(*one);
                one == other && !local.mutable
            }
            (ExprKind::Path(_), ExprKind::Path(_))
            | (ExprKind::Literal(_), ExprKind::Literal(_)) => {
                let text = |id| self.view.file.text.get(self.span(id).range());
                text(one) == text(other)
            }
            (ExprKind::Binary(..), ExprKind::Binary(..)) => self.same(one, other) == Some(true),
            (ExprKind::Cast(one, _), ExprKind::Cast(other, _)) => self.is_same(*one, *other),
            _ => false,
        }
    }

    /// Where the field of this name lies, of a base that lies at these places.
    pub(super) fn holding(
        &mut self,
        base: ExprId,
        field: Name,
        locs: Vec<Loc>,
        at: Span,
    ) -> Vec<Loc> {
        let reached = matches!(
            self.view.expr(base).kind,
            ExprKind::Unary(UnaryOp::Deref, _)
        );
        match self.holds(base, field) {
            // What a pointer leads to is the structure itself.
            Some(true) if reached => locs,
            // What a `Deref` impl leads to is not followed.
            Some(false) => Vec::new(),
            _ => self.through(base, locs, at),
        }
    }

    /// Whether a value has a field of this name itself; `None` where its type is not known.
    fn holds(&self, base: ExprId, field: Name) -> Option<bool> {
        let TyKind::Named(path, _) = self.types.of(base).kind() else {
            return None;
        };
        if path.as_str().starts_with("libc::") {
            return Some(true);
        }
        let (file, item) = self.view.model.item_at(*path)?;
        match &self.view.model.file(file).tree.as_ref()?.item(item).kind {
            ItemKind::Struct(fields) => Some(fields.iter().any(|one| one.name == field)),
            _ => None,
        }
    }
}
