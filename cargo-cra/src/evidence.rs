//! Evidence: the record of a run, in types that are frozen, made from the analysis and from nothing else.

mod convert;
pub mod v1;

pub use convert::{Facts, record};
