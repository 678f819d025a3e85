//! What is kept of a crate, as a text for the next run: numbers in letters of six bits each, and words with their lengths.
//!
//! Whoever reads one believes nothing: what is cut off, too large or points nowhere is no text of ours, and the crate is
//! read anew.

use std::ops::Range;
use std::sync::Arc;

use super::facts::{Facts, FastMap, Form, Gone, Item, Kind, Mention, Mentions, Template, Word};
use super::words::Words;

/// What is kept, and how: a text of another version is made anew. Whoever changes what is read of sources counts on.
pub const FORMAT: u32 = 1;

const KINDS: [Kind; 8] = [
    Kind::Function,
    Kind::Method,
    Kind::Type,
    Kind::Trait,
    Kind::Alias,
    Kind::Constant,
    Kind::Macro,
    Kind::Loose,
];

impl Facts {
    /// The facts as a text.
    pub fn to_text(&self) -> String {
        let mut out = Writer::default();
        out.number(FORMAT);
        out.count(self.words.len());
        for word in self.words.iter() {
            out.text(word);
        }
        out.list(&self.mentions.list, |out, mention| {
            let form = match mention.form {
                Form::Any => 0,
                Form::Method => 1,
                Form::Bare => 2,
                Form::Of(word) => word + 3,
            };
            out.number(mention.name);
            out.number(form);
        });
        let mut heads: FastMap<&[Word], u32> = FastMap::default();
        let mut order: Vec<&[Word]> = Vec::new();
        let at: Vec<u32> = self
            .items
            .iter()
            .map(|item| {
                *heads.entry(&item.head).or_insert_with(|| {
                    order.push(&item.head);
                    u32::try_from(order.len() - 1).expect("few heads")
                })
            })
            .collect();
        out.list(&order, |out, head| {
            out.list(head, |out, word| out.number(*word));
        });
        out.count(self.items.len());
        let mut line = 0;
        for (item, head) in self.items.iter().zip(at) {
            self.item(item, head, &mut line, &mut out);
        }
        out.list(&self.gone, |out, gone| {
            out.number(gone.name);
            out.optional(gone.owner);
            out.text(&gone.condition);
        });
        out.list(&self.files, |out, file| out.text(file));
        for words in [&self.modules, &self.imports, &self.including] {
            out.list(words, |out, word| out.number(*word));
        }
        out.list(&self.unread, |out, file| out.text(file));
        for flag in [self.generated, self.writes_generated, self.writes] {
            out.number(flag.into());
        }
        out.text
    }

    fn item(&self, item: &Item, head: u32, line: &mut u32, out: &mut Writer) {
        let kind = KINDS.iter().position(|kind| *kind == item.kind);
        let kind = u32::try_from(kind.expect("all are listed")).expect("few");
        out.number(kind << 2 | u32::from(item.always) << 1 | u32::from(item.everywhere));
        out.number(item.name);
        out.optional(item.owner);
        out.optional(item.of_trait);
        out.number(head);
        out.number(item.file);
        // Mostly a little further down in the same file.
        out.number(item.line.wrapping_sub(*line).rotate_left(1));
        *line = item.line;
        let uses = &self.uses[item.uses.start as usize..item.uses.end as usize];
        let mut before = 0;
        out.list(uses, |out, at| {
            out.number(at - before);
            before = *at;
        });
        out.list(&item.templates, |out, template| {
            out.list(template, |out, part| match part {
                None => out.number(0),
                Some(part) => {
                    out.number(1);
                    out.text(part);
                }
            });
        });
    }

