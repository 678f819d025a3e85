//! The register of risks: the table `[risks]` of `cra.toml`, and the digest by which a reviewed item is known again.

use sha2::{Digest as _, Sha256};

use super::Model;
use super::manifest::Manifest;
use super::place::FileId;
use super::view::ItemView;
use crate::snapshot::FileKind;

/// A risk that was assessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Risk {
    /// Its id, as `satisfies` and `verifies` name it.
    pub id: String,
    /// The digests of the items that were looked at when it was last reviewed.
    pub reviewed: Option<Vec<String>>,
}

/// How many hexadecimal digits of a digest stand in the register.
const DIGITS: usize = 16;

impl Model<'_> {
    /// The risks of the register, in its order; none without one.
    pub fn risks(&self) -> Vec<Risk> {
        let files = &self.snapshot.files;
        let Some(at) = files.iter().position(|file| file.kind == FileKind::Policy) else {
            return Vec::new();
        };
        let id = FileId(u32::try_from(at).expect("fewer than four billion files"));
        let Some(policy) = Manifest::parse(id, &files[at].text) else {
            return Vec::new();
        };
        let risks = policy.entries(&["risks"]).into_iter().map(|(id, entry)| {
            let list = policy.inner(entry, "reviewed");
            let digests = list.and_then(|list| list.item.as_array()).map(|list| {
                let texts = list.iter().filter_map(|digest| digest.as_str());
                texts.map(str::to_owned).collect()
            });
            Risk {
                id: id.to_owned(),
                reviewed: digests,
            }
        });
        risks.collect()
    }

    /// The digest of an item's code; comments and white space do not change it.
    pub fn digest_of(&self, view: &ItemView<'_>) -> String {
        let words: Vec<&str> = self
            .tokens(view.file)
            .into_iter()
            .filter(|token| !token.kind.is_trivia() && view.item.span.contains(token.span))
            .filter_map(|token| view.file.text.get(token.span.range()))
            .collect();
        let mut digest = crate::snapshot::hex(&Sha256::digest(words.join(" ")));
        digest.truncate(DIGITS);
        digest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::library;

    #[test]
    fn a_digest_is_that_of_the_code_alone() {
        let digests = |text: &str| -> Vec<String> {
            let snapshot = library(text);
            let model = Model::new(&snapshot);
            let items = model.files.iter().flat_map(|file| model.items(file));
            items.map(|view| model.digest_of(&view)).collect()
        };
        let one = digests("fn a() { b(); }");
        assert_eq!(one[0].len(), DIGITS);
        assert_eq!(one, digests("fn a() {\n\n    // why\n    b();\n}"));
        assert_ne!(one, digests("fn a() { c(); }"));
    }
}
