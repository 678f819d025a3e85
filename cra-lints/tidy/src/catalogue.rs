//! Reads the catalogue of the law from its TOML files, and says file and line of what is wrong.

use std::collections::BTreeSet;

use entry::{Entry, parse};

pub(crate) mod entry;

/// An entry of `requirements.toml`. The meaning of the fields is that of `cra_vocab::Requirement`.
#[derive(Debug)]
#[expect(
    missing_docs,
    reason = "the fields are documented where they are used, in cra_vocab::Requirement"
)]
pub struct Requirement {
    pub id: String,
    pub reference: String,
    pub title: String,
    pub paraphrase: String,
    pub url: String,
    pub force: String,
    pub confidence: String,
    pub may_be_not_applicable: bool,
    pub tailor_made: bool,
    pub m606_line: u16,
    pub static_reach: String,
    pub minimum_strength: u16,
    pub evidence: Vec<String>,
    pub judged_by: Vec<String>,
    pub question: String,
    pub see: Vec<String>,
    pub cwe: Vec<u16>,
    pub atoms: Vec<String>,
    pub points: Vec<String>,
    pub evidence_for: Vec<String>,
    pub evidence_against: Vec<String>,
}

/// An entry of `articles.toml`. The meaning of the fields is that of `cra_vocab::Article`.
#[derive(Debug)]
#[expect(
    missing_docs,
    reason = "the fields are documented where they are used, in cra_vocab::Article"
)]
pub struct Article {
    pub id: String,
    pub reference: String,
    pub title: String,
    pub text: String,
    pub confidence: String,
    pub since: Option<String>,
    pub see: Vec<String>,
}

/// An entry of `cwe.toml`.
#[derive(Debug)]
pub struct Weakness {
    /// The number after `CWE-`.
    pub number: u16,
    /// A short title.
    pub title: String,
}

/// The entries of `requirements.toml`, in the order of the file.
///
/// # Errors
/// What is wrong with the text, with file and line.
pub fn requirements(text: &str) -> Result<Vec<Requirement>, String> {
    let file = "requirements.toml";
    let document = parse(file, text)?;
    let mut top = Entry::new(file, text, document.as_table());
    let url = top.string("url")?;
    let entries = top.tables("requirement")?;
    top.end()?;
    entries
        .into_iter()
        .map(|mut entry| {
            let requirement = Requirement {
                id: entry.string("id")?,
                reference: entry.string("reference")?,
                title: entry.string("title")?,
                paraphrase: entry.string("paraphrase")?,
                url: url.clone(),
                force: entry.word("force", &["law", "draft", "guideline", "practice"])?,
                confidence: entry.string("confidence")?,
                may_be_not_applicable: entry.flag("may_be_not_applicable")?,
                tailor_made: entry.flag("tailor_made")?,
                m606_line: entry.number("m606_line")?,
                static_reach: entry.string("static_reach")?,
                minimum_strength: entry.number("minimum_strength")?,
                evidence: entry.words("evidence", EVIDENCE)?,
                judged_by: entry.words("judged_by", &["lint", "evidence", "person"])?,
                question: entry.string("question")?,
                see: entry.strings("see")?,
                cwe: entry.numbers("cwe")?,
                atoms: entry.strings("atoms")?,
                points: entry.strings("points")?,
                evidence_for: entry.strings("evidence_for")?,
                evidence_against: entry.strings("evidence_against")?,
            };
            entry.end()?;
            Ok(requirement)
        })
        .collect()
}

/// The entries of `articles.toml`, in the order of the file.
///
/// # Errors
/// What is wrong with the text, with file and line.
pub fn articles(text: &str) -> Result<Vec<Article>, String> {
    let file = "articles.toml";
    let document = parse(file, text)?;
    let mut top = Entry::new(file, text, document.as_table());
    let entries = top.tables("article")?;
    top.end()?;
    entries
        .into_iter()
        .map(|mut entry| {
            let article = Article {
                id: entry.string("id")?,
                reference: entry.string("reference")?,
                title: entry.string("title")?,
                text: entry.string("text")?,
                confidence: entry.string("confidence")?,
                since: if entry.has("since") {
                    Some(entry.string("since")?)
                } else {
                    None
                },
                see: if entry.has("see") {
                    entry.strings("see")?
                } else {
                    Vec::new()
                },
            };
            entry.end()?;
            Ok(article)
        })
        .collect()
}

/// The entries of `cwe.toml`, in the order of the file.
///
/// # Errors
/// What is wrong with the text, with file and line, or that the numbers do not ascend.
pub fn weaknesses(text: &str) -> Result<Vec<Weakness>, String> {
    let file = "cwe.toml";
    let document = parse(file, text)?;
    let mut top = Entry::new(file, text, document.as_table());
    let entries = top.tables("weakness")?;
    top.end()?;
    let mut last = 0;
    entries
        .into_iter()
        .map(|mut entry| {
            let weakness = Weakness {
                number: entry.number("number")?,
                title: entry.string("title")?,
            };
            if weakness.number <= last {
                return Err(entry.wrong(&format!("CWE-{} is not above {last}", weakness.number)));
            }
            last = weakness.number;
            entry.end()?;
            Ok(weakness)
        })
        .collect()
}

