//! Memory that is written part by part until all of it is, and counts that are as large as what was written.
use std::alloc::{Layout, alloc, alloc_zeroed, dealloc};
use std::mem::MaybeUninit;
use std::ptr;

pub fn both_halves(count: usize) -> Vec<u16> {
    let mut numbers: Vec<u16> = Vec::with_capacity(count);
    for slot in numbers.spare_capacity_mut().iter_mut().take(count / 2) {
        slot.write(7);
    }
    for slot in numbers.spare_capacity_mut().iter_mut().skip(count / 2) {
        slot.write(8);
    }
    unsafe { numbers.set_len(count) };
    numbers
}

pub fn the_half(count: usize) -> Vec<u16> {
    let mut numbers: Vec<u16> = Vec::with_capacity(count);
    for slot in numbers.spare_capacity_mut().iter_mut().take(count / 2) {
        slot.write(7);
    }
    unsafe { numbers.set_len(count / 2) };
    numbers
}

pub fn with_a_tail(source: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(source.len() + 4);
    unsafe {
        ptr::copy_nonoverlapping(source.as_ptr(), bytes.as_mut_ptr(), source.len());
        ptr::write_bytes(bytes.as_mut_ptr().add(source.len()), 0, 4);
        bytes.set_len(source.len() + 4);
    }
    bytes
}

pub fn of_another_count(count: usize, other: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(count);
    unsafe {
        ptr::write_bytes(bytes.as_mut_ptr(), 0, other);
        bytes.set_len(count);
    }
    bytes
}

pub fn in_larger_steps(count: usize) -> Vec<u8> {
    let mut bytes: Vec<u8> = Vec::with_capacity(count * 4);
    unsafe {
        ptr::write_bytes(bytes.as_mut_ptr().cast::<u32>(), 0, count);
        bytes.set_len(count * 4);
    }
    bytes
}

pub fn again_and_again(parts: &[[u8; 2]]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(8);
    for part in parts.iter().take(4) {
        bytes.extend_from_slice(part);
    }
    unsafe { bytes.set_len(8) };
    bytes
}

pub fn one_more_each_time(mut count: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(16);
    count += 1;
    unsafe {
        ptr::write_bytes(bytes.as_mut_ptr(), 0, count);
        count -= 1;
        bytes.set_len(count + 1);
    }
    bytes
}

pub fn to_the_end(count: usize) -> Vec<u32> {
    let mut numbers: Vec<u32> = Vec::with_capacity(count + 1);
    for at in 0..=count {
        unsafe { numbers.as_mut_ptr().add(at).write(1) };
    }
    unsafe { numbers.set_len(count + 1) };
    numbers
}

pub struct Entry {
    pub key: u64,
    pub value: u64,
    pub of: std::marker::PhantomData<u8>,
    pub room: [MaybeUninit<u8>; 4],
}

pub fn all_fields(key: u64) -> Entry {
    let mut entry: MaybeUninit<Entry> = MaybeUninit::uninit();
    let place = entry.as_mut_ptr();
    unsafe {
        (&raw mut (*place).key).write(key);
        (*place).value = 0;
        entry.assume_init()
    }
}

fn fill(place: *mut u64) {
    unsafe { place.write(1) };
}

pub fn by_a_function(key: u64) -> Entry {
    let mut entry = MaybeUninit::<Entry>::uninit();
    let place = entry.as_mut_ptr();
    unsafe {
        (&raw mut (*place).key).write(key);
        fill(&raw mut (*place).value);
        entry.assume_init()
    }
}

pub union Number {
    pub whole: u32,
    pub half: u16,
}

pub fn one_of_both() -> Number {
    let mut number = MaybeUninit::<Number>::uninit();
    unsafe {
        (*number.as_mut_ptr()).whole = 1;
        number.assume_init()
    }
}

pub fn all_elements() -> [u8; 3] {
    let mut bytes = MaybeUninit::<[u8; 3]>::uninit();
    unsafe {
        (*bytes.as_mut_ptr())[0] = 1;
        (*bytes.as_mut_ptr())[1] = 2;
        (*bytes.as_mut_ptr())[2] = 3;
        bytes.assume_init()
    }
}

pub fn one_by_one() -> [u8; 64] {
    let mut bytes = MaybeUninit::<[u8; 64]>::uninit();
    for at in 0..64 {
        unsafe { (*bytes.as_mut_ptr())[at] = 1 };
    }
    unsafe { bytes.assume_init() }
}

pub fn asked_for() -> u32 {
    let layout = Layout::new::<u32>();
    unsafe {
        let place = alloc(layout) as *mut u32;
        if place.is_null() {
            std::alloc::handle_alloc_error(layout);
        }
        *place = 5;
        let number = *place;
        dealloc(place.cast(), layout);
        number
    }
}

pub fn zeros(layout: Layout) -> Option<u64> {
    unsafe {
        let place: *mut u64 = alloc_zeroed(layout).cast();
        if place.is_null() {
            return None;
        }
        let number = place.read();
        dealloc(place.cast(), layout);
        Some(number)
    }
}

pub fn filled(layout: Layout) -> u8 {
    unsafe {
        let place = alloc(layout);
        ptr::write_bytes(place, 1, layout.size());
        let number = place.read();
        dealloc(place, layout);
        number
    }
}

pub fn in_a_later_round(layout: Layout) -> u8 {
    let mut last = 0;
    unsafe {
        let place = alloc(layout);
        for round in 0..9 {
            if round > 0 {
                last = *place;
            }
            place.write(round);
        }
        dealloc(place, layout);
    }
    last
}

pub fn boxed() -> Box<MaybeUninit<u32>> {
    let room = Box::<MaybeUninit<u32>>::new_uninit();
    unsafe { room.assume_init() }
}
