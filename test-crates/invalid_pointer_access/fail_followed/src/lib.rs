//! Pointers that are followed through fields, cells, lists and calls to what has ended.

pub mod behind;
pub mod dropping;
pub mod lists;
pub mod memory;
pub mod owners;
pub mod unset;
pub mod shapes;
pub mod linked;
pub mod statuses;
