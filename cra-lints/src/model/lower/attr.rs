//! Attributes: the usual grammar read from tokens, `cfg_attr` unpacked, documentation looked at for its safety section only.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};

use super::Lower;
use crate::model::sensitive::words;
use crate::model::syntax::{Attr, Literal, Meta, MetaValue};

/// What the attributes of one item say.
pub(super) struct Attrs {
    pub(super) list: Vec<Attr>,
    pub(super) safety_doc: bool,
}

/// Whether an attribute puts what it stands on into tests only.
pub(super) fn is_test_only(attr: &Attr) -> bool {
    let meta = &attr.meta;
    if meta.is(&["cfg"]) {
        return meta.list().iter().any(implies_test);
    }
    let last = meta.path.as_ref().map(|path| path.last().name.as_str());
    matches!(
        last,
        Some("test" | "bench" | "rstest" | "test_case" | "quickcheck" | "proptest")
    ) && !attr.conditional
}

/// Whether a `cfg` predicate can hold in tests only.
fn implies_test(predicate: &Meta) -> bool {
    if predicate.is(&["all"]) {
        return predicate.list().iter().any(implies_test);
    }
    if predicate.is(&["any"]) {
        let inner = predicate.list();
        // What is there for the tests of this crate and, behind a switch named for tests, for those of others:
        // `any(test, feature = "_test_utils")`.
        let shared = inner.iter().any(implies_test);
        return shared
            && inner
                .iter()
                .all(|part| implies_test(part) || is_named_for_tests(part));
    }
    predicate.is(&["test"])
}

/// Whether the name of a switch says that it is on in tests, in measurements or under a tool only.
fn is_named_for_tests(predicate: &Meta) -> bool {
    if predicate.is(&["all"]) {
        return predicate.list().iter().any(is_named_for_tests);
    }
    let named = match &predicate.value {
        MetaValue::Literal(Literal::Str(text)) if predicate.is(&["feature"]) => words(text),
        MetaValue::None => match predicate.path.as_ref().and_then(|path| path.as_name()) {
            Some(name) => words(name.as_str()),
            None => return false,
        },
        _ => return false,
    };
    named.iter().any(|word| {
        matches!(
            word.as_str(),
            "test"
                | "tests"
                | "testing"
                | "testutil"
                | "testutils"
                | "mock"
                | "mocks"
                | "fuzz"
                | "fuzzing"
                | "bench"
                | "miri"
                | "loom"
                | "kani"
        )
    })
}

impl Lower<'_> {
    pub(super) fn attrs(&mut self, attrs: &[syn::Attribute]) -> Attrs {
        let mut out = Attrs {
            list: Vec::new(),
            safety_doc: false,
        };
        for attr in attrs {
            if attr.path().is_ident("doc") {
                out.safety_doc |= doc_text(attr).is_some_and(|text| is_safety_heading(&text));
                continue;
            }
            let span = self
                .span(attr.pound_token.span)
                .to(self.span(attr.bracket_token.span.close()));
            let meta = self.syn_meta(&attr.meta);
            self.unpack(meta, span, false, &mut out.list);
        }
        out
    }

    /// `cfg_attr(predicate, a, b)` becomes a and b, marked as conditional.
    fn unpack(
        &mut self,
        meta: Meta,
        span: crate::model::place::Span,
        conditional: bool,
        out: &mut Vec<Attr>,
    ) {
        if meta.is(&["cfg_attr"]) {
            if let MetaValue::List(list) = meta.value {
                for inner in list.into_iter().skip(1) {
                    self.unpack(inner, span, true, out);
                }
            }
            return;
        }
        out.push(Attr {
            meta,
            span,
            conditional,
        });
    }

    fn syn_meta(&mut self, meta: &syn::Meta) -> Meta {
        let path = self.path(meta.path(), None);
        let start = path.span;
        match meta {
            syn::Meta::Path(_) => Meta {
                path: Some(path),
                value: MetaValue::None,
                span: start,
            },
            syn::Meta::List(list) => {
                let span = start.to(self.span(list.delimiter.span().close()));
                let value = self.meta_list(list.tokens.clone(), span);
                Meta {
                    path: Some(path),
                    value,
                    span,
                }
            }
            syn::Meta::NameValue(pair) => {
                let (value, end) = match &pair.value {
                    syn::Expr::Lit(lit) => {
                        let end = self.span(lit.lit.span());
                        (MetaValue::Literal(literal(&lit.lit)), end)
                    }
                    _ => (MetaValue::Other(start), start),
                };
                Meta {
                    path: Some(path),
                    value,
                    span: start.to(end),
                }
            }
        }
    }

    fn meta_list(&mut self, tokens: TokenStream, span: crate::model::place::Span) -> MetaValue {
        let parsed = syn::parse::Parser::parse2(
            syn::punctuated::Punctuated::<RawMeta, syn::Token![,]>::parse_terminated,
            tokens,
        );
        match parsed {
            Ok(list) => MetaValue::List(list.into_iter().map(|raw| self.raw_meta(raw)).collect()),
            Err(_) => MetaValue::Other(span),
        }
    }

    fn raw_meta(&mut self, raw: RawMeta) -> Meta {
        match raw {
            RawMeta::Literal(lit) => {
                let span = self.span(lit.span());
                Meta {
                    path: None,
                    value: MetaValue::Literal(literal(&lit)),
                    span,
                }
            }
            RawMeta::Named(path, rest) => {
                let path = self.path(&path, None);
                let start = path.span;
                let (value, span) = match rest {
                    RawRest::None => (MetaValue::None, start),
                    RawRest::Value(lit) => {
                        let end = self.span(lit.span());
                        (MetaValue::Literal(literal(&lit)), start.to(end))
                    }
                    RawRest::List(tokens, close) => {
                        let span = start.to(self.span(close));
                        (self.meta_list(tokens, span), span)
                    }
                    RawRest::Other => (MetaValue::Other(start), start),
                };
                Meta {
                    path: Some(path),
                    value,
                    span,
                }
            }
        }
    }
}

