//! The items of a file: what is defined, and what each mentions. Tolerant, since macros may stand anywhere.

mod imports;
mod inside;
mod invocation;
mod types;

use std::sync::Arc;

use super::cfg::{Conditions, Truth};
use super::facts::{Facts, Form, Gone, Item, Kind as ItemKind, Mention, Word};
use super::header::{self, Before};
use super::tokens::{Kind, Line, Tokens};
use super::walk::{Walk, Written};

/// Modules and blocks nested deeper than this are not read as items.
const DEEPEST: usize = 64;

/// A `mod` line: another file.
#[derive(Debug)]
pub(super) struct Child {
    pub(super) name: String,
    /// Modules written out around it, outermost first.
    pub(super) inside: Vec<String>,
    pub(super) paths: Vec<String>,
    /// Whether its file may be missing.
    pub(super) optional: bool,
    /// The condition that takes it away.
    pub(super) gone: Option<String>,
}

/// The reading of one file.
pub(super) struct Reading<'a, 't> {
    pub(super) tokens: &'a Tokens<'t>,
    pub(super) conditions: &'a Conditions,
    pub(super) facts: &'a mut Facts,
    pub(super) written: Option<&'a mut Written>,
    /// Whether it belongs to the product: all its items are used.
    pub(super) product: bool,
    pub(super) file: u32,
    pub(super) children: Vec<Child>,
    /// Modules that may be there, when the macro with this name makes modules of the names that it is given.
    pub(super) perhaps: Vec<(Word, Child)>,
    /// Whether a macro does.
    pub(super) makes_modules: bool,
    /// Files that are included.
    pub(super) included: Vec<String>,
    /// Files whose text may become code.
    pub(super) texts: Vec<String>,
    pub(super) line: Line,
}

/// Where an item stands.
#[derive(Clone, Default)]
struct Around {
    owner: Option<Word>,
    of_trait: Option<Word>,
    head: Arc<[Word]>,
    /// In an `impl` or a trait.
    member: bool,
    /// A macro around it may use it.
    used: bool,
    /// It is not compiled, because of this condition.
    gone: Option<String>,
    modules: Vec<String>,
    depth: usize,
}

impl Reading<'_, '_> {
    /// Reads the whole file; `gone` when it is not compiled.
    pub(super) fn file(&mut self, gone: Option<String>) {
        let around = Around {
            gone,
            ..Around::default()
        };
        self.items(0, self.tokens.list.len(), &around);
    }

    fn items(&mut self, from: usize, to: usize, around: &Around) {
        let tokens = self.tokens;
        let mut around = around.clone();
        let mut at = from;
        while at < to {
            if tokens.punct(at, b'#') && tokens.punct(at + 1, b'!') && tokens.opens(at + 2, b'[') {
                if self.conditions.attribute(tokens, at + 2) == Some(Truth::False) {
                    around.gone = Some("a `cfg` of the whole module".to_owned());
                }
                at = tokens.after(at + 2);
                continue;
            }
            let (before, begin) = header::attributes(tokens, at, to, self.conditions);
            if begin >= to {
                return;
            }
            at = self.item(begin, to, before, &around).max(begin + 1);
        }
    }

