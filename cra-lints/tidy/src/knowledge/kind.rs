//! The kinds of sources, sinks and sensitive values: the closed lists that the rows draw from.

use std::collections::BTreeSet;

use crate::catalogue::entry::{Entry, parse};

/// The most kinds of one sort: sets of them are kept in the bits of a `u64`.
const MOST: usize = 64;

/// A kind: its name and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// The word that rows use.
    pub name: String,
    /// One line that becomes the documentation of the variant.
    pub means: String,
}

/// Every kind, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kinds {
    /// Where values come from.
    pub sources: Vec<Kind>,
    /// What may be done with values.
    pub sinks: Vec<Kind>,
    /// What values may hold that not everybody should see.
    pub sensitive: Vec<Kind>,
}

/// The kinds of `kinds.toml`.
///
/// # Errors
/// What is wrong with the text, with file and line.
pub fn kinds(text: &str) -> Result<Kinds, String> {
    let file = "kinds.toml";
    let document = parse(file, text)?;
    let mut top = Entry::new(file, text, document.as_table());
    let read = Kinds {
        sources: list(&mut top, "source")?,
        sinks: list(&mut top, "sink")?,
        sensitive: list(&mut top, "sensitive")?,
    };
    top.end()?;
    Ok(read)
}

/// The names of kinds, as complaints list them.
pub(super) fn names(kinds: &[Kind]) -> Vec<&str> {
    kinds.iter().map(|kind| kind.name.as_str()).collect()
}

fn list(top: &mut Entry<'_>, key: &'static str) -> Result<Vec<Kind>, String> {
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for mut entry in top.tables(key)? {
        let kind = Kind {
            name: entry.string("name")?,
            means: entry.string("means")?,
        };
        let plain = |c: char| c.is_ascii_lowercase() || c == '_';
        if !kind.name.chars().all(plain) {
            let what = format!(
                "`{}` is not a name in small letters and underscores",
                kind.name
            );
            return Err(entry.wrong(&what));
        }
        if !kind.means.ends_with('.') {
            return Err(entry.wrong("`means` does not end with a full stop"));
        }
        if !seen.insert(kind.name.clone()) {
            return Err(entry.wrong(&format!("the {key} `{}` stands twice", kind.name)));
        }
        entry.end()?;
        out.push(kind);
    }
    if out.len() > MOST {
        return Err(top.wrong(&format!("there are more than {MOST} kinds of {key}")));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[[source]]\nname = \"stdin\"\nmeans = \"Standard input.\"\n\
        [[sink]]\nname = \"sql\"\nmeans = \"A query.\"\n[[sensitive]]\nname = \"key\"\nmeans = \"A key.\"\n";

    #[test]
    fn kinds_are_read_in_order() {
        let read = kinds(TEXT).unwrap();
        assert_eq!(names(&read.sources), ["stdin"]);
        assert_eq!(names(&read.sinks), ["sql"]);
        assert_eq!(read.sensitive[0].means, "A key.");
    }

    #[test]
    fn faults_are_named() {
        for (from, to, said) in [
            (
                "\"stdin\"",
                "\"Stdin\"",
                "kinds.toml:1: `Stdin` is not a name",
            ),
            ("A query.", "A query", "kinds.toml:4: `means` does not end"),
            ("[[sensitive]]", "[[secret]]", "`sensitive` is missing"),
            (
                "[[sink]]",
                "[[source]]\nname = \"stdin\"\nmeans = \"Again.\"\n[[sink]]",
                "kinds.toml:4: the source `stdin` stands twice",
            ),
        ] {
            let error = kinds(&TEXT.replacen(from, to, 1)).unwrap_err();
            assert!(error.contains(said), "{said}: {error}");
        }
    }

    #[test]
    fn kinds_fit_into_a_set_of_bits() {
        let many: String = (0..65_u8)
            .map(|number| {
                let name = format!("k{}", "x".repeat(usize::from(number)));
                format!("[[source]]\nname = \"{name}\"\nmeans = \"One.\"\n")
            })
            .collect();
        let error = kinds(&(many + TEXT)).unwrap_err();
        assert!(error.contains("more than 64 kinds of source"), "{error}");
    }
}
