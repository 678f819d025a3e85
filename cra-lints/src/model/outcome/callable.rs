//! Functions and closures whose text is known, and whether they ever answer anything but yes.

use super::STOPS;
use crate::model::place::Span;
use crate::model::steps::Steps;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, LocalId, Stmt};
use crate::model::view::BodyView;

/// Longer chains of fallbacks than this are not followed.
const MAX_HOPS: usize = 12;

/// A function, a method or a closure whose text is known.
#[derive(Clone, Copy)]
pub struct Callable<'m> {
    /// The body that its text is part of.
    pub view: BodyView<'m>,
    /// What it is worth.
    pub root: ExprId,
    /// The closure that it is; `None` for a function, which is all of its body.
    pub closure: Option<ExprId>,
}

impl<'m> Callable<'m> {
    /// What it may be worth.
    pub fn outcomes(self) -> Vec<(BodyView<'m>, ExprId)> {
        let mut out = Vec::new();
        let left = Steps::all();
        self.collect(Steps::new(&left), &mut out);
        out
    }

    pub(super) fn collect(self, steps: Steps<'_>, out: &mut Vec<(BodyView<'m>, ExprId)>) {
        self.view.collect(self.root, steps, out);
        self.view.returned(self.span(), steps, out);
    }

    fn span(self) -> Span {
        let all = self.closure.unwrap_or(self.root);
        self.view.expr(all).span
    }

    /// Whether every way out is a value for which `yes` holds, and none depends on what is passed in.
    pub fn always(self, yes: &dyn Fn(BodyView<'m>, ExprId) -> bool) -> bool {
        let outcomes = self.outcomes();
        !outcomes.is_empty()
            && outcomes.iter().all(|(view, id)| yes(*view, *id))
            && !self.may_stop()
    }

    /// Whether it may stop without an answer because of what is passed in.
    pub(super) fn may_stop(self) -> bool {
        let view = self.view;
        let within = self.span();
        let passed = self.passed_in();
        let depends = |id: ExprId| {
            let at = view.expr(id).span;
            view.body.exprs.iter().any(|expr| {
                matches!(&expr.kind, ExprKind::Local(local) if passed.contains(local))
                    && at.contains(expr.span)
            })
        };
        view.body.iter().any(|(id, expr)| {
            within.contains(expr.span)
                && match &expr.kind {
                    ExprKind::Try(operand) => !self.is_in_a_closure(id) && depends(*operand),
                    ExprKind::MethodCall {
                        receiver, method, ..
                    } => {
                        matches!(method.as_str(), "unwrap" | "expect" | "unwrap_err")
                            && depends(*receiver)
                    }
                    ExprKind::Macro(call) => STOPS.contains(&call.path.last().name.as_str()),
                    _ => false,
                }
        })
    }

    /// Whether an expression belongs to a closure within.
    fn is_in_a_closure(self, id: ExprId) -> bool {
        let at = self.view.expr(id).span;
        let within = self.span();
        self.view.body.iter().any(|(other, expr)| {
            other > id
                && Some(other) != self.closure
                && matches!(expr.kind, ExprKind::Closure { .. })
                && expr.span.contains(at)
                && within.contains(expr.span)
        })
    }

    /// The parameters, the receiver apart, and the locals that are made from them.
    fn passed_in(self) -> Vec<LocalId> {
        let view = self.view;
        let locals = || (0u32..).map(LocalId).zip(&view.body.locals);
        let mut out: Vec<LocalId> = match self.closure.map(|closure| &view.expr(closure).kind) {
            Some(ExprKind::Closure { params, .. }) => params
                .iter()
                .flat_map(|(pat, _)| self.view.bound_by(*pat))
                .collect(),
            _ => match view.owner().map(|owner| &owner.kind) {
                Some(ItemKind::Fn(function)) => function
                    .params
                    .iter()
                    .flat_map(|param| self.view.bound_by(param.pat))
                    .collect(),
                _ => Vec::new(),
            },
        };
        // Locals come after what they are made from; a loop may need a second look.
        for _ in 0..2 {
            let holds = |id: ExprId, out: &[LocalId]| {
                let at = view.expr(id).span;
                view.body.exprs.iter().any(|expr| {
                    matches!(&expr.kind, ExprKind::Local(local) if out.contains(local))
                        && at.contains(expr.span)
                })
            };
            for (local, found) in locals() {
                if !out.contains(&local) && found.init.is_some_and(|init| holds(init, &out)) {
                    out.push(local);
                }
            }
            for expr in &view.body.exprs {
                match &expr.kind {
                    ExprKind::Let(pat, value) | ExprKind::For(pat, value, _)
                        if holds(*value, &out) =>
                    {
                        out.extend(self.view.bound_by(*pat));
                    }
                    ExprKind::Match { scrutinee, arms } if holds(*scrutinee, &out) => {
                        out.extend(arms.iter().flat_map(|arm| self.view.bound_by(arm.pat)));
                    }
                    ExprKind::Block { stmts, .. } => {
                        for stmt in stmts {
                            if let Stmt::Let {
                                pat,
                                init: Some(init),
                                ..
                            } = stmt
                                && holds(*init, &out)
                            {
                                out.extend(self.view.bound_by(*pat));
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        out
    }
}

/// Whether an expression is `Ok(value)` with a value for which `fits` holds, or turns every error into one.
pub fn is_ok<'m>(
    view: BodyView<'m>,
    id: ExprId,
    fits: &dyn Fn(BodyView<'m>, ExprId) -> bool,
) -> bool {
    is_ok_within(view, id, fits, MAX_HOPS)
}

fn is_ok_within<'m>(
    view: BodyView<'m>,
    id: ExprId,
    fits: &dyn Fn(BodyView<'m>, ExprId) -> bool,
    hops: usize,
) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::Call { callee, args } => match (&view.expr(*callee).kind, &**args) {
            (ExprKind::Path(path), [value]) => path.last().name == "Ok" && fits(view, *value),
            _ => false,
        },
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => match (method.as_str(), &**args) {
            ("or", [other]) => view
                .outcomes(*other)
                .into_iter()
                .all(|(view, id)| is_ok_within(view, id, fits, hops)),
            ("or_else", [other]) => view
                .callable(*other)
                .is_some_and(|other| other.always(&|view, id| is_ok_within(view, id, fits, hops))),
            ("inspect" | "inspect_err" | "map_err", _) => is_ok_within(view, *receiver, fits, hops),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_ok;
    use crate::model::Model;
    use crate::model::testing::library;

    fn always_yes(text: &str) -> Vec<bool> {
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .filter(|body| {
                body.owner()
                    .is_some_and(|owner| owner.name.as_str().starts_with("yes"))
            })
            .map(|body| {
                body.whole()
                    .always(&|view, id| is_ok(view, id, &|view, id| view.bool(id) == Some(true)))
            })
            .collect()
    }

    #[test]
    fn functions_that_never_say_no_are_known() {
        let text = "
            pub fn yes1(_: u8) -> Result<bool, ()> { Ok(true) }
            pub fn yes2(a: u8) -> Result<bool, ()> { if a > 1 { return Ok(true); } let out = Ok(!false); out }
            pub fn yes3(a: u8) -> Result<bool, ()> { match other(a) { Ok(_) => Ok(true), Err(_) => return Ok(true) } }
            pub fn yes4(a: u8) -> Result<bool, ()> { other(a).or_else(|_| Ok(true)) }
            pub fn yes5(a: u8) -> Result<bool, ()> { let _ = other(a); log(3)?; yes1(a) }
            fn other(a: u8) -> Result<bool, ()> { Ok(a == 1) }
            fn log(a: u8) -> Result<(), ()> { unknown(a) }";
        assert_eq!(always_yes(text), [true; 5]);
    }

    #[test]
    fn functions_that_may_say_no_are_left_alone() {
        let text = "
            pub fn yes1(a: u8) -> Result<bool, ()> { Ok(a == 1) }
            pub fn yes2(a: u8) -> Result<bool, ()> { other(a)?; Ok(true) }
            pub fn yes3(a: u8) -> Result<bool, ()> { if a == 2 { return Err(()); } Ok(true) }
            pub fn yes4(a: u8) -> Result<bool, ()> { assert!(a == 1); Ok(true) }
            pub fn yes5(a: u8) -> Result<bool, ()> { let b = a; other(b).unwrap(); Ok(true) }
            pub fn yes6(a: u8) -> Result<bool, ()> { other(a) }
            pub fn yes7(a: u8) -> Result<bool, ()> { asks(a) }
            pub async fn yes8(a: u8) -> Result<bool, ()> { async move { other(a)?; Ok(true) }.await }
            fn asks(a: u8) -> Result<bool, ()> { other(a)?; Ok(true) }
            fn other(a: u8) -> Result<bool, ()> { unknown(a) }";
        assert_eq!(always_yes(text), [false; 8]);
    }
}
