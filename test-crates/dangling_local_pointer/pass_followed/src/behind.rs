//! Owners and pointers behind fields, conditions and loops, where every pointer leads to what lives.

use std::cell::{Cell, UnsafeCell};
use std::ptr;
use std::sync::Mutex;

fn keep(v: Vec<u8>) -> Vec<u8> {
    v
}

pub fn iter_free_case(n: usize) {
    let list: Vec<*mut u32> = (0..n).map(|i| Box::into_raw(Box::new(i as u32))).collect();
    for p in &list {
        unsafe { **p += 1 };
    }
    for p in &list {
        unsafe { drop(Box::from_raw(*p)) };
    }
}

pub fn guard_flag_case(c: bool, v: &u32) -> u32 {
    let mut p: *const u32 = ptr::null();
    if c {
        p = v;
    }
    if !c {
        return 0;
    }
    unsafe { *p }
}

pub fn last_of_case(list: &[u32]) -> u32 {
    let mut last: *const u32 = ptr::null();
    for x in list {
        last = x;
    }
    unsafe { *last }
}

pub fn match_expr_case(c: u8, v: &u32) -> u32 {
    let p = match c {
        0 => v as *const u32,
        _ => ptr::null(),
    };
    if p.is_null() {
        0
    } else {
        unsafe { p.read() }
    }
}

pub fn mutex_keep_case() -> u32 {
    let c = Mutex::new(vec![1u32]);
    let p = c.lock().unwrap().as_ptr();
    unsafe { *p }
}

pub fn cell_ptr_case() -> u32 {
    let x = 3;
    let c: Cell<*const u32> = Cell::new(ptr::null());
    c.set(&x);
    unsafe { *c.get() }
}

pub fn unsafe_cell_case(c: UnsafeCell<Vec<u8>>) -> usize {
    let p = c.get();
    unsafe { (*p).push(1) };
    unsafe { (*p).len() }
}

pub fn keep_case() -> u8 {
    let v = vec![1u8];
    let p = v.as_ptr();
    let w = keep(v);
    let r = unsafe { *p };
    r + w[0]
}

pub fn threads_case() -> u32 {
    let x = 5u32;
    let p = &x as *const u32 as usize;
    let mut hs = Vec::new();
    for _ in 0..3 {
        hs.push(std::thread::spawn(move || unsafe { *(p as *const u32) }));
    }
    let mut s = 0;
    for h in hs {
        s += h.join().unwrap();
    }
    s
}
