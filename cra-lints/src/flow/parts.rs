//! What the parts of the workspace's types hold, told by their names together with those of the types.

use rustc_hash::{FxHashMap, FxHashSet};

use super::kinds::SensitiveKind;
use super::words;
use crate::model::Model;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::syntax::{Field, ItemKind, Type, TypeKind};

/// What is known of the workspace's types.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Types that hold data about somebody.
    people: FxHashSet<Name>,
    /// Types of which such a type has one as a part.
    belonging: FxHashSet<Name>,
    /// Types that are nothing but a name for the text or bytes in them: `struct ApiKey(String)`.
    wrappers: FxHashMap<Name, SensitiveKind>,
}

impl Parts {
    pub(super) fn new(model: &Model<'_>) -> Self {
        let mut out = Self::default();
        for file in &model.files {
            for view in model.items(file) {
                let ItemKind::Struct(fields) = &view.item.kind else {
                    continue;
                };
                let name = view.item.name;
                let wrapped = match &fields[..] {
                    [only] if only.name == "0" && holds_text(&only.ty) => words::sensitive(name),
                    _ => None,
                };
                let person = is_about_somebody(name, fields);
                if wrapped.is_none() && !person {
                    continue;
                }
                let Some(found) = model.resolve_name(file.id, view.item.scope, name) else {
                    continue;
                };
                if let Some(kind) = wrapped {
                    out.wrappers.insert(found.path, kind);
                }
                if person {
                    out.people.insert(found.path);
                    let parts = fields.iter();
                    out.belonging
                        .extend(parts.filter_map(|field| own_type(model, file.id, &field.ty)));
                }
            }
        }
        out
    }

    /// The kind of a part of a type.
    pub(super) fn kind(&self, owner: Name, part: Name) -> Option<SensitiveKind> {
        if part == "0" {
            return self.wrappers.get(&owner).copied();
        }
        if !words::people::may_be_part(part.as_str()) {
            return None;
        }
        let known = self.people.contains(&owner) && !words::people::is_generic(part.as_str())
            || self.belonging.contains(&owner) && words::people::is_place(part.as_str());
        match known {
            true => Some(SensitiveKind::Personal),
            false => words::part_of(owner, part),
        }
    }
}

/// Whether a type holds data about somebody: it is named for people, or has something that only people have.
fn is_about_somebody(name: Name, fields: &[Field]) -> bool {
    let personal = |field: &Field| words::sensitive(field.name) == Some(SensitiveKind::Personal);
    let contact = |field: &&Field| words::people::CONTACTS.contains(&field.name.as_str());
    words::people::is_person(name.as_str())
        || fields.iter().any(personal)
        || fields.iter().filter(contact).count() > 1
}

/// Whether a type of the workspace is a choice of names, which hold nothing.
pub(super) fn is_choice(model: &Model<'_>, path: Name) -> bool {
    model.item_at(path).is_some_and(|(file, item)| {
        let tree = model.file(file).tree.as_ref();
        tree.is_some_and(|tree| match &tree.item(item).kind {
            ItemKind::Enum(variants) => variants.iter().all(|variant| variant.fields.is_empty()),
            _ => false,
        })
    })
}

/// Whether a type is text or bytes.
fn holds_text(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Array(inner, _) | TypeKind::Slice(inner) => is_byte(inner),
        _ => ty.as_path().is_some_and(|path| {
            let last = path.last();
            match last.name.as_str() {
                "String" | "str" | "Zeroizing" | "Bytes" => true,
                "Vec" => last.args.first().is_some_and(is_byte),
                "Box" | "Arc" | "Rc" | "Cow" => last.args.last().is_some_and(holds_text),
                _ => false,
            }
        }),
    }
}

fn is_byte(ty: &Type) -> bool {
    ty.as_path().is_some_and(|path| path.last().name == "u8")
}

/// The type of the workspace that a field holds one of, or some.
fn own_type(model: &Model<'_>, file: FileId, ty: &Type) -> Option<Name> {
    let path = ty.as_path()?;
    if let Some(inner) = path.last().args.first()
        && matches!(path.last().name.as_str(), "Option" | "Vec" | "Box" | "Arc")
    {
        return own_type(model, file, inner);
    }
    let found = model.resolve(file, path)?;
    found.item.map(|_| found.path)
}
