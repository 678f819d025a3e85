//! Where something stands: a file and a range of its bytes, and how that becomes lines and columns.

/// A half-open range of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range from `start` to `end`, both in bytes.
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self {
            start: clamp(start),
            end: clamp(end),
        }
    }

    /// The smallest range that holds both.
    pub fn to(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// Whether `other` lies inside.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The range as indexes into the text.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A file of the model, by its index in [`Model::files`](crate::model::Model::files).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range in a file of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The bytes.
    pub span: Span,
}

/// Where the lines of a text begin, to turn bytes into lines and columns.
#[derive(Debug, Clone)]
pub struct LineIndex {
    starts: Box<[u32]>,
}

/// A line and a column, both counted from 1; columns count Unicode scalar values, as rustc's do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode scalar values, from 1.
    pub column: u32,
}

impl LineIndex {
    /// Reads the line breaks of `text`.
    pub fn new(text: &str) -> Self {
        let breaks = text.match_indices('\n');
        let starts = std::iter::once(0)
            .chain(breaks.map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX)))
            .collect();
        Self { starts }
    }

    /// How many lines there are; a text that ends with a line break has an empty last one.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Never true: every text has a first line.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// The line, from 1, that holds the byte `at`.
    pub fn line(&self, at: u32) -> u32 {
        u32::try_from(self.starts.partition_point(|start| *start <= at)).unwrap_or(u32::MAX)
    }

    /// The byte at which a line begins, counted from 1.
    pub fn start(&self, line: usize) -> Option<u32> {
        self.starts.get(line.checked_sub(1)?).copied()
    }

    /// Line and column of the byte `at` of `text`, the text this index was made from.
    pub fn line_column(&self, text: &str, at: u32) -> LineColumn {
        let line = self.line(at);
        let start = self.starts[line as usize - 1] as usize;
        let before = text.get(start..at as usize).unwrap_or_default();
        LineColumn {
            line,
            column: u32::try_from(before.chars().count() + 1).unwrap_or(u32::MAX),
        }
    }

    /// The bytes of a line, counted from 1, without its line break; empty when there is no such line.
    pub fn line_range(&self, text: &str, line: u32) -> std::ops::Range<usize> {
        let index = (line as usize).saturating_sub(1);
        let Some(start) = self.starts.get(index).map(|start| *start as usize) else {
            return 0..0;
        };
        let end = self
            .starts
            .get(index + 1)
            .map_or(text.len(), |next| *next as usize);
        let trimmed = text[start..end].trim_end_matches(['\n', '\r']);
        start..start + trimmed.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_from_one() {
        let text = "a\näöü = 1\r\nlast";
        let index = LineIndex::new(text);
        let at = u32::try_from(text.find('=').expect("the text has one")).expect("small");
        assert_eq!(
            index.line_column(text, at),
            LineColumn { line: 2, column: 5 }
        );
        assert_eq!(&text[index.line_range(text, 2)], "äöü = 1");
        assert_eq!(&text[index.line_range(text, 3)], "last");
        assert_eq!(index.line_range(text, 9), 0..0);
    }
}
