//! Memory that comes back to who made it, structs that lie in memory as somebody said, and heads that are checked.
use std::ffi::{CStr, CString, c_char, c_void};

unsafe extern "C" {
    fn device_name(device: u32) -> *mut c_char;
    fn made_here(number: u32) -> *mut c_char;
    fn context() -> *mut Pair;
    fn free(memory: *mut c_void);
}

mod written {
    //! The library's own side.
    use std::ffi::{CString, c_char};

    #[unsafe(no_mangle)]
    pub extern "C" fn made_here(number: u32) -> *mut c_char {
        CString::new(number.to_string()).unwrap_or_default().into_raw()
    }
}

pub fn number(number: u32) -> CString {
    // SAFETY: it is written in Rust, below the same name.
    unsafe { CString::from_raw(made_here(number)) }
}

pub fn name(device: u32) -> String {
    unsafe {
        let name = device_name(device);
        let copy = CStr::from_ptr(name).to_string_lossy().into_owned();
        // SAFETY: the library says that `free` gives it back.
        free(name.cast());
        copy
    }
}

pub fn taken_back(text: CString) -> CString {
    let text = text.into_raw();
    unsafe {
        libc::puts(text);
        // SAFETY: it was given away above.
        CString::from_raw(text)
    }
}

/// # Safety
/// The pointer was given out by [`taken_back`] or its kin.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn give_back(text: *mut c_char) {
    drop(unsafe { CString::from_raw(text) });
}

#[repr(C)]
pub struct Base {
    kind: u32,
    length: u32,
}

#[repr(C)]
pub struct Derived {
    base: Base,
    name: String,
}

pub struct Pair {
    one: u32,
    other: u32,
}

/// A struct around one other.
pub struct Owned(Pair);

pub fn from_outside() -> Box<Pair> {
    // SAFETY: the other side has it from a `Box` of ours.
    unsafe { Box::from_raw(context()) }
}

pub fn as_base(derived: Box<Derived>) -> Box<Base> {
    let derived = Box::into_raw(derived);
    // SAFETY: it begins with one, and the caller gives it back as what it is.
    unsafe { Box::from_raw(derived as *mut Base) }
}

pub fn around_and_back(pair: Box<Pair>) -> Box<Pair> {
    let pair = Box::into_raw(pair).cast::<c_void>();
    // SAFETY: it is what it was.
    unsafe { Box::from_raw(pair.cast::<Pair>()) }
}

#[repr(C)]
pub struct Head {
    kind: u16,
    count: u16,
}

pub fn entries(bytes: &[u8]) -> Option<&[u8]> {
    let head = unsafe { &*(bytes.as_ptr() as *const Head) };
    if usize::from(head.count) + 4 > bytes.len() {
        return None;
    }
    // SAFETY: there are as many.
    Some(unsafe { std::slice::from_raw_parts(bytes.as_ptr().add(4), head.count as usize) })
}

pub fn few(bytes: &[u8]) -> &[u8] {
    let head = unsafe { &*(bytes.as_ptr() as *const Head) };
    assert!(head.count <= 16);
    // SAFETY: every message has room for 16.
    unsafe { std::slice::from_raw_parts(bytes.as_ptr().add(4), head.count as usize) }
}

pub struct Part {
    start: *const u8,
    count: usize,
}

impl Part {
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: both are set together.
        unsafe { std::slice::from_raw_parts(self.start, self.count) }
    }
}
