//! Blocks, branches, loops, jumps and closures.

use std::collections::BTreeMap;

use super::domain::{Kind, Loc, ObjId, Origin, State, Value, Why};
use super::shape::{Shape, inferred};
use super::walk::Walk;
use crate::model::place::Span;
use crate::model::syntax::{BlockKind, ExprId, ExprKind, LocalId, Stmt};

/// Loops inside of loops beyond this are walked once only.
const MAX_LOOPS: usize = 3;

/// Closures called inside of closures beyond this are not walked.
const MAX_INSIDE: usize = 3;

/// A loop or a labelled block that can be left.
pub(super) struct Exit {
    /// Its label, without the quote.
    label: Option<String>,
    /// How many scopes stay when it is left.
    keep: usize,
    is_loop: bool,
    left: State,
    value: Option<Value>,
    again: State,
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
            ExprKind::Block { kind, stmts, tail } => match self.label(span) {
                Some(label) => {
                    self.exits.push(self.exit(Some(label), false));
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
                let (yes, no) = self.condition(*condition);
                self.branches += 1;
                self.st = yes;
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
                    value = after.excused(value, &self.st).join(&other);
                }
                let no = std::mem::take(&mut self.st);
                self.st = after.join(no);
                value
            }
            ExprKind::Match { scrutinee, arms } => {
                let locs = self.place(*scrutinee);
                let entry = std::mem::take(&mut self.st);
                let mut out = State::unreachable();
                let mut value: Option<Value> = None;
                self.branches += 1;
                for arm in arms {
                    self.st = entry.clone();
                    self.scopes.push(Vec::new());
                    self.bind(arm.pat, &locs, Some(*scrutinee));
                    if let Some(guard) = arm.guard {
                        let (yes, _) = self.condition(guard);
                        self.st = yes;
                    }
                    let result = self.eval(arm.body);
                    self.close_scope(span);
                    let st = std::mem::take(&mut self.st);
                    if !st.dead {
                        value = Some(match value {
                            Some(value) => value.join(&result),
                            None => result,
                        });
                    }
                    out = out.join(st);
                }
                self.branches -= 1;
                self.st = if arms.is_empty() { entry } else { out };
                value.unwrap_or_default()
            }
            ExprKind::Loop(body) => self.looped(span, None, None, *body),
            ExprKind::While(condition, body) => self.looped(span, Some(*condition), None, *body),
            ExprKind::For(pat, over, body) => {
                let items = self.iterated(*over);
                self.looped(span, None, Some((*pat, items)), *body)
            }
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

    fn exit(&self, label: Option<String>, is_loop: bool) -> Exit {
        Exit {
            label,
            keep: self.scopes.len(),
            is_loop,
            left: State::unreachable(),
            value: None,
            again: State::unreachable(),
        }
    }

    /// The label before a loop or a block.
    fn label(&self, span: Span) -> Option<String> {
        let before = self.view.file.text.get(..span.start as usize)?;
        let before = before.trim_end().strip_suffix(':')?.trim_end();
        let start = before.rfind(|char: char| !char.is_alphanumeric() && char != '_')?;
        let label = before[start..].strip_prefix('\'')?;
        Some(label.to_owned())
    }

    /// `break` or `continue`: the state goes to the loop or block that is meant.
    pub(super) fn jump(&mut self, span: Span, again: bool, value: Option<Value>) {
        let text = self.view.file.text.get(span.start as usize..).unwrap_or("");
        let word = if again { "continue" } else { "break" };
        let label = text
            .strip_prefix(word)
            .and_then(|rest| rest.trim_start().strip_prefix('\''))
            .map(|rest| {
                let end = rest.find(|char: char| !char.is_alphanumeric() && char != '_');
                rest[..end.unwrap_or(rest.len())].to_owned()
            });
        let meant = self.exits.iter().rposition(|exit| match &label {
            Some(label) => exit.label.as_ref() == Some(label),
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

    fn looped(
        &mut self,
        span: Span,
        condition: Option<ExprId>,
        items: Option<(crate::model::syntax::PatId, Vec<Loc>)>,
        body: ExprId,
    ) -> Value {
        let label = self.label(span);
        let rounds = if self.rounds < MAX_LOOPS { 2 } else { 1 };
        self.rounds += 1;
        self.branches += 1;
        let ends = condition.is_some() || items.is_some();
        let mut out = Value::default();
        let mut left = State::unreachable();
        for _ in 0..rounds {
            let entry = self.st.clone();
            self.exits.push(self.exit(label.clone(), true));
            self.scopes.push(Vec::new());
            if let Some(condition) = condition {
                let (yes, _) = self.condition(condition);
                self.st = yes;
            }
            if let Some((pat, locs)) = &items {
                self.bind(*pat, locs, None);
            }
            self.eval(body);
            self.close_scope(span);
            let exit = self.exits.pop().expect("it was pushed above");
            let end = std::mem::take(&mut self.st).join(exit.again);
            left = exit.left;
            out = exit.value.unwrap_or_default();
            let next = entry.clone().join(end);
            let same = next == entry;
            self.st = next;
            if same {
                break;
            }
        }
        self.rounds -= 1;
        if ends {
            if let Some(condition) = condition {
                self.scopes.push(Vec::new());
                let (_, no) = self.condition(condition);
                self.st = no;
                self.close_scope(span);
            }
            let st = std::mem::take(&mut self.st);
            self.st = st.join(left);
        } else {
            self.st = left;
        }
        self.branches -= 1;
        out
    }

    fn block(
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
                self.drop_value(&value, Why::Temporary, self.span(made));
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
                Some((old, other)) => (old.join(st), other.join(&value)),
                None => (st, value),
            });
        }
        self.st = State::unreachable();
    }

