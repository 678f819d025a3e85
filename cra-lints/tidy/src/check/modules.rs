//! Modules are plain `mod` lines, so that rustfmt, editors and readers find every file.

use super::Complaint;
use crate::token::{Kind, Token, tokens};
use crate::tree::Source;

/// The complaints about modules made by `include!`, by `#[path]` or by a macro.
pub fn check(source: &Source) -> Vec<Complaint> {
    let tokens: Vec<Token<'_>> = tokens(&source.text)
        .into_iter()
        .filter(|token| !matches!(token.kind, Kind::Comment | Kind::InnerDoc))
        .collect();
    let mut out = Vec::new();
    let mut complain = |line, what| out.push(Complaint::new(&source.path, line, what));
    for at in 0..tokens.len() {
        let line = tokens[at].line;
        if begins(&tokens[at..], &["include", "!"]) {
            complain(
                line,
                "`include!` hides code from rustfmt and editors: write a `mod` line",
            );
        }
        // The roots of tests and benchmarks lie side by side and share modules, which only a path can say.
        let is_root = ["/tests/", "/benches/"]
            .iter()
            .any(|folder| source.path.contains(folder));
        if !is_root && begins(&tokens[at..], &["#", "[", "path", "="]) {
            complain(
                line,
                "`#[path]` hides where a module is: move the file to its place",
            );
        }
        if begins(&tokens[at..], &["macro_rules", "!"])
            && let Some(made) = body(&tokens[at + 2..])
                .iter()
                .find(|token| token.text == "mod")
        {
            complain(
                made.line,
                "a macro makes a module here: write a `mod` line instead",
            );
        }
    }
    out
}

fn begins(tokens: &[Token<'_>], texts: &[&str]) -> bool {
    tokens.len() >= texts.len()
        && tokens
            .iter()
            .zip(texts)
            .all(|(token, text)| token.text == *text)
}

/// The tokens of the first bracketed group, which is the body of the macro that begins before it.
fn body<'s, 't>(tokens: &'s [Token<'t>]) -> &'s [Token<'t>] {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate() {
        match token.text {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return &tokens[..at];
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<usize> {
        check(&Source::new("a.rs", text))
            .iter()
            .map(|complaint| complaint.line)
            .collect()
    }

    #[test]
    fn hidden_modules_are_found() {
        assert_eq!(lines("//! A.\ninclude!(\"b.rs\");"), [2]);
        assert_eq!(lines("//! A.\n#[path = \"b.rs\"]\nmod c;"), [2]);
        assert_eq!(
            lines("macro_rules! make {\n ($n:ident) => {\n mod $n { } }\n}\nmod d;"),
            [3]
        );
    }

    #[test]
    fn roots_side_by_side_may_share_modules() {
        let shared = "//! A.\n#[path = \"../common/mod.rs\"]\nmod common;";
        let complaints = |path| check(&Source::new(path, shared)).len();
        assert_eq!(complaints("a/benches/b/main.rs"), 0);
        assert_eq!(complaints("a/tests/b.rs"), 0);
        assert_eq!(complaints("a/src/b.rs"), 1);
    }

    #[test]
    fn plain_lines_are_left_alone() {
        let text = "mod a;\npub mod b { pub mod c; }\n// include!(\"d.rs\")\n\
            const E: &str = include_str!(\"e.txt\");\nconst F: &str = \"include!(x)\";\n\
            macro_rules! g { () => { 1 } }\nmod h;";
        assert_eq!(lines(text), Vec::<usize>::new());
    }
}
