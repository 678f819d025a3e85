//! Writes `kinds.rs`: the kinds of sources, sinks and sensitive values as enums.

use super::{camel, opening};
use crate::knowledge::kind::{Kind, Kinds};

/// The text of `kinds.rs`.
pub fn text(kinds: &Kinds) -> String {
    let mut out = opening(
        "The kinds of sources, sinks and sensitive values.",
        "`apis/kinds.toml`",
    );
    out.push_str(&one(
        "SourceKind",
        "Where a value comes from.",
        &kinds.sources,
    ));
    out.push_str(&one("SinkKind", "What is done with a value.", &kinds.sinks));
    out.push_str(&one(
        "SensitiveKind",
        "What a value holds that not everybody should see.",
        &kinds.sensitive,
    ));
    out
}

fn one(name: &str, about: &str, kinds: &[Kind]) -> String {
    let variants: String = kinds
        .iter()
        .map(|kind| format!("    /// {}\n    {},\n", kind.means, camel(&kind.name)))
        .collect();
    let all: String = kinds
        .iter()
        .map(|kind| format!("        Self::{},\n", camel(&kind.name)))
        .collect();
    let words: String = kinds
        .iter()
        .map(|kind| {
            format!(
                "            Self::{} => \"{}\",\n",
                camel(&kind.name),
                kind.name
            )
        })
        .collect();
    format!(
        "/// {about}
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum {name} {{
{variants}}}

impl {name} {{
    /// Every kind, in the order of the catalogue.
    pub const ALL: &'static [Self] = &[
{all}    ];

    /// The word that rows and settings use for it.
    pub fn as_str(self) -> &'static str {{
        match self {{
{words}        }}
    }}

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<Self> {{
        Self::ALL.iter().copied().find(|kind| kind.as_str() == word)
    }}

    /// Its place in the list, below 64, for sets of bits.
    pub const fn index(self) -> u32 {{
        self as u32
    }}
}}

"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{rust, tree};

    #[test]
    fn kinds_become_enums() {
        let kind = |name: &str| Kind {
            name: name.to_owned(),
            means: format!("Means {name}."),
        };
        let kinds = Kinds {
            sources: vec![kind("weak_random"), kind("stdin")],
            sinks: vec![kind("sql")],
            sensitive: vec![kind("key")],
        };
        let text = rust::format(&text(&kinds), &tree::root()).unwrap();
        for line in [
            "pub enum SourceKind {",
            "    /// Means weak_random.",
            "    WeakRandom,",
            "    pub const ALL: &'static [Self] = &[Self::WeakRandom, Self::Stdin];",
            "            Self::Sql => \"sql\",",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }
}
