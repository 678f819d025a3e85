//! From the parser's tree of a cut file to its [`Unit`].

mod attr;
mod generics;
mod item;
mod member;
mod ty;

use std::collections::HashMap;

use proc_macro2::TokenStream;

use super::cut::Cut;
use super::expand::{Expander, Macros};
use super::unit::{Item, Unit};
use crate::model::name::Name;

/// Macro calls within what macro calls made are followed so far.
const MAX_EXPANSION: usize = 12;

/// Reads a cut file. `staged` is set for the standard library, whose items say whether they are stable.
pub(super) fn lower(cut: &Cut, macros: &Macros, staged: bool) -> Option<Unit> {
    let mut lower = Lower {
        cut,
        expander: Expander::new(macros),
        staged,
        unit: Unit {
            modules: vec![Vec::new()],
            ..Unit::default()
        },
        here: 0,
        scope: Vec::new(),
        expansion: 0,
        at_expansion: HashMap::new(),
    };
    match syn::parse_str::<syn::File>(&cut.text) {
        Ok(file) => {
            lower.inner(&file.attrs);
            lower.items(&file.items);
        }
        Err(_) => {
            let tokens: TokenStream = cut.text.parse().ok()?;
            lower.piecewise(tokens);
        }
    }
    Some(lower.unit)
}

/// What a name in a list of generics stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Param {
    Type,
    Const,
    /// An allocator, which signatures do without.
    Dropped,
}

struct Lower<'a> {
    cut: &'a Cut,
    expander: Expander<'a>,
    staged: bool,
    unit: Unit,
    /// The module that is being filled.
    here: usize,
    /// Generic parameters in force, innermost last.
    scope: Vec<(Name, Param)>,
    /// How deep in macros we are.
    expansion: usize,
    /// How often each macro was expanded in this file.
    at_expansion: HashMap<Name, usize>,
}

impl Lower<'_> {
    fn add(&mut self, item: Item) {
        let here = self.here;
        self.unit.modules[here].push(item);
    }

    /// `#![…]` at the top of the file.
    fn inner(&mut self, attrs: &[syn::Attribute]) {
        let attrs = attr::read(attrs);
        self.unit.test |= attrs.test;
        self.unit.unstable |= self.staged && attrs.unstable;
    }

    /// Items one by one, so that one in a syntax that is not known costs that one only.
    fn piecewise(&mut self, tokens: TokenStream) {
        let read = |input: syn::parse::ParseStream<'_>| {
            let attrs = input.call(syn::Attribute::parse_inner)?;
            let mut items = Vec::new();
            let mut unread = 0;
            while !input.is_empty() {
                let fork = input.fork();
                if fork.parse::<syn::Item>().is_ok() {
                    items.push(input.parse::<syn::Item>()?);
                    continue;
                }
                unread += 1;
                while !input.is_empty() {
                    let token: proc_macro2::TokenTree = input.parse()?;
                    let ends = match token {
                        proc_macro2::TokenTree::Punct(sign) => sign.as_char() == ';',
                        proc_macro2::TokenTree::Group(group) => {
                            group.delimiter() == proc_macro2::Delimiter::Brace
                        }
                        _ => false,
                    };
                    if ends {
                        break;
                    }
                }
            }
            Ok((attrs, items, unread))
        };
        if let Ok((attrs, items, unread)) = syn::parse::Parser::parse2(read, tokens) {
            self.unit.unread += unread;
            self.inner(&attrs);
            self.items(&items);
        }
    }

    /// What a macro call between items stands for: the items in it, or what its rules make of it.
    fn macro_call(&mut self, mac: &syn::Macro) {
        if self.expansion >= MAX_EXPANSION {
            return;
        }
        self.expansion += 1;
        let items = if mac.tokens.is_empty() {
            None
        } else {
            syn::parse2::<syn::File>(mac.tokens.clone()).ok()
        };
        if let Some(file) = items {
            self.items(&file.items);
        } else if let Some(tokens) = self.expand(mac) {
            self.piecewise(tokens);
        } else {
            self.groups(&mac.tokens);
        }
        self.expansion -= 1;
    }

    /// The items in the braces of tokens that follow no grammar we know, as in `cfg_if!`.
    fn groups(&mut self, tokens: &TokenStream) {
        for token in tokens.clone() {
            let proc_macro2::TokenTree::Group(group) = token else {
                continue;
            };
            if group.delimiter() != proc_macro2::Delimiter::Brace {
                continue;
            }
            match syn::parse2::<syn::File>(group.stream()) {
                Ok(file) => self.items(&file.items),
                Err(_) if self.expansion < MAX_EXPANSION => {
                    self.expansion += 1;
                    self.groups(&group.stream());
                    self.expansion -= 1;
                }
                Err(_) => {}
            }
        }
    }

    /// What the rules of a macro of this crate make of a call.
    fn expand(&mut self, mac: &syn::Macro) -> Option<TokenStream> {
        const MOST: usize = 400;
        let name = Name::new(&mac.path.segments.last()?.ident.to_string());
        let times = self.at_expansion.entry(name).or_default();
        *times += 1;
        if *times > MOST {
            return None;
        }
        self.expander.expand(name.as_str(), &mac.tokens)
    }
}
