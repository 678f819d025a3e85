//! What a lint is: a static with its facts, and functions over the scopes it looks at.
//!
//! One lint is one file below `src/lints/<family>/`. Its name is the file's, its documentation is the
//! file's, and `lints.rs` lists it; `cargo run -p cra-tidy -- new <family> <name>` writes the first draft.

use cra_vocab::Requirement;

use crate::finding::Findings;
use crate::flow::Reached;
use crate::flow::kinds::SinkKind;
use crate::model::File;
use crate::model::Model;
use crate::model::view::{BodyView, Call, ItemView, PathUse};
use crate::pointer::Flaw;

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not looked for.
    Allow,
    /// Shown, never a failure.
    Note,
    /// Shown as a warning.
    Warn,
    /// A failure.
    Deny,
}

impl Level {
    /// The word on the command line and in `cra.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Note => "note",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }

    /// The level that a word means.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Allow, Self::Note, Self::Warn, Self::Deny]
            .into_iter()
            .find(|level| level.as_str() == word)
    }
}

/// A family of lints, the folder they lie in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Data from outside that reaches where it can do harm.
    UntrustedData,
    /// Secrets and personal data that get where they should not be.
    Confidentiality,
    /// Ciphers, hashes, keys, tokens.
    Cryptography,
    /// Listeners, connections, transport security, defaults.
    Network,
    /// Code that the compiler does not check, and threads.
    UnsafeCode,
    /// Dependencies, manifests, builds and what goes with a release.
    SupplyChain,
    /// What code declares of itself and does not keep.
    Declarations,
    /// What users declare to us about findings.
    Records,
}

impl Family {
    /// All families, in the order of the catalogue.
    pub const ALL: [Self; 8] = [
        Self::UntrustedData,
        Self::Confidentiality,
        Self::Cryptography,
        Self::Network,
        Self::UnsafeCode,
        Self::SupplyChain,
        Self::Declarations,
        Self::Records,
    ];

    /// The family's name: its folder, and the word on the command line and in `cra.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UntrustedData => "untrusted_data",
            Self::Confidentiality => "confidentiality",
            Self::Cryptography => "cryptography",
            Self::Network => "network",
            Self::UnsafeCode => "unsafe_code",
            Self::SupplyChain => "supply_chain",
            Self::Declarations => "declarations",
            Self::Records => "records",
        }
    }
}

/// The facts of a lint, as its file states them.
pub struct Lint {
    /// The level when nobody sets another one.
    pub level: Level,
    /// The version that brought it.
    pub since: &'static str,
    /// The requirements that its findings speak to.
    pub requirements: &'static [&'static Requirement],
    /// The weaknesses it looks for, the main one first.
    pub cwe: &'static [u16],
    /// Whether it also looks at code that exists in tests only.
    pub tests: bool,
    /// What it looks at. Empty for findings that come from settling acceptances.
    pub check: &'static [Check],
}

/// What a lint looks at, and the function that looks.
#[derive(Clone, Copy)]
pub enum Check {
    /// Everything at once.
    Workspace(fn(&Model<'_>, &mut Findings<'_>)),
    /// A package of the workspace, by its index in the snapshot.
    Package(fn(&Model<'_>, usize, &mut Findings<'_>)),
    /// A Rust source file, parsed or not.
    File(fn(&Model<'_>, &File, &mut Findings<'_>)),
    /// An item.
    Item(fn(&ItemView<'_>, &mut Findings<'_>)),
    /// The body of a function or the value of a constant.
    Body(fn(&BodyView<'_>, &mut Findings<'_>)),
    /// A call of a function or a method.
    Call(fn(&Call<'_>, &mut Findings<'_>)),
    /// A path with what it means, in expressions, types and patterns; imports apart.
    Path(fn(&PathUse<'_>, &mut Findings<'_>)),
    /// A use of a pointer that leads to nothing any more.
    Pointer(fn(&Flaw, &mut Findings<'_>)),
    /// Values that reach places of these kinds.
    Flow(&'static [SinkKind], fn(&Reached<'_>, &mut Findings<'_>)),
}

impl Check {
    /// Whether it reads source files one by one.
    pub fn reads_sources(self) -> bool {
        !matches!(self, Self::Workspace(_) | Self::Package(_))
    }
}

/// A lint as the registry knows it.
pub struct Rule {
    /// Its name: the stem of its file.
    pub id: &'static str,
    /// Its family: the folder of its file.
    pub family: Family,
    /// The text of its file: documentation and code.
    pub source: &'static str,
    /// Its facts.
    pub lint: &'static Lint,
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

impl Rule {
    /// The documentation, in Markdown.
    pub fn docs(&self) -> String {
        let lines = self
            .source
            .lines()
            .map_while(|line| line.strip_prefix("//!"));
        let mut out = String::new();
        for line in lines {
            out.push_str(line.strip_prefix(' ').unwrap_or(line));
            out.push('\n');
        }
        out
    }

    /// The first heading: the lint in a few words.
    pub fn title(&self) -> String {
        let docs = self.docs();
        docs.lines()
            .find_map(|line| line.strip_prefix("# "))
            .unwrap_or(self.id)
            .to_owned()
    }

    /// The text below a second-level heading, without the heading.
    pub fn section(&self, heading: &str) -> String {
        let docs = self.docs();
        let mut lines = docs
            .lines()
            .skip_while(|line| line.strip_prefix("## ") != Some(heading));
        lines.next();
        let body: Vec<&str> = lines.take_while(|line| !line.starts_with("## ")).collect();
        body.join("\n").trim().to_owned()
    }

    /// SHA-256 of the lint's text, so that evidence can name what judged.
    pub fn digest(&self) -> String {
        use sha2::Digest as _;
        crate::snapshot::hex(&sha2::Sha256::digest(self.source.as_bytes()))
    }
}
