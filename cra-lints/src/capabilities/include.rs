//! Files that are included by name: `include!("table.rs")`.

use ra_ap_rustc_lexer::{FrontmatterAllowed, LiteralKind, TokenKind, tokenize};

use crate::snapshot::{FileInput, join};

const WORD: &str = "include";

/// The paths that a file includes, as far as they are written out; some of them may stand in a comment.
pub(super) fn included(file: &FileInput) -> Vec<String> {
    let found = file.text.match_indices("include!");
    found
        .filter_map(|(at, word)| literal(&file.text[at + word.len()..]))
        .map(|name| beside(file, &name))
        .collect()
}

/// Where a file is that another includes.
pub(super) fn beside(file: &FileInput, name: &str) -> String {
    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    join(folder, name)
}

/// Whether a macro with this name includes a file as code.
pub(super) fn is_include(name: &str) -> bool {
    name == WORD
}

/// The text in brackets, when there is nothing else in them.
fn literal(text: &str) -> Option<String> {
    let mut at = 0;
    let mut words = tokenize(text, FrontmatterAllowed::No)
        .map(|token| {
            let start = at;
            at += token.len as usize;
            (token.kind, start, at)
        })
        .filter(|(kind, ..)| !matches!(kind, TokenKind::Whitespace));
    let (open, ..) = words.next()?;
    if !matches!(
        open,
        TokenKind::OpenParen | TokenKind::OpenBrace | TokenKind::OpenBracket
    ) {
        return None;
    }
    let (TokenKind::Literal { kind, .. }, start, end) = words.next()? else {
        return None;
    };
    let is_text = matches!(kind, LiteralKind::Str { .. } | LiteralKind::RawStr { .. });
    let text = text.get(start..end).filter(|_| is_text)?;
    syn::parse_str::<syn::LitStr>(text)
        .ok()
        .map(|text| text.value())
}
