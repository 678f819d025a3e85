//! A library with documentation and other attributes. //~ forbid_unsafe_missing

#![warn(missing_docs)]
#![cfg_attr(not(test), no_std)]

mod inner;

pub use inner::unsafe_looking;
