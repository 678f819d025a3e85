//! What type an expression has, as far as reading tells: annotations, constructors, fields, signatures of the workspace, and builders.
//!
//! A type is its canonical path. References, and the wrappers that code looks through all the time
//! (`Option`, `Result`, `Box`, `Arc`, `Mutex` and their kin), are looked through here as well.

use super::canonical;
use super::name::Name;
use super::place::FileId;
use super::syntax::{ExprId, ExprKind, FnItem, ItemKind, LocalId, Type, TypeKind, UnaryOp};
use super::view::BodyView;
use super::{File, Model};

const MAX_HOPS: usize = 24;

/// Types that stand for what is in them.
const WRAPPERS: &[&str] = &[
    "std::option::Option",
    "std::result::Result",
    "std::io::Result",
    "std::boxed::Box",
    "std::sync::Arc",
    "std::rc::Rc",
    "std::sync::Mutex",
    "std::sync::RwLock",
    "std::cell::RefCell",
    "std::cell::OnceCell",
    "std::sync::OnceLock",
    "std::sync::LazyLock",
    "std::borrow::Cow",
    "std::pin::Pin",
    "tokio::sync::Mutex",
    "tokio::sync::RwLock",
    "parking_lot::Mutex",
    "parking_lot::RwLock",
    "once_cell::sync::Lazy",
    "once_cell::sync::OnceCell",
    "anyhow::Result",
    "eyre::Result",
];

/// Methods that give what they are called on, or what is in it.
const PASS_THROUGH: &[&str] = &[
    "unwrap",
    "expect",
    "unwrap_or",
    "unwrap_or_else",
    "unwrap_or_default",
    "unwrap_unchecked",
    "clone",
    "cloned",
    "copied",
    "as_ref",
    "as_mut",
    "borrow",
    "borrow_mut",
    "lock",
    "read",
    "write",
    "to_owned",
    "by_ref",
    "take",
    "ok",
    "ok_or",
    "ok_or_else",
    "map_err",
    "context",
    "with_context",
    "inspect_err",
    "as_deref",
    "as_deref_mut",
    "get_mut",
    "or_else",
    "into_inner",
    "iter",
    "iter_mut",
    "into_iter",
];

/// Beginnings of the names that constructors have.
const CONSTRUCTORS: &[&str] = &[
    "new",
    "default",
    "from",
    "with",
    "try_new",
    "try_from",
    "connect",
    "open",
    "create",
    "build",
    "generate",
    "load",
    "bind",
    "init",
    "empty",
    "custom",
    "for_",
    "permissive",
    "very_permissive",
    "insecure",
    "recommended",
    "client",
    "server",
    "tls",
];

impl<'s> Model<'s> {
    /// Whether the crate that `file` belongs to may use the library `krate`.
    pub fn may_use(&self, file: FileId, krate: &str) -> bool {
        self.may_use_any(file, &[krate])
    }

    /// Whether the crate that `file` belongs to may use one of these libraries.
    pub fn may_use_any(&self, file: FileId, krates: &[&str]) -> bool {
        let Some(module) = self.modules.of_scope(file, super::syntax::ScopeId(0)) else {
            return false;
        };
        let owner = &self.modules.crates[self.modules.get(module).krate];
        let mut libraries = owner.externs.values();
        libraries.any(|library| krates.contains(&library.as_str()))
    }

    /// The canonical path of a written type, wrappers looked through.
    pub fn type_path(&self, file: &File, ty: &Type) -> Option<Name> {
        match &ty.kind {
            TypeKind::Ref { inner, .. } => self.type_path(file, inner),
            TypeKind::Path(path) => {
                let found = self.resolve(file.id, path)?;
                if found.is_any(WRAPPERS) {
                    let inner = path.last().args.first();
                    return inner
                        .and_then(|inner| self.type_path(file, inner))
                        .or(Some(found.path));
                }
                Some(found.path)
            }
            TypeKind::Impl(bounds) | TypeKind::Dyn(bounds) => {
                Some(self.resolve(file.id, bounds.first()?)?.path)
            }
            _ => None,
        }
    }
}

