//! Which function a name means on a type: its own, its traits', those of what it points to.

use std::rc::Rc;

use super::cache;
use super::declared::join;
use super::project::{fits, is_lazy};
use super::tables::Member;
use super::{Callee, Infer};
use crate::model::library::{Spot, krate_of};
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::signature::{Signature, head};
use crate::model::syntax::{ItemId, ItemKind};
use crate::model::ty::{Bound, Ty, TyKind};

/// A function that was found on a type.
pub(super) struct Hit<'m> {
    /// Its signature, where there is one.
    pub(super) signature: Option<&'m Signature>,
    /// What is called.
    pub(super) callee: Callee,
    /// The type that it was found on.
    pub(super) on: Ty,
}

/// Whether a type lends something and cannot be cloned itself: `lock.lock().unwrap().clone()` clones what it lends.
fn is_guard(ty: Ty) -> bool {
    let path = ty.path().map_or("", Name::as_str);
    let name = path.rsplit("::").next().unwrap_or_default();
    name.ends_with("Guard") || matches!(path, "std::cell::Ref" | "std::cell::RefMut")
}

/// Whether an impl is for pointers to one type only: what a pointer to something unknown has is not said by it.
fn is_pointer_to_some(on: Ty) -> bool {
    let pointer = on.is("std::sync::Arc") || on.is("std::rc::Rc") || on.is("std::boxed::Box");
    pointer && on.args().iter().all(|arg| arg.path().is_some())
}

/// Pointers to pointers are followed this far.
const HOPS: usize = 8;

