//! Windows: stretches of one file in which several places are shown together.
//!
//! A record has the lines of each place only. Lines between them are unknown, and must never be shown as if empty.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::evidence::v1::Location;
use crate::render::escape;

/// Longer lines are not shown: they are generated, or made to flood.
const LONGEST_LINE: usize = 4_096;

/// Places farther apart than this many lines get windows of their own.
const FARTHEST: u32 = 2_000;

/// How much may lie between two places of one window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing: every line of the window must be known.
    None,
    /// Two unknown lines or more, which are folded; one alone would be shown.
    Folded,
}

/// Known lines of one file with marks on them.
pub(super) struct Window<T> {
    /// The file, harmless.
    pub(super) path: String,
    /// Harmless lines by their number.
    lines: BTreeMap<u32, String>,
    marks: Vec<(Place, T)>,
}

/// A place within a window: lines and columns from 1, within the text, the end not before the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    start: (u32, u32),
    end: (u32, u32),
}

/// A window as one text.
pub(super) struct Text<T> {
    /// The number of the first line.
    pub(super) first_line: usize,
    /// The lines, with unknown ones empty.
    pub(super) source: String,
    /// Byte ranges in `source`.
    pub(super) marks: Vec<(Range<usize>, T)>,
}

impl<T> Window<T> {
    /// A window on this place alone; none when its text is not known or too long.
    pub(super) fn new(location: &Location, mark: T) -> Result<Self, T> {
        let readable = |line: &String| line.len() <= LONGEST_LINE;
        if location.text.is_empty() || !location.text.iter().all(readable) {
            return Err(mark);
        }
        let first = location.line_start.max(1);
        let lines: BTreeMap<u32, String> = (first..)
            .zip(location.text.iter().map(|line| escape::source(line)))
            .collect();
        let last = lines.keys().next_back().copied().unwrap_or(first);
        let width = |line: u32| u32::try_from(lines[&line].chars().count()).unwrap_or(u32::MAX);
        let start = (first, location.column_start.clamp(1, width(first) + 1));
        // A long place shows its first lines only; it then ends with the last of them.
        let end = if location.line_end > last {
            (last, width(last) + 1)
        } else {
            let line = location.line_end.max(first);
            (line, location.column_end.clamp(1, width(line) + 1))
        };
        let place = Place {
            start,
            end: end.max(start),
        };
        Ok(Self {
            path: escape::line(&location.path).into_owned(),
            lines,
            marks: vec![(place, mark)],
        })
    }

    /// Puts windows of one file together as far as the gaps allow; their order is that of the first mark of each.
    pub(super) fn join(windows: Vec<Self>, gap: Gap) -> Vec<Self> {
        let mut out: Vec<Self> = Vec::new();
        for window in windows {
            match out.iter_mut().find(|other| other.takes(&window, gap)) {
                Some(other) => {
                    for (number, line) in window.lines {
                        other.lines.entry(number).or_insert(line);
                    }
                    other.marks.extend(window.marks);
                }
                None => out.push(window),
            }
        }
        out
    }

    fn takes(&self, other: &Self, gap: Gap) -> bool {
        if self.path != other.path {
            return false;
        }
        let mut numbers: Vec<u32> = self
            .lines
            .keys()
            .chain(other.lines.keys())
            .copied()
            .collect();
        numbers.sort_unstable();
        let far = |pair: &[u32]| match pair[1] - pair[0] {
            0 | 1 => false,
            2 => true,
            lines => gap == Gap::None || lines > FARTHEST,
        };
        !numbers.windows(2).any(far)
    }

    /// Whether two marks overlap, or begin at the same place.
    pub(super) fn overlaps(&self) -> bool {
        let mut places: Vec<Place> = self.marks.iter().map(|(place, _)| *place).collect();
        places.sort_unstable();
        places
            .windows(2)
            .any(|pair| pair[1].start < pair[0].end || pair[1].start == pair[0].start)
    }

