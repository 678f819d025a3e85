//! Labels of loops and blocks, read from the text around them.

use super::place::Span;
use super::view::BodyView;

impl<'m> BodyView<'m> {
    /// The label before a loop or a block, without the quote.
    pub fn label(&self, span: Span) -> Option<&'m str> {
        let before = self.file.text.get(..span.start as usize)?;
        let before = before.trim_end().strip_suffix(':')?.trim_end();
        let start = before.rfind(|char: char| !char.is_alphanumeric() && char != '_')?;
        before[start..].strip_prefix('\'')
    }

    /// The label that a `break` or `continue` at this place names, without the quote.
    pub fn label_named(&self, span: Span) -> Option<&'m str> {
        let text = self.file.text.get(span.start as usize..)?;
        let words = ["break", "continue"];
        let behind = words.iter().find_map(|word| text.strip_prefix(word))?;
        let label = behind.trim_start().strip_prefix('\'')?;
        let end = label.find(|char: char| !char.is_alphanumeric() && char != '_');
        Some(&label[..end.unwrap_or(label.len())])
    }
}
