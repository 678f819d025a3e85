//! Stings.

pub fn sting() {}
