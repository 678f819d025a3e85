//! Copies that nobody keeps.
use std::ffi::c_char;

unsafe extern "C" {
    fn puts(text: *const c_char) -> i32;
}

pub fn of_a_text(text: &str) {
    let start = text.to_owned().as_ptr(); //~ dangling_cstring
    unsafe { puts(start.cast()) };
}

pub fn of_bytes(bytes: &[u8]) {
    let start = bytes.to_owned().as_ptr(); //~ dangling_cstring
    unsafe { puts(start.cast()) };
}

pub fn of_c(text: &std::ffi::CStr) {
    let start = text.to_owned().as_ptr(); //~ dangling_cstring
    unsafe { puts(start) };
}

pub fn given_back(text: &str) -> *const c_char {
    let text = std::ffi::CString::new(text).unwrap_or_default();
    text.as_ptr() //~ dangling_cstring
}

pub fn from_a_block(text: &str) {
    let start = {
        let own = std::ffi::CString::new(text).unwrap_or_default();
        own.as_ptr() //~ dangling_cstring
    };
    unsafe { puts(start) };
}
