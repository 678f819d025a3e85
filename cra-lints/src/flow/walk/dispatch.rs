//! Which of several implementations of a trait runs, where the value on which it is called is known to be of one type.

use std::borrow::Cow;

use super::{Fixed, FunctionKey, Walk};
use crate::flow::program::{Function, Program};
use crate::flow::value::Value;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, ItemKind, UnaryOp};
use crate::model::ty::{Ty, TyKind};
use crate::model::values::Value as Constant;

/// A value is followed through so many expressions to where it was made.
const MAX_HOPS: u32 = 6;

/// Longer functions are not read again for each of their callers.
const MAX_EXPRS: usize = 600;

/// Longer functions are not read again for each variant that they are given: each has as many as its enum.
const MAX_DECIDING: usize = 120;

/// Functions that give a value to a pointer which owns it.
const OWNERS: &[&str] = &[
    "std::boxed::Box::new",
    "std::boxed::Box::from",
    "std::boxed::Box::pin",
    "std::rc::Rc::new",
    "std::sync::Arc::new",
];

/// What is behind references and pointers that own it.
fn behind(ty: Ty) -> Ty {
    let mut ty = ty.peel_refs();
    for _ in 0..3 {
        let owner = matches!(
            ty.path().map_or("", |path| path.as_str()),
            "std::boxed::Box" | "std::rc::Rc" | "std::sync::Arc" | "std::pin::Pin"
        );
        match ty.args().first() {
            Some(inner) if owner => ty = inner.peel_refs(),
            _ => break,
        }
    }
    ty
}

/// Whether a function stands in a trait, so that what it is called on may be of any type with that trait.
fn stands_in_trait(function: &Function<'_>) -> bool {
    let tree = function.view.file.tree.as_ref();
    let parent = function.item.parent.zip(tree);
    parent.is_some_and(|(parent, tree)| matches!(tree.item(parent).kind, ItemKind::Trait(_)))
}

/// The parameters of a function that may be of any type with a trait, the receiver first.
fn open_types(function: &Function<'_>) -> Vec<bool> {
    let has_self = function.signature.has_self;
    let receiver = has_self.then(|| stands_in_trait(function));
    let params = function.signature.params.iter().map(|param| {
        let ty = param.local.map(|local| behind(function.types.local(local)));
        ty.is_some_and(|ty| matches!(ty.kind(), TyKind::Bounds(_)))
    });
    receiver.into_iter().chain(params).collect()
}

/// Whether a function leaves it to the type of a value which of several functions of the workspace runs, be it in another
/// one that it hands such values on to.
fn leaves_open(program: &Program<'_>, function: &Function<'_>) -> bool {
    let hands_on = |item: &FunctionKey| {
        let at = program.by_item.get(item);
        at.is_some_and(|at| open_types(&program.functions[*at]).contains(&true))
    };
    let mut exprs = function.view.body.iter();
    exprs.any(|(id, expr)| match function.types.callee(id) {
        Some(Callee::Own(_, items)) => items.len() > 1 || items.iter().any(hands_on),
        _ => shows_open(function, &expr.kind),
    })
}

/// Whether a function asks which case something is.
fn asks_case(function: &Function<'_>) -> bool {
    let mut exprs = function.view.body.iter();
    exprs.any(|(_, expr)| match &expr.kind {
        ExprKind::Match { .. } | ExprKind::Let(..) => true,
        ExprKind::Binary(op, ..) => matches!(op, BinaryOp::Eq | BinaryOp::Ne),
        ExprKind::Macro(call) => call.path.last().name == "matches",
        _ => false,
    })
}

/// Whether an expression writes a value as text of whose type only the traits are known.
fn shows_open(function: &Function<'_>, kind: &ExprKind) -> bool {
    let is_open = |id: &ExprId| {
        let ty = behind(function.types.of(*id));
        matches!(ty.kind(), TyKind::Bounds(_))
    };
    match kind {
        ExprKind::Macro(call) => {
            let shown = call.args.iter().zip(&call.shown);
            shown
                .into_iter()
                .any(|(arg, shown)| shown.is_some() && is_open(arg))
        }
        ExprKind::MethodCall {
            receiver, method, ..
        } => *method == "to_string" && is_open(receiver),
        _ => false,
    }
}

impl Walk<'_, '_> {
    /// The function that is given to a pointer which owns it, and is called through it as before: `Box::new(|text| …)`.
    pub(super) fn boxed(paths: &[Name], values: &[Value]) -> Option<Value> {
        let [function] = values else { return None };
        let owned = paths.iter().any(|path| OWNERS.contains(&path.as_str()));
        (owned && Self::is_callable(function)).then(|| function.clone())
    }

