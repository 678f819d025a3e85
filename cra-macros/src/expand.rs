//! The way back: the item as it was, and beside it an error for each problem.

use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// Something wrong with an attribute or with what it stands on.
pub(crate) struct Problem {
    span: Span,
    text: String,
}

impl Problem {
    /// A problem of these tokens; the text begins in lower case, ends without a full stop and says what to do.
    pub(crate) fn new(span: Span, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { span, text }
    }

    /// `::core::compile_error! { "text" }`, which may stand wherever an item may.
    ///
    /// All of it has the user's own span: with another context, rustc would add to each message that it comes from
    /// the expansion of a macro. The price is that edition 2015, where `::core` is a module of the crate, shows an
    /// error without our text.
    fn tokens(&self) -> [TokenTree; 8] {
        let word = |name| TokenTree::Ident(Ident::new(name, self.span));
        let sign = |sign, spacing| {
            let mut punct = Punct::new(sign, spacing);
            punct.set_span(self.span);
            TokenTree::Punct(punct)
        };
        let mut text = Literal::string(&self.text);
        text.set_span(self.span);
        let mut body = Group::new(Delimiter::Brace, TokenTree::Literal(text).into());
        body.set_span(self.span);
        [
            sign(':', Spacing::Joint),
            sign(':', Spacing::Alone),
            word("core"),
            sign(':', Spacing::Joint),
            sign(':', Spacing::Alone),
            word("compile_error"),
            sign('!', Spacing::Alone),
            TokenTree::Group(body),
        ]
    }
}

impl From<(Span, String)> for Problem {
    fn from((span, text): (Span, String)) -> Self {
        Self { span, text }
    }
}

/// The item, untouched, after the errors. It comes back in every case: without it, editors and rustc would lose the
/// item and everything that uses it, and bury the one mistake under a hundred others.
pub(crate) fn item(problems: &[Problem], item: TokenStream) -> TokenStream {
    let mut out: TokenStream = problems.iter().flat_map(Problem::tokens).collect();
    out.extend(item);
    out
}
