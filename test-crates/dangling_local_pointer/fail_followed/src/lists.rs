//! Lists, tables and what iterates over them, where the pointers outlive what they lead to.

use std::cell::Cell;
use std::collections::HashMap;
use std::ptr;

thread_local! {
    static LAST: Cell<*const u32> = const { Cell::new(ptr::null()) };
}

fn note(n: u32) {
    let x = n;
    LAST.set(&x);
}

pub fn tls_case() -> u32 {
    note(3);
    let p = LAST.get();
    if p.is_null() {
        return 0;
    }
    unsafe { *p } //~ dangling_local_pointer
}

pub fn map_ptrs_case(names: &[String]) -> usize {
    let mut m: HashMap<usize, *const String> = HashMap::new();
    for n in names {
        let c = n.clone();
        m.insert(n.len(), &c);
    }
    let mut t = 0;
    for p in m.values() {
        t += unsafe { (&**p).len() }; //~ dangling_local_pointer
    }
    t
}
