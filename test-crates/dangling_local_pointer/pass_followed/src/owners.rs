//! Temporaries, owners that end by hand, and owners handed on, where every pointer leads to what lives.

use std::mem::ManuallyDrop;
use std::ptr;
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

pub fn arc_thread_case() -> u32 {
    let r = Arc::new(1u32);
    let p = Arc::as_ptr(&r);
    let r2 = Arc::clone(&r);
    let h = std::thread::spawn(move || *r2);
    let n = h.join().unwrap();
    n + unsafe { *p }
}

pub fn null_c_case() {
    unsafe { use_it(ptr::null()) }
}