    /// What is known of the arguments of a call by which the function decides what to do; `None` where that is nothing.
    pub(super) fn fixed(
        &self,
        index: usize,
        args: &[Value],
        exprs: Option<&[ExprId]>,
    ) -> Option<Vec<Fixed>> {
        let function = &self.analysis.program.functions[index];
        if function.view.body.exprs.len() >= MAX_EXPRS {
            return None;
        }
        let mut params = function.signature.params.iter();
        let takes_flags =
            params.any(|param| param.ty.as_path().is_some_and(|path| path.is(&["bool"])));
        let open = self.decides_by(index);
        let variants = self.given_variants(index, args);
        if !takes_flags && open.is_empty() && !variants {
            return None;
        }
        let mut fixed: Vec<Fixed> = args
            .iter()
            .map(|value| match value.constant() {
                Some(Constant::Bool(flag)) if takes_flags => Fixed::Flag(*flag),
                _ => match self.variant_known(value).filter(|_| variants) {
                    Some(variant) => Fixed::Variant(variant),
                    None => Fixed::Open,
                },
            })
            .collect();
        let args = exprs.unwrap_or_default().iter();
        for ((known, arg), open) in fixed.iter_mut().zip(args).zip(open) {
            if let (true, Some(ty)) = (*open, self.type_behind(*arg, MAX_HOPS)) {
                *known = Fixed::Type(ty);
            }
        }
        let nothing = fixed.iter().all(|known| *known == Fixed::Open);
        (!nothing).then_some(fixed)
    }

    /// Whether a short function that asks which case something is is given a variant that is written in the program.
    fn given_variants(&self, index: usize, args: &[Value]) -> bool {
        let function = &self.analysis.program.functions[index];
        let short = function.view.body.exprs.len() < MAX_DECIDING;
        short && args.iter().any(|arg| self.variant_known(arg).is_some()) && asks_case(function)
    }

    /// The parameters by whose types a function decides what runs; empty where there is nothing to decide.
    fn decides_by(&self, index: usize) -> &[bool] {
        let program = &self.analysis.program;
        self.analysis.decides_by[index].get_or_init(|| {
            let function = &program.functions[index];
            let open = open_types(function);
            match open.contains(&true) && leaves_open(program, function) {
                true => open.into(),
                false => Box::default(),
            }
        })
    }

    /// Those of several functions that may run when the first argument is this one.
    pub(super) fn dispatched<'i>(
        &self,
        items: &'i [FunctionKey],
        receiver: Option<ExprId>,
    ) -> Cow<'i, [FunctionKey]> {
        if items.len() < 2 {
            return Cow::Borrowed(items);
        }
        let ty = receiver.and_then(|receiver| self.type_behind(receiver, MAX_HOPS));
        let program = &self.analysis.program;
        let of = |item: &FunctionKey| {
            let at = program.by_item.get(item)?;
            program.functions[*at].view.self_type()
        };
        let own: Vec<FunctionKey> = match ty {
            Some(ty) => items
                .iter()
                .filter(|item| of(item) == Some(ty))
                .copied()
                .collect(),
            None => Vec::new(),
        };
        match own.is_empty() {
            true => Cow::Borrowed(items),
            false => Cow::Owned(own),
        }
    }

    /// The type of the workspace that a value has, also where only a trait of it is written.
    pub(super) fn type_behind(&self, id: ExprId, hops: u32) -> Option<Name> {
        let hops = hops.checked_sub(1)?;
        let within = |id: ExprId| self.type_behind(id, hops);
        let same = |ids: &[ExprId]| {
            let first = within(*ids.first()?)?;
            let other = |id: &ExprId| within(*id) != Some(first);
            (!ids.iter().any(other)).then_some(first)
        };
        // Of several ways the first one says nothing of the others.
        match &self.view.expr(id).kind {
            ExprKind::Block {
                tail: Some(tail), ..
            } => return within(*tail),
            ExprKind::If {
                then,
                otherwise: Some(otherwise),
                ..
            } => return same(&[*then, *otherwise]),
            ExprKind::Match { arms, .. } => {
                let bodies: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
                return same(&bodies);
            }
            _ => {}
        }
        if let Some(path) = behind(self.ty(id)).path() {
            return self.view.model.item_at(path).map(|_| path);
        }
        match &self.view.expr(id).kind {
            ExprKind::Local(local) => {
                let known = self.types_behind.iter().find(|(at, _)| at == local);
                match known {
                    Some((_, ty)) => Some(*ty),
                    None => within(self.view.only_value(*local)?),
                }
            }
            ExprKind::Ref { operand: inner, .. }
            | ExprKind::Cast(inner, _)
            | ExprKind::Unary(UnaryOp::Deref, inner) => within(*inner),
            ExprKind::Call { callee, args } => match (&self.view.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [only])
                    if self
                        .view
                        .resolve(path)
                        .is_some_and(|found| found.is_any(OWNERS)) =>
                {
                    within(*only)
                }
                _ => None,
            },
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if args.is_empty()
                && matches!(
                    method.as_str(),
                    "as_ref" | "as_mut" | "borrow" | "clone" | "into"
                ) =>
            {
                within(*receiver)
            }
            _ => None,
        }
    }
}
