//! Variables: types that a body leaves open until some use decides them.

use super::super::ty::{Bound, Hole, Ty, TyKind};

/// What a variable may become when nothing decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Any,
    Int,
    Float,
}

/// The variables of a body.
#[derive(Debug, Default)]
pub(super) struct Vars {
    slots: Vec<(Class, Option<Ty>)>,
}

/// Types nest no deeper than this while they are compared.
const DEEPEST: usize = 10;

impl Vars {
    /// A new variable.
    pub(super) fn fresh(&mut self, class: Class) -> Ty {
        let var = Ty::var(self.slots.len());
        if !var.is_unknown() {
            self.slots.push((class, None));
        }
        var
    }

    /// What a type is by now, at its outside.
    pub(super) fn shallow(&self, mut ty: Ty) -> Ty {
        for _ in 0..DEEPEST {
            match ty.hole() {
                Some(Hole::Var(at)) => match self.slots.get(at) {
                    Some((_, Some(known))) => ty = *known,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }

    /// The class of an open variable.
    pub(super) fn class(&self, ty: Ty) -> Option<Class> {
        match ty.hole() {
            Some(Hole::Var(at)) => self.slots.get(at).map(|(class, _)| *class),
            _ => None,
        }
    }

    /// What a type is by now, inside too; variables that are open stay.
    pub(super) fn deep(&self, ty: Ty) -> Ty {
        self.deep_within(ty, DEEPEST)
    }

    fn deep_within(&self, ty: Ty, depth: usize) -> Ty {
        if !ty.is_open() {
            return ty;
        }
        let Some(depth) = depth.checked_sub(1) else {
            return Ty::unknown();
        };
        let here = self.shallow(ty);
        if !here.is_open() {
            return here;
        }
        here.map_parts(|part| self.deep_within(part, depth))
    }

    /// Makes two types one as far as they are open; where they contradict each other, code converts.
    pub(super) fn unify(&mut self, one: Ty, other: Ty) {
        self.unify_within(one, other, DEEPEST);
    }

    fn unify_within(&mut self, one: Ty, other: Ty, depth: usize) {
        if one == other || (!one.is_open() && !other.is_open()) {
            return;
        }
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        let (one, other) = (self.shallow(one), self.shallow(other));
        if one == other {
            return;
        }
        match (one.hole(), other.hole()) {
            (Some(Hole::Var(at)), _) => return self.bind(at, other),
            (_, Some(Hole::Var(at))) => return self.bind(at, one),
            (Some(Hole::Wrapped), _) => return self.unwrap(one, other, depth),
            (_, Some(Hole::Wrapped)) => return self.unwrap(other, one, depth),
            (Some(_), _) | (_, Some(_)) => return,
            (None, None) => {}
        }
        match (one.kind(), other.kind()) {
            (TyKind::Named(a, left), TyKind::Named(b, right)) if a == b => {
                self.unify_all(left, right, depth);
            }
            (TyKind::Ref(_, a), TyKind::Ref(_, b))
            | (TyKind::Ptr(_, a), TyKind::Ptr(_, b))
            | (TyKind::Ref(_, a), TyKind::Ptr(_, b))
            | (TyKind::Ptr(_, a), TyKind::Ref(_, b))
            | (TyKind::Slice(a) | TyKind::Array(a, _), TyKind::Slice(b) | TyKind::Array(b, _)) => {
                self.unify_within(*a, *b, depth);
            }
            (TyKind::Slice(a), TyKind::Named(_, args))
            | (TyKind::Named(_, args), TyKind::Slice(a))
                if other.is("std::vec::Vec") || one.is("std::vec::Vec") =>
            {
                if let Some(item) = args.first() {
                    self.unify_within(*a, *item, depth);
                }
            }
            (TyKind::Tuple(left), TyKind::Tuple(right)) => self.unify_all(left, right, depth),
            (TyKind::Fn(left, a), TyKind::Fn(right, b)) => {
                self.unify_all(left, right, depth);
                self.unify_within(*a, *b, depth);
            }
            (TyKind::Bounds(left), TyKind::Bounds(right)) => {
                for bound in left {
                    let same = right.iter().find(|known| known.path == bound.path);
                    if let Some(known) = same {
                        self.unify_bounds(bound, known, depth);
                    }
                }
            }
            (TyKind::Bounds(bounds), TyKind::Fn(params, ret))
            | (TyKind::Fn(params, ret), TyKind::Bounds(bounds)) => {
                if let Some(bound) = bounds.iter().find(|bound| bound.is_callable()) {
                    self.unify_all(&bound.args, params, depth);
                    for (_, output) in &bound.associated {
                        self.unify_within(*output, *ret, depth);
                    }
                }
            }
            _ => {}
        }
    }

    fn unify_all(&mut self, left: &[Ty], right: &[Ty], depth: usize) {
        for (a, b) in left.iter().zip(right) {
            self.unify_within(*a, *b, depth);
        }
    }

    fn unify_bounds(&mut self, one: &Bound, other: &Bound, depth: usize) {
        self.unify_all(&one.args, &other.args, depth);
        for (name, ty) in &one.associated {
            if let Some(known) = other.associated(*name) {
                self.unify_within(*ty, known, depth);
            }
        }
    }

    fn unwrap(&mut self, wrapped: Ty, other: Ty, depth: usize) {
        let wraps = matches!(
            other.path().map(super::Name::as_str),
            Some("std::option::Option" | "std::result::Result" | "?wrapped")
        );
        if let (true, [a, ..], [b, ..]) = (wraps, wrapped.args(), other.args()) {
            self.unify_within(*a, *b, depth);
        }
    }

    fn bind(&mut self, at: usize, ty: Ty) {
        let Some((class, _)) = self.slots.get(at).copied() else {
            return;
        };
        if matches!(ty.kind(), TyKind::Unknown | TyKind::Never)
            || matches!(ty.hole(), Some(Hole::Param(_) | Hole::Wrapped))
        {
            return;
        }
        if let Some(Hole::Var(there)) = ty.hole() {
            // The variable that knows less points to the one that knows more.
            let other = self.slots[there].0;
            if class != Class::Any && other == Class::Any {
                self.slots[there].1 = Some(Ty::var(at));
            } else {
                self.slots[at].1 = Some(ty);
            }
            return;
        }
        if class != Class::Any && !(ty.path().is_some() && ty.is_scalar()) {
            return;
        }
        if ty.is_open() && self.occurs(at, ty, DEEPEST) {
            return;
        }
        self.slots[at].1 = Some(ty);
    }

    fn occurs(&self, at: usize, ty: Ty, depth: usize) -> bool {
        if !ty.is_open() {
            return false;
        }
        let Some(depth) = depth.checked_sub(1) else {
            return true;
        };
        let ty = self.shallow(ty);
        if ty.hole() == Some(Hole::Var(at)) {
            return true;
        }
        let mut found = false;
        parts(ty, &mut |part| {
            found = found || self.occurs(at, part, depth)
        });
        found
    }
}

/// Calls `look` for the direct parts of a type.
fn parts(ty: Ty, look: &mut dyn FnMut(Ty)) {
    match ty.kind() {
        TyKind::Unknown | TyKind::Never => {}
        TyKind::Named(_, list) | TyKind::Tuple(list) => list.iter().for_each(|part| look(*part)),
        TyKind::Ref(_, inner)
        | TyKind::Ptr(_, inner)
        | TyKind::Slice(inner)
        | TyKind::Array(inner, _) => look(*inner),
        TyKind::Fn(params, ret) => {
            params.iter().for_each(|part| look(*part));
            look(*ret);
        }
        TyKind::Bounds(bounds) => {
            for bound in bounds {
                bound.args.iter().for_each(|part| look(*part));
                bound.associated.iter().for_each(|(_, part)| look(*part));
            }
        }
    }
}
