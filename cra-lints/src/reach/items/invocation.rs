//! Macros between items: what they are given may be items, which the macro may use as it likes.

use super::{Around, Before, Child, ItemKind, Kind, Reading, Truth};

impl Reading<'_, '_> {
    /// A macro's invocation, or what is no item at all.
    pub(super) fn invocation(
        &mut self,
        at: usize,
        to: usize,
        before: &Before,
        around: &Around,
    ) -> usize {
        let tokens = self.tokens;
        let mut name = at;
        while tokens.path_separator(name + 1) && self.kind(name + 3) == Some(Kind::Ident) {
            name += 3;
        }
        let mut open = name + 2;
        if self.kind(open) == Some(Kind::Ident) {
            open += 1;
        }
        let called = self.kind(name) == Some(Kind::Ident)
            && tokens.punct(name + 1, b'!')
            && matches!(self.kind(open), Some(Kind::Open(_)));
        if !called {
            let end = tokens.after(at).min(to);
            if self.kind(at) == Some(Kind::Ident) || end > at + 1 {
                self.add(ItemKind::Loose, at, &[(at, end, true)], before, around);
            }
            return end;
        }
        let end = tokens.after(open);
        let (from, last) = (open + 1, end - 1);
        // The macro may make a module or another name for a type of any name that it is given.
        let mut given = std::collections::HashSet::new();
        let called = self.add_word(name);
        for at in from..last {
            if self.kind(at) == Some(Kind::Ident) && given.insert(tokens.text(at)) {
                let word = self.add_word(at);
                self.facts.modules.push(word);
                if tokens
                    .text(at)
                    .starts_with(|c: char| c.is_lowercase() || c == '_')
                {
                    let child = Child {
                        name: tokens.text(at).to_owned(),
                        inside: around.modules.clone(),
                        paths: Vec::new(),
                        optional: true,
                        gone: around.gone.clone(),
                    };
                    self.perhaps.push((called, child));
                }
            }
        }
        if tokens.text(name) == "cfg_if" {
            self.branches(from, last, around);
        } else if self.looks_like_items(from, last) {
            let mut inner = around.clone();
            inner.depth += 1;
            // Macros of this name put a condition before each item, and nothing else.
            inner.used |= !tokens.text(name).starts_with("cfg_");
            if inner.used {
                self.add(ItemKind::Loose, name, &[(at, end, true)], before, around);
            }
            self.items(from, last, &inner);
        } else {
            self.add(ItemKind::Loose, name, &[(at, end, true)], before, around);
            self.files(from, last, around);
        }
        end
    }

    /// Whether a macro's arguments begin as an item does.
    fn looks_like_items(&self, from: usize, to: usize) -> bool {
        let (_, begin) = super::header::attributes(self.tokens, from, to, self.conditions);
        let first = self.tokens.ident(begin).unwrap_or_default();
        begin < to
            && matches!(
                first,
                "pub"
                    | "fn"
                    | "mod"
                    | "impl"
                    | "use"
                    | "struct"
                    | "enum"
                    | "union"
                    | "trait"
                    | "const"
                    | "static"
                    | "type"
                    | "unsafe"
                    | "async"
                    | "extern"
                    | "macro_rules"
            )
    }

    /// `cfg_if! { if #[cfg(…)] { … } else { … } }`: each block is items.
    fn branches(&mut self, from: usize, to: usize, around: &Around) {
        let tokens = self.tokens;
        let mut at = from;
        let mut gone = None;
        while at < to {
            if tokens.punct(at, b'#') && tokens.opens(at + 1, b'[') {
                let false_here = self.conditions.attribute(tokens, at + 1) == Some(Truth::False);
                gone = false_here.then(|| "a branch of `cfg_if`".to_owned());
                at = tokens.after(at + 1);
            } else if tokens.opens(at, b'{') {
                let mut inner = around.clone();
                inner.gone = inner.gone.or_else(|| gone.take());
                inner.depth += 1;
                self.items(at + 1, tokens.after(at) - 1, &inner);
                at = tokens.after(at);
            } else {
                at += 1;
            }
        }
    }

    /// Every `mod name;` in a macro's arguments.
    fn files(&mut self, from: usize, to: usize, around: &Around) {
        let tokens = self.tokens;
        for at in from..to.saturating_sub(2) {
            let line = tokens.is(at, "mod")
                && self.kind(at + 1) == Some(Kind::Ident)
                && tokens.punct(at + 2, b';');
            if line {
                self.children.push(Child {
                    name: tokens.text(at + 1).to_owned(),
                    inside: around.modules.clone(),
                    paths: Vec::new(),
                    optional: true,
                    gone: around.gone.clone(),
                });
            }
        }
    }
}
