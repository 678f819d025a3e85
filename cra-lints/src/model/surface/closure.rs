//! Ways in that are closures: no attribute can stand on one, so a comment on the line above, or behind it, declares it.

use super::Spot;
use crate::model::Model;
use crate::model::annotation::{comment_promise, covered_by};
use crate::model::place::{Place, Span};

impl Model<'_> {
    /// What a comment says of a closure: the words between its parentheses.
    pub(super) fn said_of_closure(&self, spot: &Spot) -> Option<String> {
        let file = self.file(spot.place.file);
        let word = spot.part.attribute();
        file.scan.comments.iter().find_map(|comment| {
            let (known, args) = comment_promise(&file.text[comment.span.range()])?;
            let line = covered_by(file, comment.span, comment.own_line);
            let covers = line.start <= spot.place.span.start && spot.place.span.start < line.end;
            (known.name == word && covers).then_some(args)
        })
    }

    /// A comment with the words that declare a closure, on a line of its own above the line on which it begins.
    pub(super) fn comment_above(&self, spot: &Spot, words: &str) -> Option<(Place, String)> {
        let view = self.item_view(spot.item)?;
        let file = view.file;
        if view.tree.is_expanded(spot.place.span) {
            return None;
        }
        let line = file.lines.line(spot.place.span.start);
        let range = file.lines.line_range(&file.text, line);
        let text = file.text.get(range.clone())?;
        let indent = &text[..text.len() - text.trim_start().len()];
        let start = u32::try_from(range.start + indent.len()).ok()?;
        let at = Place {
            file: file.id,
            span: Span { start, end: start },
        };
        Some((at, format!("// cra: {words}\n{indent}")))
    }
}
