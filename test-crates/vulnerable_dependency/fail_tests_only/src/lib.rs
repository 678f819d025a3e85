//! A library whose tests lean on a package with a fault: told, but no reason to fail.

/// How often it rings.
pub const TIMES: u8 = 3;
