//! Code in the arguments and the rules of macros, read token by token: calls of paths, and `unsafe`.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::super::names::Path;
use super::Reading;
use super::visit::plain;
use crate::snapshot::Capability;

impl Reading<'_> {
    /// Reads tokens whose grammar is not known.
    pub(super) fn tokens(&mut self, tokens: TokenStream) {
        let list: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < list.len() {
            match &list[at] {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(word) if word == "unsafe" => self.unsafe_word(&list[at + 1..]),
                TokenTree::Ident(word) if word == "extern" => self.extern_word(&list[at + 1..]),
                TokenTree::Ident(word) if word == "mod" => {
                    if let Some(TokenTree::Ident(name)) = list.get(at + 1)
                        && self.gone
                    {
                        let start = name.span().byte_range().start;
                        self.skipped.insert(start + self.skip);
                    }
                }
                TokenTree::Ident(_) => {
                    at = self.path(&list, at);
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// What stands behind `unsafe`.
    fn unsafe_word(&mut self, behind: &[TokenTree]) {
        match behind.first() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                self.count(|code| &mut code.blocks);
            }
            // Without a name it is the type of a pointer.
            Some(TokenTree::Ident(word))
                if word == "extern"
                    || (word == "fn" && !matches!(behind.get(1), Some(TokenTree::Group(_)))) =>
            {
                self.count(|code| &mut code.functions);
            }
            Some(TokenTree::Ident(word)) if word == "impl" => self.count(|code| &mut code.impls),
            Some(TokenTree::Ident(word)) if word == "trait" => self.count(|code| &mut code.traits),
            _ => {}
        }
    }

    /// What stands behind `extern`: a language, and then what is declared in it or for it.
    fn extern_word(&mut self, behind: &[TokenTree]) {
        let language = matches!(behind.first(), Some(TokenTree::Literal(_)));
        let begins = match behind.get(1) {
            Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
            // Without a name it is the type of a pointer.
            Some(TokenTree::Ident(word)) => {
                word == "fn" && !matches!(behind.get(2), Some(TokenTree::Group(_)))
            }
            _ => false,
        };
        if language && begins {
            self.can(Capability::Ffi);
        }
    }

    /// A path from here on, which counts when it is called; where it ends.
    fn path(&mut self, list: &[TokenTree], from: usize) -> usize {
        let punct = |at: usize, wanted: char| match list.get(at) {
            Some(TokenTree::Punct(punct)) => punct.as_char() == wanted,
            _ => false,
        };
        let separator = |at: usize| {
            let joint = matches!(list.get(at), Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint);
            joint && punct(at, ':') && punct(at + 1, ':')
        };
        let mut path: Path = Vec::new();
        let mut at = from;
        while let Some(TokenTree::Ident(word)) = list.get(at) {
            path.push(plain(word));
            at += 1;
            if !separator(at) {
                break;
            }
            at += 2;
        }
        let called = matches!(
            list.get(at),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis
        );
        let before = |back: usize| from.checked_sub(back);
        let named =
            before(1).is_some_and(|at| matches!(&list[at], TokenTree::Ident(word) if word == "fn"));
        let method = before(1).is_some_and(|at| punct(at, '.'));
        // A part of a path that a macro is told, `$krate::fs::read`.
        let broken = before(2).is_some_and(separator)
            && before(3).is_some_and(|at| {
                matches!(&list[at], TokenTree::Ident(_) | TokenTree::Group(_)) || punct(at, '>')
            });
        if called && !named && !method && !broken {
            if before(2).is_some_and(separator) {
                path.insert(0, String::new());
            }
            self.mention(path, true, None);
        }
        at
    }
}
