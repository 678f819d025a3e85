//! What inference works with: the tables of a workspace, and the state of one body.

use std::sync::OnceLock;

use super::cache;
use super::declared::Slot;
use super::found::Found;
use super::tables::{Tables, from_inside};
use super::vars::{Class, Vars};
use super::words::{Words, words};
use super::written::Written;
use super::{Callee, Types};
use crate::model::Model;
use crate::model::hash::{FastMap, FastSet};
use crate::model::library::Libraries;
use crate::model::modules::ModuleId;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::signature::fill;
use crate::model::syntax::{
    BodyId, BodyOwner, ExprId, ItemId, ItemKind, LocalId, Path, Receiver, ScopeId, Type,
};
use crate::model::ty::{Ty, TyKind};
use crate::model::view::BodyView;

/// What is known of a workspace and its libraries beyond single bodies.
#[derive(Debug, Default)]
pub(in crate::model) struct Inference {
    pub(super) libraries: Libraries,
    /// Variants of the workspace's enums, by their canonical path.
    pub(super) variants: FastMap<Name, (FileId, ItemId, usize)>,
    /// The names of the workspace's own crates.
    pub(super) crates: FastSet<&'static str>,
    pub(super) slots: Vec<Box<[Slot]>>,
    pub(super) scopes: Vec<OnceLock<Box<[Name]>>>,
    /// The types of bodies, by file and body.
    types: Vec<Box<[OnceLock<Types>]>>,
    pub(super) tables: OnceLock<Tables>,
    /// Which model it is of.
    pub(super) number: u64,
}

impl Inference {
    /// Prepares inference for a model whose names are known.
    pub(in crate::model) fn new(model: &Model<'_>) -> Self {
        let mut variants = FastMap::default();
        let mut slots = Vec::with_capacity(model.files.len());
        let mut types = Vec::with_capacity(model.files.len());
        for file in &model.files {
            let count = file.tree.as_ref().map_or(0, |tree| tree.items.len());
            slots.push((0..count).map(|_| Slot::default()).collect());
            let count = file.tree.as_ref().map_or(0, |tree| tree.bodies.len());
            types.push((0..count).map(|_| OnceLock::new()).collect());
        }
        for (path, (file, item)) in &model.modules.items {
            let Some(tree) = &model.file(*file).tree else {
                continue;
            };
            if let ItemKind::Enum(list) = &tree.item(*item).kind {
                for (at, variant) in list.iter().enumerate() {
                    let path = path.child(variant.name);
                    variants.insert(path, (*file, *item, at));
                }
            }
        }
        let crates = model
            .modules
            .crates
            .iter()
            .map(|krate| model.modules.get(krate.root).path.as_str())
            .collect();
        let scopes = model.modules.list.iter().map(|_| OnceLock::new()).collect();
        Self {
            libraries: Libraries::new(&model.snapshot.libraries),
            variants,
            crates,
            slots,
            scopes,
            types,
            tables: OnceLock::new(),
            number: cache::number(),
        }
    }

    /// Where the types of a body are kept.
    pub(super) fn slot(&self, file: FileId, body: BodyId) -> &OnceLock<Types> {
        &self.types[file.0 as usize][body.0 as usize]
    }
}

impl Model<'_> {
    /// Whether a type of a library writes itself for programmers in words of its own, which derived ones do not.
    pub(crate) fn debugs_itself(&self, path: Name) -> bool {
        self.inference.libraries.debugs_itself(path.as_str())
    }
}

/// The inference of one body.
pub(super) struct Infer<'m> {
    pub(super) view: BodyView<'m>,
    pub(super) model: &'m Model<'m>,
    pub(super) tables: &'m Tables,
    pub(super) libraries: &'m Libraries,
    pub(super) words: &'static Words,
    pub(super) vars: Vars,
    pub(super) exprs: Vec<Ty>,
    pub(super) locals: Vec<Ty>,
    pub(super) callees: Vec<(ExprId, Callee)>,
    /// Generic parameters in force, as they look from inside.
    pub(super) names: Vec<(Name, Ty)>,
    /// What `return` gives, innermost function, closure or async block last.
    pub(super) returns: Vec<Ty>,
    /// What `break` gives, innermost loop last.
    pub(super) breaks: Vec<Ty>,
    pub(super) depth: u16,
    pub(super) settling: u8,
    module: Option<(ScopeId, ModuleId)>,
}

impl<'m> Infer<'m> {
    pub(super) fn new(view: BodyView<'m>) -> Self {
        let model = view.model;
        Self {
            view,
            model,
            tables: model.tables(),
            libraries: &model.inference.libraries,
            words: words(),
            vars: Vars::default(),
            exprs: vec![Ty::unknown(); view.body.exprs.len()],
            locals: vec![Ty::unknown(); view.body.locals.len()],
            callees: Vec::new(),
            names: Vec::new(),
            returns: Vec::new(),
            breaks: Vec::new(),
            depth: 0,
            settling: 0,
            module: None,
        }
    }

    /// All of the body.
    pub(super) fn run(mut self) -> Types {
        let want = self.enter();
        let root = self.view.body.root();
        self.returns.push(want);
        let ty = self.expr(root, want);
        self.vars.unify(want, ty);
        for at in 0..self.exprs.len() {
            self.exprs[at] = self.finish(self.exprs[at]);
        }
        for at in 0..self.locals.len() {
            self.locals[at] = self.finish(self.locals[at]);
        }
        self.callees.sort_by_key(|(id, _)| *id);
        self.callees.dedup_by_key(|(id, _)| *id);
        Types {
            exprs: self.exprs.into(),
            locals: self.locals.into(),
            callees: self.callees.into(),
        }
    }

