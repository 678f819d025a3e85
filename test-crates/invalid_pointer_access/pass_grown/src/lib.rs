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

pub struct Chunks {
    all: Vec<Box<[u8]>>,
}

impl Chunks {
    fn each(&self) -> std::slice::Iter<'_, Box<[u8]>> {
        self.all.iter()
    }

    /// The copy has memory of its own.
    pub fn alone(&mut self) -> usize {
        let Some(first) = self.each().next() else {
            return 0;
        };
        let first: Box<[u8]> = first.clone();
        self.all.clear();
        // SAFETY: it has not been dropped.
        unsafe { *first.as_ptr() as usize }
    }
}

/// What is in one list goes to another one, and the first one ends.
pub fn gathered(given: &[*const u8]) -> u8 {
    let mut all: Vec<*const u8> = Vec::new();
    {
        let mut some: Vec<*const u8> = given.to_vec();
        all.append(&mut some);
    }
    let mut sum = 0;
    for one in all {
        // SAFETY: who gave it says that it leads to a byte.
        sum += unsafe { *one };
    }
    sum
}
