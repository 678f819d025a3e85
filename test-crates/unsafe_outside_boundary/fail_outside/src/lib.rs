//! Unsafe code inside and outside.

#[cra::unsafe_boundary(reason = "reads a register", tests = crate::tests)]
mod register {
    pub unsafe fn read(at: *const u32) -> u32 {
        // SAFETY: the caller promises it.
        unsafe { *at }
    }
}

pub struct Word(*const u32);

// SAFETY: nothing is written.
unsafe impl Send for Word {} //~ unsafe_outside_boundary

pub fn first(word: &Word) -> u32 {
    // SAFETY: it is valid.
    unsafe { register::read(word.0) } //~ unsafe_outside_boundary
}

/// # Safety
/// None is asked for.
pub unsafe fn nothing() {} //~ unsafe_outside_boundary

#[cfg(test)]
mod tests {
    fn any() -> u8 {
        // SAFETY: it is valid.
        unsafe { *(&raw const ONE) }
    }

    static ONE: u8 = 1;
}
