//! Pointers whose address is compared with zero before they are used.
use std::ptr;

pub fn first(wanted: bool, value: &u32) -> u32 {
    let pointer: *const u32 = if wanted { value } else { ptr::null() };
    if pointer as usize == 0 {
        return 0;
    }
    // SAFETY: it is not null, and the value lives.
    unsafe { *pointer }
}

pub fn second(wanted: bool, value: &mut u32) {
    let pointer: *mut u32 = if wanted { value } else { ptr::null_mut() };
    if 0 != pointer.addr() {
        // SAFETY: it is not null, and the value lives.
        unsafe { *pointer = 1 }
    }
}