    /// A closure or an async block comes into being.
    fn closure(&mut self, id: ExprId) -> Value {
        let span = self.span(id);
        let moves = match &self.view.expr(id).kind {
            ExprKind::Closure { move_, .. } => *move_,
            _ => {
                let text = self.view.file.text.get(span.range()).unwrap_or("");
                let rest = text.strip_prefix("async").map(str::trim_start);
                rest.is_some_and(|rest| rest.starts_with("move"))
            }
        };
        let captured = self.captured(id);
        // What goes wrong inside, whenever it runs, is seen with nothing known of what is outside.
        if self.inside < MAX_INSIDE {
            let before = self.st.clone();
            let mut blind = BTreeMap::new();
            for local in &captured {
                let obj = self.objects.id(Origin::Captured(ExprId(u32::MAX), *local));
                self.st.contents.remove(&obj);
                blind.insert(*local, obj);
            }
            self.renamed.push(blind);
            self.body_of(id, Vec::new());
            self.renamed.pop();
            self.st = before;
        }
        if moves {
            for local in captured {
                let slot = self.slot(local);
                let copy = self.objects.id(Origin::Captured(id, local));
                let value = self.take(&[(slot, Vec::new())], span);
                self.st.lives.remove(&copy);
                self.st.contents.insert(copy, value);
            }
        }
        Value {
            code: Some(id),
            open: false,
            ..Value::default()
        }
    }

    /// The locals of outside that a closure speaks of.
    fn captured(&self, id: ExprId) -> Vec<LocalId> {
        let span = self.span(id);
        let mut out = Vec::new();
        for at in (0..id.0).rev() {
            let expr = self.view.expr(ExprId(at));
            if expr.span == Span::default() {
                continue;
            }
            if !span.contains(expr.span) {
                break;
            }
            if let ExprKind::Local(local) = expr.kind
                && !span.contains(self.view.body.local(local).span)
                && !out.contains(&local)
            {
                out.push(local);
            }
        }
        out
    }

    /// Runs a closure or an async block that came into being before.
    pub(super) fn run(&mut self, id: ExprId, args: Vec<Value>) -> Value {
        if self.inside >= MAX_INSIDE {
            return Value::default();
        }
        let captured = self.captured(id);
        let mut names = BTreeMap::new();
        for local in captured {
            let copy = self.objects.id(Origin::Captured(id, local));
            if self.st.contents.contains_key(&copy) {
                names.insert(local, copy);
            }
        }
        self.renamed.push(names);
        let value = self.body_of(id, args);
        self.renamed.pop();
        value
    }

    fn body_of(&mut self, id: ExprId, args: Vec<Value>) -> Value {
        let span = self.span(id);
        self.inside += 1;
        let base = std::mem::replace(&mut self.base, self.scopes.len());
        let returned = self.returned.take();
        let exits = std::mem::take(&mut self.exits);
        let value = match &self.view.expr(id).kind {
            ExprKind::Closure { params, body, .. } => {
                self.scopes.push(Vec::new());
                let mut args = args.into_iter();
                for (at, (pat, ty)) in (0u16..).zip(params) {
                    let value = args.next().unwrap_or_default();
                    let obj = self.objects.id(Origin::Heap(id, at + 1));
                    self.st.contents.insert(obj, value);
                    let _ = ty;
                    self.bind(*pat, &[(obj, Vec::new())], None);
                }
                let value = self.eval(*body);
                self.finish(value, span)
            }
            ExprKind::Block { stmts, tail, .. } => {
                self.scopes.push(Vec::new());
                let value = self.block(BlockKind::Plain, stmts, *tail, span);
                self.finish(value, span)
            }
            _ => Value::default(),
        };
        self.exits = exits;
        self.returned = returned;
        self.base = base;
        self.inside -= 1;
        value
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
        match (shape, from) {
            (Some(Shape::Pointer), _) => value = value.raw(),
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
        self.st.lives.remove(&slot);
        self.st.contents.insert(slot, value);
        if let Some(scope) = self.scopes.last_mut()
            && !scope.contains(&slot)
        {
            scope.push(slot);
        }
    }

    /// What a `for` goes over: the place of an item.
    fn iterated(&mut self, over: ExprId) -> Vec<Loc> {
        let value = self.eval(over);
        let element = Self::element();
        let obj = self.objects.id(Origin::Heap(over, 2));
        let mut item = Value::default();
        if !value.points.is_empty() {
            let mut reference = value.clone();
            for one in &mut reference.points {
                if one.fields.last() != Some(&element) {
                    one.fields.push(element);
                }
            }
            // Through a reference to an owner to what it owns.
            let mut points = Vec::new();
            for one in reference.points {
                let around: Vec<_> = one.fields[..one.fields.len() - 1].to_vec();
                let owner = self.read(&(one.obj, around));
                if owner.owns.is_empty() {
                    points.push(one);
                } else {
                    points.extend(owner.owns.iter().map(|obj| {
                        let mut one = one.clone();
                        one.obj = *obj;
                        one.fields = vec![element];
                        one
                    }));
                }
            }
            reference.points = points;
            item = reference;
        } else if !value.owns.is_empty() {
            let locs: Vec<Loc> = value.owns.iter().map(|obj| (*obj, vec![element])).collect();
            item = self.read_all(&locs);
        } else if value.kind == Kind::Inline
            && let Some(inner) = value.fields.get(&element)
        {
            item = inner.clone();
        }
        self.escape(&value);
        self.st.contents.insert(obj, item);
        vec![(obj, Vec::new())]
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