/// The grammar of an attribute's argument, more lenient than [`syn::Meta`]: unknown tokens up to the comma are kept out, not refused.
enum RawMeta {
    Literal(syn::Lit),
    Named(syn::Path, RawRest),
}

enum RawRest {
    None,
    Value(syn::Lit),
    List(TokenStream, proc_macro2::Span),
    Other,
}

impl Parse for RawMeta {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(syn::Lit) && !input.peek(syn::LitBool) {
            return Ok(Self::Literal(input.parse()?));
        }
        // `cfg_attr(unix, unsafe(no_mangle))`.
        let path = if input.peek(syn::Token![unsafe]) {
            input.call(syn::Ident::parse_any)?.into()
        } else {
            input.call(syn::Path::parse_mod_style)?
        };
        if input.is_empty() || input.peek(syn::Token![,]) {
            return Ok(Self::Named(path, RawRest::None));
        }
        let rest = if input.peek(syn::Token![=]) && !input.peek(syn::Token![==]) {
            input.parse::<syn::Token![=]>()?;
            if input.peek(syn::Lit) {
                RawRest::Value(input.parse()?)
            } else {
                RawRest::Other
            }
        } else if let Some((tokens, close)) = group(input)? {
            RawRest::List(tokens, close)
        } else {
            RawRest::Other
        };
        let mut rest = rest;
        while !input.is_empty() && !input.peek(syn::Token![,]) {
            input.parse::<TokenTree>()?;
            rest = RawRest::Other;
        }
        Ok(Self::Named(path, rest))
    }
}

fn group(input: ParseStream<'_>) -> syn::Result<Option<(TokenStream, proc_macro2::Span)>> {
    if !input.peek(syn::token::Paren) {
        return Ok(None);
    }
    match input.parse::<TokenTree>()? {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            Ok(Some((group.stream(), group.span_close())))
        }
        _ => Ok(None),
    }
}

fn doc_text(attr: &syn::Attribute) -> Option<String> {
    match &attr.meta {
        syn::Meta::NameValue(syn::MetaNameValue {
            value:
                syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(text),
                    ..
                }),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

fn is_safety_heading(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start();
        line.starts_with('#') && line.to_ascii_lowercase().contains("safety")
    })
}

/// The value of a literal.
pub(super) fn literal(lit: &syn::Lit) -> Literal {
    match lit {
        syn::Lit::Str(text) => Literal::Str(text.value().into()),
        syn::Lit::ByteStr(bytes) => Literal::Bytes(bytes.value().into()),
        syn::Lit::CStr(text) => Literal::Bytes(text.value().into_bytes().into()),
        syn::Lit::Byte(byte) => Literal::Int(Some(byte.value().into())),
        syn::Lit::Char(char) => Literal::Char(char.value()),
        syn::Lit::Int(int) => Literal::Int(int.base10_parse().ok()),
        syn::Lit::Float(float) => Literal::Float(float.base10_digits().into()),
        syn::Lit::Bool(bool) => Literal::Bool(bool.value),
        _ => Literal::Int(None),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    /// Whether what has this attribute exists in tests only.
    fn is_test(attribute: &str) -> bool {
        let snapshot = library(&format!("{attribute}\npub fn example() {{}}"));
        let model = Model::new(&snapshot);
        let mut bodies = model.files.iter().flat_map(|file| model.bodies(file));
        bodies.next().expect("the function has a body").body.test
    }

    #[test]
    fn helpers_for_the_tests_of_others_are_tests() {
        assert!(is_test("#[cfg(any(test, feature = \"_test_utils\"))]"));
        assert!(is_test("#[cfg(any(feature = \"mock\", test, fuzzing))]"));
        assert!(is_test("#[cfg(all(unix, test))]"));
        assert!(!is_test("#[cfg(any(test, feature = \"attested\"))]"));
        assert!(!is_test("#[cfg(any(test, unix))]"));
        assert!(!is_test("#[cfg(feature = \"test-utils\")]"));
    }
}
