//! # Key that stays in memory
//!
//! ## What it checks
//! Fields that are called a password or a key and hold plain text or bytes, in a type that does not wipe them when it
//! goes.
//!
//! ## Why it matters
//! What was a secret stays in memory until something else is written there. A crash dump, a swapped page or a read
//! beyond a buffer shows it.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! ```
//! ```rust src/lib.rs
//! pub struct Signer {
//!     pub signing_key: [u8; 32],
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
//! zeroize = "1"
//! ```
//! ```rust src/lib.rs
//! pub struct Signer {
//!     pub signing_key: zeroize::Zeroizing<[u8; 32]>,
//! }
//! ```
//!
//! ## Limits
//! Locals and copies are not looked at. Nobody sees it who does not switch it on: whether it matters depends on who can
//! read the memory.

use crate::model::sensitive::{Sensitive, class_of};
use crate::model::syntax::Field;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Allow,
    since: "0.1.0",
    requirements: &[&I_2_E, &I_2_M],
    cwe: &[226, 316],
    tests: false,
    check: &[Check::Item(item)],
};

fn item(view: &ItemView<'_>, out: &mut Findings<'_>) {
    let fields: Vec<&Field> = match &view.item.kind {
        ItemKind::Struct(fields) => fields.iter().collect(),
        ItemKind::Enum(variants) => variants
            .iter()
            .flat_map(|variant| &variant.fields)
            .collect(),
        _ => return,
    };
    if view.item.test {
        return;
    }
    let kept: Vec<&Field> = fields
        .into_iter()
        .filter(|field| {
            let class = class_of(field.name.as_str());
            matches!(class, Some(Sensitive::Password | Sensitive::Key))
                && owns_text(view.model, view.file, &field.ty, 0)
        })
        .collect();
    if kept.is_empty() || wipes(view) {
        return;
    }
    for field in kept {
        let what = format!("`{}` stays in memory when its owner goes", field.name);
        out.report(view.place(field.span), what)
            .why("a crash dump, a swapped page or a stray read can still show it")
            .help("wrap it in `zeroize::Zeroizing`, or derive `ZeroizeOnDrop`");
    }
}

/// Types that own text or bytes.
const TEXTS: &[&str] = &["std::string::String", "bytes::Bytes", "bytes::BytesMut"];

/// Types that hold what they are given.
const HOLDERS: &[&str] = &[
    "std::option::Option",
    "std::boxed::Box",
    "std::vec::Vec",
    "std::sync::Arc",
    "std::rc::Rc",
];

/// Whether a type owns text or bytes that nothing wipes.
fn owns_text(model: &Model<'_>, file: &File, ty: &Type, depth: usize) -> bool {
    if depth > 6 {
        return false;
    }
    match &ty.kind {
        TypeKind::Array(inner, _) | TypeKind::Slice(inner) => is_byte(inner),
        TypeKind::Path(path) => {
            let Some(found) = model.resolve(file.id, path) else {
                return path.last().name == "String";
            };
            // The target of an alias has its generic arguments there.
            if let Some((id, item)) = found.alias {
                let file = model.file(id);
                return match file.tree.as_ref().map(|tree| &tree.item(item).kind) {
                    Some(ItemKind::TypeAlias(Some(ty))) => owns_text(model, file, ty, depth + 1),
                    _ => false,
                };
            }
            if found.is_any(TEXTS) {
                return true;
            }
            if found.is_any(HOLDERS) {
                return path.last().args.iter().any(|inner| {
                    found.is("std::vec::Vec") && is_byte(inner)
                        || owns_text(model, file, inner, depth + 1)
                        || is_str(inner)
                });
            }
            false
        }
        _ => false,
    }
}

fn is_byte(ty: &Type) -> bool {
    matches!(&ty.kind, TypeKind::Path(path) if path.is(&["u8"]))
}

fn is_str(ty: &Type) -> bool {
    matches!(&ty.kind, TypeKind::Path(path) if path.is(&["str"]))
}

/// Whether a type is wiped when it goes: by a derive, or by a `Drop` that calls something with that name.
fn wipes(view: &ItemView<'_>) -> bool {
    let derived = view.item.attrs.iter().any(|attr| {
        attr.meta.mentions("ZeroizeOnDrop")
            || attr.meta.is(&["zeroize"]) && attr.meta.mentions("drop")
            || attr.meta.is(&["derive"])
                && attr.meta.list().iter().any(|derived| {
                    derived
                        .path
                        .as_ref()
                        .is_some_and(|path| path.last().name == "ZeroizeOnDrop")
                })
    });
    derived || view.model.items(view.file).any(|other| drops(&other, view))
}

/// Whether an item is the `Drop` or `ZeroizeOnDrop` of a type, and wipes something.
fn drops(other: &ItemView<'_>, of: &ItemView<'_>) -> bool {
    let ItemKind::Impl(block) = &other.item.kind else {
        return false;
    };
    let Some(path) = &block.trait_ else {
        return false;
    };
    if other.item.name != of.item.name {
        return false;
    }
    let name = path.last().name;
    name == "ZeroizeOnDrop"
        || name == "Drop"
            && block.items.iter().any(|id| {
                let ItemKind::Fn(function) = &other.tree.item(*id).kind else {
                    return false;
                };
                function.body.is_some_and(|body| {
                    other.body(body).calls().any(|call| {
                        let name = call.name.as_str();
                        name.contains("zero")
                            || name.contains("wipe")
                            || name.contains("clear")
                            || name == "fill"
                    })
                })
            })
}
