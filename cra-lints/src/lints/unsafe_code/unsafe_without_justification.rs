//! # Unsafe code that does not say why it is sound
//!
//! ## What it checks
//! Unsafe blocks and unsafe impls without a comment that begins with `SAFETY:`, and unsafe functions and traits
//! without a `# Safety` section in their documentation.
//!
//! ## Why it matters
//! The compiler trusts what stands there. Whether it may is known to the one who wrote it, and has to be known to the
//! one who reviews it, and to the one who changes the code around it years later.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn first(bytes: &[u8; 4]) -> u8 {
//!     unsafe { *bytes.get_unchecked(0) }
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub fn first(bytes: &[u8; 4]) -> u8 {
//!     // SAFETY: the array has four elements.
//!     unsafe { *bytes.get_unchecked(0) }
//! }
//!
//! /// The byte at `at`.
//! ///
//! /// # Safety
//! /// `at` is less than the length of `bytes`.
//! pub unsafe fn byte(bytes: &[u8], at: usize) -> u8 {
//!     // SAFETY: the caller promises it.
//!     unsafe { *bytes.get_unchecked(at) }
//! }
//! ```
//!
//! ## Limits
//! Whether the reason is a good one is not judged. The bodies of `macro_rules!` are not looked at. The comment may
//! stand above the block, above the statement, the argument or the match arm that holds it, on the same line, or first
//! inside the block; further away it is not found. Methods of a trait are documented at the trait.

use std::cell::LazyCell;
use std::collections::HashSet;

use crate::model::syntax::{FnItem, Tree};
use crate::model::tokens::{Kind, Token};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_K, &II_3],
    cwe: &[1059],
    tests: false,
    check: &[Check::File(file)],
};

fn file(model: &Model<'_>, file: &File, out: &mut Findings<'_>) {
    let Some(tree) = file.tree.as_ref().filter(|_| file.text.contains("unsafe")) else {
        return;
    };
    // The word alone may stand in a comment.
    let text = LazyCell::new(|| Text::new(model, file, tree));
    for body in tree.bodies.iter().filter(|body| !body.test) {
        let blocks = body.exprs.iter().filter(|expr| {
            // What a macro wrote has its reason at the definition.
            matches!(&expr.kind, ExprKind::Block { kind, .. } if *kind == BlockKind::Unsafe)
                && !tree.is_expanded(expr.span)
        });
        for block in blocks.filter(|block| !text.justifies_block(block.span)) {
            let what = "this `unsafe` block does not say why it is sound";
            let help = "write a `// SAFETY:` comment above it that says why what the operations need is given here";
            missing(text.keyword(block.span), what, help, out);
        }
    }
    for item in tree
        .items
        .iter()
        .filter(|item| !item.test && !item.safety_doc && !tree.is_expanded(item.span))
    {
        let documented = "add a `# Safety` section to its documentation that says what the caller has to make sure of";
        match &item.kind {
            ItemKind::Fn(function)
                if asks(tree, item, function) && !text.justifies_item(item.span) =>
            {
                let what = format!(
                    "the unsafe function `{}` does not say what it asks of its callers",
                    item.name
                );
                missing(text.name(item), what, documented, out);
            }
            ItemKind::Trait(found) if found.unsafe_ && !text.justifies_item(item.span) => {
                let what = format!(
                    "the unsafe trait `{}` does not say what it asks of its implementations",
                    item.name
                );
                let help = documented.replace("caller", "implementation");
                missing(text.name(item), what, &help, out);
            }
            ItemKind::Impl(block) if block.unsafe_ && !text.justifies_impl(tree, item) => {
                let name = block
                    .trait_
                    .as_ref()
                    .map_or("a trait", |path| path.last().name.as_str());
                let what = format!("this unsafe impl of `{name}` does not say why it is sound");
                let help = "write a `// SAFETY:` comment above it that says why the type keeps what the trait asks for";
                missing(text.keyword(item.span), what, help, out);
            }
            _ => {}
        }
    }
}

fn missing(place: Place, what: impl Into<String>, help: &str, out: &mut Findings<'_>) {
    out.report(place, what)
        .why("nobody can review, or change with care, what gives no reason")
        .help(help);
}

/// Whether an item is an unsafe function that documents itself: no foreign one, and none that a trait documents.
fn asks(tree: &Tree, item: &Item, function: &FnItem) -> bool {
    let parent = item.parent.map(|parent| &tree.item(parent).kind);
    match parent {
        Some(ItemKind::Impl(block)) => function.unsafe_ && block.trait_.is_none(),
        Some(ItemKind::Trait(_)) => function.unsafe_,
        _ => function.unsafe_ && function.body.is_some(),
    }
}

