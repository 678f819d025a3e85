//! The names that a piece of code mentions, each with what stands before it.

use super::cfg::{Conditions, Truth};
use super::facts::{FastSet, Form, Mention, Template, Word, Words};
use super::header;
use super::names::{is_keyword, is_plain_macro};
use super::template::pieces;
use super::tokens::{Kind, Tokens};

/// Longer texts name nothing.
const LONGEST_TEXT: usize = 400;

/// What a crate may write into others, when it is one that macros are made of.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) mentions: FastSet<Mention>,
    pub(super) templates: Vec<Template>,
    /// Whether it handles code as such, and not only texts.
    code: bool,
}

impl Written {
    pub(super) fn new(code: bool) -> Self {
        Self {
            code,
            ..Self::default()
        }
    }

    /// Takes every name in a text.
    pub(super) fn text(&mut self, text: &str, words: &mut Words) {
        let parts = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        for part in parts.filter(|part| !part.is_empty()) {
            let (name, form) = (words.add(part), Form::Any);
            self.mentions.insert(Mention { name, form });
        }
    }
}

/// A walk over tokens.
pub(super) struct Walk<'a, 't> {
    pub(super) tokens: &'a Tokens<'t>,
    pub(super) conditions: &'a Conditions,
    pub(super) words: &'a mut Words,
    pub(super) mentions: FastSet<Mention>,
    pub(super) templates: Vec<Template>,
    /// Set in crates that write code.
    pub(super) written: Option<&'a mut Written>,
    /// Whether a file that is made at build time is included, and whether the arguments of a macro say so.
    pub(super) generated: bool,
    pub(super) generated_by_macro: bool,
    /// Files that are included, as they are named.
    pub(super) included: Vec<String>,
    /// Files whose text is included, in crates that write code.
    pub(super) texts: Vec<String>,
    /// Names that may mean any type: generic parameters, and other names for something.
    pub(super) anything: Vec<Word>,
}

impl Walk<'_, '_> {
    /// Everything from `from` to `to`; `loose` where the code is the argument of a macro.
    pub(super) fn range(&mut self, from: usize, to: usize, loose: bool) {
        let tokens = self.tokens;
        // The end of what is cut short lies behind that of the file.
        let to = to.min(tokens.list.len());
        let mut at = from;
        while at < to {
            at = match tokens.list[at].kind {
                Kind::Ident => self.word(at, to, loose),
                Kind::Str => {
                    self.text(at, loose);
                    at + 1
                }
                Kind::Punct(b'#') if tokens.opens(at + 1, b'[') => self.attribute(at, to, loose),
                Kind::Open(b'[') if loose && tokens.punct(at + 1, b'<') => {
                    self.template(at);
                    at + 1
                }
                _ => at + 1,
            };
        }
    }

    /// A name; what it is the beginning of is read with it where that decides how.
    fn word(&mut self, at: usize, to: usize, loose: bool) -> usize {
        let tokens = self.tokens;
        let word = tokens.text(at);
        if word == "use" && !loose && !tokens.is_raw(at) && !tokens.punct(at + 1, b'<') {
            let mut end = at + 1;
            while end < to && !tokens.punct(end, b';') {
                if tokens.ident(end).is_some() {
                    self.mention(tokens.text(end), Form::Any);
                }
                if tokens.is(end - 1, "as") {
                    self.anything.push(self.words.add(tokens.text(end)));
                }
                end += 1;
            }
            return end;
        }
        if tokens.punct(at + 1, b'!') && matches!(self.kind(at + 2), Some(Kind::Open(_))) {
            self.mention(word, Form::Any);
            let end = tokens.after(at + 2);
            self.include(word, at + 3, end - 1, loose);
            if !is_plain_macro(word) {
                self.given(at + 2, end);
            }
            self.range(at + 3, end - 1, loose || !is_plain_macro(word));
            return end;
        }
        if word == "macro_rules" && tokens.punct(at + 1, b'!') {
            let end = tokens.after(at + 3).min(to);
            self.range(at + 3, end, true);
            return end;
        }
        if is_keyword(word) && !tokens.is_raw(at) {
            self.parameters(at, to, loose);
            return at + 1;
        }
        if let Some(form) = self.form(at, loose) {
            self.mention(word, form);
        }
        at + 1
    }

