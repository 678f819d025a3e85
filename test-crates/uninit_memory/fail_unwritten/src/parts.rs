//! Memory of which only a part was written, and memory that was only asked for.
use std::alloc::{Layout, alloc, dealloc};
use std::mem::MaybeUninit;
use std::ptr;

pub fn first_half(count: usize) -> Vec<u16> {
    let mut numbers: Vec<u16> = Vec::with_capacity(count);
    let half = count / 2;
    for slot in numbers.spare_capacity_mut().iter_mut().take(half) {
        slot.write(7);
    }
    unsafe { numbers.set_len(count) }; //~ uninit_memory
    numbers
}

pub fn all_but_one(count: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(count);
    let start: *mut u8 = bytes.as_mut_ptr();
    unsafe {
        start.write_bytes(0, count - 1);
        bytes.set_len(count); //~ uninit_memory
    }
    bytes
}

pub fn with_a_tail(source: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(source.len() + 4);
    bytes.extend_from_slice(source);
    unsafe { bytes.set_len(source.len() + 4) }; //~ uninit_memory
    bytes
}

pub fn first_ones(count: usize) -> Vec<u32> {
    let mut numbers: Vec<u32> = Vec::with_capacity(count + 1);
    let end = count + 1;
    for at in 0..count {
        unsafe { numbers.as_mut_ptr().add(at).write(1) };
    }
    unsafe { numbers.set_len(end) }; //~ uninit_memory
    numbers
}

pub fn copied(source: &[u64; 4]) -> Vec<u64> {
    let mut numbers = Vec::with_capacity(8);
    unsafe {
        ptr::copy_nonoverlapping(source.as_ptr(), numbers.as_mut_ptr(), 4);
        numbers.set_len(8); //~ uninit_memory
    }
    numbers
}

pub struct Entry {
    pub key: u64,
    pub value: u64,
    pub next: Option<Box<Entry>>,
}

pub fn without_value(key: u64) -> Entry {
    let mut entry: MaybeUninit<Entry> = MaybeUninit::uninit();
    let place = entry.as_mut_ptr();
    unsafe {
        ptr::addr_of_mut!((*place).key).write(key);
        ptr::addr_of_mut!((*place).next).write(None);
        entry.assume_init() //~ uninit_memory
    }
}

pub fn by_assignment(key: u64) -> Entry {
    let mut entry = MaybeUninit::<Entry>::uninit();
    unsafe {
        (*entry.as_mut_ptr()).key = key;
        ptr::write(&raw mut (*entry.as_mut_ptr()).next, None);
        entry.assume_init() //~ uninit_memory
    }
}

pub fn some_elements() -> [u8; 4] {
    let mut bytes = MaybeUninit::<[u8; 4]>::uninit();
    unsafe {
        (*bytes.as_mut_ptr())[0] = 1;
        (*bytes.as_mut_ptr())[1] = 2;
        (*bytes.as_mut_ptr())[3] = 4;
        bytes.assume_init() //~ uninit_memory
    }
}

pub fn asked_for() -> u32 {
    let layout = Layout::new::<u32>();
    unsafe {
        let place = alloc(layout) as *mut u32;
        if place.is_null() {
            std::alloc::handle_alloc_error(layout);
        }
        let number = *place; //~ uninit_memory
        dealloc(place.cast(), layout);
        number
    }
}

pub fn asked_for_and_read(layout: Layout) -> Option<u64> {
    unsafe {
        let place: *mut u64 = alloc(layout).cast();
        if place.is_null() {
            return None;
        }
        let number = std::ptr::read(place); //~ uninit_memory
        dealloc(place.cast(), layout);
        Some(number)
    }
}

pub fn boxed() -> Box<u32> {
    let room = Box::<u32>::new_uninit();
    unsafe { room.assume_init() } //~ uninit_memory
}
