//! The judge of cargo-cra: values in, values out.
pub mod assess;
pub mod capabilities;
pub mod engine;
pub mod fetched;
pub mod finding;
pub mod flow;
pub mod imported;
pub mod index;
pub mod ledger;
pub mod levels;
pub mod lint;
pub mod lints;
pub mod model;
pub mod pointer;
pub mod prelude;
pub mod reach;
pub mod snapshot;
