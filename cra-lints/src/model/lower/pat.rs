//! Patterns, and the local variables that they bind.

use super::{Lower, index};
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{
    BlockKind, Body, ExprId, ExprKind, LocalId, Pat, PatId, PatKind, Path, Type,
};

/// What a pattern inherits from around it.
#[derive(Clone, Copy, Default)]
pub(super) struct Around {
    /// In a later case of `a | b`, names bound since this mark are the same variables again.
    again_since: Option<usize>,
}

/// A pattern as a macro may give it, with cases.
struct AnyPat(syn::Pat);

impl syn::parse::Parse for AnyPat {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        syn::Pat::parse_multi_with_leading_vert(input).map(Self)
    }
}

impl Lower<'_> {
    /// Lowers a pattern; `ty` is the annotation beside it and goes to a plain name.
    pub(super) fn pat(&mut self, pat: &syn::Pat, ty: Option<Type>, around: Around) -> PatId {
        match pat {
            syn::Pat::Paren(inner) => self.pat(&inner.pat, ty, around),
            syn::Pat::Type(typed) => {
                let ty = self.ty(&typed.ty);
                self.pat(&typed.pat, Some(ty), around)
            }
            syn::Pat::Guard(guarded) => self.pat(&guarded.pat, ty, around),
            syn::Pat::Ident(ident) => self.pat_ident(ident, ty, around),
            syn::Pat::Path(path) => {
                let path = self.path(&path.path, path.qself.as_ref());
                let span = path.span;
                self.push_pat(PatKind::Path(path), span)
            }
            syn::Pat::TupleStruct(tuple) => {
                let path = self.path(&tuple.path, tuple.qself.as_ref());
                let parts = self.pats(&tuple.elems, around);
                let span = path.span.to(self.span(tuple.paren_token.span.close()));
                self.push_pat(PatKind::TupleStruct(path, parts), span)
            }
            syn::Pat::Struct(fields) => self.pat_struct(fields, around),
            syn::Pat::Tuple(tuple) => {
                let parts = self.pats(&tuple.elems, around);
                let span = self.span(tuple.paren_token.span.join());
                self.push_pat(PatKind::Tuple(parts), span)
            }
            syn::Pat::Slice(slice) => {
                let parts = self.pats(&slice.elems, around);
                let span = self.span(slice.bracket_token.span.join());
                self.push_pat(PatKind::Slice(parts), span)
            }
            syn::Pat::Reference(reference) => {
                let inner = self.pat(&reference.pat, None, around);
                let span = self.span(reference.and_token.span).to(self.pat_span(inner));
                self.push_pat(PatKind::Ref(inner), span)
            }
            syn::Pat::Or(cases) => self.pat_or(cases, around),
            syn::Pat::Lit(lit) => {
                let value = self.literal_expr(&lit.lit);
                let span = self.expr_span(value);
                self.push_pat(PatKind::Literal(value), span)
            }
            syn::Pat::Const(block) => {
                let value = self.block(&block.block, BlockKind::Const);
                let span = self.expr_span(value);
                self.push_pat(PatKind::Literal(value), span)
            }
            syn::Pat::Range(range) => {
                let start = range.start.as_ref().map(|start| self.expr(start));
                let end = range.end.as_ref().map(|end| self.expr(end));
                let span = self.limits_span(&range.limits);
                self.push_pat(PatKind::Range(start, end), span)
            }
            syn::Pat::Wild(wild) => {
                let span = self.span(wild.underscore_token.span);
                self.push_pat(PatKind::Wild, span)
            }
            syn::Pat::Rest(rest) => {
                let span = self.span(rest.dot2_token.spans[0]);
                self.push_pat(PatKind::Rest, span)
            }
            syn::Pat::Macro(call) => {
                let path = self.path(&call.mac.path, None);
                let span = path.span.to(self.span(call.mac.delimiter.span().close()));
                let expanded = self.expanded_one(&path, &call.mac, span, |lower, pat: &AnyPat| {
                    lower.pat(&pat.0, ty, around)
                });
                expanded.unwrap_or_else(|| {
                    self.tree.unread_macros.push(span);
                    self.push_pat(PatKind::Other, span)
                })
            }
            _ => self.push_pat(PatKind::Other, Span::default()),
        }
    }

    fn pat_ident(&mut self, ident: &syn::PatIdent, ty: Option<Type>, around: Around) -> PatId {
        let name = self.name(&ident.ident);
        let span = self.span(ident.ident.span());
        let plain = ident.by_ref.is_none() && ident.mutability.is_none() && ident.subpat.is_none();
        if plain && ty.is_none() && name.as_str().starts_with(char::is_uppercase) {
            // By convention a constant or a unit variant; a variable of this form is warned about by rustc.
            let path = Path::single(name, span, self.scope);
            return self.push_pat(PatKind::Path(path), span);
        }
        let local = self
            .bind_again(name, around)
            .unwrap_or_else(|| self.bind(name, span, ty, ident.mutability.is_some()));
        if ident.by_ref.is_some() && ident.mutability.is_some() {
            self.building().body.locals[local.0 as usize].lent = true;
        }
        let sub = ident
            .subpat
            .as_ref()
            .map(|(_, sub)| self.pat(sub, None, around));
        self.push_pat(PatKind::Bind(local, sub), span)
    }

    fn bind_again(&mut self, name: Name, around: Around) -> Option<LocalId> {
        let bindings = &self.building().bindings;
        let since = bindings.get(around.again_since?..)?;
        since
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, id)| *id)
    }

    fn pat_or(&mut self, cases: &syn::PatOr, around: Around) -> PatId {
        let mark = around.again_since.unwrap_or(self.building().bindings.len());
        let parts: Box<[PatId]> = cases
            .cases
            .iter()
            .map(|case| {
                let around = Around {
                    again_since: Some(mark),
                };
                self.pat(case, None, around)
            })
            .collect();
        let first = parts
            .first()
            .map_or_else(Span::default, |first| self.pat_span(*first));
        let span = parts
            .last()
            .map_or(first, |last| first.to(self.pat_span(*last)));
        self.push_pat(PatKind::Or(parts), span)
    }

    fn pat_struct(&mut self, fields: &syn::PatStruct, around: Around) -> PatId {
        let path = self.path(&fields.path, fields.qself.as_ref());
        let parts = fields
            .fields
            .iter()
            .map(|field| {
                (
                    self.member(&field.member),
                    self.pat(&field.pat, None, around),
                )
            })
            .collect();
        let span = path.span.to(self.span(fields.brace_token.span.close()));
        self.push_pat(PatKind::Struct(path, parts), span)
    }

    fn pats<'a>(
        &mut self,
        pats: impl IntoIterator<Item = &'a syn::Pat>,
        around: Around,
    ) -> Box<[PatId]> {
        pats.into_iter()
            .map(|pat| self.pat(pat, None, around))
            .collect()
    }

    /// A field's name, the index as text in a tuple struct.
    pub(super) fn member(&self, member: &syn::Member) -> Name {
        match member {
            syn::Member::Named(ident) => self.name(ident),
            syn::Member::Unnamed(index) => Name::of(&index.index),
        }
    }

    pub(super) fn member_span(&self, member: &syn::Member) -> Span {
        match member {
            syn::Member::Named(ident) => self.span(ident.span()),
            syn::Member::Unnamed(index) => self.span(index.span),
        }
    }

    pub(super) fn pat_span(&mut self, id: PatId) -> Span {
        self.building().body.pat(id).span
    }

    fn push_pat(&mut self, kind: PatKind, span: Span) -> PatId {
        let pats = &mut self.building().body.pats;
        pats.push(Pat { kind, span });
        PatId(index(pats.len() - 1))
    }
}

impl Body {
    /// Keeps what a `let` gives first to each name of its pattern; tuples are taken apart where both sides write them.
    pub(super) fn begin(&mut self, pat: PatId, init: ExprId) {
        let pairs: Vec<(PatId, ExprId)> = match (&self.pat(pat).kind, &self.expr(init).kind) {
            (PatKind::Bind(local, _), _) => {
                let local = local.0 as usize;
                self.locals[local].init = Some(init);
                return;
            }
            (PatKind::Tuple(pats), ExprKind::Tuple(values)) => {
                let rest = |pat: &PatId| matches!(self.pat(*pat).kind, PatKind::Rest);
                if pats.len() != values.len() || pats.iter().any(rest) {
                    return;
                }
                pats.iter().copied().zip(values.iter().copied()).collect()
            }
            _ => return,
        };
        for (pat, value) in pairs {
            self.begin(pat, value);
        }
    }
}
