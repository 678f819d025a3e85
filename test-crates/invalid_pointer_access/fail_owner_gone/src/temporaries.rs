//! Temporaries that own memory, and a guard that gives its memory back.

use std::ffi::{CStr, CString};
use std::ptr;

pub struct State {
    value: u32,
    name: String,
}

fn state() -> State {
    State { value: 1, name: String::new() }
}

pub fn text() -> u8 {
    let place = String::from("text").as_ptr();
    unsafe { *place } //~ invalid_pointer_access
}

pub fn text_of_c() -> usize {
    let place = CString::new("text").expect("no zero inside").as_ptr();
    unsafe { CStr::from_ptr(place) }.to_bytes().len() //~ invalid_pointer_access
}

pub fn collected(count: u32) -> u32 {
    let place = (0..count).map(|at| at * 2).collect::<Vec<_>>().as_ptr();
    unsafe { *place } //~ invalid_pointer_access
}

pub fn field() -> u32 {
    let place = ptr::addr_of!(*Box::new(state()));
    unsafe { (*place).value } //~ invalid_pointer_access
}

pub fn method() -> *const u8 {
    let place = state().name.as_ptr();
    unsafe { place.read() }; //~ invalid_pointer_access
    place
}

pub struct Guard {
    raw: *mut u32,
}

impl Drop for Guard {
    fn drop(&mut self) {
        unsafe { drop(Box::from_raw(self.raw)) }
    }
}

pub fn guard() -> u32 {
    let place;
    {
        let guard = Guard { raw: Box::into_raw(Box::new(3)) };
        place = guard.raw;
    }
    unsafe { *place } //~ invalid_pointer_access
}
