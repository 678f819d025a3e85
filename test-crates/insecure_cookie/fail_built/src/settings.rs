//! Settings.

pub(crate) const PLAIN: bool = 2 > 1;
