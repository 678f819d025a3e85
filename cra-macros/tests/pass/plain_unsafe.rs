//! Boundaries around unsafe code, on every item that may be one.

#![deny(warnings, missing_docs, rust_2018_idioms, clippy::pedantic)]
#![allow(unused_unsafe, reason = "on purpose")]

use cra_macros as cra;

/// A number that can be read.
#[cra::unsafe_boundary(reason = "reads a register of the device", tests = crate::tests)]
mod register {
    pub(super) unsafe fn read(register: *const u8) -> u8 {
        // SAFETY: the caller promises it.
        unsafe { *register }
    }
}

struct Word(u8);

#[cra::unsafe_boundary(reason = "reads a register of the device", tests = tests::reads)]
impl Word {
    fn read(&self) -> u8 {
        // SAFETY: a reference is valid for reads.
        unsafe { register::read(&raw const self.0) }
    }
}

// SAFETY: it is a number.
#[cra::unsafe_boundary(reason = "is sent to another thread", tests = tests::reads)]
unsafe impl Send for Word {}

impl Word {
    #[cra::unsafe_boundary(reason = "reads a register of the device", tests = crate::tests::reads)]
    unsafe fn twice(&self) -> u8 {
        // SAFETY: a reference is valid for reads.
        2 * unsafe { register::read(&raw const self.0) }
    }
}

#[cfg(test)]
mod tests {
    pub(super) fn reads() {}
}

fn main() {
    assert_eq!(Word(7).read(), 7);
    // SAFETY: it asks for nothing.
    assert_eq!(unsafe { Word(7).twice() }, 14);
}
