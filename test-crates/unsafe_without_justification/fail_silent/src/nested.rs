//! Blocks in blocks.

/// The outer reason is not the inner one.
pub fn nested(pointer: *const *const u8) -> u8 {
    // SAFETY: the outer pointer is valid.
    let inner = unsafe { *pointer };
    if inner.is_null() {
        0
    } else {
        let value = {
            unsafe { *inner } //~ unsafe_without_justification
        };
        value
    }
}

mod deeper {
    pub struct Handle(*mut u8);

    // SAFETY: the handle is moved between threads, never shared.
    unsafe impl Send for Handle {}

    unsafe impl Sync for Handle {} //~ unsafe_without_justification

    impl Drop for Handle {
        fn drop(&mut self) {
            unsafe { //~ unsafe_without_justification
                // The reason comes too late.
                let pointer = self.0;
                // SAFETY: it was allocated by us.
                drop(Box::from_raw(pointer));
            }
        }
    }
}
