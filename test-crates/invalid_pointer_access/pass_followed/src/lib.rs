//! Pointers that are followed through fields, cells, lists and calls to what lives.
mod searched;


pub mod behind;
pub mod dropping;
pub mod lists;
pub mod memory;
pub mod owners;
pub mod races;
pub mod unset;
pub mod linked;
pub mod statuses;
