//! Which functions of dependencies the product can reach: by name, from sources alone, rather too many than too few.
//!
//! Nothing is compiled and no type is known. A function is reached when something that is reached mentions its name in a
//! crate that can see it. So "reached" may be a false alarm; "not reached" rests on the [`ASSUMPTIONS`].

pub mod cfg;
pub mod ladder;

mod facts;
mod graph;
mod header;
mod items;
mod kept;
mod lookup;
mod names;
mod question;
mod sources;
mod template;
#[cfg(test)]
mod tests;
mod tokens;
mod walk;
mod words;

pub use facts::Facts;
pub use graph::Crate;
pub use kept::FORMAT;
pub use question::{Question, judge};
pub use sources::{Source, facts};

/// What has to hold for "not reached"; told beside every such claim.
pub const ASSUMPTIONS: [&str; 5] = [
    "the advisory names every function at fault",
    "all code comes from the sources that were read: none is generated at build time, and none in another language calls back by name, in a crate that sees the package",
    "no macro puts the name together from parts in a way that was not seen",
    "the product is built with the features and for the platforms that were looked at",
    "no address of the function is had without naming it",
];
