//! The judge of cargo-cra: values in, values out.
pub mod engine;
pub mod finding;
pub mod lint;
pub mod lints;
pub mod model;
pub mod prelude;
pub mod snapshot;
