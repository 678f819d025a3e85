//! Slices that begin behind the start of a list and are as long as all of it, and capacities of something else.
use std::mem::{self, ManuallyDrop};
use std::slice;

pub fn without_head(bytes: &[u8]) -> &[u8] {
    assert!(bytes.len() >= 8);
    // SAFETY: none; this ends eight bytes behind the end.
    unsafe { slice::from_raw_parts(bytes.as_ptr().add(8), bytes.len()) } //~ raw_parts_mismatch
}

pub fn from_there_on(numbers: &mut [u32], start: usize) -> &mut [u32] {
    assert!(start <= numbers.len());
    let length = numbers.len();
    let place = numbers.as_mut_ptr();
    // SAFETY: none.
    unsafe { slice::from_raw_parts_mut(place.add(start), length) } //~ raw_parts_mismatch
}

pub fn too_little_taken_off(text: &str) -> &[u8] {
    let rest = text.len() - 1;
    // SAFETY: none; four bytes are gone.
    unsafe { slice::from_raw_parts(text.as_ptr().add(4), rest) } //~ raw_parts_mismatch
}

pub fn room_of_another(list: Vec<u64>, other: &Vec<u64>) -> Vec<u64> {
    let mut list = ManuallyDrop::new(list);
    let room = other.capacity();
    // SAFETY: none.
    unsafe { Vec::from_raw_parts(list.as_mut_ptr(), list.len(), room) } //~ raw_parts_mismatch
}

pub fn room_of_another_text(mut one: String, two: String) -> (String, String) {
    let start = one.as_mut_ptr();
    let length = one.len();
    mem::forget(one);
    // SAFETY: none.
    let one = unsafe { String::from_raw_parts(start, length, two.capacity()) }; //~ raw_parts_mismatch
    (one, two)
}
