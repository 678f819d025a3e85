//! What rustc is given to judge: constants that cost nothing, put where the item's names are known.

use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

use crate::generics::Generics;
use crate::tokens::{code, group, is_punct, is_word, literal, mentions, shown, span_of, stream};

/// The constant that `witness` gives a type, hidden behind one that says no for every other type.
pub(crate) const MARK: &str = "_CRA_WITNESS";

/// The item with something put in front of the statements of its body.
pub(crate) fn into_body(item: TokenStream, added: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    let Some(TokenTree::Group(last)) = tokens.last().cloned() else {
        return stream(&tokens);
    };
    tokens.pop();
    let inner = if last.delimiter() == Delimiter::Brace {
        // Attributes of the body itself come first.
        let body: Vec<TokenTree> = last.stream().into_iter().collect();
        let mut start = 0;
        while is_punct(body.get(start), '#') && is_punct(body.get(start + 1), '!') {
            start += 3;
        }
        let (head, rest) = body.split_at(start.min(body.len()));
        let mut inner = stream(head);
        inner.extend(added);
        inner.extend(stream(rest));
        inner
    } else {
        into_body(last.stream(), added)
    };
    let mut filled = Group::new(last.delimiter(), inner);
    filled.set_span(last.span());
    tokens.push(TokenTree::Group(filled));
    stream(&tokens)
}

/// Whether a body has a mark that `requires` left there.
pub(crate) fn is_marked(body: Option<&Group>) -> bool {
    body.is_some_and(|body| mentions(&crate::tokens::flat(body.stream()), MARK))
}

/// Makes rustc refuse a path that leads nowhere: to a function, a constant, a type or a macro, or to what belongs to
/// a type.
pub(crate) fn exists(path: &[TokenTree]) -> TokenStream {
    let at = span_of(path);
    let of_type = match path {
        [.., TokenTree::Ident(owner), _, _, _] => {
            let owner = owner.to_string();
            owner == "Self" || owner.starts_with(|first: char| first.is_uppercase())
        }
        _ => false,
    };
    let text = if of_type && !is_word(path.first(), "Self") {
        "const _: fn() = || { let _ = $path; };"
    } else if of_type {
        // An item in a body does not know what `Self` is; a closure that nobody calls does.
        "let _ = || { let _ = $path; };"
    } else {
        "const _: () = { use $path as _; };"
    };
    code(at, text, &[("path", stream(path))])
}

/// Makes rustc refuse a type that is no witness.
pub(crate) fn is_witness(ty: &[TokenTree]) -> TokenStream {
    let at = span_of(ty);
    let text = format!(
        "`{}` proves nothing: put `#[cra::witness]` on it, so that no code but its own can make one",
        shown(ty)
    );
    let of = if is_punct(ty.last(), '>') {
        "<$ty>"
    } else {
        "$ty"
    };
    let check = format!(
        "{{ \
            trait _Unmarked {{ const {MARK}: ::core::primitive::bool = false; }} \
            impl<T: ?::core::marker::Sized> _Unmarked for T {{}} \
            ::core::assert!({of}::{MARK}, $text); \
        }}"
    );
    let check = if mentions(ty, "Self") {
        format!("const {check};")
    } else {
        format!("const _: () = {check};")
    };
    code(
        at,
        &check,
        &[("ty", stream(ty)), ("text", literal(at, &text))],
    )
}

/// Makes rustc refuse a constant expression that is false. Parameters of a function are not known in an item of its
/// body, so such an expression is judged where the function is built.
pub(crate) fn holds(
    condition: &str,
    value: &[TokenTree],
    generics: &Generics,
    text: &str,
) -> TokenStream {
    let at = span_of(value);
    let local =
        mentions(value, "Self") || generics.names().iter().any(|name| mentions(value, name));
    let head = if local { "const" } else { "const _: () =" };
    let check = format!("{head} {{ ::core::assert!({condition}, $text); }};");
    code(
        at,
        &check,
        &[("value", stream(value)), ("text", literal(at, text))],
    )
}

/// Whether an item has a body into which checks can be put.
pub(crate) fn has_body(item: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = item.clone().into_iter().collect();
    match tokens.last() {
        Some(TokenTree::Group(last)) if last.delimiter() == Delimiter::None => {
            has_body(&last.stream())
        }
        last => group(last, Delimiter::Brace).is_some(),
    }
}
