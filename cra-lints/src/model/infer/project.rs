//! Associated types: what an iterator gives, what a future ends with, what a smart pointer points to.

use super::Infer;
use super::vars::Class;
use crate::model::library::krate_of;
use crate::model::name::Name;
use crate::model::signature::{Implementation, fill, head};
use crate::model::ty::{Hole, Ty, TyKind};

/// Associated types of associated types are followed this far.
const DEEPEST: u8 = 12;

impl<'m> Infer<'m> {
    /// What a type is by now: variables that are decided and associated types that can be looked up are replaced.
    pub(super) fn settle(&mut self, ty: Ty) -> Ty {
        if !ty.is_open() {
            return ty;
        }
        if self.settling > DEEPEST {
            return Ty::unknown();
        }
        self.settling += 1;
        let here = self.vars.shallow(ty);
        let out = match here.hole() {
            Some(Hole::Projection(name)) => {
                let base = here.args().first().copied().unwrap_or_else(Ty::unknown);
                let base = self.settle(base);
                match self.project(base, name) {
                    Some(found) => found,
                    // Perhaps later, when more is known.
                    None if base.is_open() => Ty::projection(base, name.as_str()),
                    None => Ty::unknown(),
                }
            }
            Some(_) => here,
            None if here.is_open() => here.map_parts(|part| self.settle(part)),
            None => here,
        };
        self.settling -= 1;
        out
    }

    /// The associated type `name` of `base`.
    pub(super) fn project(&mut self, base: Ty, name: Name) -> Option<Ty> {
        if self.settling > DEEPEST {
            return None;
        }
        self.settling += 1;
        let out = self.project_here(base, name);
        self.settling -= 1;
        out
    }

    fn project_here(&mut self, base: Ty, name: Name) -> Option<Ty> {
        let base = self.vars.shallow(base);
        match base.kind() {
            TyKind::Bounds(bounds) => {
                let written = bounds.iter().find_map(|bound| bound.associated(name));
                if let Some(written) = written {
                    return Some(self.settle(written));
                }
                let itself = name == self.words.into_iter || name == self.words.into_future;
                itself.then_some(base)
            }
            TyKind::Ref(_, inner) => {
                self.by_impl(base, name)
                    .or_else(|| match name == self.words.target {
                        true => Some(*inner),
                        false => self.project(*inner, name),
                    })
            }
            TyKind::Fn(_, ret) if name == self.words.output => Some(*ret),
            TyKind::Tuple(_) | TyKind::Slice(_) | TyKind::Array(..) => self.by_impl(base, name),
            TyKind::Named(path, args) if base.hole().is_none() => {
                let found = self.by_impl(base, name);
                let found = match found {
                    // What can be cloned owns itself.
                    None if name == *"Owned" => Some(base),
                    // A future is what is waited for.
                    None if name == self.words.into_future => {
                        let output = self.words.output;
                        self.by_impl(base, output).map(|_| base)
                    }
                    found => found,
                };
                let through = || {
                    let wraps = *path == self.words.boxed || *path == self.words.pin;
                    wraps.then(|| args.first().copied()).flatten()
                };
                match found {
                    Some(found) => Some(found),
                    None => {
                        let inner = through()?;
                        self.project(inner, name)
                    }
                }
            }
            _ => None,
        }
    }

    fn by_impl(&mut self, base: Ty, name: Name) -> Option<Ty> {
        let inner = base.peel_refs();
        let inner_head = head(inner)?;
        let tables = self.tables;
        for block in tables.associated(inner_head, name) {
            if let Some(found) = self.associated_of(block, base, name) {
                return Some(found);
            }
        }
        if self.model.is_own(inner_head) {
            return None;
        }
        let references = matches!(base.kind(), TyKind::Ref(..));
        let key = if references {
            format!("&{inner_head}")
        } else {
            inner_head.as_str().to_owned()
        };
        let libraries = self.libraries;
        let krate = krate_of(inner_head.as_str());
        for block in libraries.implementations(krate, &key) {
            if let Some(found) = self.associated_of(block, base, name) {
                return Some(found);
            }
        }
        None
    }

    /// What an impl says about `name`, when it fits `base`.
    fn associated_of(&mut self, block: &Implementation, base: Ty, name: Name) -> Option<Ty> {
        let (_, written) = block.associated.iter().find(|(known, _)| *known == name)?;
        if !fits(block.self_ty, base) {
            return None;
        }
        let with = self.instantiate(block, base);
        let filled = fill(*written, &with);
        Some(self.settle(filled))
    }

    /// The parameters of an impl as variables, decided as far as `base` and the bounds decide them.
    pub(super) fn instantiate(&mut self, block: &Implementation, base: Ty) -> Vec<Ty> {
        let with: Vec<Ty> = block
            .generics
            .iter()
            .map(|_| self.vars.fresh(Class::Any))
            .collect();
        self.vars.unify(fill(block.self_ty, &with), base);
        self.meet_all(&block.generics, &with);
        with
    }