impl BodyView<'_> {
    /// The canonical path of an expression's type, wrappers looked through; `None` when reading does not tell.
    pub fn type_of(&self, id: ExprId) -> Option<Name> {
        self.type_within(id, MAX_HOPS)
    }

    fn type_within(&self, id: ExprId, hops: usize) -> Option<Name> {
        let hops = hops.checked_sub(1)?;
        match &self.expr(id).kind {
            ExprKind::Local(local) => self.local_type(*local, hops),
            ExprKind::Path(path) => {
                let found = self.resolve(path)?;
                match found.item {
                    Some((file, item)) => {
                        let file = self.model.file(file);
                        match &file.tree.as_ref()?.item(item).kind {
                            ItemKind::Const(constant) => self.model.type_path(file, &constant.ty),
                            ItemKind::Struct(_) => Some(found.path),
                            _ => None,
                        }
                    }
                    // `Enum::Variant` has the type of the enum, `Type::CONST` most often its own.
                    None => {
                        let parent = found.parent();
                        is_type_name(last(parent)).then(|| Name::new(parent))
                    }
                }
            }
            ExprKind::Call { callee, .. } => self.call_type(*callee, hops),
            ExprKind::MethodCall {
                receiver, method, ..
            } => self.method_type(*receiver, *method, hops),
            ExprKind::Field { base, name } => self.field_type(*base, *name, hops),
            ExprKind::Struct { path, .. } => Some(self.resolve(path)?.path),
            ExprKind::Ref { operand, .. }
            | ExprKind::Unary(UnaryOp::Deref, operand)
            | ExprKind::Try(operand)
            | ExprKind::Await(operand) => self.type_within(*operand, hops),
            ExprKind::Cast(_, ty) => self.model.type_path(self.file, ty),
            ExprKind::Block { tail, .. } => self.type_within((*tail)?, hops),
            ExprKind::If {
                then, otherwise, ..
            } => self
                .type_within(*then, hops)
                .or_else(|| self.type_within((*otherwise)?, hops)),
            ExprKind::Match { arms, .. } => {
                arms.iter().find_map(|arm| self.type_within(arm.body, hops))
            }
            ExprKind::Macro(call) => match call.path.last().name.as_str() {
                "format" => Some(Name::new("std::string::String")),
                "vec" => Some(Name::new("std::vec::Vec")),
                _ => self.type_within(call.value?, hops),
            },
            _ => None,
        }
    }

    /// What a chain of method calls begins with: the path of the function that is called first, or a local's type.
    pub fn origin(&self, id: ExprId) -> Option<Name> {
        self.origin_within(id, MAX_HOPS * 2)
    }

    fn origin_within(&self, id: ExprId, hops: usize) -> Option<Name> {
        let hops = hops.checked_sub(1)?;
        match &self.expr(id).kind {
            ExprKind::MethodCall {
                receiver: inner, ..
            }
            | ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Ref { operand: inner, .. } => self.origin_within(*inner, hops),
            ExprKind::Call { callee, .. } => match &self.expr(*callee).kind {
                ExprKind::Path(path) => Some(self.resolve(path)?.path),
                _ => None,
            },
            ExprKind::Local(local) => {
                let found = self.body.local(*local);
                let written = found
                    .ty
                    .as_ref()
                    .and_then(|ty| self.model.type_path(self.file, ty));
                written.or_else(|| self.origin_within(found.init?, hops))
            }
            _ => self.type_of(id),
        }
    }

    fn local_type(&self, local: LocalId, hops: usize) -> Option<Name> {
        let found = self.body.local(local);
        if let Some(ty) = &found.ty
            && let Some(path) = self.model.type_path(self.file, ty)
        {
            return Some(path);
        }
        if found.name == "self" {
            return self.self_type();
        }
        self.type_within(found.init?, hops)
    }

    /// The type of the impl around.
    pub fn self_type(&self) -> Option<Name> {
        let parent = self.tree.item(self.owner()?.parent?);
        match &parent.kind {
            ItemKind::Impl(block) => self.model.type_path(self.file, &block.self_ty),
            _ => None,
        }
    }

    fn call_type(&self, callee: ExprId, hops: usize) -> Option<Name> {
        let ExprKind::Path(path) = &self.expr(callee).kind else {
            return None;
        };
        let found = self.resolve(path)?;
        if found.is_any(&["std::option::Option::Some", "std::result::Result::Ok"]) {
            return None;
        }
        if let Some((file, item)) = found.item {
            let file = self.model.file(file);
            return match &file.tree.as_ref()?.item(item).kind {
                ItemKind::Fn(function) => self.model.type_path(file, function.ret.as_ref()?),
                // A tuple struct's constructor.
                ItemKind::Struct(_) => Some(found.path),
                _ => None,
            };
        }
        let _ = hops;
        let parent = found.parent();
        if let Some(ret) = self.associated_return(parent, found.last()) {
            return Some(ret);
        }
        let owner = last(parent);
        if !is_type_name(owner) {
            return None;
        }
        let name = found.last();
        if name == "builder" {
            return Some(Name::new(&format!("{parent}Builder")));
        }
        let constructs =
            CONSTRUCTORS.iter().any(|start| name.starts_with(start)) || is_type_name(name);
        if constructs {
            return Some(Name::new(parent));
        }
        // What the tables of other crates say that it gives: the type itself, under whichever name it makes one.
        let returned = canonical::returned(found.path)?;
        (returned == "Self" || returned == parent).then(|| Name::new(parent))
    }

    fn method_type(&self, receiver: ExprId, method: Name, hops: usize) -> Option<Name> {
        let ty = self.type_within(receiver, hops)?;
        if PASS_THROUGH.contains(&method.as_str()) {
            return Some(ty);
        }
        if let Some(ret) = self.associated_return(ty.as_str(), method.as_str()) {
            return Some(ret);
        }
        let built = matches!(
            method.as_str(),
            "build" | "finish" | "try_build" | "finalize"
        );
        if let (true, Some(product)) = (built, ty.as_str().strip_suffix("Builder")) {
            return Some(Name::new(product));
        }
        // Builders and option structs are called in chains that give the same type again.
        let chains = [
            "Builder",
            "Options",
            "Config",
            "ConfigBuilder",
            "Layer",
            "Cors",
            "Cookie",
            "Validation",
            "Command",
        ];
        chains
            .iter()
            .any(|end| ty.as_str().ends_with(end))
            .then_some(ty)
    }

    /// The return type of an associated function of a type of the workspace.
    fn associated_return(&self, ty: &str, name: &str) -> Option<Name> {
        let (file, function) = self.model.associated_fn(ty, name)?;
        let ret = function.ret.as_ref()?;
        let own = ret
            .as_path()
            .and_then(super::syntax::Path::as_name)
            .is_some_and(|name| name == "Self");
        if own {
            return Some(Name::new(ty));
        }
        self.model.type_path(file, ret)
    }

    fn field_type(&self, base: ExprId, field: Name, hops: usize) -> Option<Name> {
        let ty = self.type_within(base, hops)?;
        let (file, item) = self.model.item_at(ty)?;
        let file = self.model.file(file);
        match &file.tree.as_ref()?.item(item).kind {
            ItemKind::Struct(fields) => {
                let field = fields.iter().find(|known| known.name == field)?;
                self.model.type_path(file, &field.ty)
            }
            _ => None,
        }
    }
}

impl Model<'_> {
    /// The item of the workspace with this canonical path.
    pub fn item_at(&self, path: Name) -> Option<(FileId, super::syntax::ItemId)> {
        self.modules.items.get(&path).copied()
    }

    /// An associated function or constant of a type of the workspace, by the type's canonical path.
    pub fn associated_item(&self, ty: Name, name: Name) -> Option<(FileId, super::syntax::ItemId)> {
        self.associated.get(&(ty, name)).copied()
    }

    /// An associated function of a type of the workspace, by the type's canonical path.
    pub fn associated_fn(&self, ty: &str, name: &str) -> Option<(&File, &FnItem)> {
        let key = (Name::new(ty), Name::new(name));
        let (file, item) = self.associated.get(&key)?;
        let file = self.file(*file);
        match &file.tree.as_ref()?.item(*item).kind {
            ItemKind::Fn(function) => Some((file, function)),
            _ => None,
        }
    }
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

fn is_type_name(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
        && !name
            .chars()
            .all(|char| char.is_uppercase() || char == '_' || char.is_ascii_digit())
        || matches!(name, "str" | "u8")
}
