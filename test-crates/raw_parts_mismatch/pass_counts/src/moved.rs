//! Slices of what is left of a list, and capacities from before an owner was wrapped.
use std::mem::{self, ManuallyDrop};
use std::slice;

pub fn without_head(bytes: &[u8]) -> &[u8] {
    assert!(bytes.len() >= 8);
    // SAFETY: there are as many.
    unsafe { slice::from_raw_parts(bytes.as_ptr().add(8), bytes.len() - 8) }
}

pub fn from_there_on(numbers: &mut [u32], start: usize) -> &mut [u32] {
    assert!(start <= numbers.len());
    let length = numbers.len() - start;
    let place = numbers.as_mut_ptr();
    // SAFETY: it ends where the list does.
    unsafe { slice::from_raw_parts_mut(place.add(start), length) }
}

pub fn halves(numbers: &mut [u32]) -> (&mut [u32], &mut [u32]) {
    let half = numbers.len() / 2;
    let rest = numbers.len() - half;
    let place = numbers.as_mut_ptr();
    // SAFETY: they do not overlap.
    unsafe {
        (
            slice::from_raw_parts_mut(place, half),
            slice::from_raw_parts_mut(place.add(half), rest),
        )
    }
}

pub fn more_taken_off(text: &str) -> &[u8] {
    assert!(text.len() > 8);
    // SAFETY: it ends before the text does.
    unsafe { slice::from_raw_parts(text.as_ptr().add(4), text.len() - 8) }
}

pub fn behind_the_end(list: &mut Vec<u8>, count: usize) -> &mut [u8] {
    list.reserve(count);
    let length = list.len();
    // SAFETY: there is room; the caller writes to it first.
    unsafe {
        list.as_mut_ptr().add(length).write_bytes(0, count);
        slice::from_raw_parts_mut(list.as_mut_ptr().add(length), count)
    }
}

pub fn bytes_of_numbers(numbers: &[u32]) -> &[u8] {
    // SAFETY: the last three of four bytes of each number are left.
    unsafe { slice::from_raw_parts(numbers.as_ptr().cast::<u8>().add(4), numbers.len()) }
}

pub fn asked_before(list: Vec<u64>) -> Vec<u64> {
    let room = list.capacity();
    let length = list.len();
    let mut list = ManuallyDrop::new(list);
    // SAFETY: it is what it was.
    unsafe { Vec::from_raw_parts(list.as_mut_ptr(), length, room) }
}

pub fn moved_on(text: String) -> String {
    let room = text.capacity();
    let mut other = text;
    let start = other.as_mut_ptr();
    let length = other.len();
    mem::forget(other);
    // SAFETY: it is what it was.
    unsafe { String::from_raw_parts(start, length, room) }
}
