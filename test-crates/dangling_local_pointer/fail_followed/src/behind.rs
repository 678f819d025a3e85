//! Owners and pointers behind fields, conditions and loops, where the pointers outlive what they lead to.

use std::cell::Cell;
use std::ptr;

pub fn prev_case(items: &[u32]) -> u32 {
    let mut prev: Option<*const u32> = None;
    let mut s = 0;
    for i in items {
        let x = *i + 1;
        if let Some(p) = prev {
            s += unsafe { *p }; //~ dangling_local_pointer
        }
        prev = Some(&x);
    }
    s
}

pub fn cell_ptr_case() -> u32 {
    let c: Cell<*const u32> = Cell::new(ptr::null());
    {
        let x = 3;
        c.set(&x);
    }
    unsafe { *c.get() } //~ dangling_local_pointer
}

pub fn detached_case() {
    let x = 5u32;
    let p = &x as *const u32 as usize;
    std::thread::spawn(move || {
        let p = p as *const u32;
        unsafe { *p }; //~ dangling_local_pointer
    });
}
