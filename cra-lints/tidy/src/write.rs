//! Writes the generated files: one submodule for each.

pub mod article;
pub mod cwe;
pub mod interface;
pub mod kinds;
pub mod registry;
pub mod requirement;
pub mod table;

/// The first line of a generated file, from which the other checks know it.
pub const MARK: &str = "Written by cra-tidy from";

/// The opening of a generated file: what it is, what it is made from, and how to write it anew.
fn opening(what: &str, from: &str) -> String {
    format!(
        "//! {what}\n//!\n//! {MARK} {from}: change that, then run `cargo test -p cra-tidy`.\n\n"
    )
}

/// A name in the shape of a Rust enum variant: `unsafe_code` becomes `UnsafeCode`.
fn camel(word: &str) -> String {
    word.split('_')
        .filter_map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}