    /// Names of types that a macro is given alone: it may make another type of that name.
    fn given(&mut self, open: usize, end: usize) {
        let tokens = self.tokens;
        let ends = |at: usize| {
            matches!(tokens.list[at].kind, Kind::Open(_) | Kind::Close)
                || [b',', b';', b'=']
                    .iter()
                    .any(|byte| tokens.punct(at, *byte))
        };
        for at in open + 1..end.min(tokens.list.len()).saturating_sub(1) {
            let word = tokens
                .ident(at)
                .filter(|word| word.starts_with(char::is_uppercase));
            if let Some(word) = word.filter(|_| ends(at - 1) && ends(at + 1)) {
                self.anything.push(self.words.add(word));
            }
        }
    }

    /// Generic parameters of an item that begins with this keyword, and new names that macros give.
    pub(super) fn parameters(&mut self, at: usize, to: usize, loose: bool) {
        let tokens = self.tokens;
        let open = match tokens.text(at) {
            "fn" | "struct" | "enum" | "trait" | "type" => at + 2,
            "impl" | "for" => at + 1,
            _ => at,
        };
        if tokens.punct(open, b'<') {
            for name in header::generics(tokens, open, to) {
                self.anything.push(self.words.add(name));
            }
        }
        let renames = tokens.is(at, "type") || (loose && matches!(tokens.text(at), "as" | "mod"));
        if let Some(name) = tokens.ident(at + 1).filter(|_| renames) {
            self.anything.push(self.words.add(name));
        }
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.list.get(at).map(|token| token.kind)
    }

    /// How the name at `at` is written; `None` for a field.
    fn form(&mut self, at: usize, loose: bool) -> Option<Form> {
        let tokens = self.tokens;
        if loose {
            return Some(Form::Any);
        }
        if tokens.after_path_separator(at) {
            let qualifier = at.checked_sub(3).and_then(|before| tokens.ident(before));
            return Some(match qualifier {
                Some(word) if !is_keyword(word) => Form::Of(self.words.add(word)),
                _ => Form::Any,
            });
        }
        let range = at >= 2 && tokens.punct(at - 2, b'.');
        if at >= 1 && tokens.punct(at - 1, b'.') && !range {
            let called = tokens.opens(at + 1, b'(') || tokens.path_separator(at + 1);
            return called.then_some(Form::Method);
        }
        Some(Form::Bare)
    }

    fn mention(&mut self, word: &str, form: Form) {
        // The Kelvin sign is a `K` to the compiler.
        let name = if word.is_ascii() {
            self.words.add(word)
        } else {
            self.words.add(&word.replace('\u{212a}', "K"))
        };
        let mention = Mention { name, form };
        self.mentions.insert(mention);
        if form == Form::Any
            && let Some(written) = &mut self.written
            && written.code
        {
            written.mentions.insert(mention);
        }
    }

    /// A text. In the arguments of a macro it may be a path; in a crate that writes code it may become code.
    fn text(&mut self, at: usize, loose: bool) {
        let text = self.tokens.quoted(at);
        self.braces(text);
        if text.len() > LONGEST_TEXT && self.written.is_none() {
            return;
        }
        let of_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        if let Some(written) = &mut self.written {
            if written.code || is_code(text) {
                written.text(text, self.words);
            }
            written
                .templates
                .extend(pieces(text).filter(|_| written.code));
        }
        let handles_code = self.written.as_ref().is_some_and(|written| written.code);
        if handles_code || (loose && !text.is_empty() && text.chars().all(of_path)) {
            self.words_of(text);
        }
    }

    /// Names between braces: a text to print takes constants by them, and macros of others read code there.
    fn braces(&mut self, text: &str) {
        for part in text.split('{').skip(1) {
            let inner = part.split_once('}').map_or("", |(inner, _)| inner);
            if inner.len() < LONGEST_TEXT {
                self.words_of(inner);
            }
        }
    }

