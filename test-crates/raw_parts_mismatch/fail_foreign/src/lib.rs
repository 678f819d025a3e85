//! Memory that is taken over by an owner that did not give it out.
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
    fn strdup(text: *const c_char) -> *mut c_char;
}

pub fn box_of_c() -> Box<u32> {
    let place = unsafe { malloc(4) } as *mut u32;
    unsafe {
        place.write(1);
        Box::from_raw(place) //~ raw_parts_mismatch
    }
}

pub fn vector_of_c(count: usize) -> Vec<u8> {
    unsafe {
        let place = malloc(count).cast::<u8>();
        place.write_bytes(0, count);
        Vec::from_raw_parts(place, count, count) //~ raw_parts_mismatch
    }
}

pub fn text_of_c(text: &CString) -> CString {
    unsafe { CString::from_raw(strdup(text.as_ptr())) } //~ raw_parts_mismatch
}

pub fn c_frees_a_box() {
    let place = Box::into_raw(Box::new(1u32));
    unsafe { free(place.cast()) } //~ raw_parts_mismatch
}

pub fn c_frees_a_text(text: CString) {
    let place = text.into_raw();
    unsafe { free(place as *mut c_void) } //~ raw_parts_mismatch
}

pub fn c_frees_a_vector() {
    let mut bytes = ManuallyDrop::new(vec![1u8, 2]);
    unsafe { free(bytes.as_mut_ptr().cast()) } //~ raw_parts_mismatch
}

pub fn box_of_a_local() -> Box<u32> {
    let mut value = 5u32;
    unsafe { Box::from_raw(&mut value as *mut u32) } //~ raw_parts_mismatch
}

pub fn box_of_an_address() -> Box<[u8; 4]> {
    let mut bytes = [0u8; 4];
    let place = &raw mut bytes;
    unsafe { Box::from_raw(place) } //~ raw_parts_mismatch
}

pub fn vector_of_an_array() -> Vec<u8> {
    let mut bytes = 7u8;
    unsafe { Vec::from_raw_parts(std::ptr::addr_of_mut!(bytes), 1, 1) } //~ raw_parts_mismatch
}

pub fn box_of_a_count() -> Box<u32> {
    let place = Rc::into_raw(Rc::new(5u32));
    unsafe { Box::from_raw(place as *mut u32) } //~ raw_parts_mismatch
}

pub fn count_of_a_box() -> Arc<u32> {
    let place = Box::into_raw(Box::new(5u32));
    unsafe { Arc::from_raw(place) } //~ raw_parts_mismatch
}

pub fn counts_mixed() -> Rc<u32> {
    let place = Arc::into_raw(Arc::new(5u32));
    unsafe { Rc::from_raw(place) } //~ raw_parts_mismatch
}

pub fn text_of_a_vector() -> CString {
    let mut bytes = ManuallyDrop::new(vec![65u8, 0]);
    let place = bytes.as_mut_ptr();
    unsafe { CString::from_raw(place.cast()) } //~ raw_parts_mismatch
}

pub fn wrong_capacity(first: u8) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(32);
    bytes.push(first);
    let place: *mut u8 = bytes.as_mut_ptr();
    let length = bytes.len();
    mem::forget(bytes);
    unsafe { Vec::from_raw_parts(place, length, length) } //~ raw_parts_mismatch
}

pub fn longer_than_the_array() -> u32 {
    let numbers = [1u32, 2, 3];
    let more = unsafe { std::slice::from_raw_parts(numbers.as_ptr(), 4) }; //~ raw_parts_mismatch
    more.iter().sum()
}

pub fn longer_than_the_type() -> usize {
    const WANTED: usize = 64;
    let mut bytes: [u8; 32] = [0; 32];
    let place = bytes.as_mut_ptr();
    let more = unsafe { std::slice::from_raw_parts_mut(place, WANTED) }; //~ raw_parts_mismatch
    more.len()
}
