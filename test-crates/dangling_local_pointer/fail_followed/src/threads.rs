//! Values that each thread has for itself, where the pointers outlive what they lead to.

use std::cell::{Cell, RefCell};
use std::ptr;

thread_local! {
    static A: Cell<*const u32> = const { Cell::new(ptr::null()) };
    static B: RefCell<Vec<*const u32>> = RefCell::new(Vec::new());
}

fn note_a(n: u32) {
    let x = n;
    A.with(|c| c.set(&x));
}

fn note_b(n: u32) {
    let x = n;
    B.with(|c| c.borrow_mut().push(&x));
}

pub fn a_case() -> u32 {
    note_a(3);
    A.with(|c| unsafe { *c.get() }) //~ dangling_local_pointer
}

pub fn b_case() -> u32 {
    note_b(3);
    B.with(|c| unsafe { *c.borrow()[0] }) //~? dangling_local_pointer
}
