//! Tools with copies of packages that were left behind.
