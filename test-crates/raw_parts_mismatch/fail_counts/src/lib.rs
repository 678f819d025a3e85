//! Lengths and capacities in the wrong place, of something else, or in other units; and owners of what is not theirs.
mod moved;
pub mod values;

use std::ffi::{CStr, CString, c_char};
use std::mem::{self, ManuallyDrop, size_of};
use std::slice;

pub fn swapped(bytes: Vec<u8>) -> Vec<u8> {
    let mut bytes = ManuallyDrop::new(bytes);
    // SAFETY: none; the capacity stands where the length should.
    unsafe { Vec::from_raw_parts(bytes.as_mut_ptr(), bytes.capacity(), bytes.len()) } //~ raw_parts_mismatch
}

pub fn swapped_in_locals(mut numbers: Vec<u64>) -> Vec<u64> {
    let start = numbers.as_mut_ptr();
    let length = numbers.len();
    let room = numbers.capacity();
    mem::forget(numbers);
    // SAFETY: none.
    unsafe { Vec::from_raw_parts(start, room, length) } //~ raw_parts_mismatch
}

pub fn swapped_in_a_pair(text: String) -> String {
    let mut text = ManuallyDrop::new(text);
    let (length, room) = (text.len(), text.capacity());
    // SAFETY: none.
    unsafe { String::from_raw_parts(text.as_mut_ptr(), room, length) } //~ raw_parts_mismatch
}

pub fn length_of_another(first: &[u32], second: &[u32]) -> u32 {
    // SAFETY: none; the other one may be longer.
    let all = unsafe { slice::from_raw_parts(first.as_ptr(), second.len()) }; //~ raw_parts_mismatch
    all.iter().sum()
}

pub fn length_of_another_list(first: &mut Vec<u8>, second: &Vec<u8>) {
    let length = second.len();
    let start = first.as_mut_ptr();
    // SAFETY: none.
    unsafe { slice::from_raw_parts_mut(start, length) }.fill(0); //~ raw_parts_mismatch
}

pub fn one_more(bytes: &[u8]) -> &[u8] {
    // SAFETY: none; there is no zero behind it.
    unsafe { slice::from_raw_parts(bytes.as_ptr(), bytes.len() + 1) } //~ raw_parts_mismatch
}

pub fn one_more_by_a_local(text: &str) -> &[u8] {
    let length = text.len();
    let with_end = length + 1;
    // SAFETY: none.
    unsafe { slice::from_raw_parts(text.as_ptr(), with_end) } //~ raw_parts_mismatch
}

pub fn twice(numbers: &Vec<u32>) -> &[u32] {
    // SAFETY: none.
    unsafe { slice::from_raw_parts(numbers.as_ptr(), numbers.len() * 2) } //~ raw_parts_mismatch
}

pub fn counted_in_bytes(numbers: &[u32]) -> &[u32] {
    // SAFETY: none; these are bytes and not numbers.
    unsafe { slice::from_raw_parts(numbers.as_ptr(), numbers.len() * size_of::<u32>()) } //~ raw_parts_mismatch
}

pub fn counted_by_value(numbers: &[u64]) -> &[u64] {
    let count = mem::size_of_val(numbers);
    // SAFETY: none.
    unsafe { slice::from_raw_parts(numbers.as_ptr(), count) } //~ raw_parts_mismatch
}

/// # Safety
/// There must be `count` numbers.
pub unsafe fn from_pointer<'a>(numbers: *const u32, count: usize) -> &'a [u32] {
    // SAFETY: none; the caller counts numbers.
    unsafe { slice::from_raw_parts(numbers, count * size_of::<u32>()) } //~ raw_parts_mismatch
}

pub fn taken_over_in_bytes(mut numbers: Vec<u32>) -> Vec<u32> {
    let start = numbers.as_mut_ptr();
    let (length, room) = (numbers.len(), numbers.capacity());
    mem::forget(numbers);
    // SAFETY: none.
    unsafe { Vec::from_raw_parts(start, length * size_of::<u32>(), room * size_of::<u32>()) } //~ raw_parts_mismatch
}

#[repr(C)]
pub struct Record {
    pub id: u32,
    pub value: u64,
}

pub fn records(bytes: &[u8]) -> &[Record] {
    // SAFETY: none; a record is more than a byte.
    unsafe { slice::from_raw_parts(bytes.as_ptr() as *const Record, bytes.len()) } //~ raw_parts_mismatch
}

pub fn records_by_cast(bytes: &[u8]) -> &[Record] {
    let start = bytes.as_ptr().cast::<Record>();
    let count = bytes.len();
    // SAFETY: none.
    unsafe { slice::from_raw_parts(start, count) } //~ raw_parts_mismatch
}

fn memory(size: usize) -> *mut u8 {
    // SAFETY: it may be null.
    unsafe { libc::malloc(size) as *mut u8 }
}

pub fn box_of_c() -> Box<u8> {
    let place = memory(1);
    // SAFETY: none; C made it.
    unsafe { Box::from_raw(place) } //~ raw_parts_mismatch
}

pub fn list_of_c(count: usize) -> Vec<u32> {
    // SAFETY: none.
    unsafe {
        let place = libc::calloc(count, 4) as *mut u32;
        if place.is_null() {
            return Vec::new();
        }
        Vec::from_raw_parts(place, count, count) //~ raw_parts_mismatch
    }
}

pub fn text_of_c(count: usize) -> String {
    // SAFETY: none.
    unsafe { String::from_raw_parts(libc::calloc(count, 1).cast(), count, count) } //~ raw_parts_mismatch
}

pub fn box_of_a_list(mut numbers: Vec<u32>) -> Box<u32> {
    let start = numbers.as_mut_ptr();
    mem::forget(numbers);
    // SAFETY: none; it was made as a list.
    unsafe { Box::from_raw(start) } //~ raw_parts_mismatch
}

pub fn variable(name: &CStr) -> Option<CString> {
    // SAFETY: none; the environment still has it.
    let value: *mut c_char = unsafe { libc::getenv(name.as_ptr()) };
    if value.is_null() { None } else { Some(unsafe { CString::from_raw(value) }) } //~ raw_parts_mismatch
}

pub fn borrowed(bytes: &mut [u8]) -> Vec<u8> {
    // SAFETY: none; somebody else has it.
    unsafe { Vec::from_raw_parts(bytes.as_mut_ptr(), bytes.len(), bytes.len()) } //~ raw_parts_mismatch
}

pub fn borrowed_text(text: &str) -> String {
    // SAFETY: none.
    unsafe { String::from_raw_parts(text.as_ptr() as *mut u8, text.len(), text.len()) } //~ raw_parts_mismatch
}

pub fn more_room_than_there_is(text: String) -> String {
    let mut text = ManuallyDrop::new(text);
    // SAFETY: none; the allocator gave less.
    unsafe { String::from_raw_parts(text.as_mut_ptr(), text.len(), text.capacity() + 16) } //~ raw_parts_mismatch
}

pub fn half_of_the_room(list: Vec<u16>) -> Vec<u16> {
    let mut list = ManuallyDrop::new(list);
    let room = list.capacity() / 2;
    // SAFETY: none.
    unsafe { Vec::from_raw_parts(list.as_mut_ptr(), list.len(), room) } //~ raw_parts_mismatch
}
