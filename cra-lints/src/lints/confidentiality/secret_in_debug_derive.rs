//! # Derived text that shows a secret
//!
//! ## What it checks
//! Fields that are called a password, a key or a token, hold plain text or bytes, and are shown by the `Debug` or
//! `Display` that their type derives.
//!
//! ## Why it matters
//! Whoever prints the record, logs it, or unwraps a result that holds it writes the secret down, and does not see that
//! in the code.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! ```
//! ```rust src/lib.rs
//! #[derive(Debug)]
//! pub struct Login {
//!     pub user: String,
//!     pub password: String,
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! secrecy = "0.10"
//! ```
//! ```rust src/lib.rs
//! #[derive(Debug)]
//! pub struct Login {
//!     pub user: String,
//!     pub password: secrecy::SecretString,
//! }
//! ```
//!
//! ## Limits
//! Secrets are known by the names of their fields. A type of another crate is taken to hide what it holds, and so is
//! one with a `Debug` of its own. `Serialize` is not judged: records are often made to be sent.

use crate::model::sensitive::{Sensitive, class_of, words};
use crate::model::syntax::{Attr, Field, Meta, MetaValue};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_E, &I_2_G],
    cwe: &[1295],
    tests: false,
    check: &[Check::Item(item)],
};

fn item(view: &ItemView<'_>, out: &mut Findings<'_>) {
    if view.item.test || !derives_debug(view) {
        return;
    }
    let fields: Vec<&Field> = match &view.item.kind {
        ItemKind::Struct(fields) => fields.iter().collect(),
        ItemKind::Enum(variants) => variants
            .iter()
            .flat_map(|variant| &variant.fields)
            .collect(),
        _ => return,
    };
    for field in fields {
        if is_secret(field.name.as_str())
            && !is_left_out(field)
            && shows(view.model, view.file, &field.ty, 0)
        {
            let what = format!(
                "the derived text of `{}` shows `{}`",
                view.item.name, field.name
            );
            out.report(view.place(field.span), what)
                .why("whoever prints or logs the record writes the secret down")
                .help("give the field a type that hides it, such as `secrecy::SecretString`, or write `Debug` yourself");
        }
    }
}

/// Whether a type has a derived text: `derive(Debug)`, under another name too, or one of the crates that derive it.
fn derives_debug(view: &ItemView<'_>) -> bool {
    view.item.attrs.iter().any(|attr| {
        derives(view, &attr.meta)
            || ["derivative", "educe"]
                .iter()
                .any(|name| attr.meta.is(&[name]) && attr.meta.mentions("Debug"))
    })
}

fn derives(view: &ItemView<'_>, meta: &Meta) -> bool {
    if meta.is(&["derive"]) {
        return meta.list().iter().any(|derived| {
            let Some(path) = &derived.path else {
                return false;
            };
            let last = path.last().name.as_str();
            let found = view.model.resolve(view.file.id, path);
            let name = found.as_ref().map_or(last, Resolved::last);
            matches!(name, "Debug" | "Display") || matches!(last, "Debug")
        });
    }
    // `cfg_attr(…, derive(Debug))`.
    meta.is(&["cfg_attr"]) && meta.list().iter().any(|inner| derives(view, inner))
}

/// Names of secrets. A lone `secret` counts; a lone `token` may be a word of a language.
fn is_secret(name: &str) -> bool {
    let words = words(name);
    // Several passwords are as secret as one.
    let single = name.strip_suffix('s').unwrap_or(name);
    match class_of(name).or_else(|| class_of(single)) {
        Some(Sensitive::Password | Sensitive::Key | Sensitive::Token) => true,
        Some(Sensitive::Vague) => words.last().is_some_and(|last| last == "secret"),
        None => false,
    }
}

/// Whether an attribute of one of the deriving crates leaves the field out or replaces it.
fn is_left_out(field: &Field) -> bool {
    let leaves_out = |attr: &Attr| {
        let meta = &attr.meta;
        let whole = meta.is(&["debug"]) || meta.is(&["display"]);
        let ignored = (meta.is(&["derivative"]) || meta.is(&["educe"]))
            && meta.list().iter().any(|inner| {
                inner.is(&["Debug"])
                    && (inner.string().is_some()
                        || inner.mentions("ignore")
                        || inner.mentions("method")
                        || inner.mentions("format_with")
                        || matches!(inner.value, MetaValue::List(_)))
            });
        whole || ignored
    };
    field.attrs.iter().any(leaves_out)
}

/// Types that show what is in them.
const SHOWS: &[&str] = &[
    "std::option::Option",
    "std::result::Result",
    "std::boxed::Box",
    "std::sync::Arc",
    "std::rc::Rc",
    "std::vec::Vec",
    "std::borrow::Cow",
    "std::collections::HashMap",
    "std::collections::BTreeMap",
    "std::collections::VecDeque",
    "zeroize::Zeroizing",
    "std::sync::Mutex",
    "std::sync::RwLock",
    "std::cell::RefCell",
];

/// Types whose text is what they hold.
const TEXTS: &[&str] = &[
    "str",
    "u8",
    "std::string::String",
    "std::ffi::OsString",
    "std::ffi::CString",
    "std::path::PathBuf",
    "bytes::Bytes",
    "bytes::BytesMut",
    "smol_str::SmolStr",
];

/// Whether the text of a type shows a text or bytes.
fn shows(model: &Model<'_>, file: &File, ty: &Type, depth: usize) -> bool {
    if depth > 6 {
        return false;
    }
    let inner = |ty: &Type| shows(model, file, ty, depth + 1);
    match &ty.kind {
        TypeKind::Ref { inner: to, .. } | TypeKind::Slice(to) | TypeKind::Array(to, _) => inner(to),
        TypeKind::Tuple(parts) => parts.iter().any(inner),
        TypeKind::Path(path) => {
            let last = path.last();
            let Some(found) = model.resolve(file.id, path) else {
                return matches!(last.name.as_str(), "str" | "u8" | "String");
            };
            // The target of an alias has its generic arguments there.
            if let Some((id, item)) = found.alias {
                let file = model.file(id);
                return match file.tree.as_ref().map(|tree| &tree.item(item).kind) {
                    Some(ItemKind::TypeAlias(Some(ty))) => shows(model, file, ty, depth + 1),
                    _ => false,
                };
            }
            if found.is_any(TEXTS) {
                // A lone byte is a number.
                return !found.is("u8") || depth > 0;
            }
            if found.is_any(SHOWS) {
                return last.args.iter().any(inner);
            }
            found.item.is_some_and(|(file, id)| {
                let file = model.file(file);
                file.tree.as_ref().is_some_and(|tree| {
                    let view = ItemView {
                        model,
                        file,
                        tree,
                        id,
                        item: tree.item(id),
                    };
                    shows_own(&view, depth)
                })
            })
        }
        _ => false,
    }
}

/// Whether a type of the workspace derives its text and holds a text or bytes.
fn shows_own(view: &ItemView<'_>, depth: usize) -> bool {
    match &view.item.kind {
        ItemKind::Struct(fields) => {
            derives_debug(view)
                && fields.iter().any(|field| {
                    !is_left_out(field) && shows(view.model, view.file, &field.ty, depth + 1)
                })
        }
        _ => false,
    }
}
