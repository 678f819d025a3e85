//! Types, traits and their `impl` blocks.

use super::{Around, Before, ItemKind, Kind, Reading, header, quiet};

impl Reading<'_, '_> {
    pub(super) fn implementation(
        &mut self,
        at: usize,
        to: usize,
        before: &Before,
        around: &Around,
    ) -> usize {
        let tokens = self.tokens;
        let end = self.end(at, to, true);
        let Some(close) = end
            .checked_sub(1)
            .filter(|at| self.kind(*at) == Some(Kind::Close))
        else {
            return end;
        };
        let body = tokens.list[close].partner as usize;
        let head = header::head(tokens, at + 1, body);
        let mut inner = around.clone();
        inner.owner = head.owner.map(|at| self.add_word(at));
        inner.of_trait = head.of_trait.map(|at| self.add_word(at));
        inner.head = head.names.iter().map(|&at| self.add_word(at)).collect();
        inner.member = true;
        inner.depth += 1;
        // What the head names is there with the type.
        self.add(
            ItemKind::Loose,
            at,
            &[(at + 1, body, false)],
            before,
            &quiet(&inner),
        );
        self.items(body + 1, close, &inner);
        end
    }

    pub(super) fn trait_(
        &mut self,
        at: usize,
        to: usize,
        before: &Before,
        around: &Around,
    ) -> usize {
        let tokens = self.tokens;
        let end = self.end(at, to, true);
        let close = end.saturating_sub(1);
        if self.kind(close) != Some(Kind::Close) {
            self.add(
                ItemKind::Trait,
                at + 1,
                &[(at + 2, end, false)],
                before,
                &quiet(around),
            );
            return end;
        }
        let body = tokens.list[close].partner as usize;
        self.add(
            ItemKind::Trait,
            at + 1,
            &[(at + 2, body, false)],
            before,
            &quiet(around),
        );
        let mut inner = around.clone();
        inner.of_trait = Some(self.add_word(at + 1));
        inner.member = true;
        inner.depth += 1;
        self.items(body + 1, close, &inner);
        end
    }

    pub(super) fn type_(
        &mut self,
        at: usize,
        to: usize,
        before: &Before,
        around: &Around,
    ) -> usize {
        let tokens = self.tokens;
        let end = self.end(at, to, true);
        let ranges = [(at + 2, end, false)];
        self.add(ItemKind::Type, at + 1, &ranges, before, around);
        if tokens.is(at, "enum")
            && tokens.list[end - 1].kind == Kind::Close
            && around.gone.is_none()
        {
            self.variants(
                at + 1,
                tokens.list[end - 1].partner as usize + 1,
                end - 1,
                around,
            );
        }
        end
    }

    /// Who names a variant has the enum.
    fn variants(&mut self, name: usize, from: usize, to: usize, around: &Around) {
        let mut around = quiet(around);
        around.owner = Some(self.add_word(name));
        let mut at = from;
        while at < to {
            let (before, begin) = header::attributes(self.tokens, at, to, self.conditions);
            if self.kind(begin) == Some(Kind::Ident) && before.gone.is_none() {
                self.add(ItemKind::Alias, begin, &[], &Before::default(), &around);
            }
            at = begin;
            while at < to && !self.tokens.punct(at, b',') {
                at = self.tokens.after(at);
            }
            at += 1;
        }
    }
}
