//! The definitions that a file has, and the calls that are being expanded.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::sync::Arc;

use proc_macro2::{TokenStream, TokenTree};

use super::family::is_well_known;
use super::rules::{Fuel, Rules};
use crate::model::name::Name;
use crate::model::offers::Offered;
use crate::model::place::Span;

/// Tokens that the expansions of any file may cost.
const FUEL: usize = 100_000;

/// The macros of a file, and what is going on with them.
pub(in crate::model::lower) struct Macros {
    /// Definitions in force, newest last; leaving a block or a module cuts it back.
    pub(in crate::model::lower) open: Vec<(Name, Rc<Definition>)>,
    /// Definitions of the modules of the file, for calls before them and from elsewhere in it.
    all: Vec<(Name, Rc<Definition>)>,
    /// Other names that `use` gives to macros, and whatever else it renames: `use log::debug as log_debug`.
    renamed: Vec<(Name, Name)>,
    /// Definitions of other files, by their names in this package.
    offered: Option<Arc<Offered>>,
    /// Those of them that were needed.
    taken: Vec<(Name, Rc<Definition>)>,
    /// The calls that are being expanded, outermost first.
    pub(super) calls: Vec<Span>,
    /// How deep the expansions around nest.
    pub(super) depth: usize,
    pub(super) fuel: Fuel,
}

impl Macros {
    /// For a file of `length` bytes: its expansions may cost as much as the file itself.
    pub(in crate::model::lower) fn new(length: usize, offered: Option<Arc<Offered>>) -> Self {
        Self {
            open: Vec::new(),
            all: Vec::new(),
            renamed: Vec::new(),
            offered,
            taken: Vec::new(),
            calls: Vec::new(),
            depth: 0,
            fuel: Fuel::new(FUEL + length / 2),
        }
    }
}

/// A definition by `macro_rules!`.
pub(in crate::model::lower) struct Definition {
    tokens: TokenStream,
    rules: OnceCell<Option<Rules>>,
    /// Where it stands.
    span: Span,
    /// Whether it is there in some builds only.
    conditional: bool,
    /// Whether a call was expanded by it.
    used: Cell<bool>,
}

impl Definition {
    fn new(item: &syn::ItemMacro, span: Span) -> Self {
        Self {
            tokens: item.mac.tokens.clone(),
            rules: OnceCell::new(),
            span,
            conditional: item.attrs.iter().any(|attr| attr.path().is_ident("cfg")),
            used: Cell::new(false),
        }
    }

    /// Its rules, when they are understood.
    pub(super) fn rules(&self) -> Option<&Rules> {
        self.rules.get_or_init(|| Rules::new(&self.tokens)).as_ref()
    }

    pub(super) fn set_used(&self) {
        self.used.set(true);
    }
}

/// The name of the macro that an item defines.
fn defined(item: &syn::ItemMacro) -> Option<Name> {
    let ident = item.ident.as_ref()?;
    let rules = item.mac.path.is_ident("macro_rules");
    rules.then(|| Name::of(ident))
}

impl Macros {
    /// Notes a definition that is there for all of the file.
    pub(in crate::model::lower) fn note(&mut self, item: &syn::ItemMacro, span: Span) {
        if let Some(name) = defined(item) {
            let definition = Rc::new(Definition::new(item, span));
            self.all.push((name, definition));
        }
    }

    /// Notes what the imports of the file rename.
    pub(in crate::model::lower) fn note_renamed(&mut self, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => self.note_renamed(&path.tree),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.note_renamed(tree);
                }
            }
            syn::UseTree::Rename(rename) => {
                let name = |ident: &syn::Ident| Name::of(ident);
                self.renamed
                    .push((name(&rename.rename), name(&rename.ident)));
            }
            syn::UseTree::Name(_) | syn::UseTree::Glob(_) => {}
        }
    }

    /// The name under which a macro is known where it comes from; a well-known name means what it says.
    pub(super) fn first_name(&self, name: Name) -> Name {
        if is_well_known(name.as_str()) {
            return name;
        }
        let renamed = self.renamed.iter().find(|(new, _)| *new == name);
        renamed.map_or(name, |(_, first)| *first)
    }

    /// A definition is reached and in force from here on.
    pub(in crate::model::lower) fn define(&mut self, item: &syn::ItemMacro, span: Span) {
        let Some(name) = defined(item) else {
            return;
        };
        let known = self
            .all
            .iter()
            .find(|(known, definition)| *known == name && definition.span == span);
        let new = match known {
            Some((_, known)) => Rc::clone(known),
            None => {
                let new = Rc::new(Definition::new(item, span));
                self.all.push((name, Rc::clone(&new)));
                new
            }
        };
        // Of two that take turns, the one that says more is not the one that was switched off.
        let other = self.open.iter().rev().find(|(known, _)| *known == name);
        if let Some((_, other)) = other
            && other.conditional
            && new.conditional
            && size(&other.tokens) > size(&new.tokens)
        {
            let other = Rc::clone(other);
            self.open.push((name, other));
            return;
        }
        self.open.push((name, new));
    }

    /// The definition that a call means.
    pub(super) fn find(&mut self, name: Name) -> Option<Rc<Definition>> {
        let fits = |(known, _): &&(Name, Rc<Definition>)| *known == name;
        let found = self.open.iter().rev().find(fits);
        let found = found.or_else(|| self.all.iter().find(fits));
        let found = found.or_else(|| self.taken.iter().find(fits));
        match found {
            Some((_, definition)) => Some(Rc::clone(definition)),
            None => self.take(name),
        }
    }

    /// A definition of another file, unless the name is so well known that most calls do not mean it.
    fn take(&mut self, name: Name) -> Option<Rc<Definition>> {
        let offer = self.offered.as_ref()?.get(&name)?.as_ref()?;
        if is_well_known(name.as_str()) {
            return None;
        }
        let tokens: TokenStream = offer.text().parse().ok()?;
        let TokenTree::Group(rules) = tokens.into_iter().last()? else {
            return None;
        };
        let definition = Rc::new(Definition {
            tokens: rules.stream(),
            rules: OnceCell::new(),
            span: Span::default(),
            conditional: false,
            used: Cell::new(false),
        });
        self.taken.push((name, Rc::clone(&definition)));
        Some(definition)
    }

    /// The macros of other files that calls were expanded by.
    pub(in crate::model::lower) fn borrowed(&self) -> Vec<Name> {
        let used = self.taken.iter().filter(|(_, taken)| taken.used.get());
        used.map(|(name, _)| *name).collect()
    }

    /// Whether this is the place of a call that is being expanded, and so that of what its definition wrote.
    pub(in crate::model::lower) fn wrote(&self, span: Span) -> bool {
        self.calls.contains(&span)
    }

    /// The definitions that no call was expanded by: what they would become is not known.
    pub(in crate::model::lower) fn unused(&self) -> impl Iterator<Item = Span> {
        let unused = self
            .all
            .iter()
            .filter(|(_, definition)| !definition.used.get());
        unused.map(|(_, definition)| definition.span)
    }
}

fn size(tokens: &TokenStream) -> usize {
    let sizes = tokens.clone().into_iter().map(|token| match token {
        TokenTree::Group(group) => 1 + size(&group.stream()),
        _ => 1,
    });
    sizes.sum()
}