/// Says which ids stand twice, and which references lead nowhere.
///
/// # Errors
/// The first fault found.
pub fn connected(
    requirements: &[Requirement],
    articles: &[Article],
    weaknesses: &[Weakness],
) -> Result<(), String> {
    let mut ids = BTreeSet::new();
    let all = requirements
        .iter()
        .map(|entry| &entry.id)
        .chain(articles.iter().map(|entry| &entry.id));
    for id in all {
        if !ids.insert(id.as_str()) {
            return Err(format!("`{id}` stands twice in the catalogue"));
        }
    }
    let see = requirements
        .iter()
        .map(|entry| (&entry.id, &entry.see))
        .chain(articles.iter().map(|entry| (&entry.id, &entry.see)));
    for (id, see) in see {
        if let Some(lost) = see.iter().find(|other| !ids.contains(other.as_str())) {
            return Err(format!(
                "`{id}` refers to `{lost}`, which is not in the catalogue"
            ));
        }
    }
    for requirement in requirements {
        for number in &requirement.cwe {
            if !weaknesses.iter().any(|weakness| weakness.number == *number) {
                let id = &requirement.id;
                return Err(format!(
                    "`{id}` names CWE-{number}, which is not in cwe.toml"
                ));
            }
        }
    }
    Ok(())
}

const EVIDENCE: &[&str] = &[
    "analysis",
    "advisories",
    "declaration",
    "test",
    "manifest",
    "document",
    "sbom",
    "review",
];

#[cfg(test)]
mod tests {
    use super::*;

    const ARTICLE: &str = "# points\n\n[[article]]\nid = \"A1\"\nreference = \"Article 1\"\ntitle = \"One\"\n\
        text = \"Says one.\"\nconfidence = \"[T]\"\nsee = [\"A1\"]\n";

    #[test]
    fn an_entry_is_read_whole() {
        let read = articles(ARTICLE).unwrap();
        assert_eq!(read.len(), 1);
        assert_eq!(
            (
                read[0].id.as_str(),
                read[0].since.as_deref(),
                read[0].see.len()
            ),
            ("A1", None, 1)
        );
    }

    #[test]
    fn faults_are_named_with_their_line() {
        for (from, to, said) in [
            (
                "title = \"One\"\n",
                "",
                "articles.toml:3: `title` is missing",
            ),
            (
                "title = \"One\"",
                "title = 1",
                "articles.toml:3: `title` is not a string",
            ),
            (
                "see = [\"A1\"]",
                "see = [1]",
                "articles.toml:3: `see` has an item of the wrong kind",
            ),
            (
                "see = [",
                "sea = [",
                "articles.toml:3: `sea` is not a key of this table",
            ),
            (
                "Says one",
                "Says  one",
                "`text` is empty, or has space at an end or twice in a row",
            ),
            ("\"Says one.\"", "\"\"", "`text` is empty"),
            ("[[article]]", "[[articles]]", "`article` is missing"),
            ("[[article]]", "[[article", "articles.toml: "),
        ] {
            let text = ARTICLE.replacen(from, to, 1);
            let error = articles(&text).unwrap_err();
            assert!(error.contains(said), "{said}: {error}");
        }
    }

    #[test]
    fn weaknesses_ascend() {
        let entry = |number: u32| format!("[[weakness]]\nnumber = {number}\ntitle = \"Fault\"\n");
        assert_eq!(weaknesses(&(entry(20) + &entry(89))).unwrap().len(), 2);
        assert_eq!(
            weaknesses(&(entry(89) + &entry(20))).unwrap_err(),
            "cwe.toml:4: CWE-20 is not above 89"
        );
        assert!(weaknesses(&(entry(89) + &entry(89))).is_err());
        assert!(weaknesses(&entry(70_000)).is_err());
    }

    #[test]
    fn words_are_from_closed_lists() {
        let text = "url = \"u\"\n[[requirement]]\nid = \"I.1\"\nreference = \"r\"\ntitle = \"t\"\nparaphrase = \"p\"\n\
            force = \"wish\"\n";
        let error = requirements(text).unwrap_err();
        assert_eq!(
            error,
            "requirements.toml:2: `force` says `wish`, which is none of law, draft, guideline, practice"
        );
    }

    #[test]
    fn references_must_lead_somewhere() {
        let lost = articles(&ARTICLE.replace("see = [\"A1\"]", "see = [\"A2\"]")).unwrap();
        assert_eq!(
            connected(&[], &lost, &[]).unwrap_err(),
            "`A1` refers to `A2`, which is not in the catalogue"
        );
        let twice = articles(&ARTICLE.repeat(2)).unwrap();
        assert_eq!(
            connected(&[], &twice, &[]).unwrap_err(),
            "`A1` stands twice in the catalogue"
        );
        assert_eq!(connected(&[], &articles(ARTICLE).unwrap(), &[]), Ok(()));
    }
}
