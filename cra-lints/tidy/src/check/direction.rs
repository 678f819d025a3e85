//! Modules of the analysis point one way, and lints do not know each other.

use super::{Complaint, entries};
use crate::path::{module, paths};
use crate::token::{Kind, tokens};
use crate::tree::Source;

/// Where the analysis lies.
const SRC: &str = "cra-lints/src/";

/// The order of the modules: each may use itself, its peers on the same line and all on the lines above.
#[derive(Debug)]
pub struct Order<'t> {
    /// Names from the root of the crate, each with the number of its line.
    modules: Vec<(Vec<&'t str>, usize)>,
}

impl<'t> Order<'t> {
    /// Reads the data file: a line holds one module, or several that may use each other. A part of a module that
    /// comes earlier than the rest of it is written with its path, as `model::place`.
    pub fn new(text: &'t str) -> Self {
        let names = entries(text).flat_map(|(line, names)| {
            names
                .split_whitespace()
                .map(move |name| (name.split("::").collect(), line))
        });
        Self {
            modules: names.collect(),
        }
    }

    /// The rank of a path, which is that of the longest module it begins with, and the name of that module.
    fn rank(&self, path: &[String]) -> Option<(usize, String)> {
        self.modules
            .iter()
            .filter(|(names, _)| {
                path.len() >= names.len() && path.iter().zip(names).all(|(one, other)| one == other)
            })
            .max_by_key(|(names, _)| names.len())
            .map(|(names, rank)| (*rank, names.join("::")))
    }
}

/// The complaints about a file of the analysis that names a module later in the order, or another lint.
pub fn check(source: &Source, order: &Order<'_>) -> Vec<Complaint> {
    let Some(path) = source.path.strip_prefix(SRC) else {
        return Vec::new();
    };
    let own = module(path);
    let Some(first) = own.first() else {
        return Vec::new();
    };
    let Some((here, name)) = order.rank(&own) else {
        let what =
            format!("`{first}` has no place in the order: write it into cra-lints/tidy/order.txt");
        return vec![Complaint::new(&source.path, 1, what)];
    };
    let mut out = Vec::new();
    for path in paths(&own, &source.text) {
        let Some((there, other)) = order.rank(&path.names) else {
            continue;
        };
        if there > here {
            let what = format!("`{name}` comes before `{other}` and must not use it");
            out.push(Complaint::new(&source.path, path.line, what));
        } else if first == "lints" && path.names[0] == "lints" && !path.names.starts_with(&own) {
            let what = format!(
                "a lint must not use another part of the lints: `{}`",
                path.names.join("::")
            );
            out.push(Complaint::new(&source.path, path.line, what));
        }
    }
    out
}

/// The complaints about a file of the analysis that gives a domain type a wire form: what is written to disk or
/// shown to a machine has frozen types of its own elsewhere.
pub fn check_wire(source: &Source) -> Vec<Complaint> {
    if !source.path.starts_with(SRC) {
        return Vec::new();
    }
    tokens(&source.text)
        .iter()
        .filter(|token| token.kind == Kind::Word)
        .filter(|token| matches!(token.text, "serde" | "Serialize" | "Deserialize"))
        .map(|token| {
            let what = format!("`{}`: types of the analysis have no wire form", token.text);
            Complaint::new(&source.path, token.line, what)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORDER: &str =
        "# a comment\nmodel::place\nsnapshot\nmodel\nfinding lint\nlints\n\nengine\n";

    fn complaints(path: &str, text: &str) -> Vec<String> {
        check(&Source::new(path, text), &Order::new(ORDER))
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn later_modules_are_out_of_reach() {
        assert_eq!(
            complaints(
                "cra-lints/src/model/name.rs",
                "use crate::model::Name;\nuse crate::{lint::Lint, other};"
            ),
            ["cra-lints/src/model/name.rs:2: `model` comes before `lint` and must not use it"]
        );
        assert_eq!(
            complaints("cra-lints/src/lint.rs", "use super::engine::run;"),
            ["cra-lints/src/lint.rs:1: `lint` comes before `engine` and must not use it"]
        );
        assert!(
            complaints(
                "cra-lints/src/engine.rs",
                "use crate::lints::ALL; use crate::model::Model;"
            )
            .is_empty()
        );
        assert!(complaints("cra-lints/src/lib.rs", "pub use crate::engine::run;").is_empty());
        assert!(complaints("cargo-cra/src/model.rs", "use crate::engine::run;").is_empty());
    }

    #[test]
    fn peers_know_each_other_and_parts_may_come_earlier() {
        for (path, text, said) in [
            ("finding.rs", "use crate::lint::Level;", 0),
            ("lint.rs", "use crate::finding::Findings;", 0),
            ("snapshot.rs", "use crate::model::place::Span;", 0),
            ("snapshot.rs", "use crate::model::name::Name;", 1),
            ("model/place.rs", "use super::name::Name;", 1),
            ("model/name.rs", "use super::place::Span;", 0),
        ] {
            assert_eq!(
                complaints(&format!("{SRC}{path}"), text).len(),
                said,
                "{path}: {text}"
            );
        }
    }

    #[test]
    fn lints_do_not_know_each_other() {
        let path = "cra-lints/src/lints/network/open_port.rs";
        for text in [
            "use crate::lints::ALL;",
            "use super::other::x;",
            "use crate::lints::network::open_port_two::x;",
        ] {
            assert_eq!(complaints(path, text).len(), 1, "{text}");
        }
        let own = "use crate::lint::Lint;\nmod tests { use super::*; use crate::lints::network::open_port::x; }";
        assert!(complaints(path, own).is_empty());
    }

    #[test]
    fn a_module_without_a_place_is_named() {
        let said = complaints("cra-lints/src/stray.rs", "");
        assert_eq!(said.len(), 1);
        assert!(
            said[0].contains("`stray` has no place in the order"),
            "{said:?}"
        );
    }

    #[test]
    fn wire_forms_are_found_in_code_only() {
        let lines = |text: &str| check_wire(&Source::new("cra-lints/src/finding.rs", text)).len();
        assert_eq!(lines("#[derive(Debug, Serialize)]\nstruct A;"), 1);
        assert_eq!(lines("use serde::Deserialize;"), 2);
        assert_eq!(
            lines("// serde\nconst NAME: &str = \"serde\"; struct Serializer;"),
            0
        );
        assert!(
            check_wire(&Source::new(
                "cargo-cra/src/evidence.rs",
                "use serde::Serialize;"
            ))
            .is_empty()
        );
    }
}
