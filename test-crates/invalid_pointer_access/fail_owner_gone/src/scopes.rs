//! Owners that are declared in a block, a round of a loop or a closure.

use std::ffi::{CStr, CString, c_char};
use std::mem;
use std::ptr;
use std::rc::{Rc, Weak};

pub fn prev_heap_case(items: &[u32]) -> u32 {
    let mut prev: *const u32 = ptr::null();
    let mut s = 0;
    for i in items {
        let x = Box::new(*i);
        if !prev.is_null() {
            s += unsafe { *prev }; //~ invalid_pointer_access
        }
        prev = &*x;
    }
    s
}

pub fn for_boxes_case() -> u32 {
    let v = vec![Box::new(1u32)];
    let p: *const u32 = &*v[0];
    let mut s = 0;
    for b in v {
        s += *b;
    }
    s + unsafe { *p } //~ invalid_pointer_access
}

pub fn text_of_a_block() -> usize {
    let p: *const c_char = {
        let c = CString::new("a").unwrap();
        c.as_ptr()
    };
    unsafe { CStr::from_ptr(p) }.to_bytes().len() //~ invalid_pointer_access
}

pub fn texts_of_a_closure(names: &[&str]) -> usize {
    let ps: Vec<*const c_char> = names
        .iter()
        .map(|n| CString::new(*n).unwrap().as_ptr())
        .collect();
    ps.iter()
        .map(|p| unsafe { CStr::from_ptr(*p) }.to_bytes().len()) //~ invalid_pointer_access
        .sum()
}

pub fn lifetime_made_up() -> usize {
    let long: &'static str = {
        let text = String::from("abc");
        unsafe { mem::transmute::<&str, &'static str>(text.as_str()) }
    };
    long.len() //~ invalid_pointer_access
}

pub fn lifetime_through_a_pointer() -> u8 {
    let long: &'static [u8] = {
        let text = vec![1u8];
        unsafe { &*(text.as_slice() as *const [u8]) }
    };
    long[0] //~ invalid_pointer_access
}

pub fn part_of_a_block() -> u8 {
    let s = {
        let v = vec![1u8, 2];
        unsafe { std::slice::from_raw_parts(v.as_ptr(), v.len()) }
    };
    s[0] //~ invalid_pointer_access
}

pub fn longest_of_all_rounds(lines: &[&str]) -> u8 {
    let mut longest: *const str = "";
    for l in lines {
        let owned = l.to_uppercase();
        if owned.len() > unsafe { (&*longest).len() } { //~ invalid_pointer_access
            longest = owned.as_str();
        }
    }
    unsafe { (*longest).as_bytes()[0] } //~ invalid_pointer_access
}

pub fn weak_in_a_block() -> u32 {
    let weak: Weak<u32>;
    {
        let owner = Rc::new(5);
        weak = Rc::downgrade(&owner);
    }
    unsafe { *weak.as_ptr() } //~ invalid_pointer_access
}

pub fn of_an_owner() -> u8 {
    let place;
    {
        let bytes = vec![1u8, 2, 3];
        place = bytes.as_ptr();
    }
    unsafe { *place.offset(2) } //~ invalid_pointer_access
}

pub fn of_a_box() -> u32 {
    let place = {
        let boxed = Box::new(3u32);
        &raw const *boxed
    };
    unsafe { place.read_unaligned() } //~ invalid_pointer_access
}
