//! Headers put together by hand: which part of a text stands in the line of one, and where such a text is written.

use super::Walk;
use crate::flow::kinds::SinkKind;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::syntax::{ExprId, LocalId};
use crate::model::ty::Ty;
use crate::model::values::Value as Constant;

/// Stands for a part of which the text is not known.
const HOLE: char = '\u{fffd}';

/// The line of a text that is being put together.
pub(super) struct Line {
    text: String,
    /// Whether the text ends its lines as protocols with headers do.
    wire: bool,
    /// Whether the head ended that says that a page follows.
    page: bool,
    /// All that is known of the text so far, while it may be such a head.
    head: String,
    /// Whether it has the first line of a request in it.
    request: bool,
}

impl Line {
    /// The empty line before the first of `parts`.
    pub(super) fn of(parts: &[Value]) -> Self {
        let has = |is: &dyn Fn(&str) -> bool| {
            let mut texts = parts.iter().filter_map(super::concat::known_text);
            texts.any(|(text, _)| is(&text))
        };
        Self {
            text: String::new(),
            wire: has(&|text| text.contains("\r\n") || text.ends_with('\r')),
            page: false,
            head: String::new(),
            request: has(&|text| text.contains(" HTTP/1.")),
        }
    }

    /// The next part: what is known of its beginning, and whether that is all of it.
    pub(super) fn push(&mut self, part: Option<&(String, bool)>) {
        if !self.wire {
            return;
        }
        match part {
            Some((text, complete)) => {
                self.head.push_str(text);
                self.page =
                    self.page || self.head.contains("\r\n\r\n") && self.head.contains("text/html");
                match text.rfind('\n') {
                    Some(at) => self.text = text[at + 1..].to_owned(),
                    None => self.text.push_str(text),
                }
                if !complete {
                    self.text.push(HOLE);
                }
            }
            None => self.text.push(HOLE),
        }
    }

    /// Whether what follows is a part of a page.
    pub(super) fn is_page(&self) -> bool {
        self.page
    }

    /// Whether a line of a head begins here.
    pub(super) fn begins(&self) -> bool {
        self.wire && !self.page && self.text.is_empty()
    }

    /// Whether what follows is the value of a header, behind `Name: ` or `{name}: `, or the target of a request.
    pub(super) fn is_header(&self) -> bool {
        if !self.wire || self.page {
            return false;
        }
        let first = self.text.split_once(' ').map_or("", |(method, _)| method);
        if self.request
            && first.len() > 2
            && first.chars().all(|letter| letter.is_ascii_uppercase())
        {
            return true;
        }
        let Some((name, _)) = self.text.split_once(':') else {
            return false;
        };
        !name.is_empty()
            && name
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == HOLE)
    }
}

/// Whether a text is the beginning of one line that reads like a header: `X-Name: `.
pub(super) fn begins_header(text: &str) -> bool {
    let Some((name, rest)) = text.split_once(": ") else {
        return false;
    };
    !text.contains('\n')
        && !rest.contains(": ")
        && name.starts_with(|letter: char| letter.is_ascii_uppercase())
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}

/// Lines that are joined as those of a head are.
pub(super) fn joined_lines(lines: &Value) -> Value {
    lines.mapped(&|taint| {
        let mut taint = taint.clone();
        if taint.killed.both(Sinks::HEADER_START) != Sinks::NONE {
            taint.killed = taint.killed.with(Sinks::HEADER_LINE);
        }
        Some(taint)
    })
}

impl Walk<'_, '_> {
    /// Text is written somewhere: what stands in it in the line of a header adds headers with a line break. What only
    /// gathers text is looked at where the text is sent.
    pub(super) fn written_header(
        &mut self,
        receiver: Option<ExprId>,
        place: Place,
        callee: Name,
        text: &Value,
    ) {
        let ty = receiver.map_or_else(Ty::unknown, |receiver| self.ty(receiver));
        let gathers = ["String", "Vec", "BytesMut", "Formatter", "File", "Sha1"];
        let name = ty.peel_refs().path().map_or("", Name::as_str);
        if gathers.contains(&name.rsplit("::").next().unwrap_or(name)) {
            return;
        }
        let marked = |with: Sinks| {
            text.mapped(&|taint| {
                let there = taint.killed.both(with) != Sinks::NONE;
                there.then(|| taint.clone())
            })
        };
        self.sink(SinkKind::Header, place, callee, &marked(Sinks::HEADER_LINE));
        self.sink(SinkKind::Html, place, callee, &marked(Sinks::PAGE));
        if let Some(stream) = receiver.and_then(|receiver| self.view.root_local(receiver)) {
            self.written_behind_head(stream, place, callee, text);
        }
    }

    /// What is written behind the head of a page that was written by itself is the page.
    fn written_behind_head(&mut self, stream: LocalId, place: Place, callee: Name, text: &Value) {
        let known = match text.constant() {
            Some(Constant::Bytes(bytes)) => Some(String::from_utf8_lossy(bytes).into_owned()),
            _ => super::concat::known_text(text).map(|(known, _)| known),
        };
        match known.filter(|known| known.starts_with("HTTP/1.")) {
            Some(head) if head.to_ascii_lowercase().contains("text/html") => {
                self.heads.insert(stream);
            }
            Some(_) => {
                self.heads.remove(&stream);
            }
            None if self.heads.contains(&stream) => {
                self.sink(SinkKind::Html, place, callee, text);
            }
            None => {}
        }
    }
}
