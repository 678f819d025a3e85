//! What a field of a configuration is when nobody says otherwise, by its attributes.

use rustc_hash::FxHashMap;

use crate::model::Model;
use crate::model::name::Name;
use crate::model::place::{FileId, Place};
use crate::model::syntax::{Field, ItemId, ItemKind, Path, Segment};
use crate::model::view::ItemView;

/// Attributes of libraries that read the command line or variables, and what they call a default.
const READERS: &[&str] = &["arg", "clap", "structopt", "argh", "envconfig", "env"];
const DEFAULTS: &[&str] = &["default_value", "default"];

/// What an attribute says of a field.
#[derive(Debug, Clone, Copy)]
pub(super) enum Default {
    /// The text at this place.
    Text(Place),
    /// What this function gives.
    Function((FileId, ItemId)),
}

/// The defaults of fields, by the paths of their types and their names.
#[derive(Debug)]
pub(super) struct Defaults(FxHashMap<(Name, Name), Default>);

impl Defaults {
    pub(super) fn new(model: &Model<'_>) -> Self {
        let mut out = FxHashMap::default();
        for file in &model.files {
            for view in model.items(file).filter(|view| !view.item.test) {
                let ItemKind::Struct(fields) = &view.item.kind else {
                    continue;
                };
                for field in fields {
                    let Some(default) = of_field(&view, field) else {
                        continue;
                    };
                    let owner = model.resolve_name(file.id, view.item.scope, view.item.name);
                    if let Some(owner) = owner {
                        out.insert((owner.path, field.name), default);
                    }
                }
            }
        }
        Self(out)
    }

    /// The default of a field.
    pub(super) fn of(&self, owner: Name, field: Name) -> Option<Default> {
        self.0.get(&(owner, field)).copied()
    }

    /// Whether there is none at all.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// `#[serde(default = "any_key")]`, `#[arg(default_value = "hush")]`.
fn of_field(view: &ItemView<'_>, field: &Field) -> Option<Default> {
    field.attrs.iter().find_map(|attr| {
        let mut metas = attr.meta.list().iter();
        if attr.meta.is(&["serde"]) {
            let named = metas.find(|meta| meta.is(&["default"]))?.string()?;
            return function(view, named).map(Default::Function);
        }
        if !READERS.iter().any(|reader| attr.meta.is(&[reader])) {
            return None;
        }
        let default = metas.find(|meta| DEFAULTS.iter().any(|name| meta.is(&[name])))?;
        let text = default.string().filter(|text| !text.is_empty());
        text.map(|_| Default::Text(view.place(default.span)))
    })
}

/// The function of this path, as it is written beside a type.
fn function(view: &ItemView<'_>, path: &str) -> Option<(FileId, ItemId)> {
    let span = view.item.name_span;
    let segment = |name| Segment {
        name: Name::new(name),
        span,
        args: Box::default(),
        bindings: Box::default(),
    };
    let path = Path {
        segments: path.split("::").map(segment).collect(),
        ..Path::single(Name::new(path), span, view.item.scope)
    };
    let found = view.model.resolve(view.file.id, &path)?;
    let item = found.item.or_else(|| {
        let owner = Name::new(found.parent());
        view.model.associated_item(owner, Name::new(found.last()))
    })?;
    let tree = view.model.file(item.0).tree.as_ref()?;
    matches!(tree.item(item.1).kind, ItemKind::Fn(_)).then_some(item)
}