    /// One item from its first word on; what comes behind it is returned.
    fn item(&mut self, begin: usize, to: usize, before: Before, around: &Around) -> usize {
        let tokens = self.tokens;
        let mut around = around.clone();
        around.gone = around.gone.or_else(|| before.gone.clone());
        if before.test {
            around.gone = Some("test".to_owned());
        }
        around.used |= before.used;
        let mut at = begin;
        loop {
            let next = at + 1;
            match tokens.ident(at).unwrap_or_default() {
                "pub" if tokens.opens(next, b'(') => at = tokens.after(next),
                "pub" | "default" | "async" | "safe" | "auto" | "gen" => {
                    if tokens.punct(next, b'!') {
                        break;
                    }
                    at = next;
                }
                "unsafe" => at = next,
                "const" if matches!(tokens.text(next), "fn" | "unsafe" | "extern" | "async") => {
                    at = next;
                }
                "extern"
                    if matches!(self.kind(next), Some(Kind::Str))
                        && !tokens.opens(at + 2, b'{') =>
                {
                    at += 2;
                }
                "extern" if tokens.is(next, "fn") => at = next,
                _ => break,
            }
        }
        let word = tokens.ident(at).unwrap_or_default();
        if around.depth > DEEPEST {
            self.add(
                ItemKind::Loose,
                begin,
                &[(begin, to, true)],
                &before,
                &around,
            );
            return to;
        }
        match word {
            "fn" => self.function(at, to, &before, &around),
            "mod" => self.module(at, to, before, &around),
            "impl" => self.implementation(at, to, &before, &around),
            "trait" => self.trait_(at, to, &before, &around),
            "struct" | "enum" | "union" if self.kind(at + 1) == Some(Kind::Ident) => {
                self.type_(at, to, &before, &around)
            }
            "const" | "static" => self.constant(at, to, &before, &around),
            "type" => self.alias(at, to, &before, &around),
            "use" => self.import(at, to, begin < at, &around),
            "extern" => self.foreign(at, to, &around),
            "macro_rules" if tokens.punct(at + 1, b'!') => {
                self.definition(at + 2, tokens.after(at + 3), &before, &around)
            }
            "macro" if self.kind(at + 1) == Some(Kind::Ident) => {
                let end = self.end(at, to, true);
                self.definition(at + 1, end, &before, &around)
            }
            _ => self.invocation(at, to, &before, &around),
        }
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.list.get(at).map(|token| token.kind)
    }

    /// Where an item ends that begins at `at`: behind `;`, or behind its first block when `block`.
    fn end(&self, at: usize, to: usize, block: bool) -> usize {
        let tokens = self.tokens;
        let mut here = at;
        let mut angles = 0_usize;
        while here < to {
            match tokens.list[here].kind {
                Kind::Punct(b';') => return here + 1,
                Kind::Punct(b'<') if block => angles += 1,
                Kind::Punct(b'>') if block && !header::is_arrow(tokens, here) => {
                    angles = angles.saturating_sub(1);
                }
                Kind::Open(b'{') if block && angles == 0 => return tokens.after(here),
                _ => {}
            }
            here = tokens.after(here);
        }
        to
    }

    fn add_word(&mut self, at: usize) -> Word {
        let text = self.tokens.text(at);
        self.facts.words.add(text)
    }

    /// Adds an item that mentions what stands in `ranges`; the flag of a range says whether it is a macro's.
    fn add(
        &mut self,
        kind: ItemKind,
        name: usize,
        ranges: &[(usize, usize, bool)],
        before: &Before,
        around: &Around,
    ) {
        let word = self.add_word(name);
        if let Some(condition) = &around.gone {
            self.facts.gone.push(Gone {
                name: word,
                owner: around.owner,
                condition: condition.clone(),
            });
            return;
        }
        let mut walk = Walk {
            tokens: self.tokens,
            conditions: self.conditions,
            words: &mut self.facts.words,
            mentions: Default::default(),
            templates: Vec::new(),
            written: self.written.as_deref_mut(),
            generated: false,
            generated_by_macro: false,
            included: Vec::new(),
            texts: Vec::new(),
            anything: Vec::new(),
        };
        for &(from, to) in &before.contents {
            walk.attribute_words(from, to);
        }
        for &(from, to, loose) in ranges {
            // The keyword stands right before, or before the name.
            walk.parameters(from.saturating_sub(1), to, false);
            walk.parameters(from.saturating_sub(2), to, false);
            walk.range(from, to, loose);
        }
        let (generated, included) = (walk.generated, walk.included);
        let by_macro = walk.generated_by_macro && walk.written.is_some();
        let (anything, texts) = (walk.anything, walk.texts);
        let line = self.line.of(self.tokens, name);
        let (mentions, templates) = (walk.mentions, walk.templates);
        // In an order of their own, whatever that of the set is.
        let mut mentions: Vec<Mention> = mentions.into_iter().collect();
        mentions.extend(around.owner.map(|name| Mention {
            name,
            form: Form::Bare,
        }));
        mentions.sort_unstable();
        mentions.dedup();
        let uses = self.facts.use_of(mentions);
        if generated && kind == ItemKind::Macro {
            self.facts.including.push(word);
        } else {
            self.facts.generated |= generated;
        }
        self.facts.writes_generated |= by_macro;
        self.facts.modules.extend(anything);
        self.included.extend(included);
        self.texts.extend(texts);
        self.facts.items.push(Item {
            kind,
            name: word,
            owner: around.owner,
            of_trait: around.of_trait,
            head: Arc::clone(&around.head),
            always: self.product || around.used || kind == ItemKind::Loose,
            everywhere: kind == ItemKind::Macro,
            file: self.file,
            line,
            uses,
            templates,
        });
    }

