//! Makes rustc refuse a type that has a trait which it must not have.

use proc_macro::{Ident, TokenStream, TokenTree};

use crate::generics::Generics;
use crate::tokens::{code, literal};

/// A trait that a type must not implement.
pub(crate) struct Absent {
    /// Its path.
    pub(crate) bound: &'static str,
    /// What the compiler says when the type has it.
    pub(crate) text: &'static str,
    /// The name that stands in the compiler's message where it cannot be given the text.
    pub(crate) stands_for: &'static str,
}

impl Absent {
    /// One constant for one trait: evaluation stops at the first assertion that fails.
    pub(crate) fn assertion(&self, name: &Ident, generics: &Generics) -> TokenStream {
        let named = || TokenStream::from(TokenTree::Ident(name.clone()));
        let at = name.span();
        let Self {
            bound,
            text,
            stands_for,
        } = self;
        if generics.is_closed() {
            // An inherent constant, there only with the bound, hides the constant of a trait.
            let text_of = format!(
                "const _: () = {{ \
                    struct _Of<T: ?::core::marker::Sized>(::core::marker::PhantomData<T>); \
                    trait _Without {{ const _HAS: ::core::primitive::bool = false; }} \
                    impl<T: ?::core::marker::Sized> _Without for _Of<T> {{}} \
                    impl<T: ?::core::marker::Sized + {bound}> _Of<T> {{ const _HAS: ::core::primitive::bool = true; }} \
                    ::core::assert!(!<_Of<$name $longest>>::_HAS, $text); \
                }};"
            );
            let gaps = [
                ("name", named()),
                ("longest", generics.longest()),
                ("text", literal(at, text)),
            ];
            return code(at, &text_of, &gaps);
        }
        // An implementation for whatever has the bound overlaps with one for the family as soon as one of its types
        // has the bound.
        let text_of = format!(
            "const _: () = {{ \
                trait {stands_for} {{}} \
                impl<T: ?::core::marker::Sized + {bound}> {stands_for} for T {{}} \
                impl $declared {stands_for} for $name $used $clause {{}} \
            }};"
        );
        let gaps = [
            ("declared", generics.declared()),
            ("name", named()),
            ("used", generics.used()),
            ("clause", generics.where_clause()),
        ];
        code(at, &text_of, &gaps)
    }
}
