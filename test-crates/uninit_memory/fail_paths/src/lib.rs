//! The same by other ways of writing it.
use std::mem::{self, MaybeUninit, zeroed};
use std::ptr::NonNull;

type Room<T> = MaybeUninit<T>;
type Block = MaybeUninit<[u8; 32]>;

pub fn by_path(length: usize) -> Vec<u8> {
    let mut bytes: Vec<u8> = Vec::with_capacity(length);
    unsafe { Vec::set_len(&mut bytes, length) }; //~ uninit_memory
    bytes
}

pub fn by_typed_path(length: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length);
    unsafe { Vec::<u8>::set_len(&mut bytes, length) }; //~ uninit_memory
    bytes
}

pub fn of_an_alias() -> u32 {
    unsafe { Room::<u32>::uninit().assume_init() } //~ uninit_memory
}

pub fn of_a_whole_alias() -> [u8; 32] {
    unsafe { Block::uninit().assume_init() } //~ uninit_memory
}

pub fn of_a_typed_local() -> u64 {
    let room: Room<u64> = Room::uninit();
    unsafe { room.assume_init() } //~ uninit_memory
}

pub fn of_a_function() -> u32 {
    unsafe { MaybeUninit::assume_init(MaybeUninit::<u32>::uninit()) } //~ uninit_memory
}

pub fn of_a_moved_local() -> u32 {
    let first = MaybeUninit::<u32>::uninit();
    let second = first;
    unsafe { second.assume_init() } //~ uninit_memory
}

pub fn no_reference() -> usize {
    let name = unsafe { mem::zeroed::<&str>() }; //~ uninit_memory
    name.len()
}

pub fn no_pointer() -> NonNull<u8> {
    unsafe { zeroed() } //~ uninit_memory
}

pub fn no_function() -> extern "C" fn(i32) -> i32 {
    unsafe { zeroed() } //~ uninit_memory
}

pub fn no_function_by_name() {
    type Callback = unsafe extern "C" fn(*mut u8);
    let callback: Callback = unsafe { mem::zeroed() }; //~ uninit_memory
    unsafe { callback(std::ptr::null_mut()) };
}

pub struct Table {
    pub first: NonNull<u8>,
    pub call: fn(),
}

impl Table {
    pub fn empty() -> Self {
        unsafe { mem::zeroed() } //~ uninit_memory
    }
}

pub fn handed_on() {
    take(unsafe { zeroed() }); //~ uninit_memory
}

fn take(_: Box<u8>) {}

pub fn array_of_numbers() -> [u64; 4] {
    let block: MaybeUninit<[u64; 4]> = MaybeUninit::uninit();
    unsafe { block.assume_init_read() } //~ uninit_memory
}

pub fn read_from() -> u32 {
    let room = MaybeUninit::<u32>::uninit();
    unsafe { room.as_ptr().read() } //~ uninit_memory
}

pub fn read_by_function() -> u32 {
    let room = MaybeUninit::<u32>::uninit();
    unsafe { std::ptr::read(room.as_ptr()) } //~ uninit_memory
}

pub struct Buffer {
    bytes: Vec<u8>,
}

impl Buffer {
    pub fn grow(&mut self, more: usize) {
        self.bytes.reserve(more);
        unsafe { self.bytes.set_len(self.bytes.len() + more) }; //~ uninit_memory
    }
}