    fn function(&mut self, at: usize, to: usize, before: &Before, around: &Around) -> usize {
        let end = self.end(at, to, true);
        let kind = match around.member {
            true => ItemKind::Method,
            false => ItemKind::Function,
        };
        self.add(kind, at + 1, &[(at + 2, end, false)], before, around);
        self.inside(at + 2, end, before, around);
        end
    }

    fn module(&mut self, at: usize, to: usize, before: Before, around: &Around) -> usize {
        let tokens = self.tokens;
        let name = tokens.text(at + 1).to_owned();
        let word = self.add_word(at + 1);
        self.facts.modules.push(word);
        if tokens.opens(at + 2, b'{') {
            let mut inner = around.clone();
            inner.modules.push(name);
            inner.depth += 1;
            let end = tokens.after(at + 2);
            self.items(at + 3, end - 1, &inner);
            return end;
        }
        self.children.push(Child {
            name,
            inside: around.modules.clone(),
            paths: before.paths,
            optional: before.optional || around.used,
            gone: around.gone.clone(),
        });
        self.end(at, to, false)
    }

    fn constant(&mut self, at: usize, to: usize, before: &Before, around: &Around) -> usize {
        let tokens = self.tokens;
        let name = if tokens.is(at + 1, "mut") {
            at + 2
        } else {
            at + 1
        };
        let end = self.end(at, to, false);
        let mut around = around.clone();
        let kind = match (tokens.text(name), around.member) {
            // Nobody can name it, so whoever wrote it has another use for it.
            ("_", _) => ItemKind::Loose,
            // It belongs to the type, and is there with it.
            (_, true) => ItemKind::Loose,
            _ => ItemKind::Constant,
        };
        around.used |= kind == ItemKind::Loose && !around.member;
        self.add(kind, name, &[(name + 1, end, false)], before, &around);
        self.inside(name + 1, end, before, &around);
        end
    }

    fn alias(&mut self, at: usize, to: usize, before: &Before, around: &Around) -> usize {
        let end = self.end(at, to, false);
        let ranges = [(at + 2, end, false)];
        self.add(ItemKind::Alias, at + 1, &ranges, before, &quiet(around));
        if around.member {
            self.add(ItemKind::Loose, at + 1, &ranges, before, around);
        }
        end
    }

    fn definition(&mut self, name: usize, end: usize, before: &Before, around: &Around) -> usize {
        let tokens = self.tokens;
        self.makes_modules |=
            (name..end).any(|at| tokens.is(at, "mod") && tokens.punct(at + 1, b'$'));
        self.add(
            ItemKind::Macro,
            name,
            &[(name + 1, end, true)],
            before,
            around,
        );
        end
    }
}

/// The same place, for an item that is not used just because those around it are.
fn quiet(around: &Around) -> Around {
    Around {
        used: false,
        ..around.clone()
    }
}