    /// As one text, with marks as byte ranges in it.
    pub(super) fn into_text(self) -> Text<T> {
        let first = self.lines.keys().next().copied().unwrap_or(1);
        let mut source = String::new();
        let mut starts: BTreeMap<u32, usize> = BTreeMap::new();
        for (&number, line) in &self.lines {
            let missing =
                number - first - u32::try_from(source.matches('\n').count()).unwrap_or(u32::MAX);
            source.extend((0..missing).map(|_| '\n'));
            starts.insert(number, source.len());
            source.push_str(line);
            source.push('\n');
        }
        source.pop();
        let offset = |(line, column): (u32, u32)| {
            let text = &self.lines[&line];
            let within = text
                .char_indices()
                .nth(column as usize - 1)
                .map_or(text.len(), |(at, _)| at);
            starts[&line] + within
        };
        let marks = self
            .marks
            .into_iter()
            .map(|(place, mark)| (offset(place.start)..offset(place.end), mark))
            .collect();
        Text {
            first_line: first as usize,
            source,
            marks,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::testing::{block, place};

    fn window(location: &Location) -> Window<&'static str> {
        Window::new(location, "mark").unwrap()
    }

    #[test]
    fn columns_are_characters_whatever_is_escaped() {
        let text = window(&place("a.rs", 4, "\x1b[0m\u{202e}é👍 = secret;", "secret")).into_text();
        assert_eq!(text.first_line, 4);
        assert_eq!(&text.source[text.marks[0].0.clone()], "secret");
        assert!(text.source.starts_with("␛[0m�é👍 "));
    }

    #[test]
    fn near_places_share_a_window_and_gaps_stay_unknown() {
        let one = window(&place("a.rs", 4, "one", "one"));
        let two = window(&place("a.rs", 5, "two", "two"));
        let nine = window(&place("a.rs", 9, "nine", "nine"));
        let joined = Window::join(vec![nine, one, two], Gap::Folded);
        assert_eq!(joined.len(), 1);
        let text = joined.into_iter().next().unwrap().into_text();
        assert_eq!(
            (text.first_line, text.source.as_str()),
            (4, "one\ntwo\n\n\n\nnine")
        );
        let marked: Vec<&str> = text
            .marks
            .iter()
            .map(|(range, _)| &text.source[range.clone()])
            .collect();
        assert_eq!(marked, ["nine", "one", "two"]);
    }

    #[test]
    fn one_unknown_line_between_places_would_be_shown_as_empty() {
        let places = || {
            vec![
                window(&place("a.rs", 4, "one", "one")),
                window(&place("a.rs", 6, "three", "three")),
            ]
        };
        assert_eq!(Window::join(places(), Gap::Folded).len(), 2);
        assert_eq!(Window::join(places(), Gap::None).len(), 2);
    }

    #[test]
    fn other_files_far_places_and_gaps_keep_windows_apart() {
        let here = || window(&place("a.rs", 4, "one", "one"));
        let there = window(&place("b.rs", 4, "one", "one"));
        assert_eq!(Window::join(vec![here(), there], Gap::Folded).len(), 2);
        let far = window(&place("a.rs", 40_000, "one", "one"));
        assert_eq!(Window::join(vec![here(), far], Gap::Folded).len(), 2);
        let near = window(&place("a.rs", 8, "one", "one"));
        assert_eq!(Window::join(vec![here(), near], Gap::None).len(), 2);
    }

    #[test]
    fn a_place_beyond_its_text_ends_with_it() {
        let mut long = block("a.rs", 7, &["fn f() {", "    g()"], "fn", "g()");
        long.line_end = 90;
        long.column_end = 2;
        let text = window(&long).into_text();
        assert_eq!(&text.source[text.marks[0].0.clone()], "fn f() {\n    g()");
    }

    #[test]
    fn a_place_without_text_or_with_endless_lines_has_no_window() {
        let mut none = place("a.rs", 1, "x", "x");
        none.text[0] = "x".repeat(LONGEST_LINE + 1);
        assert!(Window::new(&none, ()).is_err());
        none.text.clear();
        assert!(Window::new(&none, ()).is_err());
    }

    #[test]
    fn overlapping_marks_are_seen() {
        let marks = |second: &str| {
            let places = vec![
                window(&place("a.rs", 4, "one two", "one")),
                window(&place("a.rs", 4, "one two", second)),
            ];
            Window::join(places, Gap::None).remove(0).overlaps()
        };
        assert!(!marks("two"));
        assert!(!marks(" two"));
        assert!(marks("e two"));
        assert!(marks("one"));
    }
}
