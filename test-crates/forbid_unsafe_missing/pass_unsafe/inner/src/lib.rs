//! A module allows it for what a derive writes.
#![warn(unsafe_code)]
mod plain;
