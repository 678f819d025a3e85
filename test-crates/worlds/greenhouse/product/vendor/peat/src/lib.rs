//! Is dark.

pub fn mix() {}
