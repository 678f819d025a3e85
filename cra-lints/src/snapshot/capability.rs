//! What a dependency may do, as its sources say: plain values, made by [`crate::capabilities`].

use std::collections::BTreeSet;

/// Something that code can do beyond computing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capability {
    /// It opens connections, or waits for some.
    Network,
    /// It starts programs.
    Process,
    /// It opens, lists or changes files.
    File,
    /// It reads or changes the environment of the process.
    Environment,
    /// It declares or calls functions of another language, or offers some to it.
    Ffi,
    /// It comes with code in another language, or with assembly.
    NativeCode,
    /// It has a build script.
    BuildScript,
    /// It is a procedural macro.
    ProcMacro,
    /// Its build script or macro opens connections.
    BuildNetwork,
    /// Its build script or macro starts programs.
    BuildProcess,
    /// Its build script or macro opens, lists or changes files, those in `OUT_DIR` apart.
    BuildFile,
    /// Its build script or macro reads variables that cargo does not set, or changes some.
    BuildEnvironment,
}

impl Capability {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Network,
        Self::Process,
        Self::File,
        Self::Environment,
        Self::Ffi,
        Self::NativeCode,
        Self::BuildScript,
        Self::ProcMacro,
        Self::BuildNetwork,
        Self::BuildProcess,
        Self::BuildFile,
        Self::BuildEnvironment,
    ];

    /// Its name in files and tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Process => "process",
            Self::File => "file",
            Self::Environment => "environment",
            Self::Ffi => "ffi",
            Self::NativeCode => "native-code",
            Self::BuildScript => "build-script",
            Self::ProcMacro => "proc-macro",
            Self::BuildNetwork => "build-network",
            Self::BuildProcess => "build-process",
            Self::BuildFile => "build-file",
            Self::BuildEnvironment => "build-environment",
        }
    }

    /// What a package with it does, as the end of a sentence.
    pub fn says(self) -> &'static str {
        match self {
            Self::Network => "opens network connections",
            Self::Process => "starts programs",
            Self::File => "opens files",
            Self::Environment => "reads or changes the environment",
            Self::Ffi => "calls or offers functions of another language",
            Self::NativeCode => "brings code in another language",
            Self::BuildScript => "has a build script",
            Self::ProcMacro => "is a procedural macro",
            Self::BuildNetwork => "opens network connections while it is built",
            Self::BuildProcess => "starts programs while it is built",
            Self::BuildFile => "opens files outside of `OUT_DIR` while it is built",
            Self::BuildEnvironment => {
                "reads variables other than those of cargo while it is built, or changes some"
            }
        }
    }

    /// The one with this name.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.word() == word)
    }
}

/// How often a library says `unsafe`, tests apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct UnsafeCode {
    /// Functions outside of types and traits.
    pub functions: usize,
    /// Functions in an `impl` or of a trait.
    pub methods: usize,
    /// Blocks.
    pub blocks: usize,
    /// Impls.
    pub impls: usize,
    /// Traits.
    pub traits: usize,
}

/// What a package may do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Abilities {
    /// The unsafe code of its library.
    pub unsafe_code: UnsafeCode,
    /// What it can do.
    pub can: BTreeSet<Capability>,
    /// How many files and included texts could not be read: what is in them is not known.
    pub unread: usize,
}

/// A dependency, and what it may do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AbleDependency {
    /// The package's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// What it may do.
    pub abilities: Abilities,
}
