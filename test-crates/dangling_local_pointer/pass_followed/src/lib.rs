//! Pointers that are followed through fields, cells, lists and calls to what lives.

pub mod behind;
pub mod handed;
pub mod lists;
pub mod owners;
pub mod temporaries;