    /// The facts of a text; `None` when it is none, or one of another version.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut from = Reader { text };
        if from.number()? != FORMAT {
            return None;
        }
        let mut words = Words::default();
        for _ in 0..from.count()? {
            words.push(from.text()?);
        }
        let word = |from: &mut Reader<'_>| from.below(words.len());
        let mentions = from.list(|from| {
            let name = word(from)?;
            let form = match from.number()? {
                0 => Form::Any,
                1 => Form::Method,
                2 => Form::Bare,
                of => Form::Of(Some(of - 3).filter(|of| (*of as usize) < words.len())?),
            };
            Some(Mention { name, form })
        })?;
        let heads: Vec<Arc<[Word]>> = from.list(|from| Some(from.list(word)?.into()))?;
        let optional = |from: &mut Reader<'_>| match from.number()? {
            0 => Some(None),
            at => {
                Some(Some(at - 1).filter(|at| (*at as usize) < words.len())).filter(Option::is_some)
            }
        };
        let (mut uses, mut line) = (Vec::new(), 0_u32);
        let items = from.list(|from| {
            let kind = from.number()?;
            let (always, everywhere) = (kind & 2 != 0, kind & 1 != 0);
            Some(Item {
                kind: *KINDS.get((kind >> 2) as usize)?,
                name: word(from)?,
                owner: optional(from)?,
                of_trait: optional(from)?,
                head: Arc::clone(heads.get(from.number()? as usize)?),
                always,
                everywhere,
                file: from.number()?,
                line: {
                    let moved = from.number()?;
                    line = line.wrapping_add(moved.rotate_right(1));
                    line
                },
                uses: from.uses(mentions.len(), &mut uses)?,
                templates: from.list(Reader::template)?,
            })
        })?;
        let gone = from.list(|from| {
            Some(Gone {
                name: word(from)?,
                owner: optional(from)?,
                condition: from.text()?.to_owned(),
            })
        })?;
        let files = from.list(Reader::owned)?;
        let (modules, imports) = (from.list(word)?, from.list(word)?);
        let including = from.list(word)?;
        let unread = from.list(Reader::owned)?;
        let mut flag = || Some(from.number()? != 0);
        let (generated, writes_generated, writes) = (flag()?, flag()?, flag()?);
        from.text.is_empty().then_some(Self {
            mentions: Mentions::settled(mentions),
            words,
            uses,
            items,
            gone,
            files,
            modules,
            imports,
            including,
            unread,
            generated,
            writes_generated,
            writes,
        })
    }
}

/// What is written.
#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    /// A number: six bits in each letter, the least first, and a seventh that says whether more come.
    fn number(&mut self, mut number: u32) {
        while number >= 64 {
            let letter = u8::try_from(number & 63 | 64).expect("seven bits");
            self.text.push(char::from(letter));
            number >>= 6;
        }
        let letter = u8::try_from(number).expect("six bits");
        self.text.push(char::from(letter));
    }

    fn count(&mut self, count: usize) {
        self.number(u32::try_from(count).expect("fewer than four billion"));
    }

    fn optional(&mut self, word: Option<Word>) {
        self.number(word.map_or(0, |word| word + 1));
    }

    fn text(&mut self, text: &str) {
        self.count(text.len());
        self.text.push_str(text);
    }

    fn list<T>(&mut self, list: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.count(list.len());
        for one in list {
            write(self, one);
        }
    }
}

/// What is left to be read.
struct Reader<'a> {
    text: &'a str,
}

impl<'a> Reader<'a> {
    fn number(&mut self) -> Option<u32> {
        let (mut number, mut shift) = (0_u32, 0);
        for (at, byte) in self.text.bytes().enumerate().take(6) {
            if byte >= 128 {
                return None;
            }
            number |= u32::from(byte & 63).checked_shl(shift)?;
            shift += 6;
            if byte < 64 {
                self.text = self.text.get(at + 1..)?;
                return Some(number);
            }
        }
        None
    }

    /// How many of something follow: no more than there are letters.
    fn count(&mut self) -> Option<usize> {
        let count = self.number()? as usize;
        (count <= self.text.len()).then_some(count)
    }

    fn below(&mut self, end: usize) -> Option<u32> {
        self.number().filter(|at| (*at as usize) < end)
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.count()?;
        let (text, rest) = self.text.split_at_checked(length)?;
        self.text = rest;
        Some(text)
    }

