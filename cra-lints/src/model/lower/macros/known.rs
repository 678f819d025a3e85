//! Macros of well-known libraries whose arguments are no plain list, or whose value is known.

mod json;
mod markup;
mod select;

use proc_macro2::TokenStream;

use super::Reading;
use super::args::Arg;
use crate::model::lower::Lower;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, Trait};

impl Lower<'_> {
    /// Reads a call whose tokens follow a grammar of their own; `None` when this is no such macro, or another of its
    /// name.
    pub(super) fn known(
        &mut self,
        name: &str,
        tokens: &TokenStream,
        span: Span,
    ) -> Option<Reading> {
        match name {
            "select" | "select_biased" => self.select_call(tokens, span),
            "json" | "bson" | "doc" | "rawdoc" | "rawbson" | "json_internal" => self.json(tokens),
            "html" | "html_nested" | "maud" | "rsx" | "view" => Some(self.markup(tokens)),
            "cfg_if" | "cfg_select" => {
                let mut reading = Reading::default();
                self.soup(tokens, &mut reading);
                Some(reading)
            }
            // Code as data: none of it runs here.
            "quote" | "quote_spanned" | "parse_quote" | "parse_quote_spanned" | "stringify" => {
                Some(Reading::default())
            }
            _ => None,
        }
    }

    /// What a call with a plain list of arguments is worth, where that is known.
    pub(super) fn worth(
        &mut self,
        name: &str,
        parsed: &[Arg],
        reading: &Reading,
        span: Span,
    ) -> Option<ExprId> {
        let args = &reading.args[..parsed.len()];
        let kind = match (name, args) {
            ("vec" | "smallvec" | "tiny_vec" | "array_vec", [value, length])
                if parsed[0].before_semicolon =>
            {
                ExprKind::Repeat(*value, *length)
            }
            ("vec" | "smallvec" | "tiny_vec" | "array_vec" | "params", list)
                if parsed.iter().all(Arg::is_positional) =>
            {
                ExprKind::Array(list.into())
            }
            ("join" | "try_join", futures) => {
                let futures = parsed.iter().zip(futures);
                // `biased;` is no future.
                let parts = futures
                    .filter(|(arg, _)| !arg.before_semicolon)
                    .map(|(_, future)| self.awaited(*future))
                    .collect();
                ExprKind::Tuple(parts)
            }
            ("addr_of" | "raw_const", [operand]) => raw(*operand, false),
            ("addr_of_mut" | "raw_mut", [operand]) => raw(*operand, true),
            ("try", [operand]) => ExprKind::Try(*operand),
            ("dbg" | "pin" | "ready" | "task_ready" | "black_box", [same]) => return Some(*same),
            ("dbg", list) => ExprKind::Tuple(list.into()),
            _ => return None,
        };
        Some(self.push(kind, span))
    }

    /// What a future gives.
    fn awaited(&mut self, future: ExprId) -> ExprId {
        let span = self.expr_span(future);
        self.push(ExprKind::Await(future), span)
    }

    /// Lowers arguments that were found in a grammar of their own.
    fn lower_all(&mut self, parsed: &[Arg], shown: Option<Trait>, reading: &mut Reading) {
        for arg in parsed {
            let value = self.expr(&arg.value);
            reading.push(value, arg.name, arg.shown.or(shown));
        }
    }
}

fn raw(operand: ExprId, mutable: bool) -> ExprKind {
    ExprKind::Ref {
        mutable,
        raw: true,
        operand,
    }
}
