//! Method calls.

use super::declared::join;
use super::lookup::Hit;
use super::words::{chains, passes, usual};
use super::{Callee, Infer};
use crate::model::library::krate_of;
use crate::model::name::Name;
use crate::model::signature::head;
use crate::model::syntax::{ExprId, Receiver, ScopeId, Type};
use crate::model::ty::{Ty, TyKind};

/// A method call, taken apart.
#[derive(Clone, Copy)]
pub(super) struct MethodCall<'b> {
    pub(super) id: ExprId,
    pub(super) receiver: ExprId,
    pub(super) name: Name,
    pub(super) turbofish: &'b [Type],
    pub(super) args: &'b [ExprId],
}

impl<'m> Infer<'m> {
    pub(super) fn method_call(&mut self, call: MethodCall<'_>, want: Ty) -> Ty {
        let inner =
            if passes(call.name.as_str()) && !want.is_unknown() && call.name != self.words.clone {
                Ty::wrapped(want)
            } else {
                Ty::unknown()
            };
        let receiver = self.expr(call.receiver, inner);
        let receiver = self.settle(receiver);
        let receiver = match self.vars.class(receiver) {
            Some(super::vars::Class::Int) => self.words.i32_ty,
            Some(super::vars::Class::Float) => self.words.f64_ty,
            _ => receiver,
        };
        if receiver.is_unknown() || receiver.hole().is_some() {
            return self.on_unknown(call, want);
        }
        let mut first_done = false;
        let mut first = None;
        if let [only] = call.args
            && self.is_overloaded(receiver, call.name)
        {
            first = Some(self.expr(*only, Ty::unknown()));
            first_done = true;
        }
        let hit = self.method(receiver, call.name, first);
        let hit = hit.or_else(|| self.in_scope_through(receiver, call.name));
        let hit = hit.or_else(|| self.method_by(receiver, call.name, first, true));
        match hit {
            Some(hit) => self.run_method(call, hit, first_done, want),
            None => self.without_signature(call, receiver),
        }
    }

    /// Whether several impls of one trait give a type this method.
    fn is_overloaded(&self, receiver: Ty, name: Name) -> bool {
        head(receiver.peel_refs()).is_some_and(|head| self.tables.members(head, name).len() > 1)
    }

    fn run_method(&mut self, call: MethodCall<'_>, hit: Hit<'m>, first_done: bool, want: Ty) -> Ty {
        let Some(signature) = hit.signature else {
            self.arguments(call.args, first_done);
            let ret = self.guess(&hit.callee, None);
            self.callees.push((call.id, hit.callee));
            if ret.is_unknown() {
                return usual(call.name.as_str(), call.args.len()).unwrap_or(ret);
            }
            return ret;
        };
        self.callees.push((call.id, hit.callee));
        let ret = self.apply(
            signature,
            Some(hit.on),
            call.turbofish,
            call.args,
            first_done,
            want,
        );
        self.part_of_slice(call, hit.on).unwrap_or(ret)
    }

    /// `list.get(1..2)` gives a part of the list, and not one of its elements, as the signature has it.
    fn part_of_slice(&mut self, call: MethodCall<'_>, on: Ty) -> Option<Ty> {
        let mutable = match call.name.as_str() {
            "get" => false,
            "get_mut" => true,
            _ => return None,
        };
        let ([index], TyKind::Slice(_)) = (call.args, on.kind()) else {
            return None;
        };
        let index = self.exprs[index.0 as usize].path()?;
        if !index.as_str().starts_with("std::ops::Range") {
            return None;
        }
        let part = Ty::new(TyKind::Ref(mutable, on));
        Some(Ty::new(TyKind::Named(self.words.option, Box::new([part]))))
    }