    fn owned(&mut self) -> Option<String> {
        self.text().map(str::to_owned)
    }

    fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.count()?;
        // What is one letter here may be many bytes in memory: the list grows as it is read.
        let mut out = Vec::with_capacity(count.min(4096));
        for _ in 0..count {
            out.push(read(self)?);
        }
        Some(out)
    }

    fn uses(&mut self, end: usize, out: &mut Vec<u32>) -> Option<Range<u32>> {
        let start = u32::try_from(out.len()).ok()?;
        let mut at = 0_u32;
        for _ in 0..self.count()? {
            at = at.checked_add(self.number()?)?;
            if at as usize >= end {
                return None;
            }
            out.push(at);
        }
        Some(start..u32::try_from(out.len()).ok()?)
    }

    fn template(&mut self) -> Option<Template> {
        self.list(|from| match from.number()? {
            0 => Some(None),
            1 => Some(Some(from.text()?.into())),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Source, cfg::Conditions, facts};
    use super::*;

    const CODE: &str = "
        pub mod inner { pub fn a() { b::c::<D>(); x.e(); } }
        #[cfg(windows)] pub fn gone() {}
        pub struct S<T>(T);
        impl<T: Clone> Clone for S<T> { fn clone(&self) -> Self { S::new(r#\"{ä_name}\"#) } }
        impl<T> S<T> { const A: u8 = 1; pub fn new() -> Self { paste! { [<get_ $x _all>]() } } }
        use std::fmt as f;
        macro_rules! m { ($x:ident) => { include!(concat!(env!(\"OUT_DIR\"), \"/a.rs\")); } }
        mod missing;
    ";

    fn read(writes: bool) -> Facts {
        let read = |path: &str| (path == "src/lib.rs").then(|| CODE.to_owned());
        let linux = ["x86_64-unknown-linux-gnu".to_owned()];
        facts(&Source {
            roots: vec!["src/lib.rs".to_owned()],
            conditions: Conditions::new(&linux, Some(Vec::new())),
            product: false,
            writes,
            texts: false,
            wanted: true,
            read: &read,
        })
    }

    #[test]
    fn what_is_kept_comes_back_as_it_was() {
        for writes in [false, true] {
            let facts = read(writes);
            assert!(facts.items.iter().any(|item| !item.templates.is_empty()));
            assert!(!facts.gone.is_empty() && !facts.unread.is_empty());
            let text = facts.to_text();
            let again = Facts::from_text(&text).expect("it is a text of ours");
            assert_eq!(format!("{again:?}"), format!("{facts:?}"));
            assert_eq!(again.to_text(), text);
        }
    }

    #[test]
    fn numbers_of_any_size_come_back() {
        let numbers = [0, 1, 63, 64, 4095, 4096, u32::MAX - 1, u32::MAX];
        let mut out = Writer::default();
        out.list(&numbers, |out, number| out.number(*number));
        let mut from = Reader { text: &out.text };
        assert_eq!(from.list(Reader::number), Some(numbers.to_vec()));
    }

    /// A text that anybody may have written leads to no panic, and to no index that points nowhere.
    #[test]
    fn a_changed_text_is_no_text_or_one_that_holds_together() {
        let text = read(true).to_text();
        assert!(Facts::from_text(&text[..text.len() - 1]).is_none());
        for at in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
            assert!(text[..at].is_empty() || Facts::from_text(&text[..at]).is_none());
            for letter in ["\0", "\u{3f}", "\u{7f}", "ß"] {
                let end = (at + 1..=text.len())
                    .find(|end| text.is_char_boundary(*end))
                    .expect("the end is one");
                let changed = format!("{}{letter}{}", &text[..at], &text[end..]);
                let Some(facts) = Facts::from_text(&changed) else {
                    continue;
                };
                let _ = facts.to_text();
            }
        }
    }
}
