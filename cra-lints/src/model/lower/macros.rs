//! Macro calls: arguments read as expressions where they are, as statements or items where they are, and counted where they are neither.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{Parse as _, ParseStream, Parser as _};

use super::Lower;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{BlockKind, ExprId, ExprKind, MacroCall, Path};

/// One argument: `value`, `name = value`, `name: value`, `%value`, `?value`.
struct Arg {
    name: Option<syn::Ident>,
    value: syn::Expr,
}

impl Lower {
    pub(super) fn macro_expr(&mut self, mac: &syn::Macro) -> ExprId {
        let path = self.path(&mac.path, None);
        let close = self.span(mac.delimiter.span().close());
        let span = path.span.to(close);
        let (args, names, read) = match pattern_test(&path, &mac.tokens) {
            Some(test) => (
                vec![self.scoped(|lower| lower.expr(&test))],
                vec![None],
                true,
            ),
            None => self.macro_args(&mac.tokens, span),
        };
        if !read {
            self.tree.unread_macros.push(span);
        }
        let call = MacroCall {
            path,
            args,
            names,
            read,
        };
        self.push(ExprKind::Macro(Box::new(call)), span)
    }

    /// The arguments, their names, and whether all of them were understood.
    fn macro_args(
        &mut self,
        tokens: &TokenStream,
        span: Span,
    ) -> (Vec<ExprId>, Vec<Option<Name>>, bool) {
        if tokens.is_empty() {
            return (Vec::new(), Vec::new(), true);
        }
        let mut parsed = Vec::new();
        let complete =
            (|input: ParseStream<'_>| arguments(input, &mut parsed)).parse2(tokens.clone());
        if matches!(complete, Ok(true)) {
            let names = parsed
                .iter()
                .map(|arg| arg.name.as_ref().map(|name| self.name(name)))
                .collect();
            let args = parsed.iter().map(|arg| self.expr(&arg.value)).collect();
            return (args, names, true);
        }
        if let Ok(stmts) = syn::Block::parse_within.parse2(tokens.clone()) {
            let block = self.statements(&stmts, BlockKind::Plain, span);
            return (vec![block], vec![None], true);
        }
        let mut args: Vec<ExprId> = parsed.iter().map(|arg| self.expr(&arg.value)).collect();
        if args.is_empty() {
            self.soup(tokens, &mut args);
        }
        let names = vec![None; args.len()];
        (args, names, false)
    }

    /// Looks into the brackets of tokens that follow no grammar we know: what reads as code in there is read.
    fn soup(&mut self, tokens: &TokenStream, out: &mut Vec<ExprId>) {
        for token in tokens.clone() {
            let TokenTree::Group(group) = token else {
                continue;
            };
            let span = self.span(group.span());
            let inner = group.stream();
            if inner.is_empty() {
                continue;
            }
            if group.delimiter() == Delimiter::Brace
                && let Ok(stmts) = syn::Block::parse_within.parse2(inner.clone())
            {
                out.push(self.statements(&stmts, BlockKind::Plain, span));
                continue;
            }
            self.soup(&inner, out);
        }
    }

    /// A macro call between items: items inside it join this scope. Returns whether anything was read.
    pub(super) fn macro_items(&mut self, tokens: &TokenStream) -> bool {
        if tokens.is_empty() {
            return true;
        }
        if let Ok(file) = syn::parse2::<syn::File>(without_static_ref(tokens.clone())) {
            self.items(&file.items);
            return true;
        }
        let mut read = false;
        for token in tokens.clone() {
            if let TokenTree::Group(group) = token
                && group.delimiter() == Delimiter::Brace
                && !group.stream().is_empty()
            {
                read |= self.macro_items(&group.stream());
            }
        }
        read
    }
}

/// `matches!(value, pattern if guard)` as the condition that it stands for: `let pattern = value && guard`.
fn pattern_test(path: &Path, tokens: &TokenStream) -> Option<syn::Expr> {
    if !matches!(
        path.last().name.as_str(),
        "matches" | "assert_matches" | "debug_assert_matches"
    ) {
        return None;
    }
    let parse = |input: ParseStream<'_>| -> syn::Result<syn::Expr> {
        let value: syn::Expr = input.parse()?;
        let comma: syn::Token![,] = input.parse()?;
        let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
        let test = syn::Expr::Let(syn::ExprLet {
            attrs: Vec::new(),
            let_token: syn::Token![let](comma.span),
            pat: Box::new(pat),
            eq_token: syn::Token![=](comma.span),
            expr: Box::new(value),
        });
        let guard = match input.parse::<Option<syn::Token![if]>>()? {
            Some(_) => Some(input.parse::<syn::Expr>()?),
            None => None,
        };
        input.parse::<Option<syn::Token![,]>>()?;
        let Some(guard) = guard else {
            return Ok(test);
        };
        Ok(syn::Expr::Binary(syn::ExprBinary {
            attrs: Vec::new(),
            left: Box::new(test),
            op: syn::BinOp::And(syn::Token![&&](comma.span)),
            right: Box::new(guard),
        }))
    };
    parse.parse2(tokens.clone()).ok()
}

