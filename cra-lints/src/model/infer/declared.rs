//! What the workspace's own items declare: signatures of functions, shapes of structs and enums, types of constants.

use std::sync::OnceLock;

use super::words::words;
use super::written::Written;
use crate::model::Model;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::signature::{Signature, future};
use crate::model::syntax::{Field, FnItem, Generic, Item, ItemId, ItemKind, Receiver, Tree};
use crate::model::ty::{Bound, Ty, TyKind};

/// What was read of an item, when somebody asked.
#[derive(Debug, Default)]
pub(super) struct Slot {
    signature: OnceLock<Option<Box<Signature>>>,
    shape: OnceLock<Option<Box<Shape>>>,
}

/// A struct, a union or an enum.
#[derive(Debug)]
pub(super) struct Shape {
    /// The type, with holes for its parameters.
    pub(super) ty: Ty,
    /// What is known of each parameter.
    pub(super) generics: Box<[Ty]>,
    /// The fields of a struct, with their types.
    pub(super) fields: Box<[(Name, Ty)]>,
    /// The variants of an enum.
    pub(super) variants: Box<[Case]>,
}

/// A variant.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) fields: Box<[(Name, Ty)]>,
    /// Its constructor.
    pub(super) signature: Signature,
}

/// Generic parameters in force at an item, with `Self` where it is not written out.
pub(super) struct Parameters {
    /// By name: the holes.
    pub(super) names: Vec<(Name, Ty)>,
    /// By index of the hole: what is known.
    pub(super) generics: Vec<Ty>,
    /// How many there are around the item.
    pub(super) outer: usize,
    /// The type of the impl around, or the hole that stands for it in a trait.
    pub(super) self_ty: Option<Ty>,
    /// The trait around.
    pub(super) of_trait: Option<Name>,
}

