//! Memory that goes back to the kind of owner that gave it out.
mod elements;
pub mod lists;
mod others;


use std::ffi::{CString, c_char, c_void};
use std::mem::{self, ManuallyDrop};
use std::rc::Rc;
use std::sync::Arc;

unsafe extern "C" {
    fn malloc(size: usize) -> *mut c_void;
    fn free(place: *mut c_void);
    fn library_make() -> *mut u32;
}

pub fn boxes() -> Box<u32> {
    let place = Box::into_raw(Box::new(5u32));
    unsafe { Box::from_raw(place) }
}

pub fn counts() -> (Rc<u32>, Arc<u32>) {
    let one = Rc::into_raw(Rc::new(5u32));
    let other = Arc::into_raw(Arc::new(5u32));
    unsafe { (Rc::from_raw(one), Arc::from_raw(other)) }
}

pub fn texts(text: CString) -> CString {
    let place: *mut c_char = text.into_raw();
    unsafe { CString::from_raw(place) }
}

pub fn vectors(bytes: Vec<u8>) -> Vec<u8> {
    let mut bytes = ManuallyDrop::new(bytes);
    let (length, capacity) = (bytes.len(), bytes.capacity());
    unsafe { Vec::from_raw_parts(bytes.as_mut_ptr(), length, capacity) }
}

pub fn vectors_forgotten() -> Vec<u8> {
    let mut bytes = Vec::with_capacity(10);
    bytes.push(1u8);
    let place: *mut u8 = bytes.as_mut_ptr();
    let length = bytes.len();
    let capacity = bytes.capacity();
    mem::forget(bytes);
    unsafe { Vec::from_raw_parts(place, length, capacity) }
}

pub fn vector_of_a_slice(bytes: Box<[u8]>) -> Vec<u8> {
    let length = bytes.len();
    let place = Box::into_raw(bytes) as *mut u8;
    unsafe { Vec::from_raw_parts(place, length, length) }
}

pub fn exact(bytes: &[u8]) -> Vec<u8> {
    let mut copy = bytes.to_vec();
    copy.shrink_to_fit();
    let place: *mut u8 = copy.as_mut_ptr();
    let length = copy.len();
    mem::forget(copy);
    unsafe { Vec::from_raw_parts(place, length, length) }
}

pub fn text_of_bytes(text: String) -> String {
    let mut text = ManuallyDrop::new(text);
    let (length, capacity) = (text.len(), text.capacity());
    unsafe { String::from_raw_parts(text.as_mut_ptr(), length, capacity) }
}

pub fn of_c() {
    unsafe {
        let place = malloc(4);
        free(place);
    }
}

pub fn of_a_library() {
    unsafe {
        let place = library_make();
        free(place.cast());
    }
}

pub fn of_an_argument(place: *mut u32) -> Box<u32> {
    unsafe { Box::from_raw(place) }
}

pub fn of_the_allocator() -> Box<u32> {
    let layout = std::alloc::Layout::new::<u32>();
    unsafe {
        let place = std::alloc::alloc(layout) as *mut u32;
        assert!(!place.is_null());
        place.write(1);
        Box::from_raw(place)
    }
}

pub fn part_of_the_array() -> usize {
    let numbers = [1u32, 2, 3];
    let part = unsafe { std::slice::from_raw_parts(numbers.as_ptr(), 2) };
    part.len()
}

pub fn whole_array() -> usize {
    let numbers: [u8; 8] = [0; 8];
    let all = unsafe { std::slice::from_raw_parts(numbers.as_ptr(), numbers.len()) };
    let bytes = unsafe { std::slice::from_raw_parts(numbers.as_ptr().cast::<u16>(), 4) };
    all.len() + bytes.len()
}

pub fn bytes_of_numbers() -> usize {
    let numbers = [1u32, 2];
    let bytes = unsafe { std::slice::from_raw_parts(numbers.as_ptr() as *const u8, 8) };
    bytes.len()
}

pub fn named_by_the_system(template: CString) -> CString {
    let pointer = unsafe { libc::mkdtemp(template.into_raw()) };
    unsafe { CString::from_raw(pointer) }
}