impl<'m> Infer<'m> {
    /// The method `name` of a value of type `ty`, through references and smart pointers.
    pub(super) fn method(&mut self, ty: Ty, name: Name, first: Option<Ty>) -> Option<Hit<'m>> {
        self.method_by(ty, name, first, false)
    }

    /// `anyhow`: traits of the type's library that no import is seen of are looked at too.
    pub(super) fn method_by(
        &mut self,
        ty: Ty,
        name: Name,
        first: Option<Ty>,
        anyhow: bool,
    ) -> Option<Hit<'m>> {
        let mut at = self.vars.shallow(ty);
        for _ in 0..HOPS {
            if !matches!(at.kind(), TyKind::Ref(..)) && !is_lazy(at) {
                if let Some(hit) = self.on_by(at, name, first, anyhow) {
                    return Some(hit);
                }
                if name == self.words.clone && !is_guard(at) {
                    return Some(self.cloned(at));
                }
            }
            let next = self.deref(at)?;
            at = self.settle(next);
        }
        None
    }

    /// Everything has `clone`, derived more often than written.
    fn cloned(&mut self, ty: Ty) -> Hit<'m> {
        let path = self.words.clone_path;
        let mut names = Vec::with_capacity(2);
        if let Some(head) = head(ty) {
            names.push(join(head, self.words.clone));
        }
        names.push(path);
        Hit {
            signature: self.library_function(path, None),
            callee: Callee::Foreign(names.into()),
            on: ty,
        }
    }

    /// The function `name` of exactly this type.
    pub(super) fn on(&mut self, ty: Ty, name: Name, first: Option<Ty>) -> Option<Hit<'m>> {
        self.on_by(ty, name, first, true)
    }

    /// What the impl of one trait for a type says, whatever the type itself and its other traits call by that name.
    pub(super) fn on_trait(&mut self, path: Name, ty: Ty, name: Name) -> Option<Hit<'m>> {
        let owner = head(ty)?;
        let tables = self.tables;
        let of_type = |member: &&Member| {
            let block = &tables.blocks[member.block as usize];
            head(block.self_ty) == Some(owner) && fits(block.self_ty, ty)
        };
        let members: Vec<Member> = tables
            .of_trait(path, name)
            .iter()
            .filter(of_type)
            .copied()
            .collect();
        match members.is_empty() {
            true => None,
            false => self.own_hit(&members, ty),
        }
    }

    fn on_by(&mut self, ty: Ty, name: Name, first: Option<Ty>, anyhow: bool) -> Option<Hit<'m>> {
        if let TyKind::Bounds(bounds) = ty.kind() {
            return self.on_bounds(bounds, name, ty, 0);
        }
        let head = head(ty)?;
        let tables = self.tables;
        let own = tables.members(head, name);
        let inherent = own
            .iter()
            .take_while(|member| self.tables.blocks[member.block as usize].of_trait.is_none());
        let fitting =
            |member: &&Member| fits(self.tables.blocks[member.block as usize].self_ty, ty);
        if let Some(member) = inherent
            .clone()
            .find(fitting)
            .or_else(|| inherent.clone().next())
        {
            return self.own_hit(&[*member], ty);
        }
        let foreign = !self.model.is_own(head);
        if foreign && let Some(signature) = self.library_function(head, Some(name)) {
            return Some(Hit {
                callee: Callee::Foreign(Box::new([join(head, name)])),
                signature: Some(signature),
                on: ty,
            });
        }
        let of_traits: Vec<Member> = own
            .iter()
            .filter(|member| self.tables.blocks[member.block as usize].of_trait.is_some())
            .filter(fitting)
            .copied()
            .collect();
        if !of_traits.is_empty() {
            let chosen = self.by_argument(of_traits, first);
            return self.own_hit(&chosen, ty);
        }
        // A method that a trait provides, of which the impl says nothing.
        if !foreign && let Some(hit) = self.provided(head, ty, name) {
            return Some(hit);
        }
        if foreign {
            let providers = self.providers(head, name);
            // `impl Read for Arc<File>` gives no other `Arc` anything.
            let whole = match providers.is_empty() {
                true => return None,
                false => self.vars.deep(ty),
            };
            let (provider, _) = *providers
                .iter()
                .filter(|(_, on)| fits(*on, whole) && (*on == whole || !is_pointer_to_some(*on)))
                .find(|(path, _)| anyhow || self.is_in_scope(*path))?;
            return Some(Hit {
                signature: self.library_function(provider, Some(name)),
                callee: Callee::Foreign(Box::new([join(head, name), join(provider, name)])),
                on: ty,
            });
        }
        None
    }

    /// Of several impls with one method, those whose first parameter fits the argument.
    fn by_argument(&self, members: Vec<Member>, first: Option<Ty>) -> Vec<Member> {
        let Some(first) = first.filter(|_| members.len() > 1) else {
            return members;
        };
        let first = self.vars.deep(first);
        let fitting: Vec<Member> = members
            .iter()
            .filter(|member| {
                let signature = self.model.signature(member.item);
                let param = signature.and_then(|signature| signature.params.first());
                param.is_none_or(|param| fits(*param, first))
            })
            .copied()
            .collect();
        if fitting.is_empty() { members } else { fitting }
    }

    fn own_hit(&self, members: &[Member], on: Ty) -> Option<Hit<'m>> {
        let (first, _) = members.split_first()?;
        let signature = self.model.signature(first.item)?;
        let items: Box<[(FileId, ItemId)]> = members.iter().map(|member| member.item).collect();
        Some(Hit {
            signature: Some(signature),
            callee: Callee::Own(signature.path, items),
            on,
        })
    }

    /// A provided method of a trait that an own type implements.
    fn provided(&mut self, head: Name, ty: Ty, name: Name) -> Option<Hit<'m>> {
        let tables = self.tables;
        for block in tables.of_head(head) {
            let block = &tables.blocks[*block as usize];
            let Some(bound) = &block.of_trait else {
                continue;
            };
            if let Some(item) = tables.in_trait(bound.path, name) {
                let signature = self.model.signature(item)?;
                return Some(Hit {
                    signature: Some(signature),
                    callee: Callee::Own(signature.path, Box::new([item])),
                    on: ty,
                });
            }
            if let Some(signature) = self.library_function(bound.path, Some(name)) {
                return Some(Hit {
                    signature: Some(signature),
                    callee: Callee::Foreign(Box::new([join(bound.path, name)])),
                    on: ty,
                });
            }
        }
        None
    }

    fn on_bounds(
        &mut self,
        bounds: &'static [Bound],
        name: Name,
        ty: Ty,
        depth: u8,
    ) -> Option<Hit<'m>> {
        for bound in bounds {
            if let Some(hit) = self.of_trait(bound.path, name, ty) {
                return Some(hit);
            }
        }
        if depth > 4 {
            return None;
        }
        for bound in bounds {
            let demands = self.demands(bound.path);
            if let TyKind::Bounds(wider) = demands.kind()
                && let Some(hit) = self.on_bounds(wider, name, ty, depth + 1)
            {
                return Some(hit);
            }
        }
        None
    }

    /// What a trait demands of those that implement it.
    fn demands(&mut self, path: Name) -> Ty {
        if let Some((file, id)) = self.model.item_at(path) {
            let Some(tree) = &self.model.file(file).tree else {
                return Ty::unknown();
            };
            let item = tree.item(id);
            let Some(own) = item.generics.last() else {
                return Ty::unknown();
            };
            return super::written::Written::new(self.model, file, &[]).bounds(&own.bounds);
        }
        let generics = self.libraries.generics(path.as_str());
        generics
            .and_then(|generics| generics.first().copied())
            .unwrap_or_else(Ty::unknown)
    }

    /// The method `name` of a trait, called on something that has it.
    pub(super) fn of_trait(&mut self, path: Name, name: Name, on: Ty) -> Option<Hit<'m>> {
        let tables = self.tables;
        if let Some(item) = tables.in_trait(path, name) {
            let signature = self.model.signature(item)?;
            let mut items: Vec<(FileId, ItemId)> = tables
                .of_trait(path, name)
                .iter()
                .map(|member| member.item)
                .collect();
            if self.has_body(item) || items.is_empty() {
                items.push(item);
            }
            return Some(Hit {
                signature: Some(signature),
                callee: Callee::Own(signature.path, items.into()),
                on,
            });
        }
        if self.model.is_own(path) {
            return None;
        }
        let signature = self.library_function(path, Some(name));
        if signature.is_none() && self.libraries.knows(krate_of(path.as_str())) {
            return None;
        }
        Some(Hit {
            signature,
            callee: Callee::Foreign(Box::new([join(path, name)])),
            on,
        })
    }

    fn has_body(&self, (file, item): (FileId, ItemId)) -> bool {
        let tree = self.model.file(file).tree.as_ref();
        tree.is_some_and(
            |tree| matches!(&tree.item(item).kind, ItemKind::Fn(function) if function.body.is_some()),
        )
    }

    /// Members of `impl<T: …> Trait for T`, by their name.
    pub(super) fn blanket(&mut self, ty: Ty, name: Name) -> Option<Hit<'m>> {
        let tables = self.tables;
        let member = tables.blanket(name).first()?;
        self.own_hit(&[*member], ty)
    }

    /// The function of a library at `owner::name`, or at `owner`.
    pub(super) fn library_function(
        &self,
        owner: Name,
        name: Option<Name>,
    ) -> Option<&'m Signature> {
        let spot = self.spot(owner, name)?;
        self.libraries.at(spot)
    }

    fn spot(&self, owner: Name, name: Option<Name>) -> Option<Spot> {
        let model = self.model.inference.number;
        let key = (owner, name);
        if let Some(known) = cache::with(model, |cache| cache.spots.get(&key).copied()) {
            return known;
        }
        let found = self.libraries.spot(owner.as_str(), name.map(Name::as_str));
        cache::with(model, |cache| cache.spots.insert(key, found));
        found
    }

    /// The traits that give a library's type a method, as the type's own library says, and for which of its kind.
    fn providers(&self, head: Name, name: Name) -> cache::Providers {
        let model = self.model.inference.number;
        let key = (head, name);
        if let Some(known) = cache::with(model, |cache| cache.providers.get(&key).cloned()) {
            return known;
        }
        let krate = krate_of(head.as_str());
        let mut found: Vec<(Name, Ty)> = self
            .libraries
            .implementations(krate, head.as_str())
            .filter_map(|block| {
                let path = block.of_trait.as_ref()?.path;
                Some((path, block.self_ty))
            })
            .filter(|(path, _)| self.spot(*path, Some(name)).is_some())
            .collect();
        found.dedup();
        let found: cache::Providers = found.into();
        cache::with(model, |cache| {
            cache.providers.insert(key, Rc::clone(&found))
        });
        found
    }

    /// Whether a trait's methods can be called here: it is imported, or needs no import.
    fn is_in_scope(&self, path: Name) -> bool {
        let scope = self.view.body.inner;
        let traits = self.model.traits_in_scope(self.view.file.id, scope);
        self.words.prelude.contains(&path) || traits.contains(&path)
    }

    /// The traits that need no import and have a method of this name.
    pub(super) fn prelude(&self, name: Name) -> &'static [Name] {
        let model = self.model.inference.number;
        if let Some(known) = cache::with(model, |cache| cache.prelude.get(&name).copied()) {
            return known;
        }
        let traits = &self.words.prelude;
        let having: Vec<Name> = traits
            .iter()
            .filter(|path| self.spot(**path, Some(name)).is_some())
            .copied()
            .collect();
        // Methods of these traits are few; most names have none.
        let found: &'static [Name] = match having.is_empty() {
            true => &[],
            false => having.leak(),
        };
        cache::with(model, |cache| cache.prelude.insert(name, found));
        found
    }
}
