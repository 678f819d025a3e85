//! From types as they are written to types as they are known.

use crate::model::Model;
use crate::model::library::{is_marker, is_primitive};
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::signature::{fill, future};
use crate::model::syntax::{
    ExprKind, Generic, ItemKind, Literal, Path, ScopeId, Segment, Type, TypeKind,
};
use crate::model::ty::{Bound, Ty, TyKind};

/// Aliases of aliases are followed this far.
const HOPS: u8 = 8;

/// Where a type is written, and what its bare names mean there.
#[derive(Clone, Copy)]
pub(super) struct Written<'w, 'm> {
    pub(super) model: &'m Model<'m>,
    pub(super) file: FileId,
    /// Generic parameters in force, and `Self` where it is not written out.
    pub(super) names: &'w [(Name, Ty)],
    hops: u8,
}

impl<'w, 'm> Written<'w, 'm> {
    pub(super) fn new(model: &'m Model<'m>, file: FileId, names: &'w [(Name, Ty)]) -> Self {
        Self {
            model,
            file,
            names,
            hops: HOPS,
        }
    }

    fn name(&self, name: Name) -> Option<Ty> {
        let known = self.names.iter().rev().find(|(known, _)| *known == name);
        known.map(|(_, ty)| *ty)
    }

    /// The type that is written.
    pub(super) fn ty(&self, ty: &Type) -> Ty {
        match &ty.kind {
            TypeKind::Path(path) => self.path(path),
            TypeKind::Ref { mutable, inner } => Ty::new(TyKind::Ref(*mutable, self.ty(inner))),
            TypeKind::Ptr { mutable, inner } => Ty::new(TyKind::Ptr(*mutable, self.ty(inner))),
            TypeKind::Slice(inner) => Ty::new(TyKind::Slice(self.ty(inner))),
            TypeKind::Array(inner, length) => {
                let tree = self.model.file(self.file).tree.as_ref();
                let body = tree.and_then(|tree| tree.bodies.get(length.0 as usize));
                let length = body.and_then(|body| match body.expr(body.root()).kind {
                    ExprKind::Literal(Literal::Int(Some(length))) => u64::try_from(length).ok(),
                    _ => None,
                });
                Ty::new(TyKind::Array(self.ty(inner), length))
            }
            TypeKind::Tuple(parts) => Ty::new(TyKind::Tuple(
                parts.iter().map(|part| self.ty(part)).collect(),
            )),
            TypeKind::Fn(params, ret) => {
                let params = params.iter().map(|param| self.ty(param)).collect();
                let ret = ret.as_ref().map_or_else(Ty::unit, |ret| self.ty(ret));
                Ty::new(TyKind::Fn(params, ret))
            }
            TypeKind::Impl(bounds) | TypeKind::Dyn(bounds) => self.bounds(bounds),
            TypeKind::Never => Ty::new(TyKind::Never),
            TypeKind::Infer | TypeKind::Other => Ty::unknown(),
        }
    }

    /// The traits that are written, those apart that say nothing about what can be called.
    pub(super) fn bounds(&self, paths: &[Path]) -> Ty {
        let bounds: Box<[Bound]> = paths.iter().filter_map(|path| self.bound(path)).collect();
        if bounds.is_empty() {
            return Ty::unknown();
        }
        Ty::new(TyKind::Bounds(bounds))
    }

    /// A trait with its arguments.
    pub(super) fn bound(&self, path: &Path) -> Option<Bound> {
        let found = self.model.found(self.file, path)?;
        if is_marker(found.path) {
            return None;
        }
        let last = path.last();
        let mut bound = Bound {
            path: found.path,
            args: last.args.iter().map(|arg| self.ty(arg)).collect(),
            associated: last
                .bindings
                .iter()
                .map(|(name, ty)| (*name, self.ty(ty)))
                .collect(),
        };
        if bound.is_callable() {
            let output = bound
                .associated
                .first()
                .map_or_else(Ty::unit, |(_, ty)| *ty);
            let output = if bound.path.as_str().contains("::Async") {
                future(output)
            } else {
                output
            };
            bound.associated = Box::new([(Name::new("Output"), output)]);
        }
        Some(bound)
    }

