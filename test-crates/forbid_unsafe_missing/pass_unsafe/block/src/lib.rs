//! The unsafe code is in another file.
mod inner;
pub use inner::first;
