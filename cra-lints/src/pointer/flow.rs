//! Blocks, branches and jumps, and what control leaves behind.

use super::domain::{Loc, ObjId, Origin, Why};
use super::shape::{Shape, inferred};
use super::state::State;
use super::value::Value;
use super::walk::Walk;
use crate::model::place::Span;
use crate::model::syntax::{BlockKind, ExprId, ExprKind, LocalId, Stmt};
use crate::model::ty::TyKind;

/// A loop or a labelled block that can be left.
pub(super) struct Exit {
    /// Its label, without the quote.
    label: Option<String>,
    /// How many scopes stay when it is left.
    keep: usize,
    is_loop: bool,
    pub(super) left: State,
    pub(super) value: Option<Value>,
    pub(super) again: State,
}

impl Walk<'_, '_> {
    /// Expressions that decide what runs.
    pub(super) fn control(&mut self, id: ExprId) -> Value {
        let expr = self.view.expr(id);
        let span = expr.span;
        match &expr.kind {
            ExprKind::Block {
                kind: BlockKind::Async,
                ..
            } => self.closure(id),
            ExprKind::Block { kind, stmts, tail } => match self.view.label(span) {
                Some(label) => {
                    self.exits.push(self.exit(Some(label.to_owned()), false));
                    let value = self.block(*kind, stmts, *tail, span);
                    let exit = self.exits.pop().expect("it was pushed above");
                    let st = std::mem::take(&mut self.st);
                    let dead = st.dead;
                    self.st = st.join(exit.left);
                    match exit.value {
                        Some(other) if dead => other,
                        Some(other) => value.join(&other),
                        None => value,
                    }
                }
                None => self.block(*kind, stmts, *tail, span),
            },
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                self.scopes.push(Vec::new());
                let turn = self.st.turn;
                let (mut yes, mut no) = self.condition(*condition);
                self.told_by(*condition, true, &mut yes);
                self.told_by(*condition, false, &mut no);
                self.branches += 1;
                self.st = yes;
                self.st.turn = self.next_turn();
                no.turn = self.next_turn();
                let mut value = self.eval(*then);
                self.close_scope(span);
                let after = std::mem::replace(&mut self.st, no);
                let other = match otherwise {
                    Some(otherwise) => self.eval(*otherwise),
                    None => Value::default(),
                };
                self.branches -= 1;
                if after.dead {
                    value = other;
                } else if !self.st.dead {
                    let other = self.st.excused(other, &after);
                    value = after.excused(value, &self.st).meet(&other, Some(turn));
                }
                let no = std::mem::take(&mut self.st);
                let one_way = after.dead != no.dead;
                self.st = Self::joined(after, no, turn);
                self.ended_under(*condition, *then, *otherwise);
                // How two comparisons of one variable with others stand to each other is not worked out.
                if one_way && matches!(self.view.expr(*condition).kind, ExprKind::Let(..)) {
                    self.left_on(*condition);
                }
                if one_way && self.asks_only(*condition) {
                    // That one pointer is not null tells nothing of the others.
                    self.st.turn = turn;
                }
                value
            }
            ExprKind::Match { scrutinee, arms } => {
                let asks = arms.iter().any(|arm| self.wanted(arm.pat).is_some());
                let (locs, ways) = match asks {
                    true => (Vec::new(), Some(self.condition(*scrutinee))),
                    false => (self.place(*scrutinee), None),
                };
                let entry = match &ways {
                    Some((yes, no)) => yes.clone().join(no.clone()),
                    None => std::mem::take(&mut self.st),
                };
                let turn = entry.turn;
                let mut left = false;
                let mut out = State::unreachable();
                let mut value: Option<Value> = None;
                self.branches += 1;
                for arm in arms {
                    self.st = match (&ways, self.wanted(arm.pat)) {
                        (Some((yes, _)), Some(true)) => yes.clone(),
                        (Some((_, no)), Some(false)) => no.clone(),
                        _ => entry.clone(),
                    };
                    self.st.turn = self.next_turn();
                    self.scopes.push(Vec::new());
                    self.bind(arm.pat, &locs, Some(*scrutinee));
                    if let Some(guard) = arm.guard {
                        let (yes, _) = self.condition(guard);
                        self.st = yes;
                    }
                    let result = self.eval(arm.body);
                    self.close_scope(span);
                    let st = std::mem::take(&mut self.st);
                    if st.dead {
                        left = true;
                        continue;
                    }
                    value = Some(match value {
                        Some(value) => {
                            let result = st.excused(result, &out);
                            out.excused(value, &st).meet(&result, Some(turn))
                        }
                        None => result,
                    });
                    out = Self::joined(out, st, turn);
                }
                self.branches -= 1;
                self.st = if arms.is_empty() { entry } else { out };
                if left {
                    self.st.turn = self.next_turn();
                    self.left_on(*scrutinee);
                }
                value.unwrap_or_default()
            }
            ExprKind::Loop(body) => self.looped(span, None, None, *body),
            ExprKind::While(condition, body) => self.looped(span, Some(*condition), None, *body),
            ExprKind::For(pat, over, body) => self.for_loop(span, *pat, *over, *body),
            ExprKind::Closure { .. } => self.closure(id),
            ExprKind::Return(value) => {
                let value = value.map(|value| self.eval(value)).unwrap_or_default();
                self.give_back(value, span);
                Value::default()
            }
            ExprKind::Break(value) => {
                let value = value.map(|value| self.eval(value));
                self.jump(span, false, value);
                Value::default()
            }
            _ => Value::default(),
        }
    }

    pub(super) fn exit(&self, label: Option<String>, is_loop: bool) -> Exit {
        Exit {
            label,
            keep: self.scopes.len(),
            is_loop,
            left: State::unreachable(),
            value: None,
            again: State::unreachable(),
        }
    }

    /// `break` or `continue`: the state goes to the loop or block that is meant.
    pub(super) fn jump(&mut self, span: Span, again: bool, value: Option<Value>) {
        let label = self.view.label_named(span);
        let meant = self.exits.iter().rposition(|exit| match label {
            Some(label) => exit.label.as_deref() == Some(label),
            None => exit.is_loop,
        });
        if let (Some(at), false) = (meant, self.st.dead) {
            let before = self.st.clone();
            self.leave_scopes(self.exits[at].keep, span);
            let left = std::mem::replace(&mut self.st, before);
            let exit = &mut self.exits[at];
            let slot = if again {
                &mut exit.again
            } else {
                &mut exit.left
            };
            *slot = std::mem::take(slot).join_or(left);
            if let Some(value) = value {
                exit.value = Some(match exit.value.take() {
                    Some(old) => old.join(&value),
                    None => value,
                });
            }
        }
        self.st = State::unreachable();
    }

    pub(super) fn block(
        &mut self,
        kind: BlockKind,
        stmts: &[Stmt],
        tail: Option<ExprId>,
        span: Span,
    ) -> Value {
        let dangerous = usize::from(kind == BlockKind::Unsafe);
        self.unsafe_depth += dangerous;
        self.scopes.push(Vec::new());
        for stmt in stmts {
            let kept = self.temps.len();
            match stmt {
                Stmt::Let {
                    pat,
                    ty,
                    init,
                    otherwise,
                } => self.let_statement(*pat, ty.as_deref(), *init, *otherwise),
                Stmt::Expr(expr) => {
                    let value = self.eval(*expr);
                    self.drop_value(&value, Why::Dropped, self.span(*expr));
                    self.detach(*expr, &value);
                }
                Stmt::Item(_) => {}
            }
            self.end_temporaries(kept, span);
        }
        let kept = self.temps.len();
        let value = tail.map(|tail| self.eval(tail)).unwrap_or_default();
        self.end_temporaries(kept, span);
        self.close_scope(span);
        self.unsafe_depth -= dangerous;
        value
    }

    fn end_temporaries(&mut self, kept: usize, _span: Span) {
        while self.temps.len() > kept {
            let Some(temp) = self.temps.pop() else {
                return;
            };
            let Origin::Heap(made, _) = self.objects.origin(temp) else {
                continue;
            };
            if let Some(value) = self.st.contents.remove(&temp) {
                self.drop_value(&value, Why::Owner, self.span(made));
            }
            if self.is_made(made) {
                self.end(temp, Why::Temporary, self.span(made), true);
            }
        }
    }

    /// Ends the innermost scope at the end of `span`.
    pub(super) fn close_scope(&mut self, span: Span) {
        let last = Span {
            start: span.end.saturating_sub(1),
            end: span.end,
        };
        self.leave_scopes(self.scopes.len() - 1, last);
        self.scopes.pop();
    }

    /// The body or the closure around is left with a value.
    pub(super) fn give_back(&mut self, value: Value, span: Span) {
        if !self.st.dead {
            self.left |= self.branches > 0;
            self.leave_scopes(self.base, span);
            let st = std::mem::replace(&mut self.st, State::unreachable());
            self.returned = Some(match self.returned.take() {
                Some((old, other)) => {
                    let value = st.excused(value, &old);
                    let other = old.excused(other, &st);
                    (old.join(st), other.join(&value))
                }
                None => (st, value),
            });
        }
        self.st = State::unreachable();
    }

    /// Leaves a body at its end; what it gives back there joins what it gave back before.
    pub(super) fn finish(&mut self, value: Value, span: Span) -> Value {
        let last = Span {
            start: span.end.saturating_sub(1),
            end: span.end,
        };
        self.give_back(value, last);
        self.scopes.truncate(self.base);
        match self.returned.take() {
            Some((st, value)) => {
                self.st = st;
                value
            }
            None => Value::default(),
        }
    }

    /// Makes a local begin its life with a value.
    pub(super) fn declare(&mut self, local: LocalId, mut value: Value, from: Option<ExprId>) {
        let slot = self.slot(local);
        let shape = self
            .view
            .body
            .local(local)
            .ty
            .as_ref()
            .map(|ty| self.shape(ty));
        let pointer = matches!(self.types.local(local).kind(), TyKind::Ptr(..));
        match (shape, from) {
            (Some(Shape::Pointer), _) => value = value.raw(),
            (None, _) if pointer => value = value.raw(),
            (Some(Shape::Owner(kind)), Some(from)) if value.is_blank() => {
                value = self.fresh(from, kind);
            }
            (None, Some(from)) if value.is_blank() => {
                if let Some(kind) = inferred(self.types.local(local)) {
                    value = self.fresh(from, kind);
                }
            }
            _ => {}
        }
        if let Some(from) = from
            && value.is_blank()
            && (matches!(shape, Some(Shape::Pointer)) || shape.is_none() && pointer)
        {
            value = self.lead_elsewhere(local, from);
        }
        value = self.as_dropping(value, self.types.local(local));
        self.st.lives.remove(&slot);
        self.st.contents.insert(slot, value);
        if let Some(scope) = self.scopes.last_mut()
            && !scope.contains(&slot)
        {
            scope.push(slot);
        }
    }

    /// The object numbers of nothing: for callers that need a place but have none.
    pub(super) fn put(&mut self, id: ExprId, value: Value) -> Loc {
        let obj: ObjId = self.objects.id(Origin::Heap(id, 3));
        self.st.contents.insert(obj, value);
        (obj, Vec::new())
    }
}

impl State {
    fn join_or(self, other: State) -> State {
        self.join(other)
    }
}
