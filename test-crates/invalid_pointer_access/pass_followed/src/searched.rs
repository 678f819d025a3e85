//! Pointers that somebody asks about after a search, and room that is enough.
use std::ptr;

pub struct Frame {
    seq: u32,
    flags: u8,
}

pub struct Pool {
    frames: Vec<Frame>,
}

impl Pool {
    pub fn asked(&self, seq: u32) -> Option<u8> {
        let mut found: *const Frame = ptr::null();
        for frame in &self.frames {
            if frame.seq == seq {
                found = frame;
            }
        }
        if found.is_null() {
            return None;
        }
        Some(unsafe { (*found).flags })
    }

    pub fn told_by_flag(&self, seq: u32) -> Option<u8> {
        let mut found: *const Frame = ptr::null();
        let mut known = false;
        for frame in &self.frames {
            if frame.seq == seq {
                found = frame;
                known = true;
            }
        }
        if !known {
            return None;
        }
        Some(unsafe { (*found).flags })
    }

    pub fn or_the_first(&self, seq: u32) -> u8 {
        let mut found: *const Frame = ptr::null();
        for frame in &self.frames {
            if frame.seq == seq {
                found = frame;
            }
        }
        found = if found.is_null() { &self.frames[0] } else { found };
        unsafe { (*found).flags }
    }
}

pub fn enough(text: &[u8; 4]) -> u8 {
    let mut line: Vec<u8> = Vec::with_capacity(4);
    let start = line.as_ptr();
    line.extend_from_slice(text);
    unsafe { *start }
}

pub fn measured(text: &str) -> u8 {
    let mut line = String::with_capacity(text.len());
    let start = line.as_ptr();
    line.push_str(text);
    unsafe { *start }
}

pub fn written_by_windows() -> u16 {
    use windows_sys::Win32::UI::Shell::{FOLDERID_RoamingAppData, SHGetKnownFolderPath};
    let mut path = ptr::null_mut();
    let result = unsafe { SHGetKnownFolderPath(&FOLDERID_RoamingAppData, 0, ptr::null_mut(), &raw mut path) };
    if result != 0 {
        return 0;
    }
    unsafe { *path }
}
