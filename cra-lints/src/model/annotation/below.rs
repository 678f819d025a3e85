//! Which line and which item a comment speaks of.

use cra_vocab::attribute::{self, Attribute};

use super::comment::{self, Said};
use crate::model::File;
use crate::model::place::Span;
use crate::model::syntax::{Item, ItemId, ItemKind, Tree};

/// The promise that a comment makes, and what stands between its parentheses.
pub(in crate::model) fn comment_promise(text: &str) -> Option<(&'static Attribute, String)> {
    match comment::parse(text)?.ok()? {
        Said::Promise { known, args } => Some((known, args)),
        Said::Satisfies { word, .. } => Some((attribute::find(word)?, String::new())),
        Said::Accept { .. } | Said::Sanitizes(_) => None,
    }
}

/// The item that a comment speaks of: the one that begins on the line it covers.
pub(in crate::model) fn item_of_comment(
    file: &File,
    comment: Span,
    own_line: bool,
) -> Option<ItemId> {
    let line = covered_by(file, comment, own_line);
    let tree = file.tree.as_ref()?;
    let at = tree.items.iter().position(|item| begins_on(item, line))?;
    u32::try_from(at).ok().map(ItemId)
}

/// A comment on its own line speaks of the next line with code; one behind code, of its own line.
pub(in crate::model) fn covered_by(file: &File, comment: Span, own_line: bool) -> Span {
    let line = file.lines.line(comment.start);
    let mut target = line;
    if own_line {
        target = file.lines.line(comment.end.saturating_sub(1)) + 1;
        let is_blank_or_comment = |line: u32| {
            let text = file.text[file.lines.line_range(&file.text, line)].trim();
            text.is_empty() || text.starts_with("//")
        };
        let last = u32::try_from(file.lines.len()).unwrap_or(u32::MAX);
        while target < last && is_blank_or_comment(target) {
            target += 1;
        }
    }
    let range = file.lines.line_range(&file.text, target);
    Span::new(range.start, range.end)
}

/// The item that begins on the covered line, or the line itself.
pub(super) fn item_below(tree: &Tree, line: Span) -> Span {
    tree.items
        .iter()
        .find(|item| begins_on(item, line))
        .map_or(line, |item| line.to(item.span))
}

fn begins_on(item: &Item, line: Span) -> bool {
    let start = item
        .attrs
        .first()
        .map_or(item.span.start, |attr| attr.span.start.min(item.span.start));
    line.start <= start && start < line.end.max(line.start + 1)
}

pub(super) fn function_below(file: &File, line: Span) -> Option<ItemId> {
    let tree = file.tree.as_ref()?;
    let at = tree
        .items
        .iter()
        .position(|item| matches!(item.kind, ItemKind::Fn(_)) && begins_on(item, line))?;
    u32::try_from(at).ok().map(ItemId)
}
