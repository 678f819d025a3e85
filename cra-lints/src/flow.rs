//! Where values go: what is known about functions of other crates.

pub mod api;
pub mod kinds;
pub mod table;
