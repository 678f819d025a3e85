//! `select!`: of several futures the first that is ready, as a chain of `if let`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::{Parse as _, ParseStream, Parser as _};

use crate::model::lower::Lower;
use crate::model::lower::macros::Reading;
use crate::model::lower::pat::Around;
use crate::model::place::Span;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind};

/// More branches than the libraries themselves take.
const MAX_BRANCHES: usize = 64;

/// `pattern = future, if guard => body`, or one of the other cases.
struct Branch {
    waits: Option<(syn::Pat, Vec<syn::Expr>)>,
    guard: Option<syn::Expr>,
    body: syn::Expr,
    /// Whether it is the wait of a task, and not of a thread for a channel.
    async_: bool,
}

impl Lower<'_> {
    pub(super) fn select_call(&mut self, tokens: &TokenStream, span: Span) -> Option<Reading> {
        let branches = branches.parse2(tokens.clone()).ok()?;
        if branches.is_empty() || branches.len() > MAX_BRANCHES {
            return None;
        }
        let lowered: Vec<(Option<ExprId>, ExprId)> = branches
            .iter()
            .map(|branch| self.scoped(|lower| lower.branch_of(branch)))
            .collect();
        let mut value = None;
        for (condition, then) in lowered.into_iter().rev() {
            value = Some(match condition {
                None => then,
                Some(condition) => {
                    let start = self.expr_span(condition);
                    let end = self.expr_span(value.unwrap_or(then));
                    let kind = ExprKind::If {
                        condition,
                        then,
                        otherwise: value,
                    };
                    self.push(kind, start.to(end))
                }
            });
        }
        let value = value?;
        self.building().body.exprs[value.0 as usize].span = span;
        Some(Reading::of_value(value))
    }

    /// The condition of a branch, and what it does.
    fn branch_of(&mut self, branch: &Branch) -> (Option<ExprId>, ExprId) {
        let condition = branch.waits.as_ref().map(|(pat, futures)| {
            let parts = self.exprs(futures);
            let (first, last) = (parts.first().copied(), parts.last().copied());
            let future = match (&*parts, first, last) {
                ([only], ..) if branch.async_ => self.awaited(*only),
                ([only], ..) => *only,
                (_, Some(first), Some(last)) => {
                    let span = self.expr_span(first).to(self.expr_span(last));
                    self.push(ExprKind::Tuple(parts), span)
                }
                _ => self.push(ExprKind::Other, Span::default()),
            };
            let pat = self.pat(pat, None, Around::default());
            let span = self.pat_span(pat).to(self.expr_span(future));
            self.push(ExprKind::Let(pat, future), span)
        });
        let guard = branch.guard.as_ref().map(|guard| self.expr(guard));
        let condition = match (condition, guard) {
            (Some(condition), Some(guard)) => {
                let span = self.expr_span(condition).to(self.expr_span(guard));
                Some(self.push(ExprKind::Binary(BinaryOp::And, condition, guard), span))
            }
            (condition, guard) => condition.or(guard),
        };
        (condition, self.expr(&branch.body))
    }
}

fn branches(input: ParseStream<'_>) -> syn::Result<Vec<Branch>> {
    let mut out = Vec::new();
    if input.peek(syn::Ident) && input.peek2(syn::Token![;]) {
        // `biased;`
        input.parse::<syn::Ident>()?;
        input.parse::<syn::Token![;]>()?;
    }
    while !input.is_empty() {
        out.push(branch(input)?);
        input.parse::<Option<syn::Token![,]>>()?;
    }
    Ok(out)
}

fn branch(input: ParseStream<'_>) -> syn::Result<Branch> {
    let before = input.fork();
    let waits = waits(input)?;
    let async_ = !is_of_channel(&before);
    let mut guard = None;
    if input.peek(syn::Token![,]) && input.peek2(syn::Token![if]) {
        input.parse::<syn::Token![,]>()?;
        input.parse::<syn::Token![if]>()?;
        guard = Some(input.parse()?);
    }
    input.parse::<syn::Token![=>]>()?;
    let body = syn::Expr::parse_with_earlier_boundary_rule(input)?;
    Ok(Branch {
        waits,
        guard,
        body,
        async_,
    })
}

/// Whether a branch begins with what crossbeam does with a channel: `recv(…)`.
fn is_of_channel(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let word = ahead.call(syn::Ident::parse_any).ok();
    let words = ["recv", "send", "default"];
    word.is_some_and(|word| words.iter().any(|it| word == it)) && ahead.peek(syn::token::Paren)
}

/// What a branch waits for, and the pattern of it; `None` for those that wait for nothing.
fn waits(input: ParseStream<'_>) -> syn::Result<Option<(syn::Pat, Vec<syn::Expr>)>> {
    let ahead = input.fork();
    let word = ahead.call(syn::Ident::parse_any).ok();
    let is = |words: &[&str]| {
        word.as_ref()
            .is_some_and(|word| words.iter().any(|it| word == it))
    };
    if is(&["else", "default", "complete"]) && ahead.peek(syn::Token![=>]) {
        input.call(syn::Ident::parse_any)?;
        return Ok(None);
    }
    if is_of_channel(input) {
        let word = input.call(syn::Ident::parse_any)?;
        let inner;
        syn::parenthesized!(inner in input);
        let parts = inner.parse_terminated(syn::Expr::parse, syn::Token![,])?;
        let pat = match input.parse::<Option<syn::Token![->]>>()? {
            Some(_) => syn::Pat::parse_single(input)?,
            None => syn::Pat::Wild(syn::PatWild {
                attrs: Vec::new(),
                underscore_token: syn::Token![_](word.span()),
            }),
        };
        return Ok(Some((pat, parts.into_iter().collect())));
    }
    let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<syn::Token![=]>()?;
    Ok(Some((pat, vec![input.parse()?])))
}
