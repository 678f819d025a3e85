//! What an expression may be worth, branch by branch, and whether a function ever answers anything but yes.

mod callable;

pub use callable::{Callable, is_ok};

use super::name::Name;
use super::place::Span;
use super::steps::Steps;
use super::syntax::{BlockKind, ExprId, ExprKind, FnItem, ItemKind, LocalId, Stmt, UnaryOp};
use super::view::BodyView;

/// More outcomes than this are not collected.
const MAX_OUTCOMES: usize = 64;

/// Functions that hand on their only argument in a box, a future or another wrapper.
const WRAPS: &[&str] = &[
    "std::boxed::Box::new",
    "std::boxed::Box::pin",
    "std::sync::Arc::new",
    "std::rc::Rc::new",
    "std::pin::Pin::new",
    "std::future::ready",
    "futures::future::ready",
    "futures_util::future::ready",
    "futures::future::FutureExt::boxed",
];

/// Macros that end the program or the function unless all is well.
pub(crate) const STOPS: &[&str] = &[
    "panic",
    "assert",
    "assert_eq",
    "assert_ne",
    "unreachable",
    "todo",
    "unimplemented",
    "bail",
    "ensure",
    "ensure_eq",
    "try",
    "ready",
];

impl<'m> BodyView<'m> {
    /// The expressions that an expression may be worth: behind locals with all they are assigned, branches, blocks,
    /// references, constants, and functions and closures of the workspace. What cannot be looked into stands for itself.
    pub fn outcomes(self, id: ExprId) -> Vec<(Self, ExprId)> {
        let mut out = Vec::new();
        let left = Steps::all();
        self.collect(id, Steps::new(&left), &mut out);
        out
    }

