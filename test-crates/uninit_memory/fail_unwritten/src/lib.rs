//! Memory that is used as a value before anything was written to it.
mod choices;
mod filled;
mod parts;


use std::io::Read;
use std::mem::{self, MaybeUninit};

pub fn room_only(length: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length);
    unsafe { bytes.set_len(length) }; //~ uninit_memory
    bytes
}

pub fn read_into_it(source: &mut impl Read, length: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes: Vec<u8> = Vec::with_capacity(length);
    unsafe {
        bytes.set_len(bytes.capacity()); //~ uninit_memory
    }
    source.read_exact(&mut bytes)?;
    Ok(bytes)
}

pub fn more_room(bytes: &mut Vec<u8>, source: &mut impl Read) -> std::io::Result<()> {
    bytes.reserve(64);
    let length = bytes.len();
    unsafe { bytes.set_len(length + 64) }; //~ uninit_memory
    source.read_exact(&mut bytes[length..])
}

pub fn of_references<'a>(count: usize) -> Vec<&'a str> {
    let mut texts: Vec<&'a str> = Vec::with_capacity(count);
    if count > 0 {
        unsafe { texts.set_len(count) }; //~ uninit_memory
    }
    texts
}

pub fn at_once() -> u32 {
    unsafe { MaybeUninit::<u32>::uninit().assume_init() } //~ uninit_memory
}

pub fn an_array() -> [u8; 16] {
    let bytes: [u8; 16] = unsafe { MaybeUninit::uninit().assume_init() }; //~ uninit_memory
    bytes
}

pub fn with_a_name() -> u64 {
    let value = MaybeUninit::<u64>::uninit();
    unsafe { value.assume_init() } //~ uninit_memory
}

pub fn with_a_type() -> u16 {
    let value: MaybeUninit<u16> = MaybeUninit::uninit();
    *unsafe { value.assume_init_ref() } //~ uninit_memory
}

pub fn given_back() -> i32 {
    unsafe { MaybeUninit::uninit().assume_init() } //~ uninit_memory
}

pub struct Packet {
    head: [u8; 4],
    next: &'static str,
}

pub fn in_a_field() -> Packet {
    Packet {
        head: unsafe { MaybeUninit::uninit().assume_init() }, //~ uninit_memory
        next: "",
    }
}

#[allow(deprecated, invalid_value)]
pub fn old_way() -> u32 {
    let value: u32 = unsafe { mem::uninitialized() }; //~ uninit_memory
    value
}

#[allow(deprecated, invalid_value)]
pub fn old_way_of_a_type() -> bool {
    unsafe { mem::uninitialized::<bool>() } //~ uninit_memory
}

#[allow(invalid_value)]
pub fn zero_reference() -> &'static u8 {
    unsafe { mem::zeroed() } //~ uninit_memory
}

#[allow(invalid_value)]
pub fn zero_box() -> Box<u8> {
    let boxed: Box<u8> = unsafe { mem::zeroed() }; //~ uninit_memory
    boxed
}

#[allow(invalid_value)]
pub fn zero_vector() -> usize {
    unsafe { mem::zeroed::<Vec<u8>>() }.len() //~ uninit_memory
}

#[allow(invalid_value)]
pub fn zero_struct() -> usize {
    let packet: Packet = unsafe { mem::zeroed() }; //~ uninit_memory
    packet.head.len() + packet.next.len()
}

pub struct Callbacks {
    pub run: fn(u32) -> u32,
}

#[allow(invalid_value)]
pub fn zero_function() -> Callbacks {
    unsafe { std::mem::zeroed::<Callbacks>() } //~ uninit_memory
}

pub fn another_seat(name: &str) -> String {
    let mut seats = [const { MaybeUninit::<String>::uninit() }; 3];
    seats[0].write(name.to_owned());
    // SAFETY: none; the last one is empty.
    unsafe { seats[2].assume_init_read() } //~ uninit_memory
}

/// The beginning of a message.
pub struct Front {
    pub kind: u32,
    pub size: u32,
}

pub fn front() -> Box<Front> {
    let front: Box<MaybeUninit<Front>> = Box::new_uninit();
    // SAFETY: none; nothing was written.
    unsafe { front.assume_init() } //~ uninit_memory
}
