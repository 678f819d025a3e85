//! The arguments of an attribute that have names: read once, each judged where it stands.

use cra_vocab::words;
use proc_macro::{Span, TokenStream, TokenTree};

use crate::expand::Problem;
use crate::parse::{self, Arg, Form};
use crate::tokens::is_punct;

/// The arguments that one attribute was given.
pub(crate) struct Given {
    attribute: &'static str,
    named: Named,
    texts: Vec<(String, String, Span)>,
    codes: Vec<(String, Vec<TokenTree>)>,
    /// What has no name.
    pub(crate) plain: Vec<Arg>,
    /// Whether nothing was given.
    is_empty: bool,
    /// Whether the form of the whole was told already: then nothing is missing as well.
    refused: bool,
}

impl Given {
    /// Reads arguments of which some take a text and some take code: a path, a constant.
    pub(crate) fn read(
        attribute: &'static str,
        texts: &[&str],
        known: &'static [&'static str],
        args: TokenStream,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut out = Self {
            attribute,
            named: Named::new(attribute, known),
            texts: Vec::new(),
            codes: Vec::new(),
            plain: Vec::new(),
            is_empty: args.is_empty(),
            refused: false,
        };
        for arg in parse::arguments(args, problems) {
            match arg.form {
                Form::Named(key, _)
                    if known.contains(&key.as_str()) && !texts.contains(&key.as_str()) =>
                {
                    out.code(key, &arg.tokens, arg.span, problems);
                }
                Form::Named(key, text) => match out.named.take(&key, text, arg.span, arg.value) {
                    Ok(text) if !words::says_something(&text) => {
                        let refusal =
                            format!("`{key}` says nothing: say it in words, or remove it");
                        problems.push(Problem::new(arg.value, refusal));
                    }
                    Ok(text) => out.texts.push((key, text, arg.value)),
                    Err(refusal) => problems.push(refusal.into()),
                },
                Form::Word(word) if out.named.is_known(&word) => {
                    problems.push(Problem::new(arg.span, valueless(&word)));
                    out.named.given.push(word);
                }
                _ => out.plain.push(arg),
            }
        }
        out
    }

    fn code(&mut self, key: String, tokens: &[TokenTree], span: Span, problems: &mut Vec<Problem>) {
        let value = tokens.get(2..).unwrap_or_default();
        if self.named.has(&key) {
            problems.push(Problem::new(
                span,
                format!("`{key}` is given twice: remove one"),
            ));
        } else if value.is_empty()
            || matches!(value, [TokenTree::Literal(text)] if text.to_string().starts_with('"'))
        {
            let refusal = format!(
                "the value of `{key}` is code and stands without quotes: write `{key} = path::to::it`"
            );
            problems.push(Problem::new(span, refusal));
        } else {
            self.codes.push((key.clone(), value.to_vec()));
        }
        self.named.given.push(key);
    }

    /// A text that was given.
    pub(crate) fn text(&self, key: &str) -> Option<(&str, Span)> {
        let found = self.texts.iter().find(|(name, ..)| name == key)?;
        Some((&found.1, found.2))
    }

    /// Code that was given.
    pub(crate) fn value(&self, key: &str) -> Option<&[TokenTree]> {
        let found = self.codes.iter().find(|(name, _)| name == key)?;
        Some(&found.1)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.named.has(key)
    }

    /// Asks for an argument; `example` is how it is written.
    pub(crate) fn needs(&self, key: &str, example: &str, problems: &mut Vec<Problem>) {
        if !self.has(key) && !self.refused {
            let text = format!("`{}` has no `{key}`: write `{example}`", self.attribute);
            problems.push(Problem::new(Span::call_site(), text));
        }
    }

    /// Refuses arguments without a name; `example` is how the attribute is written.
    pub(crate) fn refuse_plain(&mut self, example: &str, problems: &mut Vec<Problem>) {
        self.refuse_nothing(example, problems);
        for arg in &self.plain {
            self.refused = true;
            let refusal = format!("`{}` does not take this: write `{example}`", self.attribute);
            problems.push(Problem::new(arg.span, refusal));
        }
    }

    /// Refuses an attribute without arguments.
    pub(crate) fn refuse_nothing(&mut self, example: &str, problems: &mut Vec<Problem>) {
        if self.is_empty {
            let text = format!("`{}` says nothing: write `{example}`", self.attribute);
            problems.push(Problem::new(Span::call_site(), text));
            self.refused = true;
        }
    }

    /// Whether the form of the whole was told.
    pub(crate) fn is_refused(&self) -> bool {
        self.refused
    }

    /// A text that must be one of a list.
    pub(crate) fn one_of(
        &self,
        key: &str,
        words: &'static [&'static str],
        problems: &mut Vec<Problem>,
    ) -> Option<&str> {
        let (text, span) = self.text(key)?;
        match words.iter().find(|word| **word == text) {
            Some(_) => Some(text),
            None => {
                let advice = match words::nearest(text, words) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("it is one of `{}`", words.join("`, `")),
                };
                let refusal = words::check_name(key, text, &[]).err().unwrap_or_default();
                problems.push(Problem::new(span, format!("{refusal}; {advice}")));
                None
            }
        }
    }
}

/// Whether these tokens are a path: words with `::` between them.
pub(crate) fn is_path(tokens: &[TokenTree]) -> bool {
    matches!(tokens.last(), Some(TokenTree::Ident(_)))
        && tokens
            .iter()
            .all(|token| matches!(token, TokenTree::Ident(_)) || is_punct(Some(token), ':'))
}

/// The named arguments of one attribute, each of which may be given once.
pub(crate) struct Named {
    attribute: &'static str,
    known: &'static [&'static str],
    pub(crate) given: Vec<String>,
}

impl Named {
    pub(crate) fn new(attribute: &'static str, known: &'static [&'static str]) -> Self {
        Self {
            attribute,
            known,
            given: Vec::new(),
        }
    }

    /// The value of an argument that is known, comes for the first time and is a text.
    pub(crate) fn take(
        &mut self,
        key: &str,
        text: Option<String>,
        span: Span,
        value: Span,
    ) -> Result<String, (Span, String)> {
        if let Err(refusal) = words::check_name("argument", key, self.known) {
            let Some(meant) = words::nearest(key, self.known) else {
                let known = self.known.join("`, `");
                let refusal = format!("{refusal}: `{}` takes `{known}`", self.attribute);
                return Err((span, refusal));
            };
            // It is misspelt, not missing as well: one mistake, one error.
            self.given.push(meant.to_owned());
            return Err((span, refusal));
        }
        if self.has(key) {
            return Err((span, format!("`{key}` is given twice: remove one")));
        }
        self.given.push(key.to_owned());
        text.ok_or_else(|| {
            let refusal =
                format!("the value of `{key}` is a text between quotes: write `{key} = \"…\"`");
            (value, refusal)
        })
    }

    pub(crate) fn is_known(&self, key: &str) -> bool {
        self.known.contains(&key)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.given.iter().any(|given| given == key)
    }
}

/// What to say of a name that stands without its value.
pub(crate) fn valueless(key: &str) -> String {
    format!("`{key}` has no value: write `{key} = \"…\"`")
}

/// Whether these tokens are the path of a type, with arguments or without.
pub(crate) fn is_type(tokens: &[TokenTree]) -> bool {
    let end = tokens.iter().position(|token| is_punct(Some(token), '<'));
    let (path, rest) = tokens.split_at(end.unwrap_or(tokens.len()));
    is_path(path) && (rest.is_empty() || is_punct(rest.last(), '>'))
}