    /// Learns what is around the body; gives the type that it is to have.
    fn enter(&mut self) -> Ty {
        let tree = self.view.tree;
        let BodyOwner::Item(id) = self.view.body.owner else {
            return self.words.usize_ty;
        };
        let item = tree.item(id);
        let file = self.view.file.id;
        let model = self.model;
        let signature = match &item.kind {
            ItemKind::Fn(_) => model.signature((file, id)),
            _ => None,
        };
        let (names, inside) = match (&item.kind, signature) {
            (ItemKind::Fn(function), Some(signature)) => (
                Model::parameter_names(tree, item, function, signature.owner),
                from_inside(&signature.generics),
            ),
            _ => {
                let around = model.parameters(file, tree, item);
                let inside = from_inside(&around.generics);
                (around.names, inside)
            }
        };
        self.names = names
            .iter()
            .enumerate()
            .map(|(at, (name, ty))| match ty.hole() {
                Some(_) => (*name, inside.get(at).copied().unwrap_or_else(Ty::unknown)),
                None => (*name, fill(*ty, &inside)),
            })
            .collect();
        match &item.kind {
            ItemKind::Fn(function) => {
                let Some(signature) = signature else {
                    return Ty::unknown();
                };
                if function.has_self {
                    let own = fill(signature.owner.unwrap_or_else(Ty::unknown), &inside);
                    let typed = self.view.body.locals.first();
                    let ty = match function.receiver {
                        Receiver::Ref => Ty::new(TyKind::Ref(false, own)),
                        Receiver::RefMut => Ty::new(TyKind::Ref(true, own)),
                        Receiver::Typed => typed
                            .and_then(|local| local.ty.as_ref())
                            .map_or(own, |ty| self.lower(ty)),
                        _ => own,
                    };
                    self.set_local(LocalId(0), ty);
                }
                for (param, ty) in function.params.iter().zip(&signature.params) {
                    if let Some(local) = param.local {
                        let ty = fill(*ty, &inside);
                        let ty = self.settle(ty);
                        self.set_local(local, ty);
                    }
                }
                self.parameter_patterns();
                let ret = self.settle(fill(signature.ret, &inside));
                if function.async_ {
                    return self
                        .project(ret, self.words.output)
                        .unwrap_or_else(Ty::unknown);
                }
                ret
            }
            ItemKind::Const(constant) => self.lower(&constant.ty),
            _ => Ty::unknown(),
        }
    }

    /// Parameters whose patterns are no plain names: their locals have the annotation of the whole, so the patterns
    /// are looked through from outside.
    fn parameter_patterns(&mut self) {
        let tree = self.view.tree;
        let BodyOwner::Item(id) = self.view.body.owner else {
            return;
        };
        let ItemKind::Fn(function) = &tree.item(id).kind else {
            return;
        };
        for param in &function.params {
            if param.local.is_some() {
                continue;
            }
            let pats = &self.view.body.pats;
            let at = pats.iter().rposition(|pat| pat.span == param.span);
            if let Some(at) = at {
                let ty = self.lower(&param.ty);
                let id = crate::model::syntax::PatId(u32::try_from(at).unwrap_or(u32::MAX));
                self.pattern(id, ty);
            }
        }
    }

    /// The last word on a type: what is still open is unknown, numbers get their usual types.
    fn finish(&mut self, ty: Ty) -> Ty {
        if !ty.is_open() {
            return ty;
        }
        let ty = self.settle(ty);
        self.close(ty, 0)
    }

    fn close(&self, ty: Ty, depth: u8) -> Ty {
        if !ty.is_open() {
            return ty;
        }
        let ty = self.vars.shallow(ty);
        if ty.hole().is_some() {
            return match self.vars.class(ty) {
                Some(Class::Int) => self.words.i32_ty,
                Some(Class::Float) => self.words.f64_ty,
                _ => Ty::unknown(),
            };
        }
        if depth > 12 {
            return Ty::unknown();
        }
        ty.map_parts(|part| self.close(part, depth + 1))
    }

    pub(super) fn set_local(&mut self, id: LocalId, ty: Ty) {
        if let Some(slot) = self.locals.get_mut(id.0 as usize) {
            *slot = ty;
        }
    }

    /// A written type, with variables for what it leaves open.
    pub(super) fn lower(&mut self, ty: &Type) -> Ty {
        let lowered = Written::new(self.model, self.view.file.id, &self.names).ty(ty);
        let lowered = self.settle(lowered);
        self.open(lowered)
    }

    /// Variables in the place of what is not known.
    pub(super) fn open(&mut self, ty: Ty) -> Ty {
        if ty.is_unknown() {
            return self.vars.fresh(Class::Any);
        }
        match ty.kind() {
            TyKind::Bounds(_) | TyKind::Fn(..) => ty,
            TyKind::Named(_, args) if args.is_empty() => ty,
            _ => ty.map_parts(|part| self.open(part)),
        }
    }

    /// The module or block that a scope of this file is.
    pub(super) fn module(&mut self, scope: ScopeId) -> Option<ModuleId> {
        if let Some((known, module)) = self.module
            && known == scope
        {
            return Some(module);
        }
        let module = self.model.modules.of_scope(self.view.file.id, scope)?;
        self.module = Some((scope, module));
        Some(module)
    }

    /// What a path written here means.
    pub(super) fn found(&mut self, path: &Path) -> Option<Found> {
        let module = self.module(path.scope)?;
        self.model.found_in(module, self.view.file.id, path)
    }
}
