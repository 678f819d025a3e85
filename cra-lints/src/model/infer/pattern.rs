//! Patterns: what the names in them are bound to.

use super::Infer;
use super::target::Target;
use super::vars::Class;
use crate::model::library::krate_of;
use crate::model::name::Name;
use crate::model::signature::{fill, head};
use crate::model::syntax::{PatId, PatKind, Path, Type, TypeKind};
use crate::model::ty::{Ty, TyKind};

/// A struct or a variant with named fields: its type, how many parameters that has, and the fields.
type Named = (Ty, usize, Vec<(Name, Ty)>);

impl Infer<'_> {
    /// Binds the names of a pattern for a value of type `ty`.
    pub(super) fn pattern(&mut self, id: PatId, ty: Ty) {
        self.bind(id, ty, None, 0);
    }

    /// `by` is the kind of reference that was looked through: names are then bound to references.
    fn bind(&mut self, id: PatId, ty: Ty, by: Option<bool>, depth: u8) {
        if depth > 60 {
            return;
        }
        let view = self.view;
        let pat = view.body.pat(id);
        let mut ty = self.settle(ty);
        let mut by = by;
        let looks_through = matches!(
            pat.kind,
            PatKind::Tuple(_)
                | PatKind::TupleStruct(..)
                | PatKind::Struct(..)
                | PatKind::Slice(_)
                | PatKind::Path(_)
        );
        if looks_through {
            while let TyKind::Ref(mutable, inner) = ty.kind() {
                by = Some(*mutable && by != Some(false));
                ty = self.settle(*inner);
            }
        }
        match &pat.kind {
            PatKind::Bind(local, sub) => {
                let mut bound = match by {
                    Some(mutable) if !ty.is_unknown() => Ty::new(TyKind::Ref(mutable, ty)),
                    _ => ty,
                };
                let written = view.body.local(*local).ty.as_ref();
                if let Some(written) = written {
                    let known = self.lower(written);
                    self.vars.unify(known, bound);
                    bound = known;
                }
                if bound.is_unknown() {
                    bound = self.vars.fresh(Class::Any);
                }
                let before = self.locals[local.0 as usize];
                if before.is_unknown() {
                    self.set_local(*local, bound);
                } else {
                    self.vars.unify(before, bound);
                }
                if let Some(sub) = sub {
                    self.bind(*sub, ty, by, depth + 1);
                }
            }
            PatKind::Tuple(parts) => {
                let types: &[Ty] = match ty.kind() {
                    TyKind::Tuple(types) => types,
                    _ => &[],
                };
                if types.is_empty()
                    && self.vars.class(ty) == Some(Class::Any)
                    && !self.has_rest(parts)
                {
                    let fresh: Box<[Ty]> =
                        parts.iter().map(|_| self.vars.fresh(Class::Any)).collect();
                    let tuple = Ty::new(TyKind::Tuple(fresh));
                    self.vars.unify(ty, tuple);
                    return self.bind(id, tuple, by, depth + 1);
                }
                self.parts(parts, types, by, depth);
            }
            PatKind::Slice(parts) => {
                let item = match ty.kind() {
                    TyKind::Slice(item) | TyKind::Array(item, _) => *item,
                    _ => Ty::unknown(),
                };
                for part in parts {
                    let whole = matches!(view.body.pat(*part).kind, PatKind::Bind(_, Some(sub)) if matches!(view.body.pat(sub).kind, PatKind::Rest));
                    let part_ty = if whole {
                        Ty::new(TyKind::Slice(item))
                    } else {
                        item
                    };
                    self.bind(*part, part_ty, by, depth + 1);
                }
            }
            PatKind::Ref(inner) => {
                let behind = match ty.kind() {
                    TyKind::Ref(_, behind) => *behind,
                    _ => Ty::unknown(),
                };
                self.bind(*inner, behind, None, depth + 1);
            }
            PatKind::Or(cases) => {
                for case in cases {
                    self.bind(*case, ty, by, depth + 1);
                }
            }
            PatKind::TupleStruct(path, parts) => {
                let fields = self.tuple_fields(path, ty);
                self.parts(parts, &fields, by, depth);
            }
            PatKind::Struct(path, parts) => {
                let fields = self.named_fields(path, ty);
                for (name, part) in parts {
                    let known = fields.iter().find(|(known, _)| known == name);
                    let part_ty = match known {
                        Some((_, ty)) => *ty,
                        // Of a library's type its own library says it.
                        None => self.field_of(ty, *name).unwrap_or_else(Ty::unknown),
                    };
                    self.bind(*part, part_ty, by, depth + 1);
                }
            }
            PatKind::Path(path) => {
                if self.vars.class(ty).is_some()
                    && let Target::Value(known) = self.target(path, None)
                {
                    let known = self.freshen(known);
                    self.vars.unify(ty, known);
                }
            }
            PatKind::Literal(value) => {
                let known = self.expr(*value, ty.peel_refs());
                if self.vars.class(ty).is_some() {
                    self.vars.unify(ty, known);
                }
            }
            PatKind::Range(from, to) => {
                for side in [from, to].into_iter().flatten() {
                    let known = self.expr(*side, ty.peel_refs());
                    if self.vars.class(ty).is_some() {
                        self.vars.unify(ty, known);
                    }
                }
            }
            PatKind::Wild | PatKind::Rest | PatKind::Other => {}
        }
    }

    fn has_rest(&self, parts: &[PatId]) -> bool {
        parts
            .iter()
            .any(|part| matches!(self.view.body.pat(*part).kind, PatKind::Rest))
    }

    /// Parts beside types; those behind `..` count from the end.
    fn parts(&mut self, parts: &[PatId], types: &[Ty], by: Option<bool>, depth: u8) {
        let rest = parts
            .iter()
            .position(|part| matches!(self.view.body.pat(*part).kind, PatKind::Rest));
        for (at, part) in parts.iter().enumerate() {
            let place = match rest {
                Some(rest) if at > rest => types.len().checked_sub(parts.len() - at),
                _ => Some(at),
            };
            let ty = place.and_then(|place| types.get(place)).copied();
            self.bind(*part, ty.unwrap_or_else(Ty::unknown), by, depth + 1);
        }
    }

    /// The fields of the variant or tuple struct that a pattern names, in a value of type `ty`.
    fn tuple_fields(&mut self, path: &Path, ty: Ty) -> Vec<Ty> {
        let Target::Function {
            signature: Some(signature),
            ..
        } = self.target(path, None)
        else {
            // Of a library without signatures: most often a wrapper around its only parameter, such as `Query<T>`.
            return match ty.kind() {
                TyKind::Named(path, args)
                    if args.len() == 1 && !self.libraries.knows(krate_of(path.as_str())) =>
                {
                    args.to_vec()
                }
                _ => Vec::new(),
            };
        };
        if !signature.constructs {
            return Vec::new();
        }
        let with: Vec<Ty> =
            if head(signature.ret) == head(ty) && signature.generics.len() <= ty.args().len() {
                ty.args().to_vec()
            } else {
                let with: Vec<Ty> = signature
                    .generics
                    .iter()
                    .map(|_| self.vars.fresh(Class::Any))
                    .collect();
                self.vars.unify(fill(signature.ret, &with), ty);
                with
            };
        signature
            .params
            .iter()
            .map(|param| {
                let filled = fill(*param, &with);
                self.settle(filled)
            })
            .collect()
    }

    /// The fields of the struct or variant that a path names, with the type's parameters as `ty` has them.
    pub(super) fn named_fields(&mut self, path: &Path, ty: Ty) -> Vec<(Name, Ty)> {
        let Some((whole, generics, fields)) = self.shape_of(path) else {
            return Vec::new();
        };
        let with: Vec<Ty> = (0..generics).map(|_| self.vars.fresh(Class::Any)).collect();
        self.vars.unify(fill(whole, &with), ty);
        fields
            .iter()
            .map(|(name, field)| {
                let filled = fill(*field, &with);
                (*name, self.settle(filled))
            })
            .collect()
    }

    /// The type of a struct or a variant with named fields, how many parameters it has, and the fields.
    pub(super) fn shape_of(&mut self, path: &Path) -> Option<Named> {
        let found = self.found(path)?;
        if let Some((file, id, at)) = self.model.inference.variants.get(&found.path) {
            let shape = self.model.shape((*file, *id))?;
            let case = shape.variants.get(*at)?;
            return Some((shape.ty, shape.generics.len(), case.fields.to_vec()));
        }
        if let Some(shape) = found.item.and_then(|item| self.model.shape(item)) {
            return Some((shape.ty, shape.generics.len(), shape.fields.to_vec()));
        }
        if !found.own {
            if let Some(fields) = self.libraries.fields(found.path.as_str()) {
                let (owner, _) = super::target::split(found.path)?;
                let generics = self
                    .libraries
                    .generics(owner.as_str())
                    .map_or(0, <[Ty]>::len);
                let args = (0..generics).map(Ty::param).collect();
                let ty = Ty::new(TyKind::Named(owner, args));
                return Some((ty, generics, fields.to_vec()));
            }
            let ty = self.lower(&Type {
                kind: TypeKind::Path(path.clone()),
                span: path.span,
            });
            return Some((ty, 0, Vec::new()));
        }
        // `Self::Variant { … }` of an alias.
        let (front, last) = super::target::split(found.path)?;
        let item = self.model.item_at(front)?;
        let shape = self.model.shape(item)?;
        let case = shape
            .variants
            .iter()
            .find(|case| case.signature.path.as_str().ends_with(last.as_str()))?;
        Some((shape.ty, shape.generics.len(), case.fields.to_vec()))
    }

    /// Variables in the place of the parameters of a type.
    pub(super) fn freshen(&mut self, ty: Ty) -> Ty {
        if !ty.is_open() {
            return ty;
        }
        let with: Vec<Ty> = (0..ty.args().len())
            .map(|_| self.vars.fresh(Class::Any))
            .collect();
        fill(ty, &with)
    }
}
