//! One file from text to syntax.

use std::sync::Arc;

use super::lower::lower;
use super::mend::{Mended, mend};
use super::offers::Offered;
use super::place::{FileId, LineIndex, Span};
use super::scan::{Excess, MAX_CHAIN, MAX_DEPTH};
use super::syntax::Tree;
use crate::snapshot::{FileInput, Problem, ProblemKind};

/// Sources beyond this size are generated tables; the parser needs a hundred times their size in memory.
const MAX_BYTES: usize = 8 << 20;

/// Parses a file, unless it is too deep or too large for the parser; of a file in which some items do not parse, the others.
/// `offered` are the macros of its package.
pub(super) fn parse(
    id: FileId,
    input: &FileInput,
    lines: &LineIndex,
    offered: Option<Arc<Offered>>,
) -> (Option<Tree>, Vec<Problem>) {
    let problem = |kind, span: Option<Span>, message: String| Problem {
        kind,
        path: input.path.clone(),
        place: span.map(|span| (id, span)),
        message,
    };
    if input.text.len() > MAX_BYTES {
        let message = format!(
            "the file has {} bytes; only {MAX_BYTES} are parsed",
            input.text.len()
        );
        return (None, vec![problem(ProblemKind::TooLarge, None, message)]);
    }
    match input.scan.excess {
        Some(Excess::Depth(span)) => {
            let message =
                format!("code nests deeper than {MAX_DEPTH} levels here and was not parsed");
            return (
                None,
                vec![problem(ProblemKind::TooDeep, Some(span), message)],
            );
        }
        Some(Excess::Chain(span)) => {
            let message =
                format!("an expression has more than {MAX_CHAIN} links here and was not parsed");
            return (
                None,
                vec![problem(ProblemKind::TooDeep, Some(span), message)],
            );
        }
        None => {}
    }
    let text = undocumented(input);
    let said = |error: &syn::Error| {
        let range = error.span().byte_range();
        let span = Span::new(range.start + input.skip, range.end + input.skip);
        let message = match error.to_string().as_str() {
            // What the lexer says of everything it stumbles over.
            "cannot parse string into token stream" => {
                "the text ends or turns here before a bracket, a quote or a comment is closed"
                    .to_owned()
            }
            words => format!("the parser stopped here: {words}"),
        };
        problem(ProblemKind::DoesNotParse, Some(span), message)
    };
    let lowered = |file: &syn::File| lower(file, input.skip, &input.text, lines, offered);
    let parsed = match syn::parse_file(&text) {
        Ok(file) => (Some(lowered(&file)), Vec::new()),
        Err(error) => match text.parse().ok().and_then(mend) {
            Some(Mended { file, mut errors }) => {
                // That each item parses does not make the file whole: the parser refused it.
                if errors.is_empty() {
                    errors.push(error);
                }
                (Some(lowered(&file)), errors.iter().map(said).collect())
            }
            None => (None, vec![said(&error)]),
        },
    };
    // Without this the parser keeps the text of every file it ever saw on this thread.
    proc_macro2::extra::invalidate_current_thread_spans();
    parsed
}

/// The text of a file for the parser: documentation that nobody reads is an ordinary comment, which costs less. Everything
/// stays in its place.
fn undocumented(input: &FileInput) -> String {
    let mut out = String::with_capacity(input.text.len());
    let mut from = input.skip;
    for at in &input.scan.docs {
        // The third character of `///` and `//!`.
        let third = *at as usize + 2;
        out.push_str(&input.text[from..third]);
        out.push(' ');
        from = third + 1;
    }
    out.push_str(&input.text[from..]);
    out
}
