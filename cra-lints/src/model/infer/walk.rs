//! The walk over a body: every expression with what is expected of it.

use super::Infer;
use super::method::MethodCall;
use super::target::Target;
use super::vars::Class;
use crate::model::signature::{fill, future};
use crate::model::syntax::{Arm, BlockKind, ExprId, ExprKind, Literal, Path, Stmt};
use crate::model::ty::{Ty, TyKind};

/// Expressions nest no deeper than this; what is deeper stays unknown.
const DEEPEST: u16 = 800;

impl Infer<'_> {
    /// The type of an expression of which `want` is expected.
    pub(super) fn expr(&mut self, id: ExprId, want: Ty) -> Ty {
        if self.depth >= DEEPEST {
            return Ty::unknown();
        }
        self.depth += 1;
        let ty = self.kind(id, want);
        self.depth -= 1;
        self.exprs[id.0 as usize] = ty;
        ty
    }

    fn kind(&mut self, id: ExprId, want: Ty) -> Ty {
        let view = self.view;
        match &view.expr(id).kind {
            ExprKind::Local(local) => {
                let ty = self.locals[local.0 as usize];
                self.vars.shallow(ty)
            }
            ExprKind::Path(path) => self.path(id, path, want),
            ExprKind::Literal(literal) => self.literal(id, literal, want),
            ExprKind::Call { callee, args } => self.call(id, *callee, args, want),
            ExprKind::MethodCall {
                receiver,
                method,
                turbofish,
                args,
                ..
            } => {
                let call = MethodCall {
                    id,
                    receiver: *receiver,
                    name: *method,
                    turbofish,
                    args,
                };
                self.method_call(call, want)
            }
            ExprKind::Field { base, name } => self.field(*base, *name),
            ExprKind::Index { base, index } => self.index(id, *base, *index),
            ExprKind::Unary(op, operand) => self.unary(id, *op, *operand, want),
            ExprKind::Binary(op, left, right) => self.binary(id, *op, *left, *right, want),
            ExprKind::Assign(op, left, right) => {
                let place = self.expr(*left, Ty::unknown());
                let hint = if op.is_none() { place } else { Ty::unknown() };
                let value = self.expr(*right, hint);
                if let Some(op) = op {
                    self.assigned_by(id, *op, place, value);
                }
                if op.is_none() || place.is_scalar() || self.vars.class(place) == Some(Class::Int) {
                    self.accept(place, value);
                }
                Ty::unit()
            }
            ExprKind::Ref {
                mutable,
                raw,
                operand,
            } => {
                let inner = match self.vars.shallow(want).kind() {
                    TyKind::Ref(_, inner) => *inner,
                    _ => Ty::unknown(),
                };
                let ty = self.expr(*operand, inner);
                Ty::new(if *raw {
                    TyKind::Ptr(*mutable, ty)
                } else {
                    TyKind::Ref(*mutable, ty)
                })
            }
            ExprKind::Cast(operand, ty) => {
                let value = self.expr(*operand, Ty::unknown());
                let ty = self.lower(ty);
                if self.vars.class(value).is_some() {
                    self.vars.unify(value, ty);
                }
                ty
            }
            ExprKind::Try(operand) => self.question(*operand, want),
            ExprKind::Await(operand) => {
                let hint = if want.is_unknown() {
                    want
                } else {
                    future(want)
                };
                let ty = self.expr(*operand, hint);
                self.awaited(ty)
            }
            ExprKind::Block { kind, stmts, tail } => self.block(*kind, stmts, *tail, want),
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                self.expr(*condition, self.words.bool_ty);
                let Some(otherwise) = otherwise else {
                    self.expr(*then, Ty::unit());
                    return Ty::unit();
                };
                let one = self.expr(*then, want);
                let want = if want.is_unknown() { one } else { want };
                let other = self.expr(*otherwise, want);
                self.first_known(one, other)
            }
            ExprKind::Let(pat, value) => {
                let ty = self.expr(*value, Ty::unknown());
                self.pattern(*pat, ty);
                self.words.bool_ty
            }
            ExprKind::Match { scrutinee, arms } => self.select(*scrutinee, arms, want),
            ExprKind::Loop(body) => {
                let value = self.vars.fresh(Class::Any);
                self.breaks.push(value);
                self.expr(*body, Ty::unknown());
                self.breaks.pop();
                value
            }
            ExprKind::While(condition, body) => {
                self.expr(*condition, self.words.bool_ty);
                self.breaks.push(Ty::unknown());
                self.expr(*body, Ty::unit());
                self.breaks.pop();
                Ty::unit()
            }
            ExprKind::For(pat, over, body) => {
                let ty = self.expr(*over, Ty::unknown());
                let ty = self.settle(ty);
                let item = self.project(ty, self.words.item);
                self.pattern(*pat, item.unwrap_or_else(Ty::unknown));
                self.breaks.push(Ty::unknown());
                self.expr(*body, Ty::unit());
                self.breaks.pop();
                Ty::unit()
            }
            ExprKind::Closure {
                params,
                ret,
                body,
                async_,
                ..
            } => self.closure((params, ret.as_deref()), *body, *async_, want),
            ExprKind::Return(value) => {
                if let Some(value) = value {
                    let want = self.returns.last().copied().unwrap_or_else(Ty::unknown);
                    let ty = self.expr(*value, want);
                    self.accept(want, ty);
                }
                self.words.never
            }
            ExprKind::Break(value) => {
                if let Some(value) = value {
                    let want = self.breaks.last().copied().unwrap_or_else(Ty::unknown);
                    let ty = self.expr(*value, want);
                    self.vars.unify(want, ty);
                }
                self.words.never
            }
            ExprKind::Continue => self.words.never,
            ExprKind::Struct { path, fields, rest } => self.struct_value(path, fields, *rest, want),
            ExprKind::Tuple(parts) => {
                let wanted: &[Ty] = match self.vars.shallow(want).kind() {
                    TyKind::Tuple(wanted) => wanted,
                    _ => &[],
                };
                let types = parts
                    .iter()
                    .enumerate()
                    .map(|(at, part)| {
                        let want = wanted.get(at).copied().unwrap_or_else(Ty::unknown);
                        self.expr(*part, want)
                    })
                    .collect();
                Ty::new(TyKind::Tuple(types))
            }
            ExprKind::Array(parts) => {
                let item = self.items(parts, want);
                Ty::new(TyKind::Array(item, Some(parts.len() as u64)))
            }
            ExprKind::Repeat(value, length) => {
                let item = self.items(&[*value], want);
                self.expr(*length, self.words.usize_ty);
                let length = match &view.expr(*length).kind {
                    ExprKind::Literal(Literal::Int(Some(length))) => u64::try_from(*length).ok(),
                    _ => None,
                };
                Ty::new(TyKind::Array(item, length))
            }
            ExprKind::Range(from, to) => self.range(*from, *to),
            ExprKind::Macro(call) => self.macro_call(call, want),
            ExprKind::Other => Ty::unknown(),
        }
    }

    fn path(&mut self, id: ExprId, path: &Path, want: Ty) -> Ty {
        match self.target(path, None) {
            Target::Value(ty) => {
                let ty = self.freshen(ty);
                if !want.is_unknown() && ty.is_open() {
                    self.accept(want, ty);
                }
                self.settle(ty)
            }
            Target::Function {
                signature,
                callee,
                on,
            } => {
                self.callees.push((id, callee));
                let Some(signature) = signature else {
                    return Ty::unknown();
                };
                let with: Vec<Ty> = signature
                    .generics
                    .iter()
                    .map(|_| self.vars.fresh(Class::Any))
                    .collect();
                if let (Some(owner), Some(on)) = (signature.owner, on) {
                    self.vars.unify(fill(owner, &with), on);
                }
                self.turbofish(signature, &path.last().args, &with);
                let own = signature.owner.map(|owner| fill(owner, &with));
                use crate::model::syntax::Receiver as R;
                let receiver = match (signature.receiver, own) {
                    (R::None, _) | (_, None) => None,
                    (R::Ref, Some(own)) => Some(Ty::new(TyKind::Ref(false, own))),
                    (R::RefMut, Some(own)) => Some(Ty::new(TyKind::Ref(true, own))),
                    (R::Value | R::Typed, Some(own)) => Some(own),
                };
                let params = signature.params.iter().map(|param| fill(*param, &with));
                let params: Vec<Ty> = receiver.into_iter().chain(params).collect();
                let params = params.into_iter().map(|param| self.settle(param)).collect();
                let ret = fill(signature.ret, &with);
                Ty::new(TyKind::Fn(params, ret))
            }
            Target::Nothing => Ty::unknown(),
        }
    }

    fn question(&mut self, operand: ExprId, want: Ty) -> Ty {
        let hint = if want.is_unknown() {
            want
        } else {
            Ty::wrapped(want)
        };
        let ty = self.expr(operand, hint);
        let ty = self.settle(ty);
        match ty.kind() {
            TyKind::Named(path, args)
                if *path == self.words.option || *path == self.words.result =>
            {
                args.first().copied().unwrap_or_else(Ty::unknown)
            }
            // A type that was guessed is what is in the result.
            // Nor for an `Option`: it was `next` of a stream.
            TyKind::Named(path, _) if *path == self.words.option => ty,
            TyKind::Named(path, _)
                if ty.hole().is_none()
                    && !self.model.is_own(*path)
                    && !self
                        .libraries
                        .knows(crate::model::library::krate_of(path.as_str())) =>
            {
                ty
            }
            _ => Ty::unknown(),
        }
    }

    fn awaited(&mut self, ty: Ty) -> Ty {
        let ty = self.settle(ty);
        if let Some(output) = self.project(ty, self.words.output) {
            return output;
        }
        match ty.kind() {
            // Nobody waits for a `Result`: it is what an async function gives of which only that is known, or the method was
            // that of another trait, which reads the same number.
            TyKind::Named(path, _) if *path == self.words.result => ty,
            // Nor for an `Option`: it was `next` of a stream.
            TyKind::Named(path, _) if *path == self.words.option => ty,
            TyKind::Named(path, _)
                if ty.hole().is_none()
                    && !self.model.is_own(*path)
                    && !self
                        .libraries
                        .knows(crate::model::library::krate_of(path.as_str())) =>
            {
                ty
            }
            _ => Ty::unknown(),
        }
    }

    fn block(&mut self, kind: BlockKind, stmts: &[Stmt], tail: Option<ExprId>, want: Ty) -> Ty {
        if kind != BlockKind::Async {
            return self.statements(stmts, tail, want);
        }
        let wanted = self.vars.shallow(want);
        let inner = match wanted.is_unknown() {
            true => None,
            false => self.project(wanted, self.words.output),
        };
        let inner = inner.unwrap_or_else(|| self.vars.fresh(Class::Any));
        self.returns.push(inner);
        let breaks = std::mem::take(&mut self.breaks);
        let ty = self.statements(stmts, tail, inner);
        self.breaks = breaks;
        self.returns.pop();
        let ty = self.first_known(ty, inner);
        future(ty)
    }

    fn statements(&mut self, stmts: &[Stmt], tail: Option<ExprId>, want: Ty) -> Ty {
        let mut ends = false;
        for stmt in stmts {
            match stmt {
                Stmt::Let {
                    pat,
                    ty,
                    init,
                    otherwise,
                } => {
                    let written = ty.as_ref().map(|ty| self.lower(ty));
                    let hint = written.unwrap_or_else(Ty::unknown);
                    let value = init.map(|init| self.expr(init, hint));
                    let bound = match (written, value) {
                        (Some(written), Some(value)) => {
                            self.accept(written, value);
                            // `dyn` and `impl` say less than the value.
                            written
                        }
                        (Some(ty), None) | (None, Some(ty)) => ty,
                        (None, None) => self.vars.fresh(Class::Any),
                    };
                    if let Some(otherwise) = otherwise {
                        self.expr(*otherwise, self.words.never);
                    }
                    self.pattern(*pat, bound);
                }
                Stmt::Expr(value) => {
                    let ty = self.expr(*value, Ty::unknown());
                    ends = ty == self.words.never;
                }
                Stmt::Item(_) => {}
            }
        }
        match tail {
            Some(tail) => self.expr(tail, want),
            None if ends => self.words.never,
            None => Ty::unit(),
        }
    }

    fn select(&mut self, scrutinee: ExprId, arms: &[Arm], want: Ty) -> Ty {
        let ty = self.expr(scrutinee, Ty::unknown());
        let mut value = Ty::unknown();
        for arm in arms {
            self.pattern(arm.pat, ty);
            if let Some(guard) = arm.guard {
                self.expr(guard, self.words.bool_ty);
            }
            let hint = if want.is_unknown() { value } else { want };
            let here = self.expr(arm.body, hint);
            value = self.first_known(value, here);
        }
        value
    }
}