    /// What is known of the parameters of a signature decides what their bounds mention.
    pub(super) fn meet_all(&mut self, generics: &[Ty], with: &[Ty]) {
        for (ty, bounds) in with.iter().zip(generics) {
            if let TyKind::Bounds(list) = bounds.kind()
                && list.iter().any(|bound| !bound.associated.is_empty())
            {
                self.meet(*ty, fill(*bounds, with));
            }
        }
    }

    /// `ty` has these bounds: what they say about parameters and associated types is so.
    pub(super) fn meet(&mut self, ty: Ty, bounds: Ty) {
        let ty = self.vars.shallow(ty);
        let TyKind::Bounds(list) = bounds.kind() else {
            return;
        };
        for bound in list {
            if bound.is_callable() {
                if let TyKind::Fn(params, ret) = ty.peel_refs().kind() {
                    for (param, known) in bound.args.iter().zip(params) {
                        let param = self.settle(*param);
                        self.vars.unify(param, *known);
                    }
                    if let Some(output) = bound.associated.first() {
                        self.vars.unify(output.1, *ret);
                    }
                }
                continue;
            }
            for (name, wanted) in &bound.associated {
                if let Some(known) = self.project(ty, *name) {
                    self.vars.unify(*wanted, known);
                }
            }
        }
    }

    /// What `*ty` is, references and smart pointers taken off once; an array gives its slice.
    pub(super) fn deref(&mut self, ty: Ty) -> Option<Ty> {
        match ty.kind() {
            TyKind::Ref(_, inner) => Some(*inner),
            TyKind::Array(inner, _) => Some(Ty::new(TyKind::Slice(*inner))),
            TyKind::Named(path, args) => {
                let words = self.words;
                if *path == words.string {
                    return Some(words.str_ty);
                }
                if *path == words.vec {
                    let item = args.first().copied().unwrap_or_else(Ty::unknown);
                    return Some(Ty::new(TyKind::Slice(item)));
                }
                if *path == words.boxed
                    || *path == words.arc
                    || *path == words.rc
                    || *path == words.pin
                {
                    return args.first().copied();
                }
                if *path == words.option || *path == words.result {
                    return None;
                }
                // Their second argument is mostly left to its default, which impls do not tell.
                if is_lazy(ty) || is_extractor(ty) {
                    return args.first().copied();
                }
                self.project(ty, words.target)
            }
            TyKind::Bounds(_) => self.project(ty, self.words.target),
            _ => None,
        }
    }
}

/// Whether a type stands for what it makes when it is asked first. Such types have functions, but no methods.
pub(super) fn is_lazy(ty: Ty) -> bool {
    ty.path().is_some_and(|path| LAZY.contains(&path.as_str()))
}

/// Whether a type holds what was taken from a request, and its `Deref` is derived, which its crate's source does not show.
fn is_extractor(ty: Ty) -> bool {
    ty.path().is_some_and(|path| {
        let name = path.as_str();
        let last = name.rsplit("::").next().unwrap_or_default();
        name.starts_with("actix_web::") && EXTRACTORS.contains(&last)
    })
}

const EXTRACTORS: &[&str] = &["Path", "Query", "Header"];

const LAZY: &[&str] = &[
    "std::sync::LazyLock",
    "std::cell::LazyCell",
    "once_cell::sync::Lazy",
    "once_cell::unsync::Lazy",
];

/// Whether a type could be what a pattern with holes describes.
pub(super) fn fits(pattern: Ty, ty: Ty) -> bool {
    if pattern == ty
        || pattern.hole().is_some()
        || ty.hole().is_some()
        || pattern.is_unknown()
        || ty.is_unknown()
    {
        return true;
    }
    let all = |a: &[Ty], b: &[Ty]| a.iter().zip(b).all(|(a, b)| fits(*a, *b));
    match (pattern.kind(), ty.kind()) {
        (TyKind::Named(a, left), TyKind::Named(b, right)) => a == b && all(left, right),
        (TyKind::Ref(_, a), TyKind::Ref(_, b))
        | (TyKind::Ptr(_, a), TyKind::Ptr(_, b))
        | (TyKind::Slice(a), TyKind::Slice(b))
        | (TyKind::Array(a, _), TyKind::Array(b, _)) => fits(*a, *b),
        (TyKind::Tuple(a), TyKind::Tuple(b)) => a.len() == b.len() && all(a, b),
        (TyKind::Fn(..), TyKind::Fn(..)) => true,
        (TyKind::Bounds(a), TyKind::Bounds(b)) => a
            .first()
            .zip(b.first())
            .is_some_and(|(a, b)| a.path == b.path),
        (TyKind::Bounds(_), _) => true,
        _ => false,
    }
}
