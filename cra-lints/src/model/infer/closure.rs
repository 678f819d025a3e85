//! Closures: parameters from what is expected, the result from the body.

use super::Infer;
use super::vars::Class;
use crate::model::signature::future;
use crate::model::syntax::{ExprId, PatId, Type};
use crate::model::ty::{Ty, TyKind};

impl Infer<'_> {
    /// `|params| body`, where `want` is expected.
    pub(super) fn closure(
        &mut self,
        (params, written): (&[(PatId, Option<Type>)], Option<&Type>),
        body: ExprId,
        async_: bool,
        want: Ty,
    ) -> Ty {
        let want = self.vars.shallow(want);
        let (expected, output) = self.callable(want);
        let mut types = Vec::with_capacity(params.len());
        for (at, (pat, written)) in params.iter().enumerate() {
            let known = expected.get(at).copied();
            let known = known.map(|ty| self.settle(ty));
            let ty = match (written, known) {
                (Some(written), known) => {
                    let ty = self.lower(written);
                    if let Some(known) = known {
                        self.vars.unify(ty, known);
                    }
                    ty
                }
                (None, Some(known)) if !known.is_unknown() => known,
                (None, _) => self.vars.fresh(Class::Any),
            };
            self.pattern(*pat, ty);
            types.push(ty);
        }
        let written = written
            .filter(|_| !async_)
            .map(|written| self.lower(written));
        let output = written.or_else(|| output.map(|output| self.settle(output)));
        let inner = match (async_, output) {
            (false, Some(output)) if !output.is_unknown() => output,
            (true, Some(output)) => {
                let output = self.project(output, self.words.output);
                output.unwrap_or_else(|| self.vars.fresh(Class::Any))
            }
            _ => self.vars.fresh(Class::Any),
        };
        self.returns.push(inner);
        let breaks = std::mem::take(&mut self.breaks);
        let ty = self.expr(body, inner);
        self.breaks = breaks;
        self.returns.pop();
        let ty = self.first_known(ty, inner);
        let ret = if async_ { future(ty) } else { ty };
        Ty::new(TyKind::Fn(types.into(), ret))
    }

    /// What is expected of a closure: parameters and result.
    fn callable(&mut self, want: Ty) -> (Vec<Ty>, Option<Ty>) {
        let mut want = want;
        for _ in 0..3 {
            match want.kind() {
                TyKind::Fn(params, ret) => return (params.to_vec(), Some(*ret)),
                TyKind::Bounds(bounds) => {
                    let bound = bounds.iter().find(|bound| bound.is_callable());
                    let Some(bound) = bound else {
                        return (Vec::new(), None);
                    };
                    let output = bound.associated.first().map(|(_, ty)| *ty);
                    return (bound.args.to_vec(), output);
                }
                TyKind::Ref(_, inner) => want = self.vars.shallow(*inner),
                _ => break,
            }
        }
        (Vec::new(), None)
    }

    /// Of two types for one value the one that says something; what is open in both is made one.
    pub(super) fn first_known(&mut self, one: Ty, other: Ty) -> Ty {
        let (one, other) = (self.vars.shallow(one), self.vars.shallow(other));
        if matches!(one.kind(), TyKind::Unknown | TyKind::Never) {
            return if other.is_unknown() { one } else { other };
        }
        if !matches!(other.kind(), TyKind::Unknown | TyKind::Never) {
            self.vars.unify(other, one);
        }
        one
    }
}
