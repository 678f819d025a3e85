//! Generic parameters and their bounds as pieces of a signature.

use super::ty::List;
use super::{Lower, Param};
use crate::index::unit::Sig;
use crate::model::name::Name;

/// Traits by which the standard library speaks to the compiler only.
const INTERNAL: [&str; 4] = ["Destruct", "PointeeSized", "MetaSized", "Freeze"];

impl Lower<'_> {
    pub(super) fn bounds_or_nothing<'a>(
        &mut self,
        bounds: impl IntoIterator<Item = &'a syn::TypeParamBound>,
        out: &mut Sig,
    ) {
        let list = self.bounds(bounds);
        if list.0.is_empty() {
            out.push("std::marker::Sized");
        } else {
            out.append(list);
        }
    }

    /// Traits joined by `+`; lifetimes and `?Sized` are left out.
    pub(super) fn bounds<'a>(
        &mut self,
        bounds: impl IntoIterator<Item = &'a syn::TypeParamBound>,
    ) -> Sig {
        let mut list = List::joined("", "", " + ");
        for bound in bounds {
            let syn::TypeParamBound::Trait(bound) = bound else {
                continue;
            };
            let internal = self.staged
                && bound
                    .path
                    .segments
                    .last()
                    .is_some_and(|last| INTERNAL.iter().any(|internal| last.ident == internal));
            if bound.maybe.is_some() || internal {
                continue;
            }
            let mut one = Sig::default();
            self.path_into(&bound.path, None, &mut one);
            list.add(one);
        }
        list.finish()
    }

    /// Brings the parameters into force and returns them with their bounds, those after `where` included: `<T: A, U>`.
    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Sig {
        self.declare(generics);
        let mut list = List::new("<", ">");
        for param in generics.type_params() {
            let name = Name::new(&param.ident.to_string());
            if self.param(name) == Some(Param::Dropped) {
                continue;
            }
            let mut bounds = List::joined("", "", " + ");
            bounds.add(self.bounds(&param.bounds));
            let predicates = generics.where_clause.iter().flat_map(|all| &all.predicates);
            for predicate in predicates {
                if let syn::WherePredicate::Type(predicate) = predicate
                    && let syn::Type::Path(subject) = &predicate.bounded_ty
                    && subject.qself.is_none()
                    && subject.path.get_ident() == Some(&param.ident)
                {
                    bounds.add(self.bounds(&predicate.bounds));
                }
            }
            let bounds = bounds.finish();
            let mut one = Sig::default();
            one.push(name.as_str());
            if !bounds.0.is_empty() {
                one.push(": ");
                one.append(bounds);
            }
            list.add(one);
        }
        list.finish()
    }

    /// Brings the parameters into force.
    pub(super) fn declare(&mut self, generics: &syn::Generics) {
        for param in &generics.params {
            match param {
                syn::GenericParam::Type(param) => {
                    let allocator = self.staged && is_allocator(param, generics);
                    let what = if allocator {
                        Param::Dropped
                    } else {
                        Param::Type
                    };
                    self.scope.push((Name::new(&param.ident.to_string()), what));
                }
                syn::GenericParam::Const(param) => {
                    self.scope
                        .push((Name::new(&param.ident.to_string()), Param::Const));
                }
                syn::GenericParam::Lifetime(_) => {}
            }
        }
    }

    /// The parameters as arguments: `<T, U>`.
    pub(super) fn arguments(&self, generics: &syn::Generics) -> Sig {
        let mut list = List::new("<", ">");
        for param in generics.type_params() {
            let name = Name::new(&param.ident.to_string());
            if self.param(name) == Some(Param::Type) {
                let mut one = Sig::default();
                one.push(name.as_str());
                list.add(one);
            }
        }
        list.finish()
    }
}

/// Whether a parameter of the standard library is an allocator, which no stable program chooses.
fn is_allocator(param: &syn::TypeParam, generics: &syn::Generics) -> bool {
    let names = |bound: &syn::TypeParamBound| {
        matches!(bound, syn::TypeParamBound::Trait(bound)
            if bound.path.segments.last().is_some_and(|last| last.ident == "Allocator"))
    };
    let global = param.default.as_ref().is_some_and(|(_, default)| {
        matches!(default, syn::Type::Path(path)
            if path.path.segments.last().is_some_and(|last| last.ident == "Global"))
    });
    let predicates = generics.where_clause.iter().flat_map(|all| &all.predicates);
    let mut of_param = predicates.filter_map(|predicate| match predicate {
        syn::WherePredicate::Type(predicate) => match &predicate.bounded_ty {
            syn::Type::Path(path) if path.path.get_ident() == Some(&param.ident) => {
                Some(&predicate.bounds)
            }
            _ => None,
        },
        _ => None,
    });
    global || param.bounds.iter().any(names) || of_param.any(|bounds| bounds.iter().any(names))
}