    /// Generic parameters as holes from `first` on join `names`; what is known of each joins `out`.
    pub(super) fn declare(names: &mut Vec<(Name, Ty)>, generics: &[Generic]) {
        for generic in generics {
            names.push((generic.name, Ty::param(names.len())));
        }
    }

    fn path(&self, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            let (base, position) = &**qself;
            let base = self.ty(base);
            let rest = path.segments.get(*position..).unwrap_or_default();
            return project_all(base, rest);
        }
        let [first, rest @ ..] = &*path.segments else {
            return Ty::unknown();
        };
        if !path.global
            && let Some(known) = self.name(first.name)
        {
            return project_all(known, rest);
        }
        if rest.is_empty() && is_primitive(first.name.as_str()) && !path.global {
            return Ty::named(first.name);
        }
        self.segments(&path.segments, path.global, path.scope, path)
    }

    fn segments(&self, segments: &[Segment], global: bool, scope: ScopeId, path: &Path) -> Ty {
        let Some(found) = self.model.found(self.file, path) else {
            return Ty::unknown();
        };
        let last = path.last();
        let args = || -> Vec<Ty> { last.args.iter().map(|arg| self.ty(arg)).collect() };
        if let Some(alias) = found.alias {
            return self.alias(alias, args());
        }
        let Some((file, id)) = found.item else {
            if found.own && segments.len() > 1 {
                // An associated type, or what a macro made.
                let front = Path {
                    global,
                    segments: segments[..segments.len() - 1].into(),
                    qself: None,
                    scope,
                    span: path.span,
                };
                let of_type = self.model.found(self.file, &front);
                if of_type.is_some_and(|found| found.item.is_some()) {
                    return Ty::projection(self.path(&front), last.name.as_str());
                }
            }
            if found.own {
                return Ty::new(TyKind::Named(found.path, args().into()));
            }
            let mut args = args();
            // The error that these aliases of `Result` put in.
            let error = match found.shown.as_str() {
                "anyhow::Result" => Some("anyhow::Error"),
                "eyre::Result" | "color_eyre::Result" | "color_eyre::eyre::Result" => {
                    Some("eyre::Report")
                }
                _ => None,
            };
            let aliased = args.len() == 1 && found.path != found.shown;
            args.extend(
                error
                    .filter(|_| aliased)
                    .map(|error| Ty::named(Name::new(error))),
            );
            return self
                .model
                .inference
                .libraries
                .named(found.path.as_str(), args);
        };
        let Some(tree) = &self.model.file(file).tree else {
            return Ty::unknown();
        };
        let item = tree.item(id);
        match &item.kind {
            ItemKind::TypeAlias(_) => self.alias((file, id), args()),
            ItemKind::Trait(_) => self.bound(path).map_or_else(Ty::unknown, |bound| {
                Ty::new(TyKind::Bounds(Box::new([bound])))
            }),
            _ => {
                let mut args = args();
                args.resize(item.generics.len(), Ty::unknown());
                Ty::new(TyKind::Named(found.path, args.into()))
            }
        }
    }

    /// What an alias of the workspace stands for.
    fn alias(&self, (file, id): (FileId, crate::model::syntax::ItemId), args: Vec<Ty>) -> Ty {
        let Some(hops) = self.hops.checked_sub(1) else {
            return Ty::unknown();
        };
        let tree = self.model.file(file).tree.as_ref();
        let Some(item) = tree.map(|tree| tree.item(id)) else {
            return Ty::unknown();
        };
        let ItemKind::TypeAlias(Some(ty)) = &item.kind else {
            return Ty::unknown();
        };
        let mut names = Vec::with_capacity(item.generics.len());
        Self::declare(&mut names, &item.generics);
        let inner = Written {
            model: self.model,
            file,
            names: &names,
            hops,
        };
        fill(inner.ty(ty), &args)
    }
}

fn project_all(base: Ty, names: &[Segment]) -> Ty {
    names.iter().fold(base, |base, segment| {
        if base.is_unknown() {
            return base;
        }
        Ty::projection(base, segment.name.as_str())
    })
}
