//! Calls: parameters meet arguments, and both decide what is open in the other.

use super::target::Target;
use super::vars::Class;
use super::words::constructs;
use super::{Callee, Infer};
use crate::model::canonical::returned;
use crate::model::library::krate_of;
use crate::model::signature::{Signature, fill};
use crate::model::syntax::{ExprId, ExprKind, Path, Type};
use crate::model::ty::{Hole, Ty, TyKind};

impl<'m> Infer<'m> {
    /// `callee(args)`.
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], want: Ty) -> Ty {
        let view = self.view;
        let ExprKind::Path(path) = &view.expr(callee).kind else {
            return self.call_value(id, callee, args, want);
        };
        self.call_path(id, path, args, want)
    }

    fn call_path(&mut self, id: ExprId, path: &Path, args: &[ExprId], want: Ty) -> Ty {
        let first = self.first_argument(path, args);
        let target = self.target(path, first);
        match target {
            Target::Function {
                signature,
                callee,
                on,
            } => {
                let turbofish = &path.last().args;
                let ret = match signature {
                    Some(signature) => {
                        self.apply(signature, on, turbofish, args, first.is_some(), want)
                    }
                    None => {
                        self.arguments(args, first.is_some());
                        self.guess(&callee, on)
                    }
                };
                let callee = self.as_shown(callee, path);
                self.callees.push((id, callee));
                ret
            }
            Target::Value(ty) => {
                self.arguments(args, first.is_some());
                self.callees.push((id, Callee::Value));
                match ty.kind() {
                    TyKind::Fn(_, ret) => *ret,
                    _ => Ty::unknown(),
                }
            }
            Target::Nothing => {
                self.arguments(args, first.is_some());
                self.callees.push((id, Callee::Unknown(path.last().name)));
                Ty::unknown()
            }
        }
    }

    /// What is known of a function may stand under the name by which code calls it, which its library only re-exports.
    fn as_shown(&mut self, callee: Callee, path: &Path) -> Callee {
        let found = match path.qself {
            None => self.found(path),
            Some(_) => None,
        };
        match (callee, found) {
            (Callee::Foreign(names), Some(found))
                if found.shown != found.path && !names.contains(&found.shown) =>
            {
                let mut names = names.into_vec();
                names.push(found.shown);
                Callee::Foreign(names.into())
            }
            (callee, _) => callee,
        }
    }

    /// Where a path says less than the argument which function runs, the argument is looked at first: `Trait::f(x)`,
    /// `Type::from(x)` of several impls.
    fn first_argument(&mut self, path: &Path, args: &[ExprId]) -> Option<Ty> {
        let first = args.first()?;
        if path.qself.is_none() && path.segments.len() < 2 {
            return None;
        }
        if matches!(self.view.expr(*first).kind, ExprKind::Closure { .. }) {
            return None;
        }
        let name = path.last().name;
        let several = matches!(name.as_str(), "from" | "try_from" | "from_iter");
        if !several && path.qself.is_none() {
            let found = self.found(path)?;
            let (front, _) = super::target::split(found.path)?;
            let of_trait = if found.own {
                self.tables.in_trait(front, name).is_some()
            } else {
                self.libraries.is_trait(front.as_str())
            };
            if !of_trait {
                return None;
            }
        }
        Some(self.expr(*first, Ty::unknown()))
    }

    /// What is written for a function's own type parameters: `str::parse::<u8>`, called or handed on.
    pub(super) fn turbofish(&mut self, signature: &Signature, written: &[Type], with: &[Ty]) {
        for (at, ty) in written.iter().enumerate() {
            let ty = self.lower(ty);
            if let Some(own) = with.get(signature.first_own + at) {
                self.vars.unify(*own, ty);
            }
        }
    }

    /// Arguments of which nothing is expected.
    pub(super) fn arguments(&mut self, args: &[ExprId], first_done: bool) {
        for arg in args.iter().skip(usize::from(first_done)) {
            self.expr(*arg, Ty::unknown());
        }
    }

    fn call_value(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], _want: Ty) -> Ty {
        let ty = self.expr(callee, Ty::unknown());
        self.callees.push((id, Callee::Value));
        let mut at = self.settle(ty);
        for _ in 0..4 {
            let known = match at.kind() {
                TyKind::Fn(params, ret) => Some((&**params, *ret)),
                TyKind::Bounds(bounds) => bounds
                    .iter()
                    .find(|bound| bound.is_callable())
                    .and_then(|bound| Some((&*bound.args, bound.associated.first()?.1))),
                _ => None,
            };
            if let Some((params, ret)) = known {
                for (at, arg) in args.iter().enumerate() {
                    let param = params.get(at).copied().unwrap_or_else(Ty::unknown);
                    self.argument(*arg, param);
                }
                return self.settle(ret);
            }
            match self.deref(at) {
                Some(next) => at = self.vars.shallow(next),
                None => break,
            }
        }
        self.arguments(args, false);
        Ty::unknown()
    }

    /// An argument for a parameter.
    pub(super) fn argument(&mut self, arg: ExprId, param: Ty) {
        let want = self.settle(param);
        let ty = self.expr(arg, want);
        if want.is_open() || ty.is_open() {
            self.accept(param, ty);
        }
    }

    /// A value goes where a type is expected; code converts there, so not everything that is open is decided.
    pub(super) fn accept(&mut self, want: Ty, ty: Ty) {
        let (want, ty) = (self.vars.shallow(want), self.vars.shallow(ty));
        let open = |this: &Self, ty: Ty| this.vars.class(this.vars.shallow(ty)) == Some(Class::Any);
        match (want.kind(), ty.kind()) {
            // What has the bounds is not known from the bounds.
            (TyKind::Bounds(_), _) if open(self, ty) => {}
            (TyKind::Ref(_, wanted), TyKind::Ref(_, known)) if open(self, *known) => {
                let unsized_ = match self.vars.shallow(*wanted).kind() {
                    TyKind::Slice(_) | TyKind::Bounds(_) => true,
                    TyKind::Named(path, _) => matches!(
                        path.as_str(),
                        "str" | "std::path::Path" | "std::ffi::OsStr" | "std::ffi::CStr"
                    ),
                    _ => false,
                };
                // The text may be a `String` as well.
                if !unsized_ {
                    self.vars.unify(*wanted, *known);
                }
            }
            (TyKind::Bounds(_), _) => {
                self.meet(ty, want);
            }
            _ => self.vars.unify(want, ty),
        }
    }

    /// A call of a function with this signature.
    pub(super) fn apply(
        &mut self,
        signature: &'m Signature,
        on: Option<Ty>,
        turbofish: &[Type],
        args: &[ExprId],
        first_done: bool,
        want: Ty,
    ) -> Ty {
        // `Type::method(receiver, …)` has the receiver among the arguments.
        let params = &signature.params;
        let extra = args.len().saturating_sub(params.len()).min(1);
        if signature.generics.is_empty() {
            for (at, arg) in args.iter().enumerate() {
                if first_done && at == 0 {
                    continue;
                }
                let param = at.checked_sub(extra).and_then(|at| params.get(at));
                match param {
                    Some(param) => self.argument(*arg, *param),
                    None => {
                        self.expr(*arg, Ty::unknown());
                    }
                }
            }
            return self.settle(signature.ret);
        }
        let with: Vec<Ty> = signature
            .generics
            .iter()
            .map(|_| self.vars.fresh(Class::Any))
            .collect();
        if let (Some(owner), Some(on)) = (signature.owner, on) {
            self.vars.unify(fill(owner, &with), on);
            self.bound_arguments(signature, on, &with);
            self.by_the_impl(signature, on, &with);
        }
        self.turbofish(signature, turbofish, &with);
        let ret = fill(signature.ret, &with);
        if !want.is_unknown() && self.vars.class(ret).is_none_or(|class| class == Class::Any) {
            self.expect(ret, want);
        }
        let mut closures = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            let param = at.checked_sub(extra).and_then(|at| params.get(at));
            let Some(param) = param else {
                let ty = if first_done && at == 0 {
                    self.exprs[arg.0 as usize]
                } else {
                    self.expr(*arg, Ty::unknown())
                };
                if let (0, Some(owner)) = (at, signature.owner) {
                    self.vars.unify(fill(owner, &with), ty.peel_refs());
                }
                continue;
            };
            if first_done && at == 0 {
                let ty = self.exprs[arg.0 as usize];
                self.accept(fill(*param, &with), ty);
            } else if matches!(self.view.expr(*arg).kind, ExprKind::Closure { .. }) {
                closures.push((*arg, *param));
            } else {
                self.argument(*arg, fill(*param, &with));
            }
        }
        self.meet_all(&signature.generics, &with);
        if !closures.is_empty() {
            for (arg, param) in closures {
                self.closure_argument(arg, param, signature, &with);
            }
            self.meet_all(&signature.generics, &with);
        }
        self.collect(signature, &with);
        self.settle(ret)
    }

    /// What is wanted of a call decides what its return type leaves open.
    fn expect(&mut self, ret: Ty, want: Ty) {
        let want = self.vars.shallow(want);
        match want.kind() {
            // A value with bounds is wanted: which one is not said.
            TyKind::Bounds(_) => {}
            // A trait object may be made of anything.
            TyKind::Named(_, args)
                if args
                    .iter()
                    .any(|arg| matches!(arg.kind(), TyKind::Bounds(_))) => {}
            _ => self.vars.unify(ret, want),
        }
    }

    fn closure_argument(&mut self, arg: ExprId, param: Ty, signature: &Signature, with: &[Ty]) {
        let bounds = match param.hole() {
            Some(Hole::Param(at)) => signature.generics.get(at).copied(),
            _ => None,
        };
        let want = fill(bounds.filter(|ty| !ty.is_unknown()).unwrap_or(param), with);
        let ty = self.expr(arg, want);
        let filled = fill(param, with);
        if filled != want {
            self.vars.unify(filled, ty);
        }
        self.accept(want, ty);
    }

    /// `collect` and its kin: what is collected decides the type in the collection; a sum is of what is summed.
    fn collect(&mut self, signature: &Signature, with: &[Ty]) {
        for (ty, bounds) in with.iter().zip(&signature.generics) {
            let TyKind::Bounds(list) = bounds.kind() else {
                continue;
            };
            for bound in list {
                let Some(item) = bound.args.first() else {
                    continue;
                };
                if bound.path == self.words.from_iterator {
                    let item = self.settle(fill(*item, with));
                    let target = self.vars.shallow(*ty);
                    self.collected(target, item);
                } else if matches!(bound.path.as_str(), "std::iter::Sum" | "std::iter::Product") {
                    let item = self.settle(fill(*item, with));
                    self.vars.unify(*ty, item.peel_refs());
                }
            }
        }
    }

    fn collected(&mut self, target: Ty, item: Ty) {
        let TyKind::Named(path, args) = target.kind() else {
            return;
        };
        let item = self.vars.shallow(item);
        match (path.as_str(), &**args) {
            ("std::collections::HashMap" | "std::collections::BTreeMap", [key, value, ..]) => {
                if let TyKind::Tuple(pair) = item.kind()
                    && let [known, worth] = &**pair
                {
                    self.vars.unify(*key, *known);
                    self.vars.unify(*value, *worth);
                }
            }
            ("std::option::Option" | "std::result::Result", [inner, error @ ..]) => {
                if let [known, problem @ ..] = item.args() {
                    let inner = self.vars.shallow(*inner);
                    self.collected(inner, *known);
                    for (a, b) in error.iter().zip(problem) {
                        self.vars.unify(*a, *b);
                    }
                }
            }
            ("std::string::String", _) => {}
            (_, [only, ..]) => self.vars.unify(*only, item),
            _ => {}
        }
    }

    /// What a function without a signature gives, as far as its name tells.
    pub(super) fn guess(&mut self, callee: &Callee, on: Option<Ty>) -> Ty {
        let Callee::Foreign(names) = callee else {
            return Ty::unknown();
        };
        for name in names {
            if let Some(text) = returned(*name) {
                return self.libraries.read(text);
            }
        }
        let (Some(on), Some(path)) = (on, names.first()) else {
            return Ty::unknown();
        };
        let Some((front, last)) = super::target::split(*path) else {
            return Ty::unknown();
        };
        if self.libraries.knows(krate_of(front.as_str())) {
            return Ty::unknown();
        }
        if last.as_str() == "builder" {
            return Ty::named(super::Name::new(&format!("{front}Builder")));
        }
        if constructs(last.as_str()) || last.as_str().starts_with(char::is_uppercase) {
            return on;
        }
        Ty::unknown()
    }
}
