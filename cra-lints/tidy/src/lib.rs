//! Keeps the house in order: writes the generated files, checks the text of the sources, scaffolds new lints.
//!
//! It uses nothing of the other crates, so that it still compiles when the lints do not.
//!
//! | Module | Does |
//! |---|---|
//! | [`tree`] | finds the files of the workspace, and rewrites stale ones |
//! | [`catalogue`] | reads the law from its TOML files |
//! | [`knowledge`] | reads what functions of other crates mean |
//! | [`write`](mod@write) | writes the generated files |
//! | [`rust`] | writes pieces of Rust text |
//! | [`token`], [`path`] | read Rust text |
//! | [`check`] | checks the text of the sources, one rule in each submodule |
//! | [`family`] | the families of lints, and how lints are named |
//! | [`scaffold`] | writes the first form of a new lint |

pub mod catalogue;
pub mod check;
pub mod family;
pub mod knowledge;
pub mod path;
pub mod rust;
pub mod scaffold;
pub mod token;
pub mod tree;
pub mod write;
