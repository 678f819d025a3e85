//! Keeps the house in order: writes the generated files, checks the text of the sources, scaffolds new lints.
//!
//! It uses nothing of the other crates, so that it still compiles when the lints do not.
//!
//! | Module | Does |
//! |---|---|
//! | [`catalogue`] | reads the law from its TOML files |
//! | [`write`](mod@write) | writes the generated files |
//! | [`rust`] | writes pieces of Rust text |
//! | [`tree`] | finds the files of the workspace, and rewrites stale ones |

pub mod catalogue;
pub mod rust;
pub mod tree;
pub mod write;
