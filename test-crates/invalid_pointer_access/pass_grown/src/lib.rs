//! Pointers to what a list holds after it has grown, and memory that somebody looked at.
extern crate alloc;

pub mod chunk;

use std::ffi::{CStr, c_char};

pub struct Entry {
    name: [c_char; 16],
}

pub fn names(count: usize) -> Vec<String> {
    let mut entries = Vec::<Entry>::new();
    if count > 0 {
        entries.resize_with(count, || Entry { name: [0; 16] });
    }
    let mut out = Vec::with_capacity(count);
    for entry in &entries {
        // SAFETY: the last of the characters is 0.
        let name = unsafe { CStr::from_ptr(entry.name.as_ptr().cast::<c_char>()) };
        out.push(name.to_string_lossy().into_owned());
    }
    out
}
