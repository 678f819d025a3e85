//! Why there is no database, or no newer one, and what to do about it.

use std::error::Error;
use std::fmt;

/// What stopped work on the advisory database. Texts from outside are fit for a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DbError {
    /// The facts inside the program are not those it was built with.
    EmbeddedDamaged(String),
    /// The directory that the user named is not a database.
    Unusable {
        /// The directory.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Neither `CARGO_HOME` nor the home of the user is known.
    NoCargoHome,
    /// There is no `git` to fetch with.
    NoGit,
    /// The address is not of a form that is fetched.
    BadUrl(String),
    /// What lies where the database belongs is something else.
    Taken {
        /// The place.
        path: String,
        /// What lies there.
        reason: String,
    },
    /// The database was not fetched.
    NotFetched {
        /// The address.
        url: String,
        /// What git said.
        reason: String,
    },
    /// What was fetched is not a database.
    Rejected {
        /// The address.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// What was fetched is older than what is there.
    Older {
        /// The address.
        url: String,
        /// The days of the two, the fetched one first.
        days: [String; 2],
    },
    /// A file or directory could not be written.
    NotWritten {
        /// The file or directory.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// The exchange of the databases stopped half-way, and the old one lies elsewhere.
    Stranded {
        /// Where the old database is now.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// The text is not the name of a commit.
    BadCommit(String),
}

impl DbError {
    /// What to do, as one sentence without a full stop.
    pub fn advice(&self) -> &'static str {
        match self {
            Self::EmbeddedDamaged(_) => {
                "install cargo-cra again, or name a directory with a database: `--db DIR`"
            }
            Self::Unusable { .. } => {
                "name a checkout of https://github.com/RustSec/advisory-db, or leave `--db` out"
            }
            Self::NoCargoHome => "set `CARGO_HOME` to the directory where cargo keeps its files",
            Self::NoGit => {
                "install git, or copy a checkout of https://github.com/RustSec/advisory-db here and name it: `--db DIR`"
            }
            Self::BadUrl(_) => "an address begins with `https://`, `ssh://` or `file://`",
            Self::Taken { .. } => {
                "move it away, or give the address it was cloned from: `--url URL`"
            }
            Self::NotFetched { .. } => {
                "the database in use stays as it is; look at the address and the network, and try again"
            }
            Self::Rejected { .. } => {
                "the database in use stays as it is; look at the address: is it a copy of the RustSec database?"
            }
            Self::Older { .. } => {
                "the database in use stays as it is; if the older one is wanted, move the newer one away first"
            }
            Self::NotWritten { .. } => "look at the rights and the free space there, and try again",
            Self::Stranded { .. } => "move the directory back by hand, and try again",
            Self::BadCommit(_) => "a commit has 40 or 64 digits from `0` to `f`, in lower case",
        }
    }
}

impl fmt::Display for DbError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmbeddedDamaged(reason) => {
                write!(f, "the advisories inside the program are damaged: {reason}")
            }
            Self::Unusable { path, reason } => {
                write!(f, "`{path}` is not an advisory database: {reason}")
            }
            Self::NoCargoHome => f.write_str("there is no home of cargo to keep the database in"),
            Self::NoGit => f.write_str("there is no `git` on the path to fetch the database with"),
            Self::BadUrl(url) => write!(f, "`{url}` is not an address to fetch from"),
            Self::Taken { path, reason } => {
                write!(f, "the database belongs into `{path}`, but {reason}")
            }
            Self::NotFetched { url, reason } => {
                write!(f, "the database was not fetched from `{url}`: {reason}")
            }
            Self::Rejected { url, reason } => {
                write!(f, "what `{url}` gave is not an advisory database: {reason}")
            }
            Self::Older {
                url,
                days: [fetched, present],
            } => {
                write!(
                    f,
                    "what `{url}` gave is of {fetched}, older than the database of {present} that is there"
                )
            }
            Self::NotWritten { path, reason } => write!(f, "`{path}` cannot be written: {reason}"),
            Self::Stranded { path, reason } => {
                write!(
                    f,
                    "the databases could not be exchanged, and the old one is now `{path}`: {reason}"
                )
            }
            Self::BadCommit(text) => write!(f, "`{text}` is not the name of a commit"),
        }
    }
}

impl Error for DbError {}
