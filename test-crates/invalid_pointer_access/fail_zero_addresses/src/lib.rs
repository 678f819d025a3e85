//! Pointers that are used where their address is zero.
use std::ptr;

pub fn turned(wanted: bool, value: &u32) -> u32 {
    let pointer: *const u32 = if wanted { value } else { ptr::null() };
    if pointer as usize != 0 {
        return 0;
    }
    // SAFETY: none.
    unsafe { *pointer } //~ invalid_pointer_access
}
