//! Small questions about tokens, answered without a parser of Rust, and code made from a text with gaps.

use proc_macro::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

/// The tokens without the invisible groups in which `macro_rules!` passes on what it matched.
pub(crate) fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut out = Vec::new();
    let mut open = vec![tokens.into_iter()];
    while let Some(level) = open.last_mut() {
        match level.next() {
            None => drop(open.pop()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                open.push(group.stream().into_iter());
            }
            Some(token) => out.push(token),
        }
    }
    out
}

/// The name of an identifier, raw or not.
pub(crate) fn name(ident: &Ident) -> String {
    let name = ident.to_string();
    match name.strip_prefix("r#") {
        Some(plain) => plain.to_owned(),
        None => name,
    }
}

pub(crate) fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

pub(crate) fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident.to_string() == word)
}

/// The group at this place, if it has that delimiter.
pub(crate) fn group(token: Option<&TokenTree>, delimiter: Delimiter) -> Option<&Group> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// How deep in angle brackets each token of a type stands; an arrow closes none.
fn depths(tokens: &[TokenTree]) -> Vec<usize> {
    let mut depth: usize = 0;
    let mut out = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let arrow = is_punct(before, '-') || is_punct(before, '=');
        if is_punct(Some(token), '>') && !arrow {
            depth = depth.saturating_sub(1);
        }
        out.push(depth);
        if is_punct(Some(token), '<') {
            depth += 1;
        }
    }
    out
}

/// The parts between the commas that stand in no angle brackets; a comma at the end begins none.
pub(crate) fn by_comma(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let depths = depths(tokens);
    let mut out = Vec::new();
    let mut start = 0;
    for (at, token) in tokens.iter().enumerate() {
        if depths[at] == 0 && is_punct(Some(token), ',') {
            out.push(&tokens[start..at]);
            start = at + 1;
        }
    }
    if start < tokens.len() {
        out.push(&tokens[start..]);
    }
    out
}

/// The first place, in no angle brackets, where something holds.
pub(crate) fn position(
    tokens: &[TokenTree],
    wanted: impl Fn(usize, &TokenTree) -> bool,
) -> Option<usize> {
    let depths = depths(tokens);
    tokens
        .iter()
        .enumerate()
        .position(|(at, token)| depths[at] == 0 && wanted(at, token))
}

/// All identifiers, in groups as well.
pub(crate) fn idents(tokens: &[TokenTree]) -> Vec<Ident> {
    let mut out = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => out.push(ident.clone()),
            TokenTree::Group(group) => out.extend(idents(&flat(group.stream()))),
            _ => {}
        }
    }
    out
}

/// Whether a name occurs, in groups as well.
pub(crate) fn mentions(tokens: &[TokenTree], wanted: &str) -> bool {
    tokens.iter().any(|token| match token {
        TokenTree::Ident(ident) => name(ident) == wanted,
        TokenTree::Group(group) => mentions(&flat(group.stream()), wanted),
        _ => false,
    })
}

/// Code from a text in which `$name` stands for tokens of the user's. What is new stands at the user's code but is
/// looked up where the macro is written: errors then point at that code, while the lints of clippy leave alone what
/// the user did not write.
pub(crate) fn code(at: Span, text: &str, gaps: &[(&str, TokenStream)]) -> TokenStream {
    let stream: TokenStream = text
        .parse()
        .expect("the texts in this crate are well-formed tokens");
    fill(at.resolved_at(Span::mixed_site()), stream, gaps)
}

fn fill(span: Span, stream: TokenStream, gaps: &[(&str, TokenStream)]) -> TokenStream {
    let mut out = TokenStream::new();
    let mut tokens = stream.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '$' => {
                let gap = tokens.next().map(|gap| gap.to_string());
                let filled = gaps
                    .iter()
                    .find(|(name, _)| Some(*name) == gap.as_deref())
                    .expect("each gap of a text in this crate is filled");
                out.extend(filled.1.clone());
            }
            TokenTree::Group(group) => {
                let mut filled = Group::new(group.delimiter(), fill(span, group.stream(), gaps));
                filled.set_span(span);
                out.extend([TokenTree::Group(filled)]);
            }
            mut token => {
                token.set_span(span);
                out.extend([token]);
            }
        }
    }
    out
}

/// Some tokens as a stream.
pub(crate) fn stream(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}

/// A text as a literal at the user's code.
pub(crate) fn literal(at: Span, text: &str) -> TokenStream {
    let mut literal = proc_macro::Literal::string(text);
    literal.set_span(at.resolved_at(Span::mixed_site()));
    TokenTree::Literal(literal).into()
}

/// From the first token to the last one where that can be said, else the first.
pub(crate) fn span_of(tokens: &[TokenTree]) -> Span {
    tokens.first().map_or_else(Span::call_site, TokenTree::span)
}

/// What was written, without spaces between the tokens of a path or a type.
pub(crate) fn shown(tokens: &[TokenTree]) -> String {
    stream(tokens)
        .to_string()
        .replace(" :: ", "::")
        .replace(" < ", "<")
        .replace(" >", ">")
}
