//! What of the locked packages gets into the product, and which of their functions at fault can be reached in it.

use std::collections::BTreeMap;

/// The part that every package of the resolved graph plays, for the selected features and platforms.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Shipped {
    /// The platforms that the answer is for, as target triples; empty when they are not known, so all count.
    pub platforms: Vec<String>,
    /// Whether somebody chose those platforms; else they are that of the machine.
    pub chosen: bool,
    /// By name and version. A locked package that is not among them is built by no selected feature.
    pub packages: BTreeMap<(String, String), Part>,
}

impl Shipped {
    /// The platforms in words.
    pub fn platform_words(&self) -> String {
        match (self.platforms.is_empty(), self.chosen) {
            (true, _) => "any platform".to_owned(),
            (false, true) => self.platforms.join(" and "),
            (false, false) => format!(
                "{}, this machine's platform (`--target` names others)",
                self.platforms.join(" and ")
            ),
        }
    }
}

/// The part that a package plays, and how it comes in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Part {
    /// The part.
    pub role: Role,
    /// From a selected package to it, both ends included: name and version of each.
    pub path: Vec<(String, String)>,
}

/// What a package is there for; the first that holds, in this order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Its code is part of what is shipped, or may be.
    Ships,
    /// It runs only while the product is built, as procedural macro, in a build script, or for one of these.
    Builds,
    /// It is there only for tests, examples and benchmarks.
    Tests,
    /// It belongs to other platforms only: the condition that keeps it out.
    OtherPlatform(String),
    /// Only packages that are not selected need it.
    Elsewhere,
}

/// What is known of the functions that an advisory names, for one locked package.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reach {
    /// The advisory's id.
    pub advisory: String,
    /// The package's name.
    pub package: String,
    /// Its version.
    pub version: String,
    /// The answer.
    pub answer: Answer,
}

/// Whether functions at fault can be reached from the product.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Answer {
    /// None of them is compiled: each stands below a condition that is false. The conditions.
    CompiledOut(Vec<String>),
    /// Their names occur in no code that is read, apart from their definitions. How much was read.
    NeverNamed(Read),
    /// Their names occur, but nothing that the product reaches uses them. How much was read.
    NotReached(Read),
    /// One is reached, or a chain of names leads there: from the product to the function.
    Reached(Vec<Step>),
    /// It cannot be told, for this reason.
    Unknown(String),
}

/// How much an answer rests on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Read {
    /// Packages whose sources were read.
    pub packages: usize,
    /// Functions in them.
    pub functions: usize,
}

/// A function, or another item, on the way to one at fault.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Step {
    /// The package, `name version`.
    pub package: String,
    /// The item in it, `Type::function`.
    pub item: String,
    /// The file, relative to the package's folder.
    pub file: String,
    /// The line in it, from 1 on.
    pub line: u32,
}
