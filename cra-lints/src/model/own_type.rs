//! A type of the workspace as its users see it: what its fields hold, and what its methods let them at.

use super::name::Name;
use super::own_change::changes_only;
use super::place::Place;
use super::syntax::{Field, FnItem, ImplItem, Item, ItemKind, Receiver, Type, TypeKind};
use super::view::ItemView;

/// A struct or an enum of the workspace.
pub struct OwnType<'m> {
    /// Where it is defined.
    pub view: ItemView<'m>,
    /// Its fields, those of all variants.
    pub fields: Vec<&'m Field>,
    path: Name,
}

impl<'m> OwnType<'m> {
    /// The type that a type expression names.
    pub fn of(view: &ItemView<'m>, ty: &Type) -> Option<Self> {
        let TypeKind::Path(path) = &ty.kind else {
            return None;
        };
        let known = view.model.resolve(view.file.id, path)?;
        let (file, id) = known.item?;
        let model = view.model;
        let file = model.file(file);
        let tree = file.tree.as_ref()?;
        let item = tree.item(id);
        let fields = match &item.kind {
            ItemKind::Struct(fields) => fields.iter().collect(),
            ItemKind::Enum(variants) => variants
                .iter()
                .flat_map(|variant| &variant.fields)
                .collect(),
            _ => return None,
        };
        let view = ItemView {
            model,
            file,
            tree,
            id,
            item,
        };
        Some(Self {
            view,
            fields,
            path: known.path,
        })
    }

    /// Where one of its fields stands.
    pub fn place(&self, field: &Field) -> Place {
        self.view.place(field.span)
    }

    /// The first field that holds a value of the parameter, or points to one. Parameters have the same names at the
    /// type and at its impls nearly always.
    pub fn field_that_holds(&self, name: Name) -> Option<&'m Field> {
        self.fields
            .iter()
            .copied()
            .find(|field| field.ty.holds(name))
    }

    /// Whether one of its fields is a lock or an atomic, which the methods then may use.
    pub fn has_lock(&self) -> bool {
        self.has(LOCKS)
    }

    /// Whether it remembers the thread that it belongs to.
    pub fn knows_its_thread(&self) -> bool {
        self.has(&["ThreadId"])
    }

    /// What safe public methods on `&self` hand out of the values of a parameter: any of [`Lent`].
    pub fn lent(&self, name: Name) -> Vec<Lent> {
        let mut out = Vec::new();
        self.safe_methods(|view, block, function| {
            // What is copied out of it needs nothing else.
            let mut generics = block.generics.iter().chain(&function.generics);
            let copied = generics.any(|generic| {
                let mut bounds = generic.bounds.iter();
                generic.name == name
                    && bounds.any(|bound| matches!(bound.last().name.as_str(), "Copy" | "Clone"))
            });
            let Some(ret) = function.ret.as_ref().filter(|_| !copied) else {
                return;
            };
            if block.trait_.is_some() {
                // `&Self::Target` of `Deref` is what its alias says.
                let target = block.items.iter().find_map(|id| {
                    let item = view.tree.item(*id);
                    match &item.kind {
                        ItemKind::TypeAlias(Some(ty)) if item.name == "Target" => Some(ty),
                        _ => None,
                    }
                });
                let shared = matches!(ret.kind, TypeKind::Ref { mutable: false, .. });
                if shared && target.is_some_and(|target| target.holds_by_value(name)) {
                    out.push(Lent::Shared);
                }
                return;
            }
            out.extend(handed_out(ret, name));
        });
        out
    }

    /// Whether a safe public method makes a `&mut` to what it holds out of `&self`.
    pub fn lends_mutably(&self) -> bool {
        let mut found = false;
        self.safe_methods(|_, block, function| {
            let ret = function.ret.as_ref().filter(|_| block.trait_.is_none());
            found |= ret.is_some_and(|ret| matches!(ret.kind, TypeKind::Ref { mutable: true, .. }));
        });
        found
    }

    /// A safe public method that changes what it holds out of `&self` and does nothing else, so that nothing can keep two
    /// threads apart.
    pub fn changed_by(&self) -> Option<Name> {
        let mut found = None;
        self.safe_methods(|view, block, function| {
            let Some(body) = function.body.filter(|_| block.trait_.is_none()) else {
                return;
            };
            let body = view.body(body);
            if found.is_none() && changes_only(&body) {
                found = body.owner().map(|owner| owner.name);
            }
        });
        found
    }

    /// Whether anything that it implements itself, or any function of it, asks somebody for `word`: `Send`, `Sync`.
    pub fn asks_for(&self, word: &str) -> bool {
        self.blocks().any(|(view, block)| {
            block.items.iter().any(|id| {
                let text = &view.file.text[view.tree.item(*id).span.range()];
                text.split('{').next().unwrap_or_default().contains(word)
            })
        })
    }

    /// Whether it has functions of its own.
    pub fn has_functions(&self) -> bool {
        self.blocks()
            .any(|(_, block)| block.trait_.is_none() && !block.items.is_empty())
    }

    /// Whether it has functions of its own, or of a trait.
    pub fn does_anything(&self) -> bool {
        self.blocks().any(|(_, block)| !block.items.is_empty())
    }

    /// The impls of it, those of traits too.
    fn blocks(&self) -> impl Iterator<Item = (ItemView<'m>, &'m ImplItem)> {
        let model = self.view.model;
        let path = self.path;
        let views = model.files.iter().flat_map(|file| model.items(file));
        views.filter_map(move |view| match &view.item.kind {
            ItemKind::Impl(block) => (model.type_path(view.file, &block.self_ty) == Some(path))
                .then_some((view, &**block)),
            _ => None,
        })
    }

    /// Calls `take` with each method on `&self` that is not unsafe and that others can call.
    fn safe_methods(&self, mut take: impl FnMut(&ItemView<'m>, &ImplItem, &FnItem)) {
        let model = self.view.model;
        for file in &model.files {
            for view in model.items(file) {
                let ItemKind::Impl(block) = &view.item.kind else {
                    continue;
                };
                let of_trait = block.trait_.as_ref().map(|path| path.last().name);
                if of_trait.is_some_and(|name| name != *"Deref")
                    || model.type_path(view.file, &block.self_ty) != Some(self.path)
                {
                    continue;
                }
                for id in &block.items {
                    let item = view.tree.item(*id);
                    if let ItemKind::Fn(function) = &item.kind
                        && function.receiver == Receiver::Ref
                        && !function.unsafe_
                        && (item.public || of_trait.is_some())
                    {
                        take(&view, block, function);
                    }
                }
            }
        }
    }

    fn has(&self, words: &[&str]) -> bool {
        self.fields.iter().any(|field| {
            let text = &self.view.file.text[field.ty.span.range()];
            // A cell that is filled once is no lock, and neither is what a lock gives out.
            let text = ["OnceCell", "MutexGuard", "ReadGuard", "WriteGuard"]
                .iter()
                .fold(text.to_owned(), |text, word| text.replace(word, ""));
            words.iter().any(|word| text.contains(word))
        })
    }

    /// Whether other crates can name it.
    pub fn is_public(&self) -> bool {
        let item = self.view.item;
        // The span begins after `pub(crate)`.
        let before = self.view.file.text[..item.span.start as usize].trim_end();
        item.public && !before.ends_with(')')
    }

    /// Whether nobody gets at what it holds by a shared reference: no public field, and no method on `&self` that
    /// gives more than a number or a truth value.
    pub fn offers_nothing(&self) -> bool {
        !self.fields.iter().any(|field| field.public)
            && !self.blocks().any(|(view, block)| {
                let mut items = block.items.iter();
                items.any(|id| opens(&view, view.tree.item(*id)))
            })
    }
}

