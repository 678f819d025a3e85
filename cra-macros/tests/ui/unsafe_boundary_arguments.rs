//! A reason and tests are given, and there is unsafe code inside.

use cra_macros as cra;

#[cra::unsafe_boundary]
unsafe fn nothing() {}

#[cra::unsafe_boundary(reason = "fast", tests = tests)]
unsafe fn short() {}

#[cra::unsafe_boundary(reason = "reads a register", tests = "tests")]
unsafe fn quoted() {}

#[cra::unsafe_boundary(reason = "reads a register", tests = tests())]
unsafe fn called() {}

#[cra::unsafe_boundary(reason = "reads a register", tests = tests)]
fn safe() {}

#[cra::unsafe_boundary(reason = "reads a register", tests = tests)]
mod safe_too {}

#[cra::unsafe_boundary(reason = "reads a register", tests = tests)]
struct NoFunction;

fn main() {}