    /// Every name in a text.
    fn words_of(&mut self, text: &str) {
        let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        for word in
            words.filter(|word| !word.is_empty() && !word.starts_with(|c: char| c.is_numeric()))
        {
            self.mention(word, Form::Any);
        }
    }

    /// An attribute: its names and texts may be used by a macro. What a false `cfg` takes away is passed over where its
    /// end is plain to see.
    pub(super) fn attribute(&mut self, at: usize, to: usize, loose: bool) -> usize {
        let tokens = self.tokens;
        let end = tokens.after(at + 1);
        if let Some(truth) = self.conditions.attribute(tokens, at + 1) {
            if truth == Truth::False && !loose {
                return self.past_statement(end, to);
            }
            return end;
        }
        self.attribute_words(at + 2, end - 1);
        end
    }

    /// What stands between the brackets of an attribute.
    pub(super) fn attribute_words(&mut self, from: usize, to: usize) {
        let tokens = self.tokens;
        if matches!(
            tokens.text(from),
            "doc" | "derive" | "deprecated" | "must_use" | "allow" | "expect" | "warn" | "deny"
        ) {
            return;
        }
        for at in from + 1..to.min(tokens.list.len()) {
            match tokens.list[at].kind {
                Kind::Ident => self.mention(tokens.text(at), Form::Any),
                Kind::Str => self.words_of(tokens.quoted(at)),
                _ => {}
            }
        }
    }

    /// Where the statement that begins at `at` ends, or `at` when that is not certain.
    fn past_statement(&self, at: usize, to: usize) -> usize {
        let tokens = self.tokens;
        if tokens.opens(at, b'{') {
            return tokens.after(at);
        }
        let until = |wanted: &dyn Fn(usize) -> bool| {
            let mut end = at;
            while end < to && !wanted(end) {
                if self.kind(end) == Some(Kind::Close) {
                    return None;
                }
                end = tokens.after(end);
            }
            (end < to).then(|| tokens.after(end))
        };
        let semicolon = |end: usize| tokens.punct(end, b';');
        let block = |end: usize| tokens.opens(end, b'{');
        match tokens.ident(at) {
            Some("let" | "return" | "use") => until(&semicolon).unwrap_or(at),
            Some("for" | "while" | "loop" | "match") => until(&block).unwrap_or(at),
            _ => at,
        }
    }

    /// `include!`: a file beside this one, or one that is made at build time.
    fn include(&mut self, name: &str, from: usize, to: usize, loose: bool) {
        // What a macro includes itself may become code; what it tells others to include as a text does not.
        let of_text = matches!(name, "include_str" | "include_bytes");
        let text = self.written.is_some() && !loose && of_text;
        if name != "include" && !text {
            return;
        }
        let literal = from + 1 == to || (from + 2 == to && self.tokens.punct(from + 1, b','));
        if literal && self.kind(from) == Some(Kind::Str) {
            let files = if text {
                &mut self.texts
            } else {
                &mut self.included
            };
            files.push(self.tokens.quoted(from).to_owned());
        } else {
            self.generated = true;
            self.generated_by_macro |= loose || text;
        }
    }

    /// `[<get_ $name>]` in the arguments of a macro.
    fn template(&mut self, at: usize) {
        let tokens = self.tokens;
        let end = tokens.after(at) - 1;
        if end < at + 3 || !tokens.punct(end - 1, b'>') {
            return;
        }
        let mut parts: Template = Vec::new();
        let mut here = at + 2;
        while here < end - 1 {
            match tokens.list[here].kind {
                Kind::Punct(b'$') => {
                    parts.push(None);
                    here += 1;
                }
                // `:snake` and its like.
                Kind::Punct(b':') => here += 1,
                Kind::Ident => parts.push(Some(tokens.text(here).into())),
                Kind::Str => parts.push(Some(tokens.quoted(here).into())),
                Kind::Other => parts.push(Some(tokens.text(here).into())),
                _ => {}
            }
            here += 1;
        }
        if parts.len() > 1 {
            self.templates.push(parts);
        }
    }
}

/// Whether a text looks like code, or like a name.
fn is_code(text: &str) -> bool {
    text.contains("::")
        || text.contains('(')
        || text.chars().all(|c| c.is_alphanumeric() || c == '_')
}
