//! What methods of the workspace lend of what they are called on, so that whoever changes it changes that.

use super::Walk;
use crate::flow::knowledge::last;
use crate::flow::known::Target;
use crate::flow::program::Function;
use crate::flow::value::MAX_DEPTH;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, LocalId, TypeKind};

/// Functions that lend what is in a handle, so that it can be changed.
const LENDS: &[&str] = &[
    "std::rc::Rc::make_mut",
    "std::rc::Rc::get_mut",
    "std::sync::Arc::make_mut",
    "std::sync::Arc::get_mut",
];

impl Walk<'_, '_> {
    /// The handle whose inside a call lends: `Rc::make_mut(&mut text)`.
    pub(super) fn lent_by_handle(&self, id: ExprId) -> Option<ExprId> {
        let ExprKind::Call { args, .. } = &self.view.expr(id).kind else {
            return None;
        };
        let Some(Callee::Foreign(paths)) = self.types.callee(id) else {
            return None;
        };
        let lends = paths.iter().any(|path| LENDS.contains(&path.as_str()));
        args.first().copied().filter(|_| lends)
    }

    /// Whether something holds one value and no list of them: a lock, a cell, a handle.
    pub(super) fn holds_one(&self, id: ExprId) -> bool {
        const HOLD: &[&str] = &[
            "std::sync::Mutex",
            "std::sync::RwLock",
            "std::cell::Cell",
            "std::cell::RefCell",
            "std::cell::OnceCell",
            "std::sync::OnceLock",
            "std::boxed::Box",
        ];
        let ty = self.ty(id).peel_refs();
        HOLD.iter().any(|path| ty.is(path))
    }

    /// Whether a method of the workspace lends what it was called on further: `page.add(a).add(b)`.
    pub(super) fn gives_itself(&self, id: ExprId, receiver: ExprId) -> bool {
        let Some(function) = self.only_callee(id) else {
            return false;
        };
        let ret = function.signature.ret.as_ref();
        let Some(TypeKind::Ref {
            mutable: true,
            inner,
        }) = ret.map(|ret| &ret.kind)
        else {
            return false;
        };
        let own = self.ty(receiver).peel_refs().path();
        inner.as_path().is_some_and(|path| {
            path.is(&["Self"])
                || own.is_some_and(|own| last(own.as_str()) == path.last().name.as_str())
        })
    }

    /// The part of what a method was called on that it lends for change and does nothing else: `fn text_mut(&mut self) -> &mut
    /// String { &mut self.text }`.
    pub(super) fn lent_part(&self, id: ExprId) -> Option<Vec<Name>> {
        let function = self.only_callee(id)?;
        let (local, part) = lends_part(function)?;
        let own = function.view.body.local(local).name == "self";
        (own && !part.is_empty()).then_some(part)
    }

    /// The argument of which a function lends a part for change, and which part: `*title_of(&mut page) = text`.
    pub(super) fn lent_argument(&self, id: ExprId) -> Option<(ExprId, Vec<Name>)> {
        let ExprKind::Call { args, .. } = &self.view.expr(id).kind else {
            return None;
        };
        let function = self.only_callee(id)?;
        let (local, part) = lends_part(function)?;
        let own = usize::from(function.signature.has_self);
        let mut params = function.signature.params.iter();
        let at = params.position(|param| param.local == Some(local))?;
        Some((*args.get(at + own)?, part))
    }

    /// The one function of the workspace that a call can mean.
    fn only_callee(&self, id: ExprId) -> Option<&Function<'_>> {
        let Some(Callee::Own(_, items)) = self.types.callee(id) else {
            return None;
        };
        let [item] = items[..] else { return None };
        let program = &self.analysis.program;
        program.by_item.get(&item).map(|at| &program.functions[*at])
    }
}

/// A part of what an expression stands for, and whether it may be another part as well.
pub(super) fn part_of((mut target, weak): (Target, bool), part: Vec<Name>) -> (Target, bool) {
    target.path.extend(part);
    let deep = target.path.len() > MAX_DEPTH;
    target.path.truncate(MAX_DEPTH);
    (target, weak || deep)
}

/// The parameter of which a function lends a part for change, and which part, where it does nothing else.
fn lends_part(function: &Function<'_>) -> Option<(LocalId, Vec<Name>)> {
    let TypeKind::Ref { mutable: true, .. } = function.signature.ret.as_ref()?.kind else {
        return None;
    };
    let view = &function.view;
    let mut at = view.body.root();
    let mut part = Vec::new();
    loop {
        match &view.expr(at).kind {
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => at = *tail,
            ExprKind::Ref { operand, .. } if part.is_empty() => at = *operand,
            ExprKind::Field { base, name } => {
                part.insert(0, *name);
                at = *base;
            }
            ExprKind::Local(local) => return Some((*local, part)),
            _ => return None,
        }
    }
}
