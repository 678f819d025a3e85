//! Attributes that take code away from what is shipped, and those of every kind of item.

use syn::{Attribute, ImplItem, Item, Meta, TraitItem};

use crate::reach::cfg::{Conditions, Truth};

/// Attributes that make a function a test.
const TESTS: &[&str] = &[
    "bench",
    "proptest",
    "quickcheck",
    "rstest",
    "test",
    "test_case",
];

/// Whether what this stands on is there in tests only, or in no build.
pub(super) fn is_gone(attr: &Attribute, conditions: &Conditions) -> bool {
    let path = attr.path();
    if path.is_ident("cfg") {
        return match &attr.meta {
            Meta::List(list) => {
                conditions.platform(&format!("cfg({})", list.tokens)) == Truth::False
            }
            _ => false,
        };
    }
    let last = path.segments.last();
    last.is_some_and(|last| TESTS.iter().any(|test| last.ident == test))
}

/// The attributes of an item.
pub(super) fn of_item(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// The attributes of an item in an `impl`.
pub(super) fn of_impl_item(item: &ImplItem) -> &[Attribute] {
    match item {
        ImplItem::Const(item) => &item.attrs,
        ImplItem::Fn(item) => &item.attrs,
        ImplItem::Macro(item) => &item.attrs,
        ImplItem::Type(item) => &item.attrs,
        _ => &[],
    }
}

/// The attributes of an item in a trait.
pub(super) fn of_trait_item(item: &TraitItem) -> &[Attribute] {
    match item {
        TraitItem::Const(item) => &item.attrs,
        TraitItem::Fn(item) => &item.attrs,
        TraitItem::Macro(item) => &item.attrs,
        TraitItem::Type(item) => &item.attrs,
        _ => &[],
    }
}
