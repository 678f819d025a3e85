//! Pointers that are followed through fields, cells, lists and calls to what has ended.

pub mod behind;
pub mod lists;
pub mod owners;
pub mod threads;
pub mod temporaries;
pub mod shapes;
