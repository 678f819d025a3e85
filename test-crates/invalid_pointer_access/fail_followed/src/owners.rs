//! Temporaries, owners that end by hand, and owners handed on, where the pointers outlive what they lead to.

use std::alloc::{alloc, dealloc, realloc, Layout};
use std::mem::{self, ManuallyDrop};
use std::ptr;
use std::sync::Arc;

fn mk() -> State {
    State {
        v: 1,
        name: String::new(),
    }
}

struct Raw {
    p: *mut u8,
    cap: usize,
}

impl Raw {
    unsafe fn grow(&mut self) {
        let l = Layout::array::<u8>(self.cap).unwrap();
        self.p = realloc(self.p, l, self.cap * 2);
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

unsafe fn release(p: *mut u32) {
    if p.is_null() {
        return;
    }
    drop(Box::from_raw(p));
}

fn add(v: &mut Vec<u32>, n: u32) {
    v.push(n);
}

fn add2(v: &mut Vec<u32>) {
    add(v, 3);
}

fn reset(s: &mut String) {
    *s = String::from("x");
}

fn close(o: &mut Option<Box<u32>>) {
    o.take();
}

pub struct State {
    v: u32,
    name: String,
}

pub fn md_take_case() -> u8 {
    let mut v = ManuallyDrop::new(vec![1u8]);
    let p = v.as_ptr();
    unsafe { drop(ManuallyDrop::take(&mut v)) };
    unsafe { *p } //~ invalid_pointer_access
}

pub fn md_into_case() -> u8 {
    let v = ManuallyDrop::new(vec![1u8]);
    let p = v.as_ptr();
    drop(ManuallyDrop::into_inner(v));
    unsafe { *p } //~ invalid_pointer_access
}

pub fn parts_case() -> u8 {
    let mut v = vec![1u8, 2];
    let (p, l, c) = (v.as_mut_ptr(), v.len(), v.capacity());
    mem::forget(v);
    let w = unsafe { Vec::from_raw_parts(p, l, c) };
    drop(w);
    unsafe { *p } //~ invalid_pointer_access
}

pub unsafe fn realloc_ok_case(l: Layout) -> u8 {
    let p = alloc(l);
    let q = realloc(p, l, 100);
    if !q.is_null() {
        return *p; //~ invalid_pointer_access
    }
    dealloc(p, l);
    0
}

pub unsafe fn raw_grow_case(r: &mut Raw) -> u8 {
    let a = r.at(0);
    r.grow();
    *a //~ invalid_pointer_access
}

pub unsafe fn raw_free_case(mut r: Raw) -> u8 {
    let a = r.p;
    r.free();
    *a //~ invalid_pointer_access
}

pub unsafe fn release_case() -> u32 {
    let p = Box::into_raw(Box::new(1u32));
    release(p);
    *p //~ invalid_pointer_access
}

pub fn add2_case() -> u32 {
    let mut v = vec![1u32];
    let p = &v[0] as *const u32;
    add2(&mut v);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn reset_case() -> u8 {
    let mut s = String::from("abc");
    let p = s.as_ptr();
    reset(&mut s);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn close_case() -> u32 {
    let mut o = Some(Box::new(1u32));
    let p: *const u32 = &**o.as_ref().unwrap();
    close(&mut o);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn arc_thread_case() -> u32 {
    let r = Arc::new(1u32);
    let p = Arc::as_ptr(&r);
    let h = std::thread::spawn(move || *r);
    let n = h.join().unwrap();
    n + unsafe { *p } //~ invalid_pointer_access
}

pub fn clear_case() -> usize {
    let mut v = vec![Box::new(1u32)];
    let p: *const u32 = &*v[0];
    v.clear();
    unsafe { *p as usize } //~ invalid_pointer_access
}

pub fn into_iter_case() -> u32 {
    let v = vec![String::new()];
    let p = v.as_ptr();
    let n = v.into_iter().count();
    n as u32 + unsafe { (&*p).len() as u32 } //~ invalid_pointer_access
}

pub fn struct_consume_case() -> u8 {
    let s = mk();
    let p = s.name.as_ptr();
    std::mem::drop(s);
    unsafe { *p } //~ invalid_pointer_access
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

fn dropped_behind_a_bound<B: Bytes>(bytes: B) -> u8 {
    let start = bytes.start();
    drop(bytes);
    unsafe { *start } //~ invalid_pointer_access
}

fn dropped_behind_a_trait(bytes: Box<dyn Bytes>) -> u8 {
    let start = bytes.start();
    drop(bytes);
    unsafe { *start } //~ invalid_pointer_access
}

pub fn of_packets(one: Vec<u8>, other: Vec<u8>) -> u8 {
    dropped_behind_a_bound(Packet { body: one }) + dropped_behind_a_trait(Box::new(Packet { body: other }))
}