    /// Traits in scope on the receiver and on what it points to.
    fn in_scope_through(&mut self, receiver: Ty, name: Name) -> Option<Hit<'m>> {
        let scope = self.view.body.inner;
        let ty = self.vars.shallow(receiver.peel_refs());
        // `ByteOrder::read_u32(bytes)` is no method.
        let method = |hit: &Hit<'m>| {
            let mut signature = hit.signature.iter();
            signature.all(|signature| signature.receiver != Receiver::None)
        };
        self.in_scope_where(ty, name, scope, &method)
    }

    /// A function of a trait in scope, called on a type that is known.
    pub(super) fn in_scope(&mut self, ty: Ty, name: Name, scope: ScopeId) -> Option<Hit<'m>> {
        self.in_scope_where(ty, name, scope, &|_| true)
    }

    fn in_scope_where(
        &mut self,
        ty: Ty,
        name: Name,
        scope: ScopeId,
        fits: &dyn Fn(&Hit<'m>) -> bool,
    ) -> Option<Hit<'m>> {
        let traits = self.model.traits_in_scope(self.view.file.id, scope);
        let mut found: Option<Hit<'m>> = None;
        // A plain type of a library has the methods of a trait of the workspace only by an impl that is written here,
        // and where there is one it was found before; or by one that is written for all types.
        let foreign = head(ty).is_some_and(|head| !self.model.is_own(head))
            && self.tables.blanket(name).is_empty()
            && matches!(ty.kind(), TyKind::Named(_, args) if args.is_empty());
        for path in traits {
            if foreign && self.model.is_own(*path) {
                continue;
            }
            let known = self.model.is_own(*path) || self.libraries.knows(krate_of(path.as_str()));
            if known && let Some(hit) = self.of_trait(*path, name, ty).filter(|hit| fits(hit)) {
                found = Some(hit);
                break;
            }
        }
        if found.is_none() {
            found = self.blanket(ty, name);
        }
        if found.is_none() {
            found = self
                .prelude(name)
                .iter()
                .find_map(|path| self.of_prelude(*path, name, ty));
        }
        let mut hit = found?;
        if let (Callee::Foreign(names), Some(head)) = (&hit.callee, head(ty))
            && !self.model.is_own(head)
        {
            let mut all = vec![join(head, name)];
            all.extend(names.iter().copied());
            hit.callee = Callee::Foreign(all.into());
        }
        Some(hit)
    }

    fn of_prelude(&mut self, path: Name, name: Name, ty: Ty) -> Option<Hit<'m>> {
        // Iterators say what they give: what does not is none.
        if self.words.iterators.contains(&path) {
            self.project(ty, self.words.item)?;
        }
        self.of_trait(path, name, ty)
    }

    /// A receiver of which nothing is known: the traits in scope that have such a method.
    fn on_unknown(&mut self, call: MethodCall<'_>, want: Ty) -> Ty {
        let scope = self.view.body.inner;
        let traits = self.model.traits_in_scope(self.view.file.id, scope);
        let mut names = Vec::new();
        let mut only: Option<Hit<'m>> = None;
        let unknown = Ty::unknown();
        for path in traits {
            let Some(hit) = self.of_trait(*path, call.name, unknown) else {
                continue;
            };
            match &hit.callee {
                Callee::Own(..) => {
                    return self.run_method(call, hit, false, want);
                }
                Callee::Foreign(list) => names.extend(list.iter().copied()),
                _ => {}
            }
            only = Some(hit);
        }
        for path in self.prelude(call.name) {
            let hit = self.of_trait(*path, call.name, unknown);
            // `n.min(8)` is not what iterators have.
            let signature = hit.as_ref().and_then(|hit| hit.signature);
            if signature.is_some_and(|signature| signature.params.len() != call.args.len()) {
                continue;
            }
            names.push(join(*path, call.name));
            only = only.or(hit);
        }
        let usual = usual(call.name.as_str(), call.args.len());
        if let (1, Some(hit)) = (names.len(), only) {
            let ret = self.run_method(call, hit, false, want);
            return if ret.is_unknown() || ret.is_open() {
                usual.unwrap_or(ret)
            } else {
                ret
            };
        }
        self.arguments(call.args, false);
        let callee = if names.is_empty() {
            Callee::Unknown(call.name)
        } else {
            Callee::Foreign(names.into())
        };
        self.callees.push((call.id, callee));
        usual.unwrap_or_else(|| self.said_by_call(call))
    }

    /// What a call says itself of its result, whatever it is called on: `text.parse::<u32>()`, `found.and_then(first)`.
    fn said_by_call(&mut self, call: MethodCall<'_>) -> Ty {
        match (call.name.as_str(), call.turbofish, call.args) {
            ("parse", [wanted], []) => {
                let wanted = self.lower(wanted);
                let parts = Box::new([wanted, Ty::unknown()]);
                Ty::new(TyKind::Named(self.words.result, parts))
            }
            ("and_then", _, [function]) => {
                let function = self.exprs[function.0 as usize];
                match self.vars.shallow(function).kind() {
                    TyKind::Fn(_, given) => self.settle(*given),
                    _ => Ty::unknown(),
                }
            }
            _ => Ty::unknown(),
        }
    }

    /// A method that no signature tells of, on a type that is known.
    fn without_signature(&mut self, call: MethodCall<'_>, receiver: Ty) -> Ty {
        self.arguments(call.args, false);
        let ty = self.vars.shallow(receiver.peel_refs());
        let usual = usual(call.name.as_str(), call.args.len());
        let Some(head) = head(ty).filter(|head| !self.model.is_own(*head)) else {
            self.callees.push((call.id, Callee::Unknown(call.name)));
            return usual.unwrap_or_else(Ty::unknown);
        };
        let krate = krate_of(head.as_str());
        let known = self.libraries.knows(krate);
        let mut names = vec![join(head, call.name)];
        let scope = self.view.body.inner;
        for path in self.model.traits_in_scope(self.view.file.id, scope) {
            let text = path.as_str();
            if !self.model.is_own(*path) && !self.libraries.knows(krate_of(text)) {
                names.push(join(*path, call.name));
            }
        }
        let callee = Callee::Foreign(names.into());
        let told = self.guess(&callee, None);
        self.callees.push((call.id, callee));
        if !told.is_unknown() {
            return told;
        }
        if let Some(ty) = usual {
            return ty;
        }
        if known {
            return Ty::unknown();
        }
        // Without a text: what everybody looks through, and builders, which give themselves again.
        let name = call.name.as_str();
        if passes(name) {
            return ty;
        }
        let text = head.as_str();
        let built = matches!(name, "build" | "finish" | "try_build" | "finalize");
        match text.strip_suffix("Builder") {
            Some(product) if built => Ty::named(Name::new(product)),
            _ if chains(text) => ty,
            _ => match ty.kind() {
                TyKind::Named(..) if name.starts_with("with_") || name.starts_with("set_") => ty,
                _ => Ty::unknown(),
            },
        }
    }
}
