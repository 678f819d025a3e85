#![forbid(unsafe_code)]
//! By attribute.
