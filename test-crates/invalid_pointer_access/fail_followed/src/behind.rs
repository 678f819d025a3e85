//! Owners and pointers behind fields, conditions and loops, where the pointers outlive what they lead to.

use std::cell::RefCell;
use std::ptr;
use std::rc::Rc;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Mutex, RwLock};

pub struct Pool {
    blocks: Vec<*mut u8>,
    buf: Vec<u8>,
    cur: *const u8,
    slot: Option<Box<u32>>,
}

impl Pool {
    pub fn grow_self_case(&mut self) -> u8 {
        self.cur = self.buf.as_ptr();
        self.buf.push(1);
        unsafe { *self.cur } //~ invalid_pointer_access
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

fn eat_box(_b: Box<u32>) {}

fn eat_rc(r: Rc<u32>) -> u32 {
    *r
}

pub fn method_grows_case(mut p: Pool) -> u8 {
    let q = p.buf.as_ptr();
    p.more();
    unsafe { *q } //~ invalid_pointer_access
}

pub fn method_grows2_case() -> u8 {
    let mut p = Pool {
        blocks: vec![],
        buf: vec![1],
        cur: ptr::null(),
        slot: None,
    };
    let q = p.base();
    p.more();
    unsafe { *q } //~ invalid_pointer_access
}

pub fn slot_case(p: &mut Pool) -> u32 {
    let q: *const u32 = match &p.slot {
        Some(b) => &**b,
        None => return 0,
    };
    p.slot = None;
    unsafe { *q } //~ invalid_pointer_access
}

pub fn unwrap_or_null_case(o: Option<&u32>) -> u32 {
    let p = o.map(|x| x as *const u32).unwrap_or(ptr::null());
    unsafe { *p } //~ invalid_pointer_access
}

pub fn if_expr_case(c: bool, v: &u32) -> u32 {
    let p = if c { v as *const u32 } else { ptr::null() };
    unsafe { *p } //~ invalid_pointer_access
}

pub fn match_expr_case(c: u8, v: &u32) -> u32 {
    let p = match c {
        0 => v as *const u32,
        _ => ptr::null(),
    };
    unsafe { p.read() } //~ invalid_pointer_access
}

pub fn if_let_case(o: Option<&u32>) -> u32 {
    let p: *const u32 = if let Some(x) = o { x } else { ptr::null() };
    unsafe { *p } //~ invalid_pointer_access
}

pub fn deref_map_or_case(o: &Option<Box<u32>>) -> u32 {
    let p = o.as_deref().map_or(ptr::null(), |x| x as *const u32);
    unsafe { *p } //~ invalid_pointer_access
}

pub unsafe fn find_case(n: *mut Node, v: u32) -> u32 {
    let m = find(n, v);
    (*m).v //~ invalid_pointer_access
}

pub unsafe fn free_list_case(mut n: *mut Node) {
    while !n.is_null() {
        drop(Box::from_raw(n));
        n = (*n).next; //~ invalid_pointer_access
    }
}

pub fn refcell_set_case() -> u32 {
    let c = RefCell::new(Box::new(1u32));
    let p: *const u32 = &**c.borrow();
    *c.borrow_mut() = Box::new(2);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn rwlock_case() -> u32 {
    let c = RwLock::new(Box::new(1u32));
    let p: *const u32 = &**c.read().unwrap();
    *c.write().unwrap() = Box::new(2);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn mutex_push_case() -> u32 {
    let c = Mutex::new(vec![1u32]);
    let p = c.lock().unwrap().as_ptr();
    c.lock().unwrap().push(3);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn atomic_case() -> u32 {
    let a = AtomicPtr::new(Box::into_raw(Box::new(1u32)));
    let p = a.load(Ordering::Relaxed);
    let q = a.swap(ptr::null_mut(), Ordering::Relaxed);
    unsafe { drop(Box::from_raw(q)) };
    unsafe { *p } //~ invalid_pointer_access
}

pub fn eat_box_case() -> u32 {
    let b = Box::new(1);
    let p: *const u32 = &*b;
    eat_box(b);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn eat_rc_case() -> u32 {
    let r = Rc::new(1u32);
    let p = Rc::as_ptr(&r);
    let n = eat_rc(r);
    n + unsafe { *p } //~ invalid_pointer_access
}

pub fn thread_case() -> u8 {
    let v = vec![1u8];
    let p = v.as_ptr() as usize;
    std::thread::spawn(move || drop(v)).join().unwrap();
    unsafe { *(p as *const u8) } //~ invalid_pointer_access
}
