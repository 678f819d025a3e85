//! The names of the attributes only: the check of a product reads them and runs none.

use proc_macro::TokenStream;

/// The attribute.
#[proc_macro_attribute]
pub fn accept(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn audited(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn bounded(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn crypto(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn entry_point(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn erases(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn mints(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn no_panic(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn outbound(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn personal_data(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn requires(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn satisfies(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn secret(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn secure_default(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn unsafe_boundary(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn update(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn verifies(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}

/// The attribute.
#[proc_macro_attribute]
pub fn witness(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}
