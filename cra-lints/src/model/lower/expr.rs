//! Expressions and statements.

use super::Lower;
use super::attr::literal;
use super::pat::Around;
use crate::model::place::Span;
use crate::model::syntax::{
    Arm, BinaryOp, BlockKind, ExprId, ExprKind, FieldInit, Scope, ScopeId, ScopeKind, Stmt, UnaryOp,
};

impl Lower<'_> {
    pub(super) fn expr(&mut self, expr: &syn::Expr) -> ExprId {
        match expr {
            syn::Expr::Paren(inner) => self.expr(&inner.expr),
            syn::Expr::Group(inner) => self.expr(&inner.expr),
            syn::Expr::Path(path) => self.path_expr(path),
            syn::Expr::Lit(lit) => self.literal_expr(&lit.lit),
            syn::Expr::Call(call) => self.call(call),
            syn::Expr::MethodCall(call) => self.method_call(call),
            syn::Expr::Field(field) => self.field(field),
            syn::Expr::Index(index) => {
                let base = self.expr(&index.expr);
                let inner = self.expr(&index.index);
                let span = self
                    .expr_span(base)
                    .to(self.span(index.bracket_token.span.close()));
                self.push(ExprKind::Index { base, index: inner }, span)
            }
            syn::Expr::Unary(unary) => self.unary(unary),
            syn::Expr::Binary(binary) => self.binary(binary),
            syn::Expr::Assign(assign) => {
                let left = self.expr(&assign.left);
                let right = self.expr(&assign.right);
                let span = self.expr_span(left).to(self.expr_span(right));
                self.push(ExprKind::Assign(None, left, right), span)
            }
            syn::Expr::Reference(reference) => {
                let start = self.span(reference.and_token.span);
                self.reference(
                    start,
                    reference.mutability.is_some(),
                    false,
                    &reference.expr,
                )
            }
            syn::Expr::RawAddr(raw) => {
                let start = self.span(raw.and_token.span);
                let mutable = matches!(raw.mutability, syn::PointerMutability::Mut(_));
                self.reference(start, mutable, true, &raw.expr)
            }
            syn::Expr::Cast(cast) => {
                let operand = self.expr(&cast.expr);
                let ty = Box::new(self.ty(&cast.ty));
                let span = self.expr_span(operand).to(ty.span);
                self.push(ExprKind::Cast(operand, ty), span)
            }
            syn::Expr::Try(inner) => {
                let operand = self.expr(&inner.expr);
                let span = self
                    .expr_span(operand)
                    .to(self.span(inner.question_token.span));
                self.push(ExprKind::Try(operand), span)
            }
            syn::Expr::Await(inner) => {
                let operand = self.expr(&inner.base);
                let span = self
                    .expr_span(operand)
                    .to(self.span(inner.await_token.span));
                self.push(ExprKind::Await(operand), span)
            }
            syn::Expr::Block(block) => {
                let kind = match &block.label {
                    Some(_) => BlockKind::Labelled,
                    None => BlockKind::Plain,
                };
                self.block(&block.block, kind)
            }
            syn::Expr::Unsafe(block) => {
                let start = self.span(block.unsafe_token.span);
                self.keyword_block(start, &block.block, BlockKind::Unsafe)
            }
            syn::Expr::Async(block) => {
                let start = self.span(block.async_token.span);
                self.keyword_block(start, &block.block, BlockKind::Async)
            }
            syn::Expr::Const(block) => {
                let start = self.span(block.const_token.span);
                self.keyword_block(start, &block.block, BlockKind::Const)
            }
            syn::Expr::TryBlock(block) => self.block(&block.block, BlockKind::Plain),
            syn::Expr::If(branch) => self.branch(branch),
            syn::Expr::Let(condition) => {
                let value = self.expr(&condition.expr);
                let pat = self.pat(&condition.pat, None, Around::default());
                let span = self
                    .span(condition.let_token.span)
                    .to(self.expr_span(value));
                self.push(ExprKind::Let(pat, value), span)
            }
            syn::Expr::Match(select) => self.select(select),
            syn::Expr::Loop(repeat) => {
                let body = self.block(&repeat.body, BlockKind::Plain);
                let span = self.span(repeat.loop_token.span).to(self.expr_span(body));
                self.push(ExprKind::Loop(body), span)
            }
            syn::Expr::While(repeat) => self.scoped(|lower| {
                let condition = lower.expr(&repeat.cond);
                let body = lower.block(&repeat.body, BlockKind::Plain);
                let span = lower
                    .span(repeat.while_token.span)
                    .to(lower.expr_span(body));
                lower.push(ExprKind::While(condition, body), span)
            }),
            syn::Expr::ForLoop(repeat) => self.scoped(|lower| {
                let over = lower.expr(&repeat.expr);
                let pat = lower.pat(&repeat.pat, None, Around::default());
                let body = lower.block(&repeat.body, BlockKind::Plain);
                let span = lower.span(repeat.for_token.span).to(lower.expr_span(body));
                lower.push(ExprKind::For(pat, over, body), span)
            }),
            syn::Expr::Closure(closure) => self.closure(closure),
            syn::Expr::Return(jump) => {
                let start = self.span(jump.return_token.span);
                self.jump(start, jump.expr.as_deref(), ExprKind::Return)
            }
            syn::Expr::Break(jump) => {
                let start = self.span(jump.break_token.span);
                self.jump(start, jump.expr.as_deref(), ExprKind::Break)
            }
            syn::Expr::Yield(jump) => {
                let start = self.span(jump.yield_token.span);
                self.jump(start, jump.expr.as_deref(), ExprKind::Break)
            }
            syn::Expr::Continue(jump) => {
                let span = self.span(jump.continue_token.span);
                self.push(ExprKind::Continue, span)
            }
            syn::Expr::Struct(init) => self.struct_init(init),
            syn::Expr::Tuple(tuple) => {
                let parts = self.exprs(&tuple.elems);
                let span = self.span(tuple.paren_token.span.join());
                self.push(ExprKind::Tuple(parts), span)
            }
            syn::Expr::Array(array) => {
                let parts = self.exprs(&array.elems);
                let span = self.span(array.bracket_token.span.join());
                self.push(ExprKind::Array(parts), span)
            }
            syn::Expr::Repeat(repeat) => {
                let value = self.expr(&repeat.expr);
                let length = self.expr(&repeat.len);
                let span = self.span(repeat.bracket_token.span.join());
                self.push(ExprKind::Repeat(value, length), span)
            }
            syn::Expr::Range(range) => {
                let start = range.start.as_deref().map(|start| self.expr(start));
                let end = range.end.as_deref().map(|end| self.expr(end));
                let mut span = self.limits_span(&range.limits);
                for side in [start, end].into_iter().flatten() {
                    span = span.to(self.expr_span(side));
                }
                self.push(ExprKind::Range(start, end), span)
            }
            syn::Expr::Macro(call) => self.macro_expr(&call.mac, false),
            syn::Expr::Infer(infer) => {
                let span = self.span(infer.underscore_token.span);
                self.push(ExprKind::Other, span)
            }
            _ => self.push(ExprKind::Other, Span::default()),
        }
    }

    pub(super) fn exprs<'a>(
        &mut self,
        exprs: impl IntoIterator<Item = &'a syn::Expr>,
    ) -> Box<[ExprId]> {
        exprs.into_iter().map(|expr| self.expr(expr)).collect()
    }

    pub(super) fn literal_expr(&mut self, lit: &syn::Lit) -> ExprId {
        let span = self.span(lit.span());
        self.push(ExprKind::Literal(literal(lit)), span)
    }

    pub(super) fn limits_span(&self, limits: &syn::RangeLimits) -> Span {
        match limits {
            syn::RangeLimits::HalfOpen(dots) => {
                self.span(dots.spans[0]).to(self.span(dots.spans[1]))
            }
            syn::RangeLimits::Closed(dots) => self.span(dots.spans[0]).to(self.span(dots.spans[2])),
        }
    }

    fn path_expr(&mut self, expr: &syn::ExprPath) -> ExprId {
        if let (None, Some(ident)) = (&expr.qself, expr.path.get_ident()) {
            let name = self.name(ident);
            let span = self.span(ident.span());
            if let Some(local) = self.lookup(name, span) {
                return self.push(ExprKind::Local(local), span);
            }
        }
        let path = self.path(&expr.path, expr.qself.as_ref());
        let span = path.span;
        self.push(ExprKind::Path(Box::new(path)), span)
    }

    fn call(&mut self, call: &syn::ExprCall) -> ExprId {
        let callee = self.expr(&call.func);
        let args = self.exprs(&call.args);
        let span = self
            .expr_span(callee)
            .to(self.span(call.paren_token.span.close()));
        self.push(ExprKind::Call { callee, args }, span)
    }

    fn method_call(&mut self, call: &syn::ExprMethodCall) -> ExprId {
        let receiver = self.expr(&call.receiver);
        let turbofish = call
            .turbofish
            .as_ref()
            .map(|args| self.type_args(args))
            .unwrap_or_default();
        let args = self.exprs(&call.args);
        let span = self
            .expr_span(receiver)
            .to(self.span(call.paren_token.span.close()));
        let kind = ExprKind::MethodCall {
            receiver,
            method: self.name(&call.method),
            method_span: self.span(call.method.span()),
            turbofish,
            args,
        };
        self.push(kind, span)
    }

    fn field(&mut self, field: &syn::ExprField) -> ExprId {
        let base = self.expr(&field.base);
        let name = self.member(&field.member);
        let span = self.expr_span(base).to(self.member_span(&field.member));
        self.push(ExprKind::Field { base, name }, span)
    }

    fn unary(&mut self, unary: &syn::ExprUnary) -> ExprId {
        let (op, start) = match &unary.op {
            syn::UnOp::Deref(token) => (UnaryOp::Deref, token.span),
            syn::UnOp::Not(token) => (UnaryOp::Not, token.span),
            syn::UnOp::Neg(token) => (UnaryOp::Neg, token.span),
            _ => return self.expr(&unary.expr),
        };
        let operand = self.expr(&unary.expr);
        let span = self.span(start).to(self.expr_span(operand));
        self.push(ExprKind::Unary(op, operand), span)
    }

    fn binary(&mut self, binary: &syn::ExprBinary) -> ExprId {
        let left = self.expr(&binary.left);
        let right = self.expr(&binary.right);
        let span = self.expr_span(left).to(self.expr_span(right));
        let (op, assigns) = binary_op(&binary.op);
        let kind = if assigns {
            ExprKind::Assign(Some(op), left, right)
        } else {
            ExprKind::Binary(op, left, right)
        };
        self.push(kind, span)
    }

    fn reference(&mut self, start: Span, mutable: bool, raw: bool, operand: &syn::Expr) -> ExprId {
        let operand = self.expr(operand);
        let span = start.to(self.expr_span(operand));
        let kind = ExprKind::Ref {
            mutable,
            raw,
            operand,
        };
        self.push(kind, span)
    }

    fn keyword_block(&mut self, start: Span, block: &syn::Block, kind: BlockKind) -> ExprId {
        let id = self.block(block, kind);
        let expr = &mut self.building().body.exprs[id.0 as usize];
        expr.span = start.to(expr.span);
        id
    }

    pub(super) fn block(&mut self, block: &syn::Block, kind: BlockKind) -> ExprId {
        let span = self.span(block.brace_token.span.join());
        self.statements(&block.stmts, kind, span)
    }

    /// A block of statements; items in it get a scope of their own.
    pub(super) fn statements(
        &mut self,
        stmts: &[syn::Stmt],
        kind: BlockKind,
        span: Span,
    ) -> ExprId {
        self.scoped(|lower| lower.unscoped_statements(stmts, kind, span))
    }

    /// Like [`Self::statements`], with the names that are bound left in force.
    pub(super) fn unscoped_statements(
        &mut self,
        stmts: &[syn::Stmt],
        kind: BlockKind,
        span: Span,
    ) -> ExprId {
        let outer = self.scope;
        let macros = self.macros.open.len();
        if stmts.iter().any(declares) {
            self.tree.scopes.push(Scope {
                parent: Some(outer),
                kind: ScopeKind::Block,
                items: Vec::new(),
            });
            self.scope = ScopeId(super::index(self.tree.scopes.len() - 1));
        }
        let mut out = Vec::with_capacity(stmts.len());
        let mut tail = None;
        for (at, stmt) in stmts.iter().enumerate() {
            let last = at + 1 == stmts.len();
            match stmt {
                syn::Stmt::Local(local) => out.push(self.local(local)),
                syn::Stmt::Item(item) => {
                    if let Some(item) = self.item(item) {
                        out.push(Stmt::Item(item));
                    }
                }
                syn::Stmt::Expr(expr, None) if last => {
                    let value = self.expr(expr);
                    self.mark_statement(statement_attrs(expr), value);
                    tail = Some(value);
                }
                syn::Stmt::Expr(syn::Expr::Macro(call), Some(_)) => {
                    let value = self.macro_expr(&call.mac, true);
                    self.mark_statement(&call.attrs, value);
                    out.push(Stmt::Expr(value));
                }
                syn::Stmt::Expr(expr, _) => {
                    let value = self.expr(expr);
                    self.mark_statement(statement_attrs(expr), value);
                    out.push(Stmt::Expr(value));
                }
                syn::Stmt::Macro(call) if declares(stmt) => {
                    self.macro_of_items(&call.attrs, &call.mac);
                }
                syn::Stmt::Macro(call) => {
                    let value = self.macro_expr(&call.mac, true);
                    if !call.attrs.is_empty() {
                        self.mark_statement(&call.attrs, value);
                        out.push(Stmt::Expr(value));
                    } else if last && call.semi_token.is_none() {
                        tail = Some(value);
                    } else {
                        out.push(Stmt::Expr(value));
                    }
                }
            }
        }
        let kind = ExprKind::Block {
            kind,
            stmts: out.into(),
            tail,
        };
        let id = self.push(kind, span);
        self.macros.open.truncate(macros);
        self.scope = outer;
        id
    }

    fn local(&mut self, local: &syn::Local) -> Stmt {
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let otherwise = local
            .init
            .as_ref()
            .and_then(|init| init.diverge.as_ref())
            .map(|(_, diverge)| self.expr(diverge));
        let ty = match &local.pat {
            syn::Pat::Type(typed) => Some(Box::new(self.ty(&typed.ty))),
            _ => None,
        };
        let pat = self.pat(&local.pat, None, Around::default());
        if !local.attrs.is_empty() {
            let covered = self
                .span(local.let_token.span)
                .to(self.span(local.semi_token.span));
            self.mark(&local.attrs, covered);
        }
        if let Some(init) = init {
            self.building().body.begin(pat, init);
        }
        Stmt::Let {
            pat,
            ty,
            init,
            otherwise,
        }
    }

    /// Keeps the attributes of a statement that is an expression.
    fn mark_statement(&mut self, attrs: &[syn::Attribute], value: ExprId) {
        if !attrs.is_empty() {
            let covered = self.expr_span(value);
            self.mark(attrs, covered);
        }
    }

    /// Attributes of what is no item are kept apart, with what they stand on.
    fn mark(&mut self, attrs: &[syn::Attribute], covered: Span) {
        let list = self.attrs(attrs).list;
        self.tree
            .marks
            .extend(list.into_iter().map(|attr| (attr, covered)));
    }

    fn branch(&mut self, branch: &syn::ExprIf) -> ExprId {
        let start = self.span(branch.if_token.span);
        let (condition, then) = self.scoped(|lower| {
            let condition = lower.expr(&branch.cond);
            (
                condition,
                lower.block(&branch.then_branch, BlockKind::Plain),
            )
        });
        let otherwise = branch
            .else_branch
            .as_ref()
            .map(|(_, other)| self.expr(other));
        let span = start.to(self.expr_span(otherwise.unwrap_or(then)));
        let kind = ExprKind::If {
            condition,
            then,
            otherwise,
        };
        self.push(kind, span)
    }

    fn select(&mut self, select: &syn::ExprMatch) -> ExprId {
        let scrutinee = self.expr(&select.expr);
        let arms = select
            .arms
            .iter()
            .map(|arm| {
                self.scoped(|lower| {
                    let pat = lower.pat(&arm.pat, None, Around::default());
                    let guard = match &arm.pat {
                        syn::Pat::Guard(guarded) => Some(lower.expr(&guarded.guard)),
                        _ => None,
                    };
                    let body = lower.expr(&arm.body);
                    if !arm.attrs.is_empty() {
                        let covered = lower.pat_span(pat).to(lower.expr_span(body));
                        lower.mark(&arm.attrs, covered);
                    }
                    Arm { pat, guard, body }
                })
            })
            .collect();
        let span = self
            .span(select.match_token.span)
            .to(self.span(select.brace_token.span.close()));
        self.push(ExprKind::Match { scrutinee, arms }, span)
    }

    fn closure(&mut self, closure: &syn::ExprClosure) -> ExprId {
        let start = self.span(closure.inputs_begin.span);
        self.scoped(|lower| {
            let params = closure
                .inputs
                .iter()
                .map(|input| {
                    let ty = match input {
                        syn::Pat::Type(typed) => Some(lower.ty(&typed.ty)),
                        _ => None,
                    };
                    (lower.pat(input, None, Around::default()), ty)
                })
                .collect();
            let ret = lower.output(&closure.output).map(Box::new);
            let body = lower.expr(&closure.body);
            let span = start.to(lower.expr_span(body));
            let kind = ExprKind::Closure {
                params,
                ret,
                body,
                async_: closure.asyncness.is_some(),
                move_: closure.capture.is_some(),
            };
            lower.push(kind, span)
        })
    }

    fn jump(
        &mut self,
        start: Span,
        value: Option<&syn::Expr>,
        kind: fn(Option<ExprId>) -> ExprKind,
    ) -> ExprId {
        let value = value.map(|value| self.expr(value));
        let span = value.map_or(start, |value| start.to(self.expr_span(value)));
        self.push(kind(value), span)
    }

    fn struct_init(&mut self, init: &syn::ExprStruct) -> ExprId {
        let path = Box::new(self.path(&init.path, init.qself.as_ref()));
        let fields = init
            .fields
            .iter()
            .map(|field| FieldInit {
                name: self.member(&field.member),
                span: self.member_span(&field.member),
                value: self.expr(&field.expr),
            })
            .collect();
        let rest = init.rest.as_deref().map(|rest| self.expr(rest));
        let span = path.span.to(self.span(init.brace_token.span.close()));
        self.push(ExprKind::Struct { path, fields, rest }, span)
    }
}

