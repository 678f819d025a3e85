//! The derives that a secret type must not have, as far as they stand below the attribute.

use proc_macro2::{Ident, TokenTree};
use syn::{Attribute, Meta};

/// Why a derive of this name is refused on a secret type; none for one that may stay. The path does not
/// matter: `serde::Serialize` is refused like `Serialize`.
pub(crate) fn refusal(derive: &Ident) -> Option<String> {
    let name = derive.to_string();
    let text = match name.as_str() {
        "Debug" => {
            "a secret type gets its Debug from #[cra::secret]: remove `Debug` here".to_owned()
        }
        "Display" => {
            "a secret type has no Display, which would print its content: remove `Display` here"
                .to_owned()
        }
        "Serialize" => "a secret type is not serialised, which would write its content anywhere: \
            remove `Serialize` here, and write the value where it must go by a method whose name says so"
            .to_owned(),
        "Copy" => "a secret type is not Copy, which would leave copies that nobody clears: \
            remove `Copy` here"
            .to_owned(),
        "Hash" => "a secret type has no derived Hash, which gives its content to any hasher: \
            remove `Hash` here"
            .to_owned(),
        "PartialEq" | "PartialOrd" | "Ord" => format!(
            "a secret type has no derived {name}, which stops at the first difference and so tells where it is: \
             remove `{name}` here, and compare in constant time"
        ),
        _ => return None,
    };
    Some(text)
}

/// The names of all derives among these attributes: the last part of each path.
///
/// No `cfg_attr` is among them: rustc has replaced each by what it says before a macro sees the item.
pub(crate) fn names(attrs: &[Attribute]) -> Vec<Ident> {
    let mut out = Vec::new();
    for attr in attrs {
        let Meta::List(list) = &attr.meta else {
            continue;
        };
        let attribute = list.path.segments.last();
        if attribute.is_none_or(|attribute| attribute.ident != "derive") {
            continue;
        }
        let mut last = None;
        for token in list.tokens.clone() {
            match token {
                TokenTree::Ident(ident) => last = Some(ident),
                TokenTree::Punct(comma) if comma.as_char() == ',' => out.extend(last.take()),
                _ => {}
            }
        }
        out.extend(last);
    }
    out
}

#[cfg(test)]
mod tests {
    use syn::DeriveInput;

    use super::*;

    fn found(item: &str) -> Vec<String> {
        let item: DeriveInput = syn::parse_str(item).expect("the tests write items");
        names(&item.attrs).iter().map(Ident::to_string).collect()
    }

    #[test]
    fn derives_are_found_in_every_form() {
        assert_eq!(
            found("#[derive(Clone, ::core::fmt::Debug,)] #[derive(serde::Serialize)] struct S;"),
            ["Clone", "Debug", "Serialize"]
        );
        assert_eq!(
            found("#[derive()] #[::core::derive(Copy)] struct S;"),
            ["Copy"]
        );
    }

    #[test]
    fn other_attributes_hold_no_derives() {
        for item in [
            "#[doc = \"derive(Debug)\"] struct S;",
            "#[other(derive(Debug))] struct S;",
            "#[derive] struct S;",
            "struct S(#[derive(Debug)] u8);",
        ] {
            assert!(found(item).is_empty(), "{item}");
        }
    }

    #[test]
    fn what_shows_copies_or_compares_is_refused() {
        let refused = |name| refusal(&Ident::new(name, proc_macro2::Span::call_site())).is_some();
        for name in [
            "Debug",
            "Display",
            "Serialize",
            "Copy",
            "Hash",
            "PartialEq",
            "PartialOrd",
            "Ord",
        ] {
            assert!(refused(name), "{name}");
        }
        for name in [
            "Clone",
            "Default",
            "Deserialize",
            "Zeroize",
            "ZeroizeOnDrop",
            "debug",
        ] {
            assert!(!refused(name), "{name}");
        }
    }
}
