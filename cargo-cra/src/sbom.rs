//! The bill of materials: what a product is made of, as one value that each format writes in its own way.
//!
//! | Module | Does |
//! |---|---|
//! | [`build`] | makes the bill from what cargo tells, the lock file, the archives and `cra.toml` |
//! | [`cryptography`] | adds the algorithms that the sources declare |
//! | [`cyclonedx`] | writes it as CycloneDX 1.6 or 1.7 |
//! | [`spdx`] | writes it as SPDX 2.3 |
//! | [`check`] | says which fields of BSI TR-03183-2 v2.1.0 are missing, and where they come from |
//! | [`references`] | looks for names in a written document that lead nowhere, which no schema notices |
//!
//! A bill has no vulnerabilities in it: those change after a release, and stand in a statement beside it.

pub mod build;
pub mod check;
pub mod cryptography;
pub mod cyclonedx;
mod digest;
mod licence;
mod purl;
pub mod references;
pub mod spdx;
mod time;
mod toolchain;

use std::collections::{BTreeMap, BTreeSet};

pub use digest::Digests;
pub(crate) use digest::uuid;
pub use licence::Licence;
pub use purl::purl;
pub use time::Moment;

/// A bill of materials.
#[derive(Debug, Clone)]
pub struct Bill {
    /// What it is the bill of.
    pub subject: Component,
    /// What that is made of, by their references.
    pub parts: Vec<Component>,
    /// The algorithms that its sources declare; asked for, or empty.
    pub cryptography: Vec<cryptography::Asset>,
    /// Who needs whom directly, by references; every component has an entry.
    pub edges: BTreeMap<String, BTreeSet<String>>,
    /// When it was made.
    pub made: Moment,
    /// Who makes it: a mail address or a web address.
    pub creator: Option<Contact>,
    /// The platforms it holds for.
    pub platforms: Vec<String>,
    /// The arguments that say which packages and features were taken.
    pub selection: Vec<String>,
}

/// Something that a product is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Its name inside of the bill, the same in every run.
    pub reference: String,
    /// What it is.
    pub kind: Kind,
    /// How it takes part.
    pub role: Role,
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// What it is for, in the words of its makers.
    pub about: Option<String>,
    /// Its package URL.
    pub purl: Option<String>,
    /// The licence that it is given under.
    pub licence: Option<Licence>,
    /// Who made it.
    pub makers: Vec<Contact>,
    /// Its repository.
    pub repository: Option<String>,
    /// Its page.
    pub homepage: Option<String>,
    /// Its documentation.
    pub documentation: Option<String>,
    /// Where its sources are, as one file.
    pub sources: Option<Archive>,
    /// Where whoever ships it offers it.
    pub download: Option<String>,
    /// Where faults in it are to be told, by RFC 9116.
    pub security_txt: Option<String>,
    /// The licence that the product's maker chose among those that are offered.
    pub effective_licence: Option<String>,
    /// The files that are shipped.
    pub files: Vec<Shipped>,
    /// The features it is built with.
    pub features: BTreeSet<String>,
    /// Whether what it needs is known in full.
    pub knowledge: Knowledge,
}

/// What a [`Component`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A program.
    Program,
    /// A library.
    Library,
}

/// How a [`Component`] takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Its code goes into what is shipped.
    Linked,
    /// It is run while the product is built: a build script, a macro, or what one of these needs.
    Build,
}

impl Role {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Linked => "linked",
            Self::Build => "build",
        }
    }
}

/// How far it is known what a [`Component`] needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Knowledge {
    /// In full.
    Complete,
    /// More is needed than is listed.
    Incomplete,
    /// It may bring along or call what no manifest lists.
    Unknown,
}

impl Knowledge {
    /// The word of CycloneDX for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Incomplete => "incomplete",
            Self::Unknown => "unknown",
        }
    }
}

/// A person or an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its name.
    pub name: Option<String>,
    /// Its mail address.
    pub email: Option<String>,
    /// Its page.
    pub url: Option<String>,
}

/// A file of sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archive {
    /// Where it is offered.
    pub url: String,
    /// Its digests, as far as they are known.
    pub digests: Digests,
}

/// A file that is shipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shipped {
    /// Its name, without folders.
    pub name: String,
    /// Its digests.
    pub digests: Digests,
}

impl Bill {
    /// The subject and all parts.
    pub fn components(&self) -> impl Iterator<Item = &Component> {
        std::iter::once(&self.subject).chain(&self.parts)
    }

    /// A name for the bill that changes with its content and with nothing else, in the form of a UUID (version 8).
    pub fn serial(&self) -> String {
        let mut text = format!("{:?} {:?}", self.made, self.edges);
        for component in self.components() {
            text.push_str(&format!("\n{component:?}"));
        }
        for asset in &self.cryptography {
            text.push_str(&format!("\n{asset:?}"));
        }
        uuid(text.as_bytes())
    }
}

impl Contact {
    /// Reads `Name <mail>`, a mail address, a web address, or a name.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (name, rest) = match text.split_once('<') {
            Some((name, rest)) => (name.trim(), rest.trim_end_matches('>').trim()),
            None if text.contains("://") || text.contains('@') => ("", text),
            None => (text, ""),
        };
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let is_mail = is_mail(rest);
        let out = Self {
            name: some(name),
            email: some(rest).filter(|_| is_mail),
            url: some(rest).filter(|rest| !is_mail && is_web(rest)),
        };
        (out.name.is_some() || out.email.is_some() || out.url.is_some()).then_some(out)
    }

    /// Whether it can be reached.
    pub fn is_reachable(&self) -> bool {
        self.email.is_some() || self.url.is_some()
    }
}

/// Whether the text has the form of a mail address, as far as the formats ask for it.
fn is_mail(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let plain = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || ".-_+".contains(c))
            && !text.starts_with('.')
            && !text.ends_with('.')
            && !text.contains("..")
    };
    plain(local) && plain(domain) && domain.contains('.')
}

/// Whether the text is a web address that every format takes.
fn is_web(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty())
        && text
            .chars()
            .all(|c| c.is_ascii_graphic() && !"<>\"{}|\\^`[]".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authors_are_told_apart() {
        let parse = |text: &str| {
            Contact::parse(text).map(|found| {
                let part = |text: Option<String>| text.unwrap_or_default();
                (part(found.name), part(found.email), part(found.url))
            })
        };
        let three = |a: &str, b: &str, c: &str| Some((a.to_owned(), b.to_owned(), c.to_owned()));
        assert_eq!(
            parse("Ada <ada@lamp.example>"),
            three("Ada", "ada@lamp.example", "")
        );
        assert_eq!(parse("ada@lamp.example"), three("", "ada@lamp.example", ""));
        assert_eq!(parse("The Lamp Makers"), three("The Lamp Makers", "", ""));
        assert_eq!(
            parse("https://lamp.example"),
            three("", "", "https://lamp.example")
        );
        assert_eq!(parse("Ada <nobody at home>"), three("Ada", "", ""));
        assert_eq!(parse(" "), None);
    }
}