fn binary_op(op: &syn::BinOp) -> (BinaryOp, bool) {
    use syn::BinOp as S;
    match op {
        S::Add(_) => (BinaryOp::Add, false),
        S::Sub(_) => (BinaryOp::Sub, false),
        S::Mul(_) => (BinaryOp::Mul, false),
        S::Div(_) => (BinaryOp::Div, false),
        S::Rem(_) => (BinaryOp::Rem, false),
        S::And(_) => (BinaryOp::And, false),
        S::Or(_) => (BinaryOp::Or, false),
        S::BitXor(_) => (BinaryOp::BitXor, false),
        S::BitAnd(_) => (BinaryOp::BitAnd, false),
        S::BitOr(_) => (BinaryOp::BitOr, false),
        S::Shl(_) => (BinaryOp::Shl, false),
        S::Shr(_) => (BinaryOp::Shr, false),
        S::Lt(_) => (BinaryOp::Lt, false),
        S::Le(_) => (BinaryOp::Le, false),
        S::Ne(_) => (BinaryOp::Ne, false),
        S::Ge(_) => (BinaryOp::Ge, false),
        S::Gt(_) => (BinaryOp::Gt, false),
        S::AddAssign(_) => (BinaryOp::Add, true),
        S::SubAssign(_) => (BinaryOp::Sub, true),
        S::MulAssign(_) => (BinaryOp::Mul, true),
        S::DivAssign(_) => (BinaryOp::Div, true),
        S::RemAssign(_) => (BinaryOp::Rem, true),
        S::BitXorAssign(_) => (BinaryOp::BitXor, true),
        S::BitAndAssign(_) => (BinaryOp::BitAnd, true),
        S::BitOrAssign(_) => (BinaryOp::BitOr, true),
        S::ShlAssign(_) => (BinaryOp::Shl, true),
        S::ShrAssign(_) => (BinaryOp::Shr, true),
        _ => (BinaryOp::Eq, false),
    }
}

/// The attributes before a statement that is an expression: `#[cfg(unix)] { … }`, `#[cfg(feature = "x")] set_up();`.
fn statement_attrs(expr: &syn::Expr) -> &[syn::Attribute] {
    use syn::Expr as E;
    match expr {
        E::Assign(expr) => &expr.attrs,
        E::Await(expr) => &expr.attrs,
        E::Block(expr) => &expr.attrs,
        E::Call(expr) => &expr.attrs,
        E::ForLoop(expr) => &expr.attrs,
        E::If(expr) => &expr.attrs,
        E::Loop(expr) => &expr.attrs,
        E::Match(expr) => &expr.attrs,
        E::MethodCall(expr) => &expr.attrs,
        E::Return(expr) => &expr.attrs,
        E::Try(expr) => &expr.attrs,
        E::Unsafe(expr) => &expr.attrs,
        E::While(expr) => &expr.attrs,
        _ => &[],
    }
}

/// Whether a statement declares items: one that is an item, or a macro that makes statics.
fn declares(stmt: &syn::Stmt) -> bool {
    match stmt {
        syn::Stmt::Item(_) => true,
        syn::Stmt::Macro(call) => call
            .mac
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "thread_local" || last.ident == "lazy_static"),
        _ => false,
    }
}
