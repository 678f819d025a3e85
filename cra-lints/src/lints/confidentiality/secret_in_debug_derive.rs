//! # Derived text that shows a secret
//!
//! ## What it checks
//! Fields that are called a password, the hash of one, a key or a token, hold plain text or bytes, or a parameter that
//! may be text, and are shown by the `Debug` or `Display` that their type derives; so are tuples of one field and
//! variants by their own name.
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

use crate::model::name::Name;
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
    let fields: Vec<(&Field, Name)> = match &view.item.kind {
        ItemKind::Struct(fields) => named(fields, view.item.name),
        ItemKind::Enum(variants) => variants
            .iter()
            .flat_map(|variant| {
                // A kind of error, or of what a parser reads, is called by what it is about.
                let speaks = !words(view.item.name.as_str())
                    .iter()
                    .any(|word| ABOUT.contains(&word.as_str()));
                let mut fields = named(&variant.fields, variant.name);
                fields.retain(|(field, name)| speaks || *name == field.name);
                fields
            })
            .collect(),
        _ => return,
    };
    for (field, name) in fields {
        let (secret, hash) = (is_secret(name.as_str()), is_hash(name.as_str()));
        // A parameter that stands for a key is most often one of several types that hide it.
        let open: Vec<Name> = match class_of(name.as_str()) {
            Some(Sensitive::Key) => Vec::new(),
            _ => open_parameters(view),
        };
        let shown = Shown {
            model: view.model,
            open: &open,
        };
        if (secret || hash) && !is_left_out(field) && shown.shows(view.file, &field.ty, 0) {
            let what = format!("the derived text of `{}` shows `{name}`", view.item.name);
            let why = if secret {
                "whoever prints or logs the record writes the secret down"
            } else {
                "whoever prints or logs the record writes down what passwords can be tried against"
            };
            out.report(view.place(field.span), what)
                .why(why)
                .help("give the field a type that hides it, such as `secrecy::SecretString`, or write `Debug` yourself");
        }
    }
}

/// Words in the names of enums whose variants are called by what they speak of.
const ABOUT: &[&str] = &[
    "error", "err", "problem", "failure", "kind", "type", "event", "field", "column", "token",
    "keyword", "node", "expr", "message", "step", "reason",
];

/// Fields with what they are called by: the only one of a tuple by the name of the tuple.
fn named(fields: &[Field], around: Name) -> Vec<(&Field, Name)> {
    match fields {
        [only] if only.name == "0" => vec![(only, around)],
        _ => fields.iter().map(|field| (field, field.name)).collect(),
    }
}

/// The parameters of a type that may be plain text: nothing but what the standard library says is asked of them.
fn open_parameters(view: &ItemView<'_>) -> Vec<Name> {
    let generics = view.item.generics.iter();
    let open = generics.filter(|generic| {
        let mut bounds = generic.bounds.iter();
        bounds.all(|bound| {
            let known = view.model.resolve(view.file.id, bound);
            known.is_some_and(|known| known.krate() == "std")
        })
    });
    open.map(|generic| generic.name).collect()
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

/// Names of what is made from a password and can be tried against a list of them.
fn is_hash(name: &str) -> bool {
    let words = words(name);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let password = |words: &[&str]| class_of(&words.join("_")) == Some(Sensitive::Password);
    match &*words {
        ["hashed", rest @ ..] => password(rest),
        [rest @ .., "hash" | "digest"] => password(rest),
        _ => false,
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

/// What is asked of types.
#[derive(Clone, Copy)]
struct Shown<'m, 'a> {
    model: &'m Model<'m>,
    /// Parameters that may be text.
    open: &'a [Name],
}

impl Shown<'_, '_> {
    /// Whether the text of a type shows a text or bytes.
    fn shows(self, file: &File, ty: &Type, depth: usize) -> bool {
        if depth > 6 {
            return false;
        }
        let model = self.model;
        let inner = |ty: &Type| self.shows(file, ty, depth + 1);
        match &ty.kind {
            TypeKind::Ref { inner: to, .. } | TypeKind::Slice(to) | TypeKind::Array(to, _) => {
                inner(to)
            }
            TypeKind::Tuple(parts) => parts.iter().any(inner),
            TypeKind::Path(path) => {
                let last = path.last();
                if path.as_name().is_some_and(|name| self.open.contains(&name)) {
                    return true;
                }
                let Some(found) = model.resolve(file.id, path) else {
                    return matches!(last.name.as_str(), "str" | "u8" | "String");
                };
                // The target of an alias has its generic arguments there.
                if let Some((id, item)) = found.alias {
                    let file = model.file(id);
                    return match file.tree.as_ref().map(|tree| &tree.item(item).kind) {
                        Some(ItemKind::TypeAlias(Some(ty))) => {
                            self.alone().shows(file, ty, depth + 1)
                        }
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
                        self.alone().shows_own(&view, depth)
                    })
                })
            }
            _ => false,
        }
    }

    /// Whether a type of the workspace derives its text and holds a text or bytes.
    fn shows_own(self, view: &ItemView<'_>, depth: usize) -> bool {
        let shows =
            |field: &Field| !is_left_out(field) && self.shows(view.file, &field.ty, depth + 1);
        derives_debug(view)
            && match &view.item.kind {
                ItemKind::Struct(fields) => fields.iter().any(shows),
                ItemKind::Enum(variants) => variants
                    .iter()
                    .flat_map(|variant| &variant.fields)
                    .any(shows),
                _ => false,
            }
    }

    /// The same for a type that has its own parameters.
    fn alone(self) -> Self {
        Self { open: &[], ..self }
    }
}
