//! Items in the body of a function or constant that hold outside of it as well: `impl` blocks, and modules with a file.

use super::{Around, Before, Kind, Reading, header};

impl Reading<'_, '_> {
    /// Looks through a body. What belongs to a type of the body itself is there with the body.
    pub(super) fn inside(&mut self, from: usize, to: usize, before: &Before, around: &Around) {
        let tokens = self.tokens;
        let to = to.min(tokens.list.len());
        let begins = |at: usize| {
            at == from
                || matches!(tokens.list[at - 1].kind, Kind::Open(b'{') | Kind::Close)
                || tokens.punct(at - 1, b';')
                || tokens.is(at - 1, "unsafe")
        };
        let words = (from..to).filter(|at| {
            matches!(tokens.list[*at].len, 3 | 4) && matches!(tokens.text(*at), "impl" | "mod")
        });
        let words: Vec<usize> = words.filter(|at| begins(*at)).collect();
        if words.is_empty() {
            return;
        }
        let own: Vec<&str> = (from..to)
            .filter(|at| matches!(tokens.text(*at), "struct" | "enum" | "union"))
            .filter_map(|at| tokens.ident(at + 1))
            .collect();
        let outer = Around {
            gone: around.gone.clone().or_else(|| before.gone.clone()),
            modules: around.modules.clone(),
            depth: around.depth + 1,
            ..Around::default()
        };
        let mut done = from;
        for at in words
            .into_iter()
            .filter(|at| outer.depth < super::DEEPEST || *at == from)
        {
            if at < done {
                continue;
            }
            let before = self.attributes_before(from, at);
            let mut around = outer.clone();
            around.gone = around.gone.or_else(|| before.gone.clone());
            if tokens.is(at, "impl") {
                let open = (at..to).find(|at| tokens.opens(*at, b'{')).unwrap_or(to);
                let head = header::head(tokens, at + 1, open);
                if head
                    .owner
                    .is_none_or(|owner| !own.contains(&tokens.text(owner)))
                {
                    done = self.implementation(at, to, &before, &around);
                }
            } else if tokens.punct(at + 2, b';') {
                done = self.module(at, to, before, &around);
            }
        }
    }

    /// The attributes that end right before an item in a body.
    fn attributes_before(&self, from: usize, at: usize) -> Before {
        let tokens = self.tokens;
        let mut begin = at;
        while begin > from + 2
            && tokens.list[begin - 1].kind == Kind::Close
            && tokens.punct((tokens.list[begin - 1].partner as usize).max(1) - 1, b'#')
        {
            begin = tokens.list[begin - 1].partner as usize - 1;
        }
        header::attributes(tokens, begin, at, self.conditions).0
    }
}
