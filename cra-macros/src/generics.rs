//! The parameters of a type, as an `impl` for it repeats them.

use proc_macro::{TokenStream, TokenTree};

use crate::tokens::{by_comma, is_punct, is_word, position, stream};

/// The parameters and the clause of an item.
#[derive(Default)]
pub(crate) struct Generics {
    params: Vec<Param>,
    clause: Vec<TokenTree>,
}

struct Param {
    /// With bounds, without a default.
    declared: Vec<TokenTree>,
    /// As it stands behind the name of the type.
    used: Vec<TokenTree>,
    is_lifetime: bool,
}

impl Generics {
    /// The parameters at the beginning of these tokens, and what follows them.
    pub(crate) fn read(tokens: &[TokenTree]) -> (Self, &[TokenTree]) {
        if !is_punct(tokens.first(), '<') {
            return (Self::default(), tokens);
        }
        // The bracket that closes the first is the first one at its depth.
        let close = position(tokens, |at, token| {
            let arrow =
                at > 0 && (is_punct(tokens.get(at - 1), '-') || is_punct(tokens.get(at - 1), '='));
            is_punct(Some(token), '>') && !arrow
        });
        let Some(close) = close else {
            return (Self::default(), tokens);
        };
        let params = by_comma(&tokens[1..close]).into_iter().map(param).collect();
        let clause = Vec::new();
        (Self { params, clause }, &tokens[close + 1..])
    }

    /// Takes the `where` clause among these tokens.
    pub(crate) fn clause(&mut self, tokens: &[TokenTree]) {
        if is_word(tokens.first(), "where") {
            self.clause = tokens
                .iter()
                .filter(|token| !is_punct(Some(token), ';'))
                .cloned()
                .collect();
        }
    }

    /// Whether the type stands for one type, or for one apart from lifetimes.
    pub(crate) fn is_closed(&self) -> bool {
        // A clause may hold for some lifetimes and not for the longest.
        self.params.is_empty()
            || self.clause.is_empty() && self.params.iter().all(|param| param.is_lifetime)
    }

    /// `<'a, T: Bound>` behind `impl`.
    pub(crate) fn declared(&self) -> TokenStream {
        self.list(|param| stream(&param.declared))
    }

    /// `<'a, T>` behind the name of the type.
    pub(crate) fn used(&self) -> TokenStream {
        self.list(|param| stream(&param.used))
    }

    /// `<'static>` behind the name of a closed type.
    pub(crate) fn longest(&self) -> TokenStream {
        self.list(|_| "'static".parse().expect("a lifetime is a token"))
    }

    /// The names of the parameters.
    pub(crate) fn names(&self) -> Vec<String> {
        let params = self.params.iter().filter(|param| !param.is_lifetime);
        params
            .map(|param| stream(&param.used).to_string())
            .collect()
    }

    pub(crate) fn where_clause(&self) -> TokenStream {
        stream(&self.clause)
    }

    fn list(&self, one: impl Fn(&Param) -> TokenStream) -> TokenStream {
        let mut out = TokenStream::new();
        if self.params.is_empty() {
            return out;
        }
        let sign = |sign: &str| sign.parse::<TokenStream>().expect("a sign is a token");
        out.extend(sign("<"));
        for param in &self.params {
            out.extend(one(param));
            out.extend(sign(","));
        }
        out.extend(sign(">"));
        out
    }
}

fn param(mut tokens: &[TokenTree]) -> Param {
    while is_punct(tokens.first(), '#') {
        tokens = tokens.get(2..).unwrap_or_default();
    }
    let default = position(tokens, |at, token| {
        is_punct(Some(token), '=')
            && !is_punct(tokens.get(at + 1), '>')
            && !is_punct(tokens.get(at + 1), '=')
    });
    let declared = tokens[..default.unwrap_or(tokens.len())].to_vec();
    let is_lifetime = is_punct(declared.first(), '\'');
    let used = match declared.as_slice() {
        [quote, name, ..] if is_lifetime => vec![quote.clone(), name.clone()],
        [word, name, ..] if is_word(Some(word), "const") => vec![name.clone()],
        [name, ..] => vec![name.clone()],
        [] => Vec::new(),
    };
    Param {
        declared,
        used,
        is_lifetime,
    }
}
