//! Each unsafe operation stands in a block of its own.

use cra_macros as cra;

#[cra::unsafe_boundary(reason = "reads a register", tests = crate::main)]
unsafe fn read(register: *const u8) -> u8 {
    *register
}

fn main() {}