impl Model<'_> {
    fn slot(&self, (file, item): (FileId, ItemId)) -> Option<&Slot> {
        self.inference
            .slots
            .get(file.0 as usize)?
            .get(item.0 as usize)
    }

    /// The signature of a function, or of the constructor of a tuple struct.
    pub(crate) fn signature(&self, id: (FileId, ItemId)) -> Option<&Signature> {
        let slot = self.slot(id)?;
        slot.signature
            .get_or_init(|| self.read_signature(id).map(Box::new))
            .as_deref()
    }

    /// The shape of a struct or an enum.
    pub(super) fn shape(&self, id: (FileId, ItemId)) -> Option<&Shape> {
        let slot = self.slot(id)?;
        slot.shape
            .get_or_init(|| self.read_shape(id).map(Box::new))
            .as_deref()
    }

    /// The canonical path of an item that stands in a module.
    pub(super) fn path_of(&self, file: FileId, item: &Item) -> Option<Name> {
        let module = self.modules.of_scope(file, item.scope)?;
        let home = self.modules.get(module).path;
        Some(join(home, item.name))
    }

    /// The generic parameters in force in an item that stands in an impl or a trait, or in an impl or trait itself.
    pub(super) fn parameters(&self, file: FileId, tree: &Tree, item: &Item) -> Parameters {
        let mut out = Parameters {
            names: Vec::new(),
            generics: Vec::new(),
            outer: 0,
            self_ty: None,
            of_trait: None,
        };
        // What stands in a function's block sees nothing of the function's parameters.
        let parent = item.parent.map(|parent| tree.item(parent));
        for around in [parent, Some(item)].into_iter().flatten() {
            match &around.kind {
                ItemKind::Impl(block) => {
                    self.add(file, &mut out, &block.generics);
                    let ty = Written::new(self, file, &out.names).ty(&block.self_ty);
                    out.names.push((words().own, ty));
                    // `Self` has no hole of its own, but the holes go on after it.
                    out.generics.push(Ty::unknown());
                    out.self_ty = Some(ty);
                }
                ItemKind::Trait(_) => {
                    let path = self.path_of(file, around);
                    let own = Ty::param(0);
                    out.names.push((words().own, own));
                    out.generics.push(Ty::unknown());
                    let generics = around.generics.split_last().map_or(&[][..], |(_, own)| own);
                    self.add(file, &mut out, generics);
                    out.generics[0] = path.map_or_else(Ty::unknown, |path| {
                        let args = (1..out.names.len()).map(Ty::param).collect();
                        Ty::new(TyKind::Bounds(Box::new([Bound {
                            path,
                            args,
                            associated: Box::default(),
                        }])))
                    });
                    out.self_ty = Some(own);
                    out.of_trait = path;
                }
                ItemKind::Fn(function) if std::ptr::eq(around, item) => {
                    out.outer = out.names.len();
                    self.add(file, &mut out, &function.generics);
                }
                ItemKind::Struct(_) | ItemKind::Enum(_) => {
                    self.add(file, &mut out, &around.generics);
                }
                _ => {}
            }
        }
        out
    }

    /// The names of the parameters in force in a function, in the order of [`Self::parameters`]; `own` is the type of
    /// the impl around.
    pub(super) fn parameter_names(
        tree: &Tree,
        item: &Item,
        function: &FnItem,
        own: Option<Ty>,
    ) -> Vec<(Name, Ty)> {
        let mut names = Vec::new();
        match item.parent.map(|parent| &tree.item(parent).kind) {
            Some(ItemKind::Impl(block)) => {
                Written::declare(&mut names, &block.generics);
                names.push((words().own, own.unwrap_or_else(Ty::unknown)));
            }
            Some(ItemKind::Trait(_)) => {
                names.push((words().own, Ty::param(0)));
                let around = item.parent.map(|parent| &tree.item(parent).generics);
                let generics = around.and_then(|generics| generics.split_last());
                Written::declare(&mut names, generics.map_or(&[], |(_, own)| own));
            }
            _ => {}
        }
        Written::declare(&mut names, &function.generics);
        names
    }

    fn add(&self, file: FileId, out: &mut Parameters, generics: &[Generic]) {
        Written::declare(&mut out.names, generics);
        for generic in generics {
            let bounds = Written::new(self, file, &out.names).bounds(&generic.bounds);
            out.generics.push(bounds);
        }
    }

    fn read_signature(&self, id: (FileId, ItemId)) -> Option<Signature> {
        let (file, item_id) = id;
        let tree = self.file(file).tree.as_ref()?;
        let item = tree.item(item_id);
        match &item.kind {
            ItemKind::Fn(function) => self.function_signature(id, tree, item, function),
            ItemKind::Struct(fields) => {
                let tuple = fields.iter().all(|field| {
                    field
                        .name
                        .as_str()
                        .starts_with(|char: char| char.is_ascii_digit())
                });
                if !tuple {
                    return None;
                }
                let shape = self.shape(id)?;
                let path = self.path_of(file, item)?;
                Some(constructor(shape.ty, &shape.generics, path, &shape.fields))
            }
            _ => None,
        }
    }

    fn function_signature(
        &self,
        id: (FileId, ItemId),
        tree: &Tree,
        item: &Item,
        function: &FnItem,
    ) -> Option<Signature> {
        let file = id.0;
        let around = self.parameters(file, tree, item);
        let written = Written::new(self, file, &around.names);
        let owner = around.self_ty;
        let ret = function
            .ret
            .as_ref()
            .map_or_else(Ty::unit, |ret| written.ty(ret));
        let head = match (around.of_trait, owner) {
            (Some(path), _) => Some(path),
            (None, Some(ty)) => crate::model::signature::head(ty),
            (None, None) => None,
        };
        let path = match head {
            Some(head) => join(head, item.name),
            None => self.path_of(file, item)?,
        };
        Some(Signature {
            path,
            owner,
            of_trait: around.of_trait,
            first_own: around.outer,
            receiver: function.receiver,
            params: function
                .params
                .iter()
                .map(|param| written.ty(&param.ty))
                .collect(),
            ret: if function.async_ { future(ret) } else { ret },
            generics: around.generics.into(),
            constructs: false,
        })
    }

    fn read_shape(&self, (file, item_id): (FileId, ItemId)) -> Option<Shape> {
        let tree = self.file(file).tree.as_ref()?;
        let item = tree.item(item_id);
        let around = self.parameters(file, tree, item);
        let written = Written::new(self, file, &around.names);
        let path = self.path_of(file, item)?;
        let args = (0..around.names.len()).map(Ty::param).collect();
        let ty = Ty::new(TyKind::Named(path, args));
        let fields = |fields: &[Field]| -> Box<[(Name, Ty)]> {
            fields
                .iter()
                .map(|field| (field.name, written.ty(&field.ty)))
                .collect()
        };
        let (own, variants) = match &item.kind {
            ItemKind::Struct(list) => (fields(list), Box::default()),
            ItemKind::Enum(variants) => {
                let cases = variants.iter().map(|variant| {
                    let fields = fields(&variant.fields);
                    let path = join(path, variant.name);
                    Case {
                        signature: constructor(ty, &around.generics, path, &fields),
                        fields,
                    }
                });
                (Box::default(), cases.collect())
            }
            _ => return None,
        };
        Some(Shape {
            ty,
            generics: around.generics.into(),
            fields: own,
            variants,
        })
    }

    /// The type of a constant or a static.
    pub(super) fn constant_type(&self, (file, id): (FileId, ItemId)) -> Option<Ty> {
        let tree = self.file(file).tree.as_ref()?;
        let item = tree.item(id);
        let ItemKind::Const(constant) = &item.kind else {
            return None;
        };
        let around = self.parameters(file, tree, item);
        Some(Written::new(self, file, &around.names).ty(&constant.ty))
    }
}

fn constructor(ty: Ty, generics: &[Ty], path: Name, fields: &[(Name, Ty)]) -> Signature {
    Signature {
        path,
        owner: Some(ty),
        of_trait: None,
        generics: generics.into(),
        // A turbofish on a constructor speaks of the type's parameters.
        first_own: 0,
        receiver: Receiver::None,
        params: fields.iter().map(|(_, ty)| *ty).collect(),
        ret: ty,
        constructs: true,
    }
}

/// `a::b`, made once for each pair on each thread.
pub(super) fn join(front: Name, last: Name) -> Name {
    use std::cell::RefCell;

    use crate::model::hash::FastMap;
    thread_local! {
        static KNOWN: RefCell<FastMap<(Name, Name), Name>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        *known
            .entry((front, last))
            .or_insert_with(|| Name::new(&format!("{front}::{last}")))
    })
}
