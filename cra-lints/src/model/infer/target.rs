//! What a path in an expression names: a function, a constructor, a constant.

use super::declared::join;
use super::{Callee, Infer};
use crate::model::library::krate_of;
use crate::model::name::Name;
use crate::model::signature::{Signature, head};
use crate::model::syntax::{ItemKind, Path, Segment};
use crate::model::ty::{Ty, TyKind};

/// What a path names.
pub(super) enum Target<'m> {
    /// Something that can be called.
    Function {
        signature: Option<&'m Signature>,
        callee: Callee,
        /// The type in front of it, when it says more than the signature.
        on: Option<Ty>,
    },
    /// A constant, a static, a unit struct or variant.
    Value(Ty),
    /// Nothing that is known.
    Nothing,
}

/// A path apart: what stands before the last name, and that.
pub(super) fn split(path: Name) -> Option<(Name, Name)> {
    use std::cell::RefCell;

    use crate::model::hash::FastMap;
    thread_local! {
        static KNOWN: RefCell<FastMap<Name, Option<(Name, Name)>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        *known.entry(path).or_insert_with(|| {
            let (front, last) = path.as_str().rsplit_once("::")?;
            Some((Name::new(front), Name::new(last)))
        })
    })
}

impl<'m> Infer<'m> {
    /// What a path names; `first` is the type of the first argument, where that is known.
    pub(super) fn target(&mut self, path: &Path, first: Option<Ty>) -> Target<'m> {
        if let Some(qself) = &path.qself {
            return self.qualified(path, &qself.0, qself.1, first);
        }
        if !path.global
            && let [base, last] = &*path.segments
        {
            let known = self.names.iter().rev().find(|(name, _)| *name == base.name);
            if let Some((_, ty)) = known {
                let ty = *ty;
                return self.associated(ty, last.name, first);
            }
        }
        let Some(found) = self.found(path) else {
            return Target::Nothing;
        };
        if let Some(item) = found.item {
            return self.item(item, found.path);
        }
        if let Some((file, id, at)) = self.model.inference.variants.get(&found.path) {
            let shape = self.model.shape((*file, *id));
            let Some(case) = shape.and_then(|shape| shape.variants.get(*at)) else {
                return Target::Nothing;
            };
            let on = self.written_front(path);
            return self.constructor(&case.signature, on);
        }
        if !found.own
            && let Some(signature) = self.library_function(found.path, None)
        {
            if signature.constructs {
                let on = self.written_front(path);
                return self.constructor(signature, on);
            }
            if let (Some(of_trait), Some((_, last))) = (signature.of_trait, split(found.path)) {
                return self.trait_member(of_trait, last, None, first);
            }
            return Target::Function {
                callee: Callee::Foreign(Box::new([found.path])),
                signature: Some(signature),
                on: self.written_front(path),
            };
        }
        let Some((front, last)) = split(found.path) else {
            return Target::Nothing;
        };
        if found.own {
            return self.own_member(path, front, last, first);
        }
        if let Some(ty) = self.libraries.constant(found.path.as_str()) {
            return Target::Value(ty);
        }
        self.library_member(path, found.path, front, last, first)
    }

    fn item(
        &mut self,
        id: (crate::model::place::FileId, crate::model::syntax::ItemId),
        path: Name,
    ) -> Target<'m> {
        let Some(tree) = &self.model.file(id.0).tree else {
            return Target::Nothing;
        };
        match &tree.item(id.1).kind {
            ItemKind::Fn(_) => Target::Function {
                signature: self.model.signature(id),
                callee: Callee::Own(path, Box::new([id])),
                on: None,
            },
            ItemKind::Struct(fields) if fields.is_empty() => match self.model.shape(id) {
                Some(shape) => Target::Value(shape.ty),
                None => Target::Nothing,
            },
            ItemKind::Struct(_) => match self.model.signature(id) {
                Some(signature) => self.constructor(signature, None),
                None => Target::Nothing,
            },
            ItemKind::Const(_) => {
                let ty = self.model.constant_type(id).unwrap_or_else(Ty::unknown);
                Target::Value(ty)
            }
            _ => Target::Nothing,
        }
    }

    fn constructor(&mut self, signature: &'m Signature, on: Option<Ty>) -> Target<'m> {
        if signature.params.is_empty() && signature.constructs {
            let ty = signature.ret;
            if let (Some(on), Some(of)) = (on, head(ty))
                && head(on) == Some(of)
            {
                return Target::Value(on);
            }
            return Target::Value(ty);
        }
        Target::Function {
            signature: Some(signature),
            callee: Callee::Constructor(signature.path),
            on,
        }
    }

    /// The type that is written in front of the last name, when it has arguments or is an alias.
    fn written_front(&mut self, path: &Path) -> Option<Ty> {
        let (_, front) = path.segments.split_last()?;
        let last = front.last()?;
        if !last.args.is_empty() {
            return Some(self.front_type(path, front));
        }
        if front.len() > 1 {
            return None;
        }
        let module = self.module(path.scope)?;
        let found = self
            .model
            .found_name(module, self.view.file.id, path.scope, last.name)?;
        found.alias.is_some().then(|| self.front_type(path, front))
    }

    fn front_type(&mut self, path: &Path, front: &[Segment]) -> Ty {
        let front = Path {
            global: path.global,
            segments: front.into(),
            qself: None,
            scope: path.scope,
            span: path.span,
        };
        self.lower(&crate::model::syntax::Type {
            kind: crate::model::syntax::TypeKind::Path(front),
            span: path.span,
        })
    }

    /// `Type::name` or `Trait::name` of the workspace.
    fn own_member(
        &mut self,
        path: &Path,
        front: Name,
        last: Name,
        first: Option<Ty>,
    ) -> Target<'m> {
        let of_trait = self.tables.in_trait(front, last).is_some();
        if of_trait {
            return self.trait_member(front, last, None, first);
        }
        let item = self.model.item_at(front);
        let shape = item.and_then(|item| self.model.shape(item));
        let ty = match (self.written_front(path), shape) {
            (Some(ty), _) => ty,
            (None, Some(shape)) => {
                let args = shape.generics.iter().map(|_| Ty::unknown()).collect();
                Ty::new(TyKind::Named(front, args))
            }
            (None, None) => Ty::named(front),
        };
        match self.associated(ty, last, first) {
            Target::Nothing if item.is_some() => Target::Function {
                signature: None,
                callee: Callee::Own(join(front, last), Box::default()),
                on: None,
            },
            found => found,
        }
    }

    /// `Type::name` or `Trait::name` of a library, or a function of which there is no text.
    fn library_member(
        &mut self,
        path: &Path,
        whole: Name,
        front: Name,
        last: Name,
        first: Option<Ty>,
    ) -> Target<'m> {
        if self.libraries.is_trait(front.as_str()) {
            return self.trait_member(front, last, None, first);
        }
        let is_type = front
            .as_str()
            .rsplit("::")
            .next()
            .is_some_and(|name| name.starts_with(char::is_uppercase))
            || krate_of(front.as_str()) == "std" && !front.as_str().contains("::");
        if is_type {
            let args = self
                .libraries
                .generics(front.as_str())
                .map_or(0, <[Ty]>::len);
            let ty = self.written_front(path).unwrap_or_else(|| {
                let args = vec![Ty::unknown(); args];
                self.libraries.named(front.as_str(), args)
            });
            let found = self.associated(ty, last, first);
            if !matches!(found, Target::Nothing) {
                return found;
            }
        }
        Target::Function {
            signature: None,
            callee: Callee::Foreign(Box::new([whole])),
            on: is_type.then(|| Ty::named(front)),
        }
    }

    /// `<T>::name`, `<T as Trait>::name`.
    fn qualified(
        &mut self,
        path: &Path,
        ty: &crate::model::syntax::Type,
        position: usize,
        first: Option<Ty>,
    ) -> Target<'m> {
        let ty = self.lower(ty);
        let Some(name) = path.segments.get(position).map(|segment| segment.name) else {
            return Target::Nothing;
        };
        if position == 0 {
            return self.associated(ty, name, first);
        }
        let front = Path {
            global: path.global,
            segments: path.segments[..position].into(),
            qself: None,
            scope: path.scope,
            span: path.span,
        };
        match self.found(&front) {
            Some(found) => self.trait_member(found.path, name, Some(ty), first),
            None => self.associated(ty, name, first),
        }
    }

    /// `Trait::name`: of the type that it is called on, when that is known to have its own.
    fn trait_member(
        &mut self,
        path: Name,
        name: Name,
        on: Option<Ty>,
        first: Option<Ty>,
    ) -> Target<'m> {
        let on = on.or_else(|| first.map(Ty::peel_refs));
        if let Some(ty) = on {
            let ty = self.vars.shallow(ty);
            let members = self.tables.of_trait(path, name);
            let known = head(ty).is_some();
            if known
                && !members.is_empty()
                && let Some(hit) = self
                    .on_trait(path, ty, name)
                    .or_else(|| self.on(ty, name, None))
            {
                return Target::Function {
                    signature: hit.signature,
                    callee: hit.callee,
                    on: Some(ty),
                };
            }
        }
        let on_type = on.unwrap_or_else(Ty::unknown);
        let Some(hit) = self.of_trait(path, name, on_type) else {
            return Target::Nothing;
        };
        let callee = match (hit.callee, on.and_then(head)) {
            (Callee::Foreign(names), Some(head)) if !self.model.is_own(head) => {
                let mut all = vec![join(head, name)];
                all.extend(names);
                Callee::Foreign(all.into())
            }
            (callee, _) => callee,
        };
        Target::Function {
            signature: hit.signature,
            callee,
            on,
        }
    }

    /// `T::name` of a type that is known.
    pub(super) fn associated(&mut self, ty: Ty, name: Name, first: Option<Ty>) -> Target<'m> {
        let ty = self.vars.shallow(ty);
        if let Some(hit) = self.on(ty, name, first) {
            return match self.constant_of(&hit.callee) {
                Some(constant) => Target::Value(constant),
                None => Target::Function {
                    signature: hit.signature,
                    callee: hit.callee,
                    on: Some(ty),
                },
            };
        }
        if let Some(constant) = self.constant_on(ty, name) {
            return Target::Value(constant);
        }
        if let Some(case) = self.variant_of(ty, name) {
            return self.constructor(case, Some(ty));
        }
        let scope = self.view.body.inner;
        if let Some(hit) = self.in_scope(ty, name, scope) {
            return Target::Function {
                signature: hit.signature,
                callee: hit.callee,
                on: Some(ty),
            };
        }
        Target::Nothing
    }

    fn variant_of(&mut self, ty: Ty, name: Name) -> Option<&'m Signature> {
        let path = join(ty.path()?, name);
        let (file, id, at) = self.model.inference.variants.get(&path)?;
        let shape = self.model.shape((*file, *id))?;
        Some(&shape.variants.get(*at)?.signature)
    }

    /// Associated constants stand beside functions in the tables.
    fn constant_of(&self, callee: &Callee) -> Option<Ty> {
        match callee {
            Callee::Own(_, items) => self.model.constant_type(*items.first()?),
            _ => None,
        }
    }

    fn constant_on(&mut self, ty: Ty, name: Name) -> Option<Ty> {
        if let TyKind::Bounds(bounds) = ty.kind() {
            return bounds.iter().find_map(|bound| {
                let item = self.tables.in_trait(bound.path, name)?;
                self.model.constant_type(item)
            });
        }
        let head = head(ty)?;
        if let Some(member) = self.tables.members(head, name).first() {
            return self.model.constant_type(member.item);
        }
        if self.model.is_own(head) {
            return None;
        }
        let constant = self.libraries.constant(join(head, name).as_str());
        if constant.is_some() {
            return constant;
        }
        // `u16::MAX` and its kin.
        let number = ty.is_scalar() && name.as_str().starts_with(char::is_uppercase);
        number.then_some(match name.as_str() {
            "BITS" => Ty::named(Name::new("u32")),
            _ => ty,
        })
    }
}