/// What a method hands out of the values of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lent {
    /// `&T`: every thread may look at the same value.
    Shared,
    /// `&mut T` or `T`: another thread gets the value itself.
    Whole,
}

/// What a type that a method gives says of the parameter `name`.
fn handed_out(ty: &Type, name: Name) -> Option<Lent> {
    match &ty.kind {
        TypeKind::Ref { mutable, inner } => {
            let slice = matches!(&inner.kind, TypeKind::Slice(part) if part.holds_by_value(name));
            let holds = slice || inner.holds_by_value(name);
            let lent = if *mutable { Lent::Whole } else { Lent::Shared };
            holds.then_some(lent)
        }
        TypeKind::Path(path) if path.as_name() == Some(name) => Some(Lent::Whole),
        TypeKind::Path(path)
            if matches!(path.last().name.as_str(), "Option" | "Result" | "Box") =>
        {
            handed_out(path.last().args.first()?, name)
        }
        _ => None,
    }
}

/// Words in the names of locks.
const LOCKS: &[&str] = &[
    "Mutex",
    "RwLock",
    "Atomic",
    "Lock",
    "Once",
    "Semaphore",
    "ThreadId",
];

/// Whether a function lets its caller at what `&self` holds.
fn opens(view: &ItemView<'_>, item: &Item) -> bool {
    let ItemKind::Fn(function) = &item.kind else {
        return false;
    };
    let text = &view.file.text[item.span.range()];
    let head = text.split('{').next().unwrap_or_default();
    let head: String = head.split_whitespace().collect();
    let shared = ["&self", "self:&Self", "self:Pin<&Self>"]
        .iter()
        .any(|form| head.contains(form));
    let plain = function.ret.as_ref().is_none_or(|ret| {
        let name = ret.as_path().and_then(|path| path.as_name());
        name.is_some_and(|name| matches!(name.as_str(), "bool" | "usize" | "u32" | "u64"))
    });
    // `fmt` shows what is in there by the means of what is in there.
    shared && !(plain && function.params.is_empty()) && item.name != "fmt"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn types_tell_what_they_hold_and_what_they_give() {
        let snapshot = library(
            "pub struct A<T> { value: Option<T>, lock: std::sync::Mutex<()> } impl<T> A<T> { pub fn get(&self) -> &Option<T> { &self.value } }
            pub(crate) struct B<T>(std::marker::PhantomData<T>, std::cell::OnceCell<u8>); impl<T> B<T> { fn len(&self) -> usize { 0 } }
            fn take(_: A<u8>, _: B<u8>) {}",
        );
        let model = Model::new(&snapshot);
        let file = &model.files[1];
        let view = model
            .items(file)
            .find(|view| view.item.name == "take")
            .expect("it is there");
        let ItemKind::Fn(function) = &view.item.kind else {
            panic!("it is a function");
        };
        let told: Vec<[bool; 4]> = function
            .params
            .iter()
            .map(|param| OwnType::of(&view, &param.ty).expect("it is of the workspace"))
            .map(|ty| {
                let holds = ty.field_that_holds(Name::new("T")).is_some();
                [ty.is_public(), ty.has_lock(), holds, ty.offers_nothing()]
            })
            .collect();
        assert_eq!(
            told,
            [[true, true, true, false], [false, false, false, true]]
        );
    }
}
