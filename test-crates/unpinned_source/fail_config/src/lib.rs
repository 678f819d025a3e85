//! A package whose sources are decided by the configuration of cargo.