    fn collect(self, id: ExprId, steps: Steps<'_>, out: &mut Vec<(Self, ExprId)>) {
        let Some(steps) = steps.next().filter(|_| out.len() < MAX_OUTCOMES) else {
            out.push((self, id));
            return;
        };
        match &self.expr(id).kind {
            ExprKind::Local(local) => {
                let values = self.values_of(*local);
                if values.is_empty() {
                    out.push((self, id));
                }
                for value in values {
                    self.collect(value, steps, out);
                }
            }
            ExprKind::Path(path) => match self.constant(path) {
                Some(constant) => constant.collect(constant.body.root(), steps, out),
                None => out.push((self, id)),
            },
            ExprKind::Ref { operand, .. }
            | ExprKind::Cast(operand, _)
            | ExprKind::Await(operand)
            | ExprKind::Unary(UnaryOp::Deref, operand) => self.collect(*operand, steps, out),
            ExprKind::Block {
                tail: Some(tail),
                kind,
                ..
            } => {
                self.collect(*tail, steps, out);
                if *kind == BlockKind::Async {
                    self.returned(self.expr(id).span, steps, out);
                }
            }
            ExprKind::Block { stmts, kind, .. } => {
                if *kind == BlockKind::Async {
                    self.returned(self.expr(id).span, steps, out);
                }
                if !stmts.last().is_some_and(|last| self.leaves(last)) {
                    out.push((self, id));
                }
            }
            ExprKind::If {
                condition,
                then,
                otherwise: Some(otherwise),
            } => match self.bool(*condition) {
                Some(true) => self.collect(*then, steps, out),
                Some(false) => self.collect(*otherwise, steps, out),
                None => {
                    self.collect(*then, steps, out);
                    self.collect(*otherwise, steps, out);
                }
            },
            ExprKind::Match { arms, .. } => {
                for arm in arms {
                    self.collect(arm.body, steps, out);
                }
            }
            ExprKind::Field { base, name } => {
                let mut bases = Vec::new();
                self.collect(*base, steps, &mut bases);
                let values: Option<Vec<(Self, ExprId)>> = bases
                    .iter()
                    .map(|(view, base)| Some((*view, view.field_of(*base, *name)?)))
                    .collect();
                match values.filter(|values| !values.is_empty() && !self.is_set(*base, *name)) {
                    Some(values) => {
                        for (view, value) in values {
                            view.collect(value, steps, out);
                        }
                    }
                    None => out.push((self, id)),
                }
            }
            ExprKind::Return(_) | ExprKind::Break(_) | ExprKind::Continue => {}
            ExprKind::Macro(call) if STOPS.contains(&call.path.last().name.as_str()) => {}
            ExprKind::Macro(call) => match call.value {
                Some(value) => self.collect(value, steps, out),
                None => out.push((self, id)),
            },
            ExprKind::Call { callee, args } => match (self.callable(*callee), &**args) {
                (Some(callable), _) => self.answer(id, callable, steps, out),
                (None, [only]) if self.wraps(*callee) => self.collect(*only, steps, out),
                _ => out.push((self, id)),
            },
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let keeps = args.is_empty()
                    && matches!(
                        method.as_str(),
                        "clone" | "to_owned" | "into" | "boxed" | "boxed_local"
                    );
                match self.own_method(*receiver, method.as_str()) {
                    Some(callable) => self.answer(id, callable, steps, out),
                    None if keeps => self.collect(*receiver, steps, out),
                    None => out.push((self, id)),
                }
            }
            _ => out.push((self, id)),
        }
    }

    /// What a struct expression gives a field.
    fn field_of(self, id: ExprId, name: Name) -> Option<ExprId> {
        match &self.expr(id).kind {
            ExprKind::Struct { fields, .. } => fields
                .iter()
                .find(|field| field.name == name)
                .map(|field| field.value),
            _ => None,
        }
    }

    /// Whether the body gives a field of what is named here another value, or lends it to somebody who may.
    fn is_set(self, base: ExprId, name: Name) -> bool {
        let ExprKind::Local(local) = self.expr(base).kind else {
            return false;
        };
        self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Assign(_, left, _) => match &self.expr(*left).kind {
                ExprKind::Field { base, name: set } => {
                    *set == name && self.root_local(*base) == Some(local)
                }
                _ => false,
            },
            ExprKind::Ref {
                mutable: true,
                operand,
                ..
            } => self.root_local(*operand) == Some(local),
            _ => false,
        })
    }

    /// What a call of a function of the workspace may be worth; the call itself is among it when it may end otherwise.
    fn answer(
        self,
        call: ExprId,
        callable: Callable<'m>,
        steps: Steps<'_>,
        out: &mut Vec<(Self, ExprId)>,
    ) {
        callable.collect(steps, out);
        if callable.may_stop() {
            out.push((self, call));
        }
    }

    /// Whether a statement leaves the block before its end is reached.
    fn leaves(self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Expr(id) => match &self.expr(*id).kind {
                ExprKind::Return(_) | ExprKind::Break(_) | ExprKind::Continue => true,
                ExprKind::Macro(call) => STOPS.contains(&call.path.last().name.as_str()),
                ExprKind::If {
                    then,
                    otherwise: Some(otherwise),
                    ..
                } => [*then, *otherwise]
                    .into_iter()
                    .all(|branch| self.leaves(&Stmt::Expr(branch))),
                ExprKind::Match { arms, .. } => {
                    arms.iter().all(|arm| self.leaves(&Stmt::Expr(arm.body)))
                }
                ExprKind::Block { stmts, tail, .. } => match tail {
                    Some(tail) => self.leaves(&Stmt::Expr(*tail)),
                    None => stmts.last().is_some_and(|last| self.leaves(last)),
                },
                _ => false,
            },
            _ => false,
        }
    }

    /// What a `return` gives that stands directly in the function, closure or async block at `span`.
    pub(super) fn returned(self, span: Span, steps: Steps<'_>, out: &mut Vec<(Self, ExprId)>) {
        for (id, expr) in self.body.iter() {
            if let ExprKind::Return(Some(value)) = &expr.kind
                && span.contains(expr.span)
                && self.function_around(id) == span
            {
                self.collect(*value, steps, out);
            }
        }
    }

    /// The smallest closure or async block around an expression, or the whole body.
    fn function_around(self, id: ExprId) -> Span {
        let at = self.expr(id).span;
        self.body
            .iter()
            .filter(|(other, _)| *other > id)
            .find(|(_, expr)| {
                expr.span.contains(at)
                    && matches!(
                        expr.kind,
                        ExprKind::Closure { .. }
                            | ExprKind::Block {
                                kind: BlockKind::Async,
                                ..
                            }
                    )
            })
            .map_or(self.expr(self.body.root()).span, |(_, expr)| expr.span)
    }

    /// What a local is first, and everything that is assigned or added to it.
    pub fn values_of(self, local: LocalId) -> Vec<ExprId> {
        let init = self.body.local(local).init;
        let assigned = self.body.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::Assign(_, left, right) => {
                matches!(self.expr(*left).kind, ExprKind::Local(changed) if changed == local)
                    .then_some(*right)
            }
            _ => None,
        });
        init.into_iter().chain(assigned).collect()
    }

    fn wraps(self, callee: ExprId) -> bool {
        match &self.expr(callee).kind {
            ExprKind::Path(path) => self.resolve(path).is_some_and(|found| found.is_any(WRAPS)),
            _ => false,
        }
    }

    /// The function or closure of the workspace that an expression stands for.
    pub fn callable(self, id: ExprId) -> Option<Callable<'m>> {
        match &self.expr(id).kind {
            ExprKind::Closure { body, .. } => Some(Callable {
                view: self,
                root: *body,
                closure: Some(id),
            }),
            ExprKind::Local(local) => self.callable(self.only_value(*local)?),
            ExprKind::Ref { operand, .. } | ExprKind::Cast(operand, _) => self.callable(*operand),
            ExprKind::Call { callee, args } => match &**args {
                [only] if self.wraps(*callee) => self.callable(*only),
                _ => None,
            },
            ExprKind::Path(path) => {
                let found = self.resolve(path)?;
                if let Some((file, item)) = found.item {
                    let file = self.model.file(file);
                    let tree = file.tree.as_ref()?;
                    return match &tree.item(item).kind {
                        ItemKind::Fn(function) => self.function(file, function),
                        _ => None,
                    };
                }
                let own = matches!(&*path.segments, [first, _] if first.name == "Self");
                let owner = if own {
                    self.self_type()?.as_str()
                } else {
                    found.parent()
                };
                let (file, function) =
                    self.model.associated_fn(owner, path.last().name.as_str())?;
                self.function(file, function)
            }
            _ => None,
        }
    }

    /// The method of the workspace that is called on `receiver`.
    pub fn own_method(self, receiver: ExprId, name: &str) -> Option<Callable<'m>> {
        let ty = self.type_of(receiver)?;
        let (file, function) = self.model.associated_fn(ty.as_str(), name)?;
        self.function(file, function)
    }

    /// The one function of the workspace that a call runs, as the types in this body tell.
    pub fn called(self, call: ExprId) -> Option<Callable<'m>> {
        let function = self.own_callee(self.infer(), call)?;
        let (_, view) = self.model.function(function)?;
        Some(view.whole())
    }

    fn function(self, file: &'m super::File, function: &FnItem) -> Option<Callable<'m>> {
        let tree = file.tree.as_ref()?;
        let view = BodyView {
            model: self.model,
            file,
            tree,
            body: tree.body(function.body?),
        };
        Some(view.whole())
    }

    /// All of this body.
    pub fn whole(self) -> Callable<'m> {
        Callable {
            view: self,
            root: self.body.root(),
            closure: None,
        }
    }
}
