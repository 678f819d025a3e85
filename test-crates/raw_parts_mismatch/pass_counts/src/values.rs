//! Owners that get back what they gave out, and slices that fit what the code around them says.

use std::mem::{self, ManuallyDrop, MaybeUninit};
use std::slice;

#[repr(C)]
pub struct Head {
    kind: u32,
    size: u32,
}

pub fn box_of_a_leak() -> u32 {
    let number: &mut u32 = Box::leak(Box::new(4));
    *number += 1;
    // SAFETY: it was leaked above.
    let boxed = unsafe { Box::from_raw(number as *mut u32) };
    *boxed
}

pub fn box_of_what_a_reference_leads_to(number: &'static mut u32) -> Box<u32> {
    // SAFETY: the caller leaked it.
    unsafe { Box::from_raw(&mut *number) }
}

pub fn room_for_one() -> Box<u64> {
    let mut room: ManuallyDrop<Vec<u64>> = ManuallyDrop::new(Vec::with_capacity(1));
    let place = room.as_mut_ptr();
    // SAFETY: there is room for one, which is what a box has.
    unsafe {
        place.write(7);
        Box::from_raw(place)
    }
}

pub fn array_back() -> Box<[u8; 8]> {
    let bytes = Box::into_raw(Box::new([0u8; 8]));
    // SAFETY: it is the same array.
    unsafe { Box::from_raw(bytes) }
}

pub fn signed_array() -> Box<[i16; 4]> {
    let numbers = Box::into_raw(Box::new([0u16; 4]));
    // SAFETY: it has the same size, and begins at the same addresses.
    unsafe { Box::from_raw(numbers as *mut [i16; 4]) }
}

pub fn room_to_write(bytes: &Vec<MaybeUninit<u8>>) -> usize {
    // SAFETY: nothing need be written.
    let all = unsafe { slice::from_raw_parts(bytes.as_ptr(), bytes.capacity()) };
    all.len()
}

pub fn filled(bytes: &mut Vec<u8>) -> usize {
    bytes.resize(bytes.capacity(), 0);
    // SAFETY: all of it was written.
    let all = unsafe { slice::from_raw_parts(bytes.as_ptr(), bytes.capacity()) };
    all.len()
}

pub fn one_head(head: &Head) -> u8 {
    let bytes = head as *const Head as *const u8;
    // SAFETY: there is one.
    let bytes = unsafe { slice::from_raw_parts(bytes, mem::size_of::<Head>()) };
    bytes[0]
}

pub fn all_heads(heads: &[Head; 4]) -> u8 {
    let bytes = &heads[0] as *const Head as *const u8;
    // SAFETY: there are four.
    let bytes = unsafe { slice::from_raw_parts(bytes, 4 * mem::size_of::<Head>()) };
    bytes[0]
}

fn long_enough(to: &mut [u8], from: &[u8]) {
    if to.len() < from.len() {
        return;
    }
    // SAFETY: it is as long at least.
    let part = unsafe { slice::from_raw_parts_mut(to.as_mut_ptr(), from.len()) };
    part.copy_from_slice(from);
}

fn known_to_be_longer(one: &[u8], other: &[u8]) -> usize {
    if other.len() <= one.len() {
        // SAFETY: it is as long at least.
        let part = unsafe { slice::from_raw_parts(one.as_ptr(), other.len()) };
        return part.len();
    }
    0
}

pub fn both(one: &mut [u8], other: &[u8]) -> usize {
    long_enough(one, other);
    known_to_be_longer(one, other)
}

pub fn looked_at_as_a_list() -> usize {
    let mut bytes = [5u8; 16];
    // SAFETY: it is never dropped.
    let list = ManuallyDrop::new(unsafe { Vec::from_raw_parts(bytes.as_mut_ptr(), 16, 16) });
    list.len()
}

pub fn looked_at_in_a_box() -> u32 {
    let mut number = 7u32;
    // SAFETY: it is forgotten below.
    let boxed = unsafe { Box::from_raw(&mut number) };
    let number = *boxed;
    mem::forget(boxed);
    number
}
