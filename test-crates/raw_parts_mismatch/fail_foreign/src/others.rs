//! Memory of functions of C, of another struct, and as long as a head says that lies in the bytes themselves.
use std::ffi::{CString, c_char};

unsafe extern "C" {
    fn device_name(device: u32) -> *mut c_char;
}

pub fn name(device: u32) -> CString {
    // SAFETY: none; the library made the text.
    unsafe { CString::from_raw(device_name(device)) } //~ raw_parts_mismatch
}

pub fn last_error(code: i32) -> CString {
    // SAFETY: none; the text belongs to the system.
    let text = unsafe { libc::strerror(code) };
    unsafe { CString::from_raw(text) } //~ raw_parts_mismatch
}

pub struct Plan {
    steps: Vec<u32>,
    name: String,
}

pub struct Task {
    name: String,
    done: bool,
}

pub fn as_task(plan: Box<Plan>) -> Box<Task> {
    let plan = Box::into_raw(plan);
    // SAFETY: none; they lie in memory in different ways.
    unsafe { Box::from_raw(plan as *mut Task) } //~ raw_parts_mismatch
}

pub fn give_back(task: Box<Task>) {
    let task = Box::into_raw(task).cast::<std::ffi::c_void>();
    // SAFETY: none.
    drop(unsafe { Box::from_raw(task.cast::<Plan>()) }); //~ raw_parts_mismatch
}

#[repr(C)]
pub struct Head {
    kind: u16,
    count: u16,
}

pub fn entries(bytes: &[u8]) -> &[u8] {
    let head = unsafe { &*(bytes.as_ptr() as *const Head) };
    // SAFETY: none; the bytes say how many they are.
    unsafe { std::slice::from_raw_parts(bytes.as_ptr().add(4), head.count as usize) } //~ raw_parts_mismatch
}

pub fn copied(bytes: &[u8]) -> Vec<u8> {
    let head = unsafe { bytes.as_ptr().cast::<Head>().read_unaligned() };
    let count = usize::from(head.count);
    // SAFETY: none.
    let part = unsafe { std::slice::from_raw_parts(bytes.as_ptr().add(4), count) }; //~ raw_parts_mismatch
    part.to_vec()
}