/// A file's tokens, with what it takes to walk outwards from one of them.
struct Text<'m> {
    file: &'m File,
    text: &'m str,
    tokens: Vec<Token>,
    /// For each token the opening bracket that it stands in.
    inside: Vec<Option<usize>>,
    /// For each bracket the other one.
    partner: Vec<Option<usize>>,
    /// Where struct expressions end: their braces hold fields, no statements.
    structs: HashSet<u32>,
}

impl<'m> Text<'m> {
    fn new(model: &Model<'_>, file: &'m File, tree: &Tree) -> Self {
        let tokens = model.tokens(file);
        let mut inside = vec![None; tokens.len()];
        let mut partner = vec![None; tokens.len()];
        let mut open = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            if token.kind == Kind::Close {
                partner[at] = open.pop();
                if let Some(start) = partner[at] {
                    partner[start] = Some(at);
                }
            }
            inside[at] = open.last().copied();
            if token.kind == Kind::Open {
                open.push(at);
            }
        }
        let exprs = tree.bodies.iter().flat_map(|body| &body.exprs);
        let structs = exprs
            .filter(|expr| matches!(expr.kind, ExprKind::Struct { .. }))
            .map(|expr| expr.span.end)
            .collect();
        Self {
            file,
            text: &file.text,
            tokens,
            inside,
            partner,
            structs,
        }
    }

    /// The first word at a span: `unsafe`.
    fn keyword(&self, span: Span) -> Place {
        let token = self.tokens.get(self.at(span.start));
        Place {
            file: self.file.id,
            span: token.map_or(span, |token| token.span),
        }
    }

    fn name(&self, item: &Item) -> Place {
        Place {
            file: self.file.id,
            span: item.name_span,
        }
    }

    /// The token that begins at a byte.
    fn at(&self, start: u32) -> usize {
        self.tokens
            .partition_point(|token| token.span.start < start)
    }

    fn word(&self, at: usize) -> &'m str {
        self.tokens
            .get(at)
            .map_or("", |token| &self.text[token.span.range()])
    }

    fn line(&self, byte: u32) -> u32 {
        self.file.lines.line(byte)
    }

    /// Whether a comment gives the reason for an unsafe block.
    fn justifies_block(&self, span: Span) -> bool {
        let at = self.at(span.start);
        self.on_line(at, span) || self.within(at) || self.above_line(at) || self.around(at)
    }

    /// Whether a comment or the documentation above an item speaks of safety.
    fn justifies_item(&self, span: Span) -> bool {
        let at = self.at(span.start);
        self.above(self.first_of_part(at).0)
    }

    /// Whether an impl has its reason, or stands directly below another unsafe impl for the same type that has one.
    fn justifies_impl(&self, tree: &Tree, item: &Item) -> bool {
        let at = self.at(item.span.start);
        if self.on_line(at, item.span)
            || self.justifies_item(item.span)
            || self.within_braces(item.span)
        {
            return true;
        }
        let first = self.first_of_part(at).0;
        let Some(before) = first.checked_sub(1) else {
            return false;
        };
        let end = self.tokens[before].span.end;
        let direct = self.word(first).matches('\n').count() == 1;
        let twin = tree.items.iter().find(|other| {
            let ItemKind::Impl(block) = &other.kind else {
                return false;
            };
            direct && block.unsafe_ && other.span.end == end && other.name == item.name
        });
        twin.is_some_and(|twin| twin.safety_doc || self.justifies_impl(tree, twin))
    }

    /// A comment on the line where the block begins, or behind it on the line where it ends.
    fn on_line(&self, at: usize, span: Span) -> bool {
        let (first, last) = (self.line(span.start), self.line(span.end));
        let near = |token: &&Token| {
            let line = self.line(token.span.start);
            line == first || line == last && token.span.start >= span.end
        };
        let before = self.tokens[..at]
            .iter()
            .rev()
            .take_while(|token| self.line(token.span.end) >= first);
        let after = self.tokens[at..]
            .iter()
            .take_while(|token| self.line(token.span.start) <= last);
        before
            .chain(after)
            .filter(near)
            .any(|token| self.speaks(*token))
    }

    /// A comment alone on the lines above the one that holds the token, as between the calls of a chain.
    fn above_line(&self, at: usize) -> bool {
        let line = self.line(self.tokens[at].span.start);
        let before = self.tokens[..at].iter().enumerate().rev();
        let mut before = before.skip_while(|(_, token)| self.line(token.span.start) == line);
        let code = before.find(|(_, token)| !token.kind.is_trivia());
        self.above(code.map_or(0, |(at, _)| at + 1))
    }

    /// A comment that comes first inside the braces after `at`.
    fn within(&self, at: usize) -> bool {
        let brace = (at..self.tokens.len()).find(|at| self.word(*at) == "{");
        let inner = brace.map_or(&[][..], |brace| &self.tokens[brace + 1..]);
        inner
            .iter()
            .take_while(|token| token.kind.is_trivia())
            .any(|token| self.speaks(*token))
    }

    /// A comment that comes first inside the outermost braces of an impl.
    fn within_braces(&self, span: Span) -> bool {
        let last = self.at(span.end).checked_sub(1);
        let open = last
            .filter(|last| self.word(*last) == "}")
            .and_then(|last| self.partner[last]);
        open.is_some_and(|open| self.within(open))
    }

    /// A comment above the argument, the field, the arm or the statement that holds the token, from the inside out.
    fn around(&self, at: usize) -> bool {
        let mut at = at;
        loop {
            let (first, open) = self.first_of_part(at);
            if self.above(first) {
                return true;
            }
            let Some(open) =
                open.filter(|open| self.word(*open) != "{" || self.holds_fields(*open))
            else {
                return false;
            };
            at = open;
        }
    }

    /// Whether an opening brace belongs to a struct expression.
    fn holds_fields(&self, open: usize) -> bool {
        let close = self.partner[open];
        close.is_some_and(|close| self.structs.contains(&self.tokens[close].span.end))
    }

    /// The first token, comments above included, of the statement, the item, the match arm, the field or the argument
    /// that holds the token; and the bracket around it.
    fn first_of_part(&self, at: usize) -> (usize, Option<usize>) {
        let open = self.inside[at];
        let listed = open.is_some_and(|open| self.word(open) != "{" || self.holds_fields(open));
        let mut arrow = false;
        let mut first = at;
        while let Some(before) = first.checked_sub(1) {
            match self.word(before) {
                _ if Some(before) == open => break,
                ";" => break,
                // Between statements a comma belongs to generic arguments, unless it ends the arm above.
                "," if listed || arrow => break,
                "}" if self.ends_statement(before) => break,
                ">" if before > 0 && self.word(before - 1) == "=" => arrow = true,
                _ => {}
            }
            let closes = self.tokens[before].kind == Kind::Close;
            let start = self.partner[before].filter(|_| closes);
            first = start.unwrap_or(before);
        }
        (first, open)
    }

    /// Whether a closing brace ends what came before: nothing that goes on with the expression follows.
    fn ends_statement(&self, close: usize) -> bool {
        let mut after =
            (close + 1..self.tokens.len()).filter(|at| !self.tokens[*at].kind.is_trivia());
        let next = after.next().map_or("", |next| self.word(next));
        // One `&` or `|` may begin an expression, two of them do not.
        let mut doubled = || after.next().is_some_and(|second| self.word(second) == next);
        match next {
            "." | "?" | "=" | "else" | "as" | "+" | "/" | "%" | "^" | "<" | ">" => false,
            "&" | "|" => !doubled(),
            _ => true,
        }
    }

    /// Whether, from the token `first` on, a comment speaks of safety before anything but attributes comes.
    fn above(&self, first: usize) -> bool {
        // What follows on the line of a `;`, `,` or `}` still belongs to what ends there.
        let belongs = first
            .checked_sub(1)
            .filter(|before| self.word(*before) != "{");
        let line = belongs.map(|before| self.line(self.tokens[before].span.start));
        let mut at = first;
        while let Some(token) = self.tokens.get(at) {
            if token.kind.is_trivia() {
                if Some(self.line(token.span.start)) != line && self.speaks(*token) {
                    return true;
                }
                at += 1;
            } else if self.word(at) == "#" {
                // An inner attribute has a `!` between.
                let open = if self.word(at + 1) == "!" {
                    at + 2
                } else {
                    at + 1
                };
                let Some(close) = self.partner.get(open).copied().flatten() else {
                    return false;
                };
                at = close + 1;
            } else {
                return false;
            }
        }
        false
    }

    /// Whether a comment gives a reason: a line begins with the word safety, or has it with a colon, or says that
    /// something is safe because of something.
    fn speaks(&self, token: Token) -> bool {
        if !token.kind.is_comment() {
            return false;
        }
        let text = self.text[token.span.range()].to_ascii_lowercase();
        text.lines().any(|line| {
            let line = line.trim_start_matches(|char: char| !char.is_alphanumeric());
            let reason = ["safety:", "safe because", "safe since", "sound because"];
            line.starts_with("safety")
                || line.starts_with("safe:")
                || reason.iter().any(|words| line.contains(words))
        })
    }
}
