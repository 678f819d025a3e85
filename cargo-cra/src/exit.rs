//! The exit codes, which scripts may rely on.

use std::process::ExitCode;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Everything was looked at, and nothing is open at the level `deny`: 0.
    Clean,
    /// A finding at the level `deny` is open: 1.
    Findings,
    /// Something could not be looked at, or the run could not be done: 2.
    CouldNotCheck,
}

impl Exit {
    /// The number.
    pub fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::CouldNotCheck => 2,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
