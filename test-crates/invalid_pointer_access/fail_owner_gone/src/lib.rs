//! Memory that is given back where the scope of its owner ends.

pub mod handed;
pub mod scopes;
pub mod temporaries;
