//! Among others.
#![deny(missing_docs, unsafe_code)]
