//! Results of tests that somebody ran before, as they were read: which test, in which program, and how it ended.

use super::TargetKind;

/// Everything that was read of runs of tests.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Results {
    /// The files, in the order in which they were named.
    pub files: Vec<ResultFile>,
    /// Targets of the workspace whose sources were not read: a result could be one of theirs.
    pub unread: Vec<TestTarget>,
}

/// One file of results.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResultFile {
    /// Its name, as it was given.
    pub path: String,
    /// The results in it.
    pub results: Vec<TestResult>,
    /// Whether the tests ran under Miri.
    pub miri: Miri,
    /// Why nothing in it can be said of this commit; `None` when it can.
    pub unbound: Option<String>,
    /// What of it could not be used, in words.
    pub left_out: Vec<String>,
}

/// Whether tests ran under Miri, which looks for undefined behaviour while they run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Miri {
    /// Nobody says so.
    #[default]
    No,
    /// Whoever gave the results says so; they themselves do not tell.
    Told,
    /// The results tell: the programs that ran were built by Miri.
    Seen,
}

/// How one test ended.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TestResult {
    /// The program that ran it.
    pub program: Program,
    /// Its path in the program: `store::tests::a_changed_image_is_refused`.
    pub name: String,
    /// How it ended.
    pub outcome: Outcome,
}

/// How a test ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It passed at the first attempt.
    Passed,
    /// It failed.
    Failed,
    /// It was not run.
    Ignored,
    /// It failed at first, and passed when it was run again.
    Flaky,
    /// Something that is none of these.
    Unclear,
}

/// What the results tell of the program that ran a test.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Program {
    /// Nothing.
    Unknown,
    /// The binary id of nextest: `vault`, `vault::outside`, `vault::bin/tool`.
    Nextest(String),
    /// What cargo says before it starts one: the crate's name, and its root file as seen from the package.
    Cargo {
        /// The crate, as code writes it.
        krate: String,
        /// The root file, with `/`.
        root: String,
    },
}

/// A target that can have tests.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TestTarget {
    /// The name of its package.
    pub package: String,
    /// Its kind.
    pub kind: TargetKind,
    /// Its name.
    pub name: String,
    /// Its root file, as seen from the package, with `/`.
    pub root: String,
}

impl TestTarget {
    /// Whether this program can be the one that is built from the target's tests.
    pub fn fits(&self, program: &Program) -> bool {
        match program {
            Program::Unknown => self.kind != TargetKind::Build,
            Program::Nextest(id) => self.nextest_ids().iter().any(|known| known == id),
            Program::Cargo { krate, root } => {
                self.name.replace('-', "_") == *krate && self.root == *root
            }
        }
    }

    /// The ids that nextest gives to the target.
    fn nextest_ids(&self) -> Vec<String> {
        let Self { package, name, .. } = self;
        match self.kind {
            TargetKind::Lib => vec![package.clone()],
            TargetKind::ProcMacro => vec![package.clone(), format!("{package}::proc-macro/{name}")],
            TargetKind::Test => vec![format!("{package}::{name}")],
            TargetKind::Bin => vec![format!("{package}::bin/{name}")],
            TargetKind::Example => vec![format!("{package}::example/{name}")],
            TargetKind::Bench => vec![format!("{package}::bench/{name}")],
            TargetKind::Build => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_fits_the_names_that_runners_give_it() {
        let target = |kind, name: &str, root: &str| TestTarget {
            package: "my-vault".to_owned(),
            kind,
            name: name.to_owned(),
            root: root.to_owned(),
        };
        let nextest = |id: &str| Program::Nextest(id.to_owned());
        let library = target(TargetKind::Lib, "my_vault", "src/lib.rs");
        assert!(library.fits(&nextest("my-vault")));
        assert!(!library.fits(&nextest("my-vault::outside")));
        let outside = target(TargetKind::Test, "outside", "tests/outside.rs");
        assert!(outside.fits(&nextest("my-vault::outside")));
        let tool = target(TargetKind::Bin, "a-tool", "src/bin/a-tool.rs");
        assert!(tool.fits(&nextest("my-vault::bin/a-tool")));
        assert!(tool.fits(&Program::Cargo {
            krate: "a_tool".to_owned(),
            root: "src/bin/a-tool.rs".to_owned(),
        }));
        assert!(tool.fits(&Program::Unknown));
    }
}
