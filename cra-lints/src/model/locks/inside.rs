//! Which locks the functions take that a call runs.

use std::collections::HashSet;

use super::{Mode, Taken};
use crate::model::Model;
use crate::model::around::Around;
use crate::model::infer::Types;
use crate::model::name::Name;
use crate::model::place::{FileId, Place};
use crate::model::spot::{Root, Spot};
use crate::model::syntax::{
    BodyOwner, ExprId, ExprKind, FnItem, ItemId, ItemKind, LocalId, Receiver, TypeKind,
};
use crate::model::view::BodyView;

/// More functions than this are not looked into from one call.
const MAX_CALLS: usize = 64;

/// A function of the workspace, by its file and item.
type Function = (FileId, ItemId);

/// A lock that a called function takes.
#[derive(Debug, Clone, Copy)]
pub struct Inner {
    /// The variable of the caller in which it is, where it is not a static.
    pub of: Option<LocalId>,
    /// Its name, which means the same in other functions.
    pub name: Name,
    /// How it is taken.
    pub mode: Mode,
    /// Where.
    pub place: Place,
}

/// What a function's parameters are to its caller: the lock is in this field of this parameter.
struct Inside<'m> {
    view: BodyView<'m>,
    lock: Spot,
}

impl BodyView<'_> {
    /// Whether a body has a call that may take a lock.
    pub fn takes_locks(&self) -> bool {
        self.may_lock() || self.calls_giver()
    }

    fn may_lock(&self) -> bool {
        self.body.exprs.iter().any(|expr| {
            matches!(&expr.kind, ExprKind::MethodCall { method, args, .. }
                if args.is_empty()
                    && (method.as_str().contains("lock")
                        || method.as_str().contains("read")
                        || method.as_str().contains("write")))
        })
    }

    /// A lock by a name that is the same in all functions, and the variable through which it is reached.
    pub fn lasting(&self, lock: &Spot) -> Option<(Option<LocalId>, Name)> {
        match lock.root {
            Root::Global(path) if lock.fields.is_empty() => Some((None, path)),
            Root::Global(_) => None,
            Root::Local(_) => {
                let (local, name) = self.shared_lock(lock)?;
                Some((Some(local), name))
            }
        }
    }

    /// Whether a lock is a part of `self` that nobody else can want while this method runs: it has its value alone.
    pub fn is_alone_with(&self, lock: &Taken) -> bool {
        let of_self = lock
            .lock
            .local()
            .is_some_and(|local| self.body.local(local).name == "self");
        let ExprKind::MethodCall { receiver, .. } = self.expr(lock.at).kind else {
            return false;
        };
        let ty = self.infer().of(receiver).peel_refs();
        let BodyOwner::Item(owner) = self.body.owner else {
            return false;
        };
        of_self
            && !ty.is("std::sync::Arc")
            && !ty.is("std::rc::Rc")
            && self.model.runs_alone((self.file.id, owner), 4)
    }

    /// Where a call, or what it calls in turn, takes a lock that is held.
    pub fn taken_by(
        &self,
        around: &Around,
        types: &Types,
        call: ExprId,
        lock: &Taken,
    ) -> Option<Place> {
        let mut seen: HashSet<(Function, Spot)> = HashSet::new();
        let mut left = inside(self, around, types, call, &lock.lock, &mut seen);
        let mut done = 0;
        while let Some(Inside { view, lock: wanted }) = left.pop() {
            done += 1;
            if done > MAX_CALLS {
                return None;
            }
            let (around, types) = (view.around(), view.infer());
            let root = view.body.root();
            if view.takes_locks() {
                let found = view.locks(types, &around).into_iter().find(|taken| {
                    taken.lock == wanted && taken.run == root && lock.mode.excludes(taken.mode)
                });
                if let Some(found) = found {
                    return Some(view.place(found.span));
                }
            }
            for (id, expr) in view.body.iter() {
                if matches!(
                    expr.kind,
                    ExprKind::Call { .. } | ExprKind::MethodCall { .. }
                ) && view.run_of(&around, id) == root
                {
                    left.extend(inside(&view, &around, types, id, &wanted, &mut seen));
                }
            }
        }
        None
    }

    /// The locks that a call, or what it calls in turn, takes: statics, and fields of what the caller hands on whole.
    pub fn taken_in(&self, around: &Around, types: &Types, call: ExprId) -> Vec<Inner> {
        let mut seen: HashSet<(Function, Vec<(LocalId, LocalId)>)> = HashSet::new();
        let whole = |local: LocalId| Some(local);
        let mut left: Vec<_> = handed(self, around, types, call, &whole)
            .into_iter()
            .collect();
        let mut out = Vec::new();
        while let Some((function, view, known)) = left.pop() {
            if !seen.insert((function, known.clone())) {
                continue;
            }
            if seen.len() > MAX_CALLS {
                return Vec::new();
            }
            let (around, types) = (view.around(), view.infer());
            let root = view.body.root();
            let of = |local: LocalId| {
                let found = known.iter().find(|(param, _)| *param == local);
                found.map(|(_, outer)| *outer)
            };
            let taken = match view.takes_locks() {
                true => view.locks(types, &around),
                false => Vec::new(),
            };
            for lock in taken.into_iter().filter(|taken| taken.run == root) {
                let Some((local, name)) = view.lasting(&lock.lock) else {
                    continue;
                };
                let outer = local.and_then(of);
                if local.is_none() || outer.is_some() {
                    out.push(Inner {
                        of: outer,
                        name,
                        mode: lock.mode,
                        place: view.place(lock.span),
                    });
                }
            }
            for (id, expr) in view.body.iter() {
                if matches!(
                    expr.kind,
                    ExprKind::Call { .. } | ExprKind::MethodCall { .. }
                ) && view.run_of(&around, id) == root
                {
                    left.extend(handed(&view, &around, types, id, &of));
                }
            }
        }
        out
    }
}

