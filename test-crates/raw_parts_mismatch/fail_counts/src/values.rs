//! Owners of what lies on the stack or in an array, and slices that the code around them says are too long.

use std::mem::{self, ManuallyDrop};
use std::slice;

#[repr(C)]
pub struct Head {
    kind: u32,
    size: u32,
}

pub fn box_of_a_local() -> u32 {
    let mut number = 7u32;
    // SAFETY: none.
    let boxed = unsafe { Box::from_raw(&mut number) }; //~ raw_parts_mismatch
    *boxed
}

pub fn list_of_an_array() -> Vec<u8> {
    let mut bytes = [5u8; 16];
    // SAFETY: none.
    unsafe { Vec::from_raw_parts(bytes.as_mut_ptr(), 16, 16) } //~ raw_parts_mismatch
}

pub fn list_of_a_kept_array() -> Vec<u8> {
    let mut bytes = ManuallyDrop::new([5u8; 16]);
    // SAFETY: none.
    unsafe { Vec::from_raw_parts(bytes.as_mut_ptr(), 16, 16) } //~ raw_parts_mismatch
}

pub fn box_of_a_kept_list(numbers: Vec<u32>) -> Box<u32> {
    let mut numbers = ManuallyDrop::new(numbers);
    // SAFETY: none.
    unsafe { Box::from_raw(numbers.as_mut_ptr()) } //~ raw_parts_mismatch
}

pub fn number_of_bytes() -> Box<u64> {
    let bytes = Box::into_raw(Box::new([0u8; 8]));
    // SAFETY: none; bytes may begin at any address.
    unsafe { Box::from_raw(bytes as *mut u64) } //~ raw_parts_mismatch
}

pub fn room_as_well(bytes: &Vec<u8>) -> usize {
    // SAFETY: none; nobody wrote to the rest.
    let all = unsafe { slice::from_raw_parts(bytes.as_ptr(), bytes.capacity()) }; //~ raw_parts_mismatch
    all.iter().map(|byte| usize::from(*byte)).sum()
}

pub fn several_heads(head: &Head) -> u8 {
    let bytes = head as *const Head as *const u8;
    // SAFETY: none; there is one.
    let bytes = unsafe { slice::from_raw_parts(bytes, 4 * mem::size_of::<Head>()) }; //~ raw_parts_mismatch
    bytes[0]
}

fn turned_round(to: &mut [u8], from: &[u8]) {
    if to.len() >= from.len() {
        return;
    }
    // SAFETY: none.
    let part = unsafe { slice::from_raw_parts_mut(to.as_mut_ptr(), from.len()) }; //~ raw_parts_mismatch
    part.copy_from_slice(from);
}

fn known_to_be_shorter(one: &[u8], other: &[u8]) -> usize {
    if one.len() < other.len() {
        // SAFETY: none.
        let part = unsafe { slice::from_raw_parts(one.as_ptr(), other.len()) }; //~ raw_parts_mismatch
        return part.len();
    }
    0
}

pub fn both(one: &mut [u8], other: &[u8]) -> usize {
    turned_round(one, other);
    known_to_be_shorter(one, other)
}
