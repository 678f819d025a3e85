//! Owners and pointers behind fields, conditions and loops, where every pointer leads to what lives.

use std::cell::{Cell, UnsafeCell};
use std::ptr;
use std::rc::Rc;
use std::sync::Mutex;

pub struct Pool {
    blocks: Vec<*mut u8>,
    buf: Vec<u8>,
    cur: *const u8,
    slot: Option<Box<u32>>,
}

impl Pool {
    pub fn refresh_case(&mut self) -> u8 {
        self.buf.push(1);
        self.cur = self.buf.as_ptr();
        unsafe { *self.cur }
    }
    fn more(&mut self) {
        self.buf.extend_from_slice(&[1, 2, 3]);
    }
    fn peek(&self) -> usize {
        self.buf.len()
    }
    fn base(&self) -> *const u8 {
        self.buf.as_ptr()
    }
}

struct Node {
    next: *mut Node,
    v: u32,
}

fn find(mut n: *mut Node, v: u32) -> *mut Node {
    while !n.is_null() {
        unsafe {
            if (*n).v == v {
                return n;
            }
            n = (*n).next;
        }
    }
    ptr::null_mut()
}

fn keep(v: Vec<u8>) -> Vec<u8> {
    v
}

fn eat_rc(r: Rc<u32>) -> u32 {
    *r
}

pub fn pop_free_case(n: usize) {
    let mut list: Vec<*mut u32> = Vec::new();
    for i in 0..n {
        list.push(Box::into_raw(Box::new(i as u32)));
    }
    while let Some(p) = list.pop() {
        unsafe { drop(Box::from_raw(p)) };
    }
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

pub fn drain_case(list: &mut Vec<*mut u32>) {
    for p in list.drain(..) {
        unsafe { drop(Box::from_raw(p)) };
    }
}

pub fn method_peeks_case() -> u8 {
    let p = Pool {
        blocks: vec![],
        buf: vec![1],
        cur: ptr::null(),
        slot: None,
    };
    let q = p.base();
    let n = p.peek();
    n as u8 + unsafe { *q }
}

pub fn method_after_case() -> u8 {
    let mut p = Pool {
        blocks: vec![],
        buf: vec![1],
        cur: ptr::null(),
        slot: None,
    };
    p.more();
    let q = p.base();
    unsafe { *q }
}

pub fn slot_case(p: &mut Pool) -> u32 {
    let q: *const u32 = match &p.slot {
        Some(b) => &**b,
        None => return 0,
    };
    p.buf.clear();
    unsafe { *q }
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

pub unsafe fn find_case(n: *mut Node, v: u32) -> u32 {
    let m = find(n, v);
    if m.is_null() {
        return 0;
    }
    (*m).v
}

pub fn tail_case(items: &[u32]) -> *mut Node {
    let mut head: *mut Node = ptr::null_mut();
    let mut tail: *mut Node = ptr::null_mut();
    for i in items {
        let n = Box::into_raw(Box::new(Node {
            next: ptr::null_mut(),
            v: *i,
        }));
        if tail.is_null() {
            head = n;
        } else {
            unsafe { (*tail).next = n };
        }
        tail = n;
    }
    head
}

pub unsafe fn free_list_case(mut n: *mut Node) {
    while !n.is_null() {
        let next = (*n).next;
        drop(Box::from_raw(n));
        n = next;
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

pub fn eat_rc_case() -> u32 {
    let r = Rc::new(1u32);
    let p = Rc::as_ptr(&r);
    let n = eat_rc(r.clone());
    n + unsafe { *p }
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
