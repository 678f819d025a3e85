//! What stops a run: something in the world, told with advice. What is wrong with analysed code never stops one.

use std::fmt;

use crate::gather::advisories::DbError;

/// Why a run could not be done.
#[derive(Debug)]
pub struct Stop {
    /// What happened, without a full stop.
    pub message: String,
    /// What to do about it.
    pub advice: String,
}

impl Stop {
    /// A stop with its advice.
    pub fn new(message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            advice: advice.into(),
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Stop {}

impl From<DbError> for Stop {
    fn from(error: DbError) -> Self {
        Self::new(error.to_string(), error.advice())
    }
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Self::new(
            format!("the result could not be written: {error}"),
            "check that the disk has room and the place may be written to",
        )
    }
}
