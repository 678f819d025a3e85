//! Memory that is written before it is used, and types for which nothing needs to be written.
mod choices;
mod filled;
mod parts;


use std::io::Read;
use std::mem::{self, MaybeUninit};
use std::ptr;

pub fn written_first(length: usize) -> Vec<u8> {
    let mut bytes: Vec<u8> = Vec::with_capacity(length);
    unsafe {
        ptr::write_bytes(bytes.as_mut_ptr(), 0, length);
        bytes.set_len(length);
    }
    bytes
}

pub fn spare_room(length: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length);
    for slot in bytes.spare_capacity_mut() {
        slot.write(0u8);
    }
    unsafe { bytes.set_len(length) };
    bytes
}

fn fill(bytes: &mut Vec<u8>) -> usize {
    let place = bytes.as_mut_ptr();
    unsafe { *place = 1 };
    1
}

pub fn filled_elsewhere() -> Vec<u8> {
    let mut bytes = Vec::with_capacity(4);
    let count = fill(&mut bytes);
    unsafe { bytes.set_len(count) };
    bytes
}

pub fn made_empty(bytes: &mut Vec<u8>) {
    bytes.reserve(10);
    unsafe { bytes.set_len(0) };
}

pub fn made_shorter(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.reserve(1);
    let length = bytes.len();
    if length > 0 {
        unsafe { bytes.set_len(length - 1) };
    }
    bytes
}

pub fn of_rooms(count: usize) -> Vec<MaybeUninit<u32>> {
    let mut rooms: Vec<MaybeUninit<u32>> = Vec::with_capacity(count);
    unsafe { rooms.set_len(count) };
    rooms
}

pub fn array_of_rooms() -> [MaybeUninit<u8>; 8] {
    unsafe { MaybeUninit::uninit().assume_init() }
}

pub fn named_array_of_rooms() -> usize {
    let rooms: [MaybeUninit<String>; 8] = unsafe { MaybeUninit::uninit().assume_init() };
    rooms.len()
}

pub struct Inline<T, const N: usize> {
    rooms: [MaybeUninit<T>; N],
    count: usize,
}

impl<T, const N: usize> Inline<T, N> {
    pub fn new() -> Self {
        Self {
            rooms: unsafe { MaybeUninit::uninit().assume_init() },
            count: 0,
        }
    }

    pub fn room(&self) -> usize {
        self.rooms.len() - self.count
    }
}

pub fn written() -> u32 {
    let mut value = MaybeUninit::<u32>::uninit();
    value.write(5);
    unsafe { value.assume_init() }
}

pub fn written_by_pointer() -> u32 {
    let mut value = MaybeUninit::<u32>::uninit();
    let place = value.as_mut_ptr();
    unsafe {
        place.write(5);
        value.assume_init()
    }
}

pub fn zeros() -> u32 {
    let value = MaybeUninit::<u32>::zeroed();
    unsafe { value.assume_init() }
}

#[repr(C)]
pub struct Stat {
    pub size: u64,
    pub name: *const u8,
    pub mode: [u32; 4],
    pub done: Option<fn(u32)>,
    pub next: Option<Box<u8>>,
}


pub fn zero_numbers() -> u64 {
    unsafe { mem::zeroed::<u64>() }
}

pub fn zero_array() -> [u32; 16] {
    unsafe { mem::zeroed() }
}

pub fn zero_generic<T>() -> T {
    unsafe { mem::zeroed() }
}

pub fn zero_pointer() -> *const u8 {
    unsafe { mem::zeroed() }
}

pub fn zero_option() -> Option<Box<u8>> {
    unsafe { mem::zeroed() }
}

pub fn nothing() {
    unsafe { MaybeUninit::<()>::uninit().assume_init() }
}

pub fn whole_room(source: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = vec![0; 64];
    let count = source.read(&mut bytes)?;
    bytes.truncate(count);
    unsafe { bytes.set_len(count) };
    Ok(bytes)
}

pub fn the_same_seat(name: &str) -> String {
    let mut seats = [const { MaybeUninit::<String>::uninit() }; 3];
    seats[2].write(name.to_owned());
    // SAFETY: it was written above.
    unsafe { seats[2].assume_init_read() }
}

pub fn some_seat(at: usize, name: &str) -> String {
    let mut seats = [const { MaybeUninit::<String>::uninit() }; 3];
    seats[at].write(name.to_owned());
    // SAFETY: only one is ever asked for.
    unsafe { seats[1].assume_init_read() }
}

/// The beginning of a message.
pub struct Front {
    pub kind: u32,
    pub size: u32,
}

pub fn front() -> Box<Front> {
    let mut front: Box<MaybeUninit<Front>> = Box::new_uninit();
    front.write(Front { kind: 1, size: 2 });
    // SAFETY: it was written above.
    unsafe { front.assume_init() }
}

/// A mark of a type.
pub struct Mark;

pub fn mark() -> Box<Mark> {
    let mark: Box<MaybeUninit<Mark>> = Box::new_uninit();
    // SAFETY: there is nothing to write.
    unsafe { mark.assume_init() }
}
