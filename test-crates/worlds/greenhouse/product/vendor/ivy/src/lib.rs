//! Climbs.

pub fn climb() {}
