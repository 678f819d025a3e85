//! Closures that give a pointer into a text that somebody else keeps, or that give the text up.

use std::ffi::{CString, c_char};
use std::ptr;

unsafe extern "C" {
    fn attach(text: *const c_char);
}

pub fn or_null(label: Option<&str>) {
    let kept = label.and_then(|label| CString::new(label).ok());
    let text = kept.as_ref().map_or(ptr::null(), |lent| lent.as_ptr());
    unsafe { attach(text) };
}

pub fn or_given_up(label: Option<CString>) {
    let text = label.map_or(ptr::null_mut(), |owned| owned.into_raw());
    unsafe { attach(text) };
}

pub fn of_all(labels: &[CString]) -> Vec<*const c_char> {
    labels.iter().map(|lent| lent.as_ptr()).collect()
}
