//! Finds the paths by which Rust text names other modules of its own crate.

use crate::token::{Kind, Token, tokens};

/// A path inside the crate, from its root: `crate::model::place` and, in `src/model.rs`, `self::place` are both
/// `["model", "place"]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CratePath {
    /// The names after the root, as far as they are written; `*` where all names are meant.
    pub names: Vec<String>,
    /// The line the path begins on, from 1.
    pub line: usize,
}

/// The module path of a file of a crate: `src/model/place.rs` is `["model", "place"]`.
pub fn module(path_in_src: &str) -> Vec<String> {
    let stem = path_in_src.strip_suffix(".rs").unwrap_or(path_in_src);
    let mut names: Vec<String> = stem.split('/').map(str::to_owned).collect();
    if matches!(
        names.last().map(String::as_str),
        Some("mod" | "lib" | "main")
    ) {
        names.pop();
    }
    names
}

/// The paths that begin with `crate`, `super` or `self` in the text of a module, with groups taken apart.
pub fn paths(module: &[String], text: &str) -> Vec<CratePath> {
    let tokens: Vec<Token<'_>> = tokens(text)
        .into_iter()
        .filter(|token| !matches!(token.kind, Kind::Comment | Kind::InnerDoc))
        .collect();
    let mut reader = Reader {
        tokens: &tokens,
        at: 0,
        found: Vec::new(),
    };
    // One entry for each open brace: the name of the inline module it opens, if it opens one.
    let mut braces: Vec<Option<&str>> = Vec::new();
    while let Some(token) = reader.token(0) {
        match token.text {
            "{" => {
                let name = reader.opened_module();
                braces.push(name);
                reader.at += 1;
            }
            "}" => {
                braces.pop();
                reader.at += 1;
            }
            // `self` alone is the receiver of a method, and `pub(crate)` names nothing.
            "crate" | "super" | "self" if reader.is_path(1) && !reader.follows_path() => {
                let inline = braces.iter().filter_map(|name| name.map(str::to_owned));
                let here: Vec<String> = module.iter().cloned().chain(inline).collect();
                reader.path(&here);
            }
            _ => reader.at += 1,
        }
    }
    reader.found
}

struct Reader<'r, 't> {
    tokens: &'r [Token<'t>],
    at: usize,
    found: Vec<CratePath>,
}

impl<'t> Reader<'_, 't> {
    fn token(&self, ahead: usize) -> Option<Token<'t>> {
        self.tokens.get(self.at + ahead).copied()
    }

    fn is(&self, ahead: usize, text: &str) -> bool {
        self.token(ahead)
            .is_some_and(|token| token.text == text && token.kind != Kind::Text)
    }

    /// Whether `::` stands this many tokens ahead.
    fn is_path(&self, ahead: usize) -> bool {
        self.is(ahead, ":") && self.is(ahead + 1, ":")
    }

    /// Whether the token before is the `::` of a path that began earlier.
    fn follows_path(&self) -> bool {
        self.at >= 2 && self.tokens[self.at - 1].text == ":" && self.tokens[self.at - 2].text == ":"
    }

    /// The name of the inline module that the brace at hand opens.
    fn opened_module(&self) -> Option<&'t str> {
        let name = self.at.checked_sub(1).map(|at| self.tokens[at])?;
        let keyword = self.at.checked_sub(2).map(|at| self.tokens[at])?;
        (keyword.text == "mod" && name.kind == Kind::Word).then_some(name.text)
    }

    /// Reads the path at hand, seen from the module `here`.
    fn path(&mut self, here: &[String]) {
        let line = self.token(0).map_or(0, |token| token.line);
        let mut base = here.to_vec();
        if self.is(0, "crate") {
            base.clear();
            self.at += 1;
        } else if self.is(0, "self") {
            self.at += 1;
        } else {
            base.pop();
            self.at += 1;
            while self.is_path(0) && self.is(2, "super") {
                base.pop();
                self.at += 3;
            }
        }
        self.rest(base, line);
    }

    /// Reads what follows the names read so far: `::name`, `::*` or `::{…}`.
    fn rest(&mut self, mut names: Vec<String>, line: usize) {
        while self.is_path(0) {
            let Some(next) = self.token(2) else { break };
            if next.text == "{" {
                self.at += 3;
                self.group(&names);
                return;
            }
            if next.text != "*" && next.kind != Kind::Word {
                break;
            }
            names.push(next.text.to_owned());
            self.at += 3;
        }
        self.found.push(CratePath { names, line });
    }

    /// Reads the members of a group up to its closing brace.
    fn group(&mut self, names: &[String]) {
        while let Some(token) = self.token(0) {
            if token.text == "}" {
                self.at += 1;
                return;
            }
            self.at += 1;
            if token.text == "*" || token.kind == Kind::Word {
                let mut names = names.to_vec();
                // `self` in a group is the module before the brace.
                if token.text != "self" {
                    names.push(token.text.to_owned());
                }
                self.rest(names, token.line);
                if self.is(0, "as") {
                    self.at += 2;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(module_path: &str, text: &str) -> Vec<String> {
        paths(&module(module_path), text)
            .iter()
            .map(|path| path.names.join("::"))
            .collect()
    }

    #[test]
    fn files_have_module_paths() {
        assert_eq!(module("lib.rs"), Vec::<String>::new());
        assert_eq!(module("model.rs"), ["model"]);
        assert_eq!(module("model/mod.rs"), ["model"]);
        assert_eq!(
            module("lints/network/open_port.rs"),
            ["lints", "network", "open_port"]
        );
    }

    #[test]
    fn groups_are_taken_apart() {
        assert_eq!(
            found(
                "a.rs",
                "use crate::{engine::{Run, run as go}, ledger::*, self as root, lint};"
            ),
            ["engine::Run", "engine::run", "ledger::*", "", "lint"]
        );
    }

    #[test]
    fn relative_paths_are_seen_from_their_module() {
        assert_eq!(
            found(
                "model/place.rs",
                "use super::name::Name; use self::inner::X;"
            ),
            ["model::name::Name", "model::place::inner::X"]
        );
        assert_eq!(
            found(
                "a/b.rs",
                "mod tests { use super::*; fn f() { super::super::super::c::d() } } use super::e;"
            ),
            ["a::b::*", "c::d", "a::e"]
        );
    }

    #[test]
    fn paths_in_code_count_and_those_in_text_do_not() {
        assert_eq!(
            found(
                "a.rs",
                "fn f(&self) -> crate::b::C { let s = \"crate::d\"; /* crate::e */ self.g() }"
            ),
            ["b::C"]
        );
        assert_eq!(
            found("a.rs", "pub(crate) fn f() { other::crate_name::x() }"),
            Vec::<String>::new()
        );
    }
}
