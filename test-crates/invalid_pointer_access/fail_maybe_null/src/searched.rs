//! Pointers that a search leaves null, and room that is not enough.
use std::ptr;

pub struct Frame {
    seq: u32,
    flags: u8,
}

pub struct Pool {
    frames: Vec<Frame>,
}

impl Pool {
    pub fn asked_too_late(&self, seq: u32) -> Option<u8> {
        let mut found: *const Frame = ptr::null();
        for frame in &self.frames {
            if frame.seq == seq {
                found = frame;
            }
        }
        let flags = unsafe { (*found).flags }; //~ invalid_pointer_access
        if found.is_null() {
            return None;
        }
        Some(flags)
    }

    pub fn never_asked(&self, seq: u32) -> u8 {
        let mut found: *const Frame = ptr::null();
        for frame in &self.frames {
            if frame.seq == seq {
                found = frame;
                break;
            }
        }
        unsafe { (*found).flags } //~ invalid_pointer_access
    }
}

pub fn by_branch(first: bool, frame: &Frame) -> u8 {
    let mut found: *const Frame = ptr::null();
    if first {
        found = frame;
    }
    unsafe { (*found).flags } //~ invalid_pointer_access
}

pub fn outgrown(text: &str) -> u8 {
    let mut line = String::with_capacity(4);
    let start = line.as_ptr();
    line.push_str(text);
    unsafe { *start } //~ invalid_pointer_access
}

pub fn outgrown_in_turns(frames: &[Frame]) -> u8 {
    let mut list: Vec<u8> = Vec::with_capacity(8);
    let start = list.as_ptr();
    for frame in frames {
        list.push(frame.flags);
    }
    unsafe { *start } //~ invalid_pointer_access
}
