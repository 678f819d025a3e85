//! Temporaries, owners that end by hand, and owners handed on, where every pointer leads to what lives.

use std::alloc::{alloc, dealloc, realloc, Layout};
use std::mem::{self, ManuallyDrop};
use std::ptr;
use std::rc::Rc;
use std::sync::Arc;

pub struct Guarded {
    inner: std::sync::Mutex<State>,
}

pub struct State {
    v: u32,
    name: String,
}

fn mk() -> State {
    State {
        v: 1,
        name: String::new(),
    }
}

fn mkref(s: &State) -> &State {
    s
}

struct Raw {
    p: *mut u8,
    cap: usize,
}

impl Raw {
    unsafe fn grow(&mut self) {
        let l = Layout::array::<u8>(self.cap).unwrap();
        self.p = realloc(self.p, l, self.cap * 2);
        assert!(!self.p.is_null());
        self.cap *= 2;
    }
    unsafe fn free(&mut self) {
        if !self.p.is_null() {
            dealloc(self.p, Layout::array::<u8>(self.cap).unwrap());
            self.p = ptr::null_mut();
        }
    }
    fn at(&self, i: usize) -> *mut u8 {
        unsafe { self.p.add(i) }
    }
}

fn add(v: &mut Vec<u32>, n: u32) {
    v.push(n);
}

fn sum(v: &[u32]) -> u32 {
    v.iter().sum()
}

fn die() -> ! {
    panic!()
}

extern "C" {
    fn use_it(p: *const u32);
}

pub fn guard_field_case(g: &Guarded) -> u32 {
    let p = {
        let s = g.inner.lock().unwrap();
        &s.v as *const u32
    };
    unsafe { *p }
}

pub fn pin_case(mut me: std::pin::Pin<&mut State>) -> u32 {
    let p = {
        let m = unsafe { me.as_mut().get_unchecked_mut() };
        &m.v as *const u32
    };
    unsafe { *p }
}

pub fn temp_ref_case(s: &State) -> u32 {
    let p = ptr::from_ref(mkref(s));
    unsafe { (*p).v }
}

pub fn temp_same_case(s: &State) -> u32 {
    unsafe { *ptr::from_ref(&mk().v) }
}

pub fn ext_case() -> u32 {
    let r = &mk().v;
    let p = r as *const u32;
    unsafe { *p }
}

pub fn ext2_case() -> u32 {
    let p: *const State = &mk();
    unsafe { (*p).v }
}

pub fn match_temp_case() -> u32 {
    match ptr::from_ref(&mk()) {
        p => unsafe { (*p).v },
    }
}

pub fn ifc_case(c: bool) -> u32 {
    let x = mk();
    let r = if c { &x } else { &mk() };
    let p: *const State = r;
    unsafe { (*p).v }
}

pub fn md_case() -> usize {
    let v = ManuallyDrop::new(vec![1u8, 2]);
    let p = v.as_ptr();
    let n = v.len();
    unsafe { Vec::from_raw_parts(p as *mut u8, n, n) }.len()
}

pub fn md_return_case() -> *const u8 {
    let v = ManuallyDrop::new(vec![1u8, 2]);
    v.as_ptr()
}

pub fn md_return_use_case() -> u8 {
    unsafe { *md_return_case() }
}

pub fn parts_case() -> u8 {
    let mut v = vec![1u8, 2];
    let (p, l, c) = (v.as_mut_ptr(), v.len(), v.capacity());
    mem::forget(v);
    let w = unsafe { Vec::from_raw_parts(p, l, c) };
    unsafe { *p + w[0] }
}

pub unsafe fn realloc_fail_case(l: Layout) -> *mut u8 {
    let p = alloc(l);
    let q = realloc(p, l, 100);
    if q.is_null() {
        *p = 1;
        dealloc(p, l);
        return ptr::null_mut();
    }
    q
}

pub unsafe fn raw_grow_case(r: &mut Raw) -> u8 {
    r.grow();
    let a = r.at(0);
    *a
}

pub unsafe fn raw_free_case(mut r: Raw) -> u8 {
    let a = *r.at(1);
    r.free();
    a
}

pub fn sum_case() -> u32 {
    let v = vec![1u32];
    let p = &v[0] as *const u32;
    sum(&v) + unsafe { *p }
}

pub fn as_ref_case() -> u32 {
    let mut o = Some(Box::new(1u32));
    let p: *const u32 = &**o.as_ref().unwrap();
    if o.is_some() {
        unsafe { *p }
    } else {
        o = None;
        0
    }
}

pub fn rc_struct_case() -> u32 {
    struct Keep {
        r: Rc<u32>,
    }
    let r = Rc::new(1u32);
    let k = Keep { r: r.clone() };
    let p = Rc::as_ptr(&r);
    drop(r);
    unsafe { *p + *k.r }
}

pub fn rc_vec_case() -> u32 {
    let r = Rc::new(1u32);
    let p = Rc::as_ptr(&r);
    let v = vec![r.clone(), r.clone()];
    drop(r);
    unsafe { *p + *v[0] }
}

pub fn arc_thread_case() -> u32 {
    let r = Arc::new(1u32);
    let p = Arc::as_ptr(&r);
    let r2 = Arc::clone(&r);
    let h = std::thread::spawn(move || *r2);
    let n = h.join().unwrap();
    n + unsafe { *p }
}

pub fn clear_bytes_case() -> u8 {
    let mut v = Vec::with_capacity(10);
    v.push(1u8);
    let p = v.as_mut_ptr();
    v.clear();
    unsafe {
        p.write(3);
        v.set_len(1);
        *p
    }
}

pub fn exit_case(p: *const u32) -> u32 {
    if p.is_null() {
        std::process::exit(1);
    }
    unsafe { *p }
}

pub fn die_case(c: bool, x: &u32) -> u32 {
    let p = if c { x as *const u32 } else { die() };
    unsafe { *p }
}

pub fn null_c_case() {
    unsafe { use_it(ptr::null()) }
}

trait Bytes {
    fn start(&self) -> *const u8;
}

struct Packet {
    body: Vec<u8>,
}

impl Bytes for Packet {
    fn start(&self) -> *const u8 {
        self.body.as_ptr()
    }
}

fn dropped_afterwards<B: Bytes>(bytes: B) -> u8 {
    let start = bytes.start();
    let first = unsafe { *start };
    drop(bytes);
    first
}

fn lent<B: Bytes>(bytes: &B) -> u8 {
    let start = bytes.start();
    drop(bytes);
    unsafe { *start }
}

pub fn of_packets(one: Vec<u8>, other: Vec<u8>) -> u8 {
    dropped_afterwards(Packet { body: one }) + lent(&Packet { body: other })
}
