//! Pricks.

pub fn prick() {}
