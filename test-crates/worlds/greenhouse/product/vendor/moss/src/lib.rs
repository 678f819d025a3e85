//! Is green.

pub fn spread() {}

pub fn trim() {}