impl Model<'_> {
    /// Whether a method has its value alone: it takes `&mut self` or `self`, or all who call it are such methods of the
    /// same type.
    fn runs_alone(&self, function: Function, hops: usize) -> bool {
        let Some((signature, body)) = self.function(function) else {
            return false;
        };
        match signature.receiver {
            Receiver::RefMut => return true,
            // `impl Trait for &Store` takes a reference as it is, which others may have too.
            Receiver::Value => return !is_of_reference(&body),
            Receiver::Ref => {}
            Receiver::None | Receiver::Typed => return false,
        }
        let callers = self.callers();
        let callers = callers.of(function);
        hops > 0
            && body.owner().is_some_and(|owner| !owner.public)
            && !callers.is_empty()
            && callers.iter().all(|caller| {
                let same = self
                    .function(*caller)
                    .is_some_and(|(_, other)| other.self_type() == body.self_type());
                *caller != function && same && self.runs_alone(*caller, hops - 1)
            })
    }
}

/// Whether a method is one of an `impl` for a reference.
fn is_of_reference(body: &BodyView<'_>) -> bool {
    let parent = body.owner().and_then(|owner| owner.parent);
    parent.is_some_and(|parent| match &body.tree.item(parent).kind {
        ItemKind::Impl(block) => matches!(block.self_ty.kind, TypeKind::Ref { .. }),
        _ => false,
    })
}

/// A function that a call runs, with those of its parameters that are a variable of the first caller.
type Handed<'m> = (Function, BodyView<'m>, Vec<(LocalId, LocalId)>);

fn handed<'m>(
    view: &BodyView<'m>,
    around: &Around,
    types: &Types,
    call: ExprId,
    of: &dyn Fn(LocalId) -> Option<LocalId>,
) -> Option<Handed<'m>> {
    let (function, signature, body) = run_by(view, around, types, call)?;
    let known = params(signature, &body, view, call)
        .into_iter()
        .filter_map(|(param, arg)| {
            let given = view.spot(arg).filter(|given| given.fields.is_empty())?;
            Some((param, of(given.local()?)?))
        })
        .collect();
    Some((function, body, known))
}

/// The function of the workspace that a call runs at once: an async one only runs when it is waited for.
pub(super) fn run_by<'m>(
    view: &BodyView<'m>,
    around: &Around,
    types: &Types,
    call: ExprId,
) -> Option<(Function, &'m FnItem, BodyView<'m>)> {
    let function = view.own_callee(types, call)?;
    let (signature, body) = view.model.function(function)?;
    let waited = around
        .parent(call)
        .is_some_and(|outer| matches!(view.expr(outer).kind, ExprKind::Await(_)));
    (!signature.async_ || waited).then_some((function, signature, body))
}

/// The function that a call runs, with where a lock is for it.
fn inside<'m>(
    view: &BodyView<'m>,
    around: &Around,
    types: &Types,
    call: ExprId,
    lock: &Spot,
    seen: &mut HashSet<((FileId, ItemId), Spot)>,
) -> Vec<Inside<'m>> {
    let Some((function, signature, body)) = run_by(view, around, types, call) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    let mut add = |lock: Spot| {
        if seen.insert((function, lock.clone())) {
            out.push(Inside { view: body, lock });
        }
    };
    if let Root::Global(_) = lock.root {
        add(lock.clone());
        return out;
    }
    for (param, arg) in params(signature, &body, view, call) {
        let Some(given) = view.spot(arg) else {
            continue;
        };
        if given.root == lock.root
            && let Some(rest) = lock.fields.strip_prefix(&*given.fields)
        {
            let here = Spot {
                root: Root::Local(param),
                fields: Vec::new(),
            };
            add(here.inner(rest));
        }
    }
    out
}

/// The parameters of a function with the arguments of a call, the receiver among them.
pub(super) fn params(
    signature: &FnItem,
    body: &BodyView<'_>,
    view: &BodyView<'_>,
    call: ExprId,
) -> Vec<(LocalId, ExprId)> {
    let (receiver, args) = match &view.expr(call).kind {
        ExprKind::Call { args, .. } => (None, args),
        ExprKind::MethodCall { receiver, args, .. } => (Some(*receiver), args),
        _ => return Vec::new(),
    };
    let given: Vec<ExprId> = receiver.into_iter().chain(args.iter().copied()).collect();
    let own = (0u32..)
        .map(LocalId)
        .zip(&body.body.locals)
        .find(|(_, local)| local.name == "self")
        .map(|(id, _)| id);
    let first = signature.has_self.then_some(own);
    let named = signature.params.iter().map(|param| param.local);
    first
        .into_iter()
        .chain(named)
        .zip(given)
        .filter_map(|(param, arg)| Some((param?, arg)))
        .collect()
}
