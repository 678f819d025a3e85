//! Foreign text in Markdown: it can be read, and nothing else.

use crate::render::escape;

/// Prose. What stands between backticks stays code; nothing becomes a link, an image, a tag, a table or a heading.
pub(super) fn prose(text: &str) -> String {
    let line = escape::line(text);
    let parts: Vec<&str> = line.split('`').collect();
    // With an odd number of backticks nobody can tell what was meant as code.
    let paired = parts.len() % 2 == 1;
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        match (paired, at % 2) {
            (true, 1) if part.trim().is_empty() => out.push_str(&format!("\\`{part}\\`")),
            (true, 1) => out.push_str(&code(part)),
            (true, _) => plain(part, &mut out),
            (false, _) => {
                if at > 0 {
                    out.push_str("\\`");
                }
                plain(part, &mut out);
            }
        }
    }
    out
}

/// Something to be read letter by letter: a path, a name, a digest.
pub(super) fn code(text: &str) -> String {
    let line = escape::line(text);
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // A backtick at an end would join the fence, and one blank at both ends is taken away again.
    let pad = if line.is_empty() || line.starts_with(['`', ' ']) || line.ends_with(['`', ' ']) {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{line}{pad}{fence}")
}

/// An address of the law; anything that is not plainly one is shown as code.
pub(super) fn link(url: &str) -> String {
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '\\' | '`');
    if url.starts_with("https://") && url.chars().all(plain) {
        format!("<{url}>")
    } else {
        code(url)
    }
}

/// Everything that Markdown or its usual extensions give a meaning within a line, or at the start of an item.
fn plain(text: &str, out: &mut String) {
    let start = out.is_empty();
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    for (at, c) in text.char_indices() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '*' | '_' | '[' | ']' | '|' | '~' | '$' | '`' => out.extend(['\\', c]),
            // Addresses become links by themselves unless these are escaped.
            ':' if text[at..].starts_with("://") => out.push_str("\\:"),
            '.' if text[..at].to_ascii_lowercase().ends_with("www") => out.push_str("\\."),
            '@' => out.push_str("&#64;"),
            '#' | '+' | '-' | '=' if start && at == 0 => out.extend(['\\', c]),
            '.' | ')'
                if start
                    && at == digits
                    && digits > 0
                    && !text[at + 1..].starts_with(|c| c != ' ') =>
            {
                out.extend(['\\', c]);
            }
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_stays_code() {
        assert_eq!(prose("name `a_b|c` is *bad*"), "name `a_b|c` is \\*bad\\*");
        assert_eq!(prose("`<b>`"), "`<b>`");
        assert_eq!(prose("odd ` one"), "odd \\` one");
        assert_eq!(prose("empty `` here"), "empty \\`\\` here");
    }

    #[test]
    fn nothing_becomes_a_link_a_tag_or_a_table() {
        assert_eq!(
            prose("[x](javascript:alert(1)) ![y](z)"),
            "\\[x\\](javascript:alert(1)) !\\[y\\](z)"
        );
        assert_eq!(
            prose("<img src=x> &lt; a|b"),
            "&lt;img src=x&gt; &amp;lt; a\\|b"
        );
        assert_eq!(
            prose("see https://e.example or www.e.example"),
            "see https\\://e.example or www\\.e.example"
        );
        assert_eq!(
            prose("ask @team, $x$, ~~y~~"),
            "ask &#64;team, \\$x\\$, \\~\\~y\\~\\~"
        );
    }

    #[test]
    fn an_item_cannot_begin_a_block() {
        for (text, expected) in [
            ("# x", "\\# x"),
            ("- x", "\\- x"),
            ("12. x", "12\\. x"),
            ("1) x", "1\\) x"),
            ("1.", "1\\."),
            ("1.2 x", "1.2 x"),
            ("> x", "&gt; x"),
            ("12", "12"),
        ] {
            assert_eq!(prose(text), expected);
        }
        assert_eq!(prose("a - b # c 1. d"), "a - b # c 1. d");
    }

    #[test]
    fn a_fence_is_longer_than_what_it_holds() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a``b"), "```a``b```");
        assert_eq!(code("`a"), "`` `a ``");
        assert_eq!(code("a\n\x1b"), "`a␊␛`");
    }

    #[test]
    fn only_plain_addresses_are_links() {
        assert_eq!(
            link("https://eur-lex.europa.eu/eli/reg/2024/2847/oj"),
            "<https://eur-lex.europa.eu/eli/reg/2024/2847/oj>"
        );
        assert_eq!(link("javascript:alert(1)"), "`javascript:alert(1)`");
        assert_eq!(link("https://x> <script>"), "`https://x> <script>`");
    }
}