/// `lazy_static!` writes `static ref NAME`; without the `ref` it is an ordinary static.
fn without_static_ref(tokens: TokenStream) -> TokenStream {
    let mut after_static = false;
    tokens
        .into_iter()
        .filter(|token| {
            let word = match token {
                TokenTree::Ident(ident) => Some(ident.to_string()),
                _ => None,
            };
            let drop = after_static && word.as_deref() == Some("ref");
            after_static = word.as_deref() == Some("static");
            !drop
        })
        .collect()
}

/// Reads arguments between commas (or one semicolon, as in `vec![x; n]`) into `out`; `false` when it had to stop early.
fn arguments(input: ParseStream<'_>, out: &mut Vec<Arg>) -> syn::Result<bool> {
    while !input.is_empty() {
        let ahead = input.fork();
        let Ok(arg) = argument(&ahead) else {
            return skip_rest(input);
        };
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
        out.push(arg);
        if input.is_empty() {
            break;
        }
        if input.peek(syn::Token![,]) {
            input.parse::<syn::Token![,]>()?;
        } else if input.peek(syn::Token![;]) && out.len() == 1 {
            input.parse::<syn::Token![;]>()?;
        } else {
            return skip_rest(input);
        }
    }
    Ok(true)
}

fn skip_rest(input: ParseStream<'_>) -> syn::Result<bool> {
    while !input.is_empty() {
        input.parse::<TokenTree>()?;
    }
    Ok(false)
}

fn argument(input: ParseStream<'_>) -> syn::Result<Arg> {
    let mut name = None;
    if input.peek(syn::Ident::peek_any)
        && input.peek2(syn::Token![:])
        && !input.peek2(syn::Token![::])
    {
        name = Some(input.call(syn::Ident::parse_any)?);
        input.parse::<syn::Token![:]>()?;
    } else if let Some(named) = assigned_name(input) {
        name = Some(named);
    }
    if input.peek(syn::Token![%]) {
        input.parse::<syn::Token![%]>()?;
    } else if input.peek(syn::Token![?]) {
        input.parse::<syn::Token![?]>()?;
    }
    let value = syn::Expr::parse(input)?;
    Ok(Arg { name, value })
}

/// Takes `name =` or `name.part =` when that is what comes next; the last part is the name.
fn assigned_name(input: ParseStream<'_>) -> Option<syn::Ident> {
    let ahead = input.fork();
    let mut name = ahead.call(syn::Ident::parse_any).ok()?;
    while ahead.peek(syn::Token![.]) {
        ahead.parse::<syn::Token![.]>().ok()?;
        name = ahead.call(syn::Ident::parse_any).ok()?;
    }
    if !ahead.peek(syn::Token![=]) || ahead.peek(syn::Token![==]) || ahead.peek(syn::Token![=>]) {
        return None;
    }
    ahead.parse::<syn::Token![=]>().ok()?;
    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    Some(name)
}
