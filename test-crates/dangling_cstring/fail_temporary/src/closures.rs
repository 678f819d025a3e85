//! Closures that take a text for themselves and give a pointer into it.

use std::ffi::{CString, c_char};
use std::ptr;

unsafe extern "C" {
    fn attach(text: *const c_char);
}

pub fn or_null(label: Option<&str>) {
    let text = label
        .and_then(|label| CString::new(label).ok())
        .map_or(ptr::null(), |owned| owned.as_ptr()); //~ dangling_cstring
    unsafe { attach(text) };
}

pub fn or_made(label: Option<CString>) {
    let text = label.map_or_else(ptr::null, |owned| owned.as_ptr()); //~ dangling_cstring
    unsafe { attach(text) };
}

pub fn of_all(labels: Vec<CString>) -> Vec<*const c_char> {
    labels.into_iter().map(|owned| owned.as_ptr()).collect() //~ dangling_cstring
}
