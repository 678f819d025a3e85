//! Names from elsewhere: imports, and functions of other languages.

use super::{Around, Before, ItemKind, Reading, quiet};

impl Reading<'_, '_> {
    pub(super) fn import(&mut self, at: usize, to: usize, public: bool, around: &Around) -> usize {
        let tokens = self.tokens;
        let end = self.end(at, to, false);
        if around.gone.is_none() {
            for here in at + 1..end {
                if tokens.ident(here).is_some() {
                    let word = self.add_word(here);
                    self.facts.imports.push(word);
                }
            }
        }
        if self.product && public {
            // Whoever uses the product's library can use what it hands on.
            self.add(
                ItemKind::Loose,
                at,
                &[(at + 1, end, true)],
                &Before::default(),
                around,
            );
        }
        for here in at + 1..end {
            if tokens.is(here, "as")
                && !tokens.is(here + 1, "_")
                && tokens.ident(here - 1).is_some()
            {
                let ranges = [(here - 1, here, true)];
                self.add(
                    ItemKind::Alias,
                    here + 1,
                    &ranges,
                    &Before::default(),
                    &quiet(around),
                );
            }
        }
        end
    }

    /// `extern crate …;`, or functions of another language.
    pub(super) fn foreign(&mut self, at: usize, to: usize, around: &Around) -> usize {
        let tokens = self.tokens;
        let block = if tokens.opens(at + 1, b'{') {
            at + 1
        } else {
            at + 2
        };
        if !tokens.opens(block, b'{') {
            return self.end(at, to, false);
        }
        let end = tokens.after(block);
        let mut inner = around.clone();
        inner.depth += 1;
        self.items(block + 1, end - 1, &inner);
        end
    }
}
