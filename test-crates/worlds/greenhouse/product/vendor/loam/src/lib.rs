//! Is below everything.

pub fn spread_out() {}
