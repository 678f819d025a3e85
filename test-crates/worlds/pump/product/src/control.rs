//! How fast the pump turns.

/// The most turns in a second.
const MOST: u32 = 50;

// cra: satisfies I.2.h, I.2.k
pub fn speed(wanted: u32) -> u32 {
    wanted.min(MOST)
}

/// The stop button; it works without any other part.
#[cfg_attr(any(), cra::satisfies("I.2.h", risk = "R-7"))]
pub struct Stop;
