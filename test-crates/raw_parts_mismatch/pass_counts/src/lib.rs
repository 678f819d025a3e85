//! Lengths and capacities where they belong, and lengths that were compared.
mod moved;
pub mod values;

use std::ffi::CStr;
use std::mem::{self, ManuallyDrop, size_of};
use std::slice;

pub fn in_order(bytes: Vec<u8>) -> Vec<u8> {
    let mut bytes = ManuallyDrop::new(bytes);
    // SAFETY: it is what it was.
    unsafe { Vec::from_raw_parts(bytes.as_mut_ptr(), bytes.len(), bytes.capacity()) }
}

pub fn in_a_pair(text: String) -> String {
    let mut text = ManuallyDrop::new(text);
    let (length, room) = (text.len(), text.capacity());
    // SAFETY: it is what it was.
    unsafe { String::from_raw_parts(text.as_mut_ptr(), length, room) }
}

pub fn as_long(first: &[u32], second: &[u32]) -> u32 {
    assert!(first.len() >= second.len());
    // SAFETY: it is at least as long.
    let all = unsafe { slice::from_raw_parts(first.as_ptr(), second.len()) };
    all.iter().sum()
}

pub fn as_long_by_equality(first: &[u32], second: &[u32]) -> u32 {
    assert_eq!(first.len(), second.len());
    // SAFETY: both are as long.
    let all = unsafe { slice::from_raw_parts(first.as_ptr(), second.len()) };
    all.iter().sum()
}

/// # Safety
/// The first must be as long as the second.
pub unsafe fn as_long_by_the_caller(first: &[u32], second: &[u32]) -> u32 {
    // SAFETY: the caller says so.
    let all = unsafe { slice::from_raw_parts(first.as_ptr(), second.len()) };
    all.iter().sum()
}

pub fn made_as_long(source: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(source.len());
    out.extend_from_slice(source);
    // SAFETY: it was made as long.
    let part = unsafe { slice::from_raw_parts_mut(out.as_mut_ptr(), source.len()) };
    part.reverse();
    out
}

pub fn with_its_end(text: &CStr) -> &[u8] {
    // SAFETY: the zero belongs to it.
    unsafe { slice::from_raw_parts(text.as_ptr().cast(), text.to_bytes().len() + 1) }
}

pub fn one_less(bytes: &[u8]) -> &[u8] {
    if bytes.is_empty() {
        return bytes;
    }
    // SAFETY: there is one.
    unsafe { slice::from_raw_parts(bytes.as_ptr(), bytes.len() - 1) }
}

pub fn bytes_of(numbers: &[u32]) -> &[u8] {
    // SAFETY: a number takes four bytes.
    unsafe { slice::from_raw_parts(numbers.as_ptr() as *const u8, numbers.len() * size_of::<u32>()) }
}

pub fn bytes_by_value(numbers: &[u64]) -> &[u8] {
    // SAFETY: these are all its bytes.
    unsafe { slice::from_raw_parts(numbers.as_ptr().cast(), mem::size_of_val(numbers)) }
}

/// # Safety
/// There must be `count` numbers.
pub unsafe fn bytes_from_pointer<'a>(numbers: *const u32, count: usize) -> &'a [u8] {
    // SAFETY: the caller says so.
    unsafe { slice::from_raw_parts(numbers as *const u8, count * size_of::<u32>()) }
}

#[repr(C)]
pub struct Record {
    pub id: u32,
    pub value: u64,
}

pub fn records(bytes: &[u8]) -> &[Record] {
    assert_eq!(bytes.as_ptr().align_offset(8), 0);
    // SAFETY: there are as many.
    unsafe { slice::from_raw_parts(bytes.as_ptr() as *const Record, bytes.len() / size_of::<Record>()) }
}

#[repr(transparent)]
pub struct Byte(u8);

pub fn wrapped(bytes: &[u8]) -> &[Byte] {
    // SAFETY: it is the same.
    unsafe { slice::from_raw_parts(bytes.as_ptr() as *const Byte, bytes.len()) }
}

fn memory() -> *mut u8 {
    Box::into_raw(Box::new(1))
}

pub fn box_of_ours() -> Box<u8> {
    // SAFETY: it comes from a box.
    unsafe { Box::from_raw(memory()) }
}

/// It is never given back.
pub fn looked_at(bytes: &mut [u8]) -> usize {
    // SAFETY: nothing is added and nothing given back.
    let list = ManuallyDrop::new(unsafe { Vec::from_raw_parts(bytes.as_mut_ptr(), bytes.len(), bytes.len()) });
    list.len()
}

pub fn looked_at_and_forgotten(bytes: &mut [u8]) -> usize {
    // SAFETY: it is forgotten below.
    let list = unsafe { Vec::from_raw_parts(bytes.as_mut_ptr(), bytes.len(), bytes.len()) };
    let length = list.len();
    mem::forget(list);
    length
}

pub fn of_a_box(bytes: Box<[u8]>) -> Vec<u8> {
    let mut bytes = ManuallyDrop::new(bytes);
    // SAFETY: it has no room to spare.
    unsafe { Vec::from_raw_parts(bytes.as_mut_ptr(), bytes.len(), bytes.len()) }
}

pub fn of_a_leaked_one(list: Vec<u8>) -> Vec<u8> {
    let part = list.leak();
    // SAFETY: nobody else has it, and its capacity was as long.
    unsafe { Vec::from_raw_parts(part.as_mut_ptr(), part.len(), part.len()) }
}

pub fn all_of_the_room(text: String) -> String {
    let mut text = ManuallyDrop::new(text);
    let room = text.capacity() * 1;
    // SAFETY: all three are of the same text.
    unsafe { String::from_raw_parts(text.as_mut_ptr(), text.len(), room) }
}

pub fn seen_as_bytes(list: Vec<[u8; 4]>) -> Vec<u8> {
    let mut list = ManuallyDrop::new(list);
    // SAFETY: four bytes are four bytes, and both are aligned as one.
    unsafe { Vec::from_raw_parts(list.as_mut_ptr().cast::<u8>(), list.len() * 4, list.capacity() * 4) }
}
