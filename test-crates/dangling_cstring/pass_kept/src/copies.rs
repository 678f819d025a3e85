//! Copies that are kept, and copies of what owns nothing.
use std::ffi::c_char;

unsafe extern "C" {
    fn puts(text: *const c_char) -> i32;
}

pub fn kept(text: &str) {
    let copy = text.to_owned();
    let start = copy.as_ptr();
    unsafe { puts(start.cast()) };
}

pub fn at_once(text: &str) {
    unsafe { puts(text.to_owned().as_ptr().cast()) };
}

pub fn lent(text: &'static str) {
    let start = text.as_ptr();
    unsafe { puts(start.cast()) };
}

pub fn lent_by_caller(text: &std::ffi::CString) -> *const c_char {
    text.as_ptr()
}

pub fn given_away(text: &str) -> *mut c_char {
    let text = std::ffi::CString::new(text).unwrap_or_default();
    text.into_raw()
}

pub struct Named {
    name: std::ffi::CString,
}

impl Named {
    pub fn name(&self) -> *const c_char {
        let name = &self.name;
        name.as_ptr()
    }
}
