//! Which functions the workspace's types and traits have: impl blocks, found by the type and by the trait.

use super::declared::Parameters;
use super::written::Written;
use crate::model::Model;
use crate::model::hash::FastMap;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::signature::{Implementation, head};
use crate::model::syntax::{ItemId, ItemKind};
use crate::model::ty::{Hole, Ty};

/// A function or a constant of an impl block or a trait.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member {
    /// The impl block, as an index into [`Tables::blocks`].
    pub(super) block: u32,
    /// The item.
    pub(super) item: (FileId, ItemId),
}

/// All impl blocks of the workspace.
#[derive(Debug, Default)]
pub(super) struct Tables {
    pub(super) blocks: Vec<Implementation>,
    /// Members of types, by the type's head and their name; those of inherent impls first.
    members: FastMap<(Name, Name), Vec<Member>>,
    /// Members of impls for a parameter, such as `impl<T: Read> Extra for T`, by their name.
    blanket: FastMap<Name, Vec<Member>>,
    /// Members of all impls of a trait, by the trait's path and their name.
    of_trait: FastMap<(Name, Name), Vec<Member>>,
    /// Impls that say what an associated type is, by the type's head and its name.
    associated: FastMap<(Name, Name), Vec<u32>>,
    /// Impls of traits, by the type's head.
    of_head: FastMap<Name, Vec<u32>>,
    /// What stands in traits themselves, by the trait's path and the name.
    in_traits: FastMap<(Name, Name), (FileId, ItemId)>,
}

fn at<K: std::hash::Hash + Eq, V>(map: &FastMap<K, Vec<V>>, key: K) -> &[V] {
    map.get(&key).map_or(&[], Vec::as_slice)
}

impl Tables {
    /// The members of a type by this name.
    pub(super) fn members(&self, head: Name, name: Name) -> &[Member] {
        at(&self.members, (head, name))
    }

    /// Members by this name that any type with the right bounds has.
    pub(super) fn blanket(&self, name: Name) -> &[Member] {
        at(&self.blanket, name)
    }

    /// What the impls of a trait have by this name.
    pub(super) fn of_trait(&self, path: Name, name: Name) -> &[Member] {
        at(&self.of_trait, (path, name))
    }

    /// Impls for a type that say what the associated type `name` is.
    pub(super) fn associated(
        &self,
        head: Name,
        name: Name,
    ) -> impl Iterator<Item = &Implementation> {
        let blocks = at(&self.associated, (head, name));
        blocks.iter().map(|block| &self.blocks[*block as usize])
    }

    /// Impls of traits for a type, as indexes into [`Self::blocks`].
    pub(super) fn of_head(&self, head: Name) -> &[u32] {
        at(&self.of_head, head)
    }

    /// What a trait of the workspace declares by this name.
    pub(super) fn in_trait(&self, path: Name, name: Name) -> Option<(FileId, ItemId)> {
        self.in_traits.get(&(path, name)).copied()
    }

    pub(super) fn new(model: &Model<'_>) -> Self {
        let mut out = Self::default();
        for file in &model.files {
            let Some(tree) = &file.tree else {
                continue;
            };
            for item in &tree.items {
                match &item.kind {
                    ItemKind::Impl(block) => {
                        let around = model.parameters(file.id, tree, item);
                        out.block(model, file.id, &around, block);
                    }
                    ItemKind::Trait(definition) => {
                        let Some(path) = model.path_of(file.id, item) else {
                            continue;
                        };
                        for member in &definition.items {
                            let name = tree.item(*member).name;
                            out.in_traits
                                .entry((path, name))
                                .or_insert((file.id, *member));
                        }
                    }
                    _ => {}
                }
            }
        }
        out
    }

    fn block(
        &mut self,
        model: &Model<'_>,
        file: FileId,
        around: &Parameters,
        block: &crate::model::syntax::ImplItem,
    ) {
        let Some(tree) = &model.file(file).tree else {
            return;
        };
        let Some(self_ty) = around.self_ty else {
            return;
        };
        let written = Written::new(model, file, &around.names);
        let of_trait = block.trait_.as_ref().and_then(|path| written.bound(path));
        let index = u32::try_from(self.blocks.len()).expect("fewer than four billion impls");
        let any = matches!(self_ty.hole(), Some(Hole::Param(_)));
        let head = head(self_ty.peel_refs());
        let mut associated = Vec::new();
        for member in &block.items {
            let item = tree.item(*member);
            match &item.kind {
                ItemKind::TypeAlias(Some(ty)) => {
                    associated.push((item.name, written.ty(ty)));
                    if let Some(head) = head {
                        let known = self.associated.entry((head, item.name)).or_default();
                        known.push(index);
                    }
                }
                ItemKind::Fn(_) | ItemKind::Const(_) => {
                    let found = Member {
                        block: index,
                        item: (file, *member),
                    };
                    if let Some(path) = of_trait.as_ref().map(|bound| bound.path) {
                        let known = self.of_trait.entry((path, item.name)).or_default();
                        known.push(found);
                    }
                    match head {
                        Some(head) => {
                            let known = self.members.entry((head, item.name)).or_default();
                            // Inherent ones come first: Rust prefers them as well.
                            let place = if of_trait.is_some() {
                                known.len()
                            } else {
                                let inherent = |known: &&Member| {
                                    self.blocks
                                        .get(known.block as usize)
                                        .is_some_and(|block| block.of_trait.is_none())
                                };
                                known.iter().take_while(inherent).count()
                            };
                            known.insert(place, found);
                        }
                        None if any => self.blanket.entry(item.name).or_default().push(found),
                        None => {}
                    }
                }
                _ => {}
            }
        }
        if let (Some(head), Some(_)) = (head, &of_trait) {
            self.of_head.entry(head).or_default().push(index);
        }
        self.blocks.push(Implementation {
            of_trait,
            self_ty,
            generics: around.generics.clone().into(),
            associated: associated.into(),
        });
    }
}

impl Model<'_> {
    /// The impl blocks of the workspace.
    pub(super) fn tables(&self) -> &Tables {
        self.inference.tables.get_or_init(|| Tables::new(self))
    }
}

/// What is known of a parameter, for code that sees it from inside: its bounds, with other parameters in them unknown.
pub(super) fn from_inside(generics: &[Ty]) -> Vec<Ty> {
    let blind = vec![Ty::unknown(); generics.len()];
    let once: Vec<Ty> = generics
        .iter()
        .map(|ty| crate::model::signature::fill(*ty, &blind))
        .collect();
    generics
        .iter()
        .map(|ty| crate::model::signature::fill(*ty, &once))
        .collect()
}
