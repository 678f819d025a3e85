//! Which traits are in scope: their methods can be called on types that do not have them of their own.

use std::sync::OnceLock;

use crate::model::Model;
use crate::model::modules::{Def, ModuleId};
use crate::model::name::Name;
use crate::model::place::{FileId, Span};
use crate::model::syntax::{Import, ItemKind, Path, ScopeId};

impl Model<'_> {
    /// The traits that a module or block imports or defines, those of the blocks and the module around it included.
    pub(super) fn traits_in_scope(&self, file: FileId, scope: ScopeId) -> &[Name] {
        let Some(module) = self.modules.of_scope(file, scope) else {
            return &[];
        };
        let Some(slot): Option<&OnceLock<Box<[Name]>>> =
            self.inference.scopes.get(module.0 as usize)
        else {
            return &[];
        };
        slot.get_or_init(|| {
            let mut out = Vec::new();
            let mut at = Some(module);
            while let Some(id) = at {
                self.traits_of(id, file, scope, &mut out);
                let here = self.modules.get(id);
                at = if here.block { here.parent } else { None };
            }
            out.sort_unstable();
            out.dedup();
            out.into()
        })
    }

    fn traits_of(&self, module: ModuleId, file: FileId, scope: ScopeId, out: &mut Vec<Name>) {
        let here = self.modules.get(module);
        for defs in here.names.values() {
            for def in defs {
                match def {
                    Def::Item(file, item) => {
                        let tree = self.file(*file).tree.as_ref();
                        let item = tree.map(|tree| tree.item(*item));
                        if let Some(item) =
                            item.filter(|item| matches!(item.kind, ItemKind::Trait(_)))
                        {
                            out.extend(self.path_of(*file, item));
                        }
                    }
                    Def::Import(import) => {
                        // Traits have names like types; `_` hides a name but not the methods.
                        let last = import.path.last().name;
                        if last.as_str().starts_with(char::is_uppercase) {
                            self.imported(module, file, &import.path, out);
                        }
                    }
                    Def::Module(_) | Def::Extern(_) => {}
                }
            }
        }
        for glob in &here.globs {
            self.globbed(module, file, scope, glob, out);
        }
    }

    fn imported(&self, module: ModuleId, file: FileId, path: &Path, out: &mut Vec<Name>) {
        let Some(found) = self.found_in(module, file, path) else {
            return;
        };
        if let Some((file, item)) = found.item {
            let tree = self.file(file).tree.as_ref();
            let is_trait =
                tree.is_some_and(|tree| matches!(tree.item(item).kind, ItemKind::Trait(_)));
            if is_trait {
                out.push(found.path);
            }
            return;
        }
        let libraries = &self.inference.libraries;
        let krate = found.path.as_str().split("::").next().unwrap_or_default();
        // Of a library without a text it may be one.
        if libraries.is_trait(found.path.as_str()) || !found.own && !libraries.knows(krate) {
            out.push(found.path);
        }
    }

    fn globbed(
        &self,
        module: ModuleId,
        file: FileId,
        scope: ScopeId,
        glob: &Import,
        out: &mut Vec<Name>,
    ) {
        let path = &glob.path;
        let Some(found) = self.found_in(module, file, path) else {
            return;
        };
        if !found.own {
            out.extend(self.inference.libraries.traits_in(found.path.as_str()));
            return;
        }
        // A module of the workspace: each trait-like name that it shows is asked for through the glob.
        let names: Vec<Name> = self
            .modules
            .list
            .iter()
            .filter(|known| known.path == found.path && !known.block)
            .flat_map(|known| known.names.keys().copied())
            .filter(|name| name.as_str().starts_with(char::is_uppercase))
            .collect();
        for name in names {
            let mut segments = path.segments.to_vec();
            let mut last = path.last().clone();
            last.name = name;
            segments.push(last);
            let inner = Path {
                segments: segments.into(),
                qself: None,
                global: path.global,
                scope,
                span: Span::default(),
            };
            self.imported(module, file, &inner, out);
        }
    }
}
