//! Constants that a trait promises: what `Self::SALT` in the trait, or `T::SALT` of a parameter, may stand for.

use std::sync::Arc;

use super::Model;
use super::hash::FastMap;
use super::name::Name;
use super::place::FileId;
use super::syntax::{BodyOwner, Generic, Item, ItemId, ItemKind, Path};
use super::view::BodyView;

/// Of a trait with more impls than this, nobody can say which one is meant.
const MOST: usize = 16;

/// By trait and name, what its impls, and the trait itself, say a constant is.
struct Promised(FastMap<(Name, Name), Vec<(FileId, ItemId)>>);

impl Model<'_> {
    fn promised_constants(&self) -> Arc<Promised> {
        self.memo.get(|| {
            let mut out: FastMap<(Name, Name), Vec<(FileId, ItemId)>> = FastMap::default();
            for file in &self.files {
                for view in self.items(file) {
                    let (of, items) = match &view.item.kind {
                        ItemKind::Impl(block) => match &block.trait_ {
                            Some(path) => (self.resolve(file.id, path), &block.items),
                            None => continue,
                        },
                        ItemKind::Trait(own) => (
                            self.resolve_name(file.id, view.item.scope, view.item.name),
                            &own.items,
                        ),
                        _ => continue,
                    };
                    for id in items {
                        let item = view.tree.item(*id);
                        let valued =
                            matches!(&item.kind, ItemKind::Const(constant) if constant.body.is_some());
                        if let (Some(of), true) = (&of, valued && !item.test) {
                            let list = out.entry((of.path, item.name)).or_default();
                            list.push((file.id, *id));
                        }
                    }
                }
            }
            Promised(out)
        })
    }
}

impl<'m> BodyView<'m> {
    /// What a constant of a trait may be that a path names without saying whose it is: `Self::SALT` in the trait,
    /// `T::SALT`, `<T as Tenant>::SALT`.
    pub fn promised(&self, path: &Path) -> Vec<BodyView<'m>> {
        let Some(of) = self.promised_by(path) else {
            return Vec::new();
        };
        let known = self.model.promised_constants();
        let name = path.last().name;
        let found = of.iter().find_map(|of| known.0.get(&(*of, name)));
        let found = found.filter(|found| found.len() <= MOST);
        let values = found.into_iter().flatten();
        values
            .filter_map(|item| self.model.constant(*item))
            .collect()
    }

    /// The traits whose constant a path may name.
    fn promised_by(&self, path: &Path) -> Option<Vec<Name>> {
        let (model, file) = (self.model, self.file.id);
        if path.qself.is_some() {
            let named = self.resolve(path)?;
            return Some(vec![Name::new(named.parent())]);
        }
        let [first, _] = &*path.segments else {
            return None;
        };
        let BodyOwner::Item(owner) = self.body.owner else {
            return None;
        };
        let own = self.tree.item(owner);
        let around = own.parent.map(|parent| self.tree.item(parent));
        if first.name == "Self" {
            let of_trait = around.filter(|item| matches!(item.kind, ItemKind::Trait(_)))?;
            let named = model.resolve_name(file, of_trait.scope, of_trait.name)?;
            return Some(vec![named.path]);
        }
        let mut all = generics(own).iter().chain(around.map_or(&[][..], generics));
        let generic = all.find(|generic| generic.name == first.name)?;
        let bounds = generic.bounds.iter();
        Some(
            bounds
                .filter_map(|bound| Some(model.resolve(file, bound)?.path))
                .collect(),
        )
    }
}

fn generics(item: &Item) -> &[Generic] {
    match &item.kind {
        ItemKind::Fn(function) => &function.generics,
        ItemKind::Impl(block) => &block.generics,
        _ => &[],
    }
}
