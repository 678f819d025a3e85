//! The right side of a rule, with its variables filled in.

use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenStream, TokenTree};

use super::{Binding, Bindings, Body, Fragment, Fuel};
use crate::model::name::Name;

/// The variables in force; in a repetition those of one round.
type Scope<'b> = Vec<(Name, &'b Binding)>;

/// The tokens that a right side becomes, those of the definition at the place `span`.
pub(super) fn transcribe(
    body: &[Body],
    bindings: &Bindings,
    span: Span,
    fuel: &mut Fuel,
) -> Option<TokenStream> {
    let scope: Scope<'_> = bindings
        .iter()
        .map(|(name, binding)| (*name, binding))
        .collect();
    let mut writer = Writer { span, fuel };
    writer.all(body, &scope)
}

struct Writer<'f> {
    span: Span,
    fuel: &'f mut Fuel,
}

impl Writer<'_> {
    fn all(&mut self, body: &[Body], scope: &Scope<'_>) -> Option<TokenStream> {
        let mut out = Vec::new();
        self.into(body, scope, &mut out)?;
        Some(out.into_iter().collect())
    }

    fn into(&mut self, body: &[Body], scope: &Scope<'_>, out: &mut Vec<TokenTree>) -> Option<()> {
        for (at, piece) in body.iter().enumerate() {
            self.fuel.take(1)?;
            match piece {
                Body::Token(token) => out.push(self.placed(token.clone())),
                Body::Group(delimiter, inner) => {
                    let mut group = Group::new(*delimiter, self.all(inner, scope)?);
                    group.set_span(self.span);
                    out.push(TokenTree::Group(group));
                }
                Body::Var(name) => match find(scope, *name)? {
                    Binding::One(fragment, tokens) => {
                        self.fuel.take(tokens.len())?;
                        let before_path = matches!(
                            body.get(at + 1..at + 3),
                            Some([Body::Token(TokenTree::Punct(a)), Body::Token(TokenTree::Punct(b))])
                                if a.as_char() == ':' && b.as_char() == ':' && a.spacing() == Spacing::Joint
                        );
                        self.substitute(*fragment, tokens, before_path, out);
                    }
                    // Used without its repetition: no valid definition does.
                    Binding::Many(_) => return None,
                },
                Body::Repeat {
                    inner,
                    vars,
                    separator,
                } => self.repeat(inner, vars, separator, scope, out)?,
            }
        }
        Some(())
    }

    fn repeat(
        &mut self,
        inner: &[Body],
        vars: &[Name],
        separator: &[TokenTree],
        scope: &Scope<'_>,
        out: &mut Vec<TokenTree>,
    ) -> Option<()> {
        let mut rounds = None;
        let mut own: Scope<'_> = Vec::with_capacity(vars.len());
        for name in vars {
            let binding = find(scope, *name)?;
            if let Binding::Many(list) = binding {
                if rounds.is_some_and(|rounds| rounds != list.len()) {
                    return None;
                }
                rounds = Some(list.len());
            }
            own.push((*name, binding));
        }
        for round in 0..rounds? {
            if round > 0 {
                out.extend(separator.iter().cloned().map(|token| self.placed(token)));
            }
            let scope = own
                .iter()
                .map(|(name, binding)| match binding {
                    Binding::Many(list) => Some((*name, list.get(round)?)),
                    Binding::One(..) => Some((*name, *binding)),
                })
                .collect::<Option<Scope<'_>>>()?;
            self.fuel.take(1 + scope.len())?;
            self.into(inner, &scope, out)?;
        }
        Some(())
    }

    /// Writes what a variable stands for so that it stays one operand or one type.
    fn substitute(
        &self,
        fragment: Fragment,
        tokens: &[TokenTree],
        before_path: bool,
        out: &mut Vec<TokenTree>,
    ) {
        let plain = match fragment {
            Fragment::Expr => tokens.len() == 1,
            Fragment::Type => tokens.iter().all(is_plain_path),
            _ => true,
        };
        if plain {
            out.extend(tokens.iter().cloned());
            return;
        }
        if fragment == Fragment::Type && before_path {
            // `$t::new()` with a type that is more than a name.
            out.push(self.sign('<'));
            out.extend(tokens.iter().cloned());
            out.push(self.sign('>'));
            return;
        }
        let mut group = Group::new(Delimiter::None, tokens.iter().cloned().collect());
        group.set_span(self.span);
        out.push(TokenTree::Group(group));
    }

    fn sign(&self, char: char) -> TokenTree {
        self.placed(TokenTree::Punct(Punct::new(char, Spacing::Alone)))
    }

    fn placed(&self, mut token: TokenTree) -> TokenTree {
        token.set_span(self.span);
        token
    }
}

fn find<'b>(scope: &Scope<'b>, name: Name) -> Option<&'b Binding> {
    let found = scope.iter().find(|(known, _)| *known == name);
    found.map(|(_, binding)| *binding)
}

fn is_plain_path(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(word) => word != "dyn" && word != "impl",
        TokenTree::Punct(sign) => sign.as_char() == ':',
        _ => false,
    }
}
