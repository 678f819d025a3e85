//! Statics that the whole program writes into and reads from: what is behind a lock, or set once.

use super::Walk;
use crate::flow::held::Made;
use crate::flow::known::Target;
use crate::flow::taint::Origin;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ItemKind, LocalId, Path, Type, TypeKind};
use crate::model::values::Value as Constant;

/// How deep the type of a static is looked into for a lock: `LazyLock<Arc<Mutex<…>>>`.
const MAX_WRAPPERS: u32 = 4;

/// A static that a body names, which is to it like a variable.
pub(super) struct Cell {
    /// Its whole path, and which of that path it is.
    path: Name,
    /// The variable that stands for it.
    local: LocalId,
    /// What it held when it was named first.
    before: Value,
}

impl Walk<'_, '_> {
    /// The variable that stands for the static that a path names, if others change what is in it.
    pub(super) fn cell_named(&mut self, path: &Path) -> Option<LocalId> {
        let path = self.static_cell(path)?;
        if let Some(known) = self.cells.iter().find(|cell| cell.path == path) {
            return Some(known.local);
        }
        self.note(Made::Asked(path));
        let before = self.held.map_or(Value::NONE, |held| held.in_static(path));
        // Somebody puts this truth value there, at some time.
        let before = match before.constant() {
            Some(Constant::Bool(_)) => before.without_known(),
            _ => before,
        };
        let local = self.state.add(before.clone());
        self.cells.push(Cell {
            path,
            local,
            before,
        });
        Some(local)
    }

    /// The same, of a static that was named before.
    pub(super) fn cell_at(&self, path: &Path) -> Option<Target> {
        if self.cells.is_empty() {
            return None;
        }
        let path = self.static_cell(path)?;
        let known = self.cells.iter().find(|cell| cell.path == path)?;
        Some(self.state.target(known.local, Vec::new()))
    }

    /// The path of a static with something behind a lock, and which of that path it is.
    fn static_cell(&self, path: &Path) -> Option<Name> {
        let name = path.last().name;
        if name.as_str().contains(|letter: char| letter.is_lowercase()) {
            return None;
        }
        let named = self.view.resolve(path)?;
        let (file, at) = named.item?;
        let item = self.view.model.file(file).tree.as_ref()?.item(at);
        match &item.kind {
            ItemKind::Const(constant)
                if constant.static_ && !constant.mutable && has_cell(&constant.ty, 0) =>
            {
                // Functions may have statics of one name.
                Some(Name::of(&format_args!(
                    "{}#{}.{}",
                    named.path, file.0, at.0
                )))
            }
            _ => None,
        }
    }

    /// Notes what was put into statics.
    pub(super) fn made_of_statics(&mut self) {
        for at in 0..self.cells.len() {
            let cell = &self.cells[at];
            let now = self.state.held(cell.local);
            if now != cell.before {
                let path = cell.path;
                self.put_into_static(path, &now.light());
            }
        }
    }

    /// Notes what is put into a static; what is a parameter's is for the callers to say.
    pub(super) fn put_into_static(&mut self, path: Name, value: &Value) {
        if value.is_none() {
            return;
        }
        let given = value.filtered(&|taint| matches!(taint.origin, Origin::Param(..)));
        if !given.all_taints().is_empty() {
            self.summary.add_put(path, &given.without_known());
        }
        self.note(Made::Static(path, value.clone()));
    }

    /// The name of what a target is, be it a variable, a part of one or a static.
    pub(super) fn name_at(&self, target: &Target) -> Name {
        if let Some(field) = target.path.last() {
            return *field;
        }
        match self.view.body.locals.get(target.local.0 as usize) {
            Some(local) => local.name,
            None => {
                let mut cells = self.cells.iter();
                let cell = cells.find(|cell| cell.local == target.local);
                let path = cell.map_or("", |cell| super::call::last(cell.path.as_str()));
                Name::new(path.split('#').next().unwrap_or_default())
            }
        }
    }
}

/// Whether a type, as it is written, has something in it that is changed through a shared reference.
pub(super) fn has_cell(ty: &Type, depth: u32) -> bool {
    if depth > MAX_WRAPPERS {
        return false;
    }
    match &ty.kind {
        TypeKind::Ref { inner, .. } => has_cell(inner, depth + 1),
        TypeKind::Path(path) => {
            let last = path.last();
            super::shared::is_cell_name(last.name.as_str())
                || last.args.iter().any(|inner| has_cell(inner, depth + 1))
        }
        _ => false,
    }
}
