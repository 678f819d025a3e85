//! All unsafe code is inside, be the boundary an attribute or a comment.

#[cra::unsafe_boundary(reason = "reads a register", tests = crate::tests)]
mod register {
    pub unsafe fn read(at: *const u32) -> u32 {
        // SAFETY: the caller promises it.
        unsafe { *at }
    }
}

pub struct Word(*const u32);

// cra: unsafe_boundary(reason = "is sent to another thread", tests = crate::tests)
// SAFETY: nothing is written.
unsafe impl Send for Word {}

impl Word {
    #[cra::unsafe_boundary(reason = "reads a register", tests = crate::tests)]
    pub fn first(&self) -> u32 {
        // SAFETY: it is valid.
        unsafe { register::read(self.0) }
    }
}

#[cfg(test)]
mod tests {}
