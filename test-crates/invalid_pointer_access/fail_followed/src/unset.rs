//! Pointers that nobody gave a place: bytes that were never written, zeros, numbers, and what stands for no memory.

use std::mem::{self, MaybeUninit};
use std::ptr::{self, NonNull};

const BASE: usize = 0x3f20_0000;

pub struct Device {
    name: &'static str,
    level: *const i16,
}

pub fn zeros() -> i16 {
    let level: *const i16 = unsafe { mem::zeroed() };
    unsafe { level.read() } //~ invalid_pointer_access
}

pub fn zeros_in_a_field() -> i16 {
    let device = Device { name: "none", level: unsafe { mem::zeroed() } };
    println!("{}", device.name);
    unsafe { *device.level } //~ invalid_pointer_access
}

pub fn never_written() -> u8 {
    let place: *const u8 = unsafe { MaybeUninit::uninit().assume_init() };
    unsafe { *place } //~ invalid_pointer_access
}

pub fn never_written_slot() -> u8 {
    let slot = MaybeUninit::<*const u8>::uninit();
    let place: *const u8 = unsafe { slot.assume_init() };
    unsafe { place.read() } //~ invalid_pointer_access
}

pub fn zeroed_slot() -> u8 {
    let place: *const u8 = unsafe { MaybeUninit::zeroed().assume_init() };
    unsafe { place.read() } //~ invalid_pointer_access
}

pub fn block() -> u8 {
    let block: *mut [u8; 16] = ptr::dangling_mut();
    unsafe { (*block)[3] } //~ invalid_pointer_access
}

pub fn of_the_type() -> u64 {
    let place = NonNull::<u64>::dangling();
    unsafe { *place.as_ref() } //~ invalid_pointer_access
}

pub fn number() -> u32 {
    let place = 0x7fff_0000usize as *const u32;
    unsafe { *place } //~ invalid_pointer_access
}

pub fn written_at_a_number() {
    let place = (BASE + 8) as *mut u32;
    unsafe { place.write(1) } //~ invalid_pointer_access
}

pub fn without_memory() -> u32 {
    let place = ptr::without_provenance::<u32>(BASE);
    unsafe { place.read() } //~ invalid_pointer_access
}

fn lookup(list: &[u32], wanted: u32) -> *const u32 {
    match list.iter().find(|one| **one == wanted) {
        Some(one) => one,
        None => ptr::null(),
    }
}

pub fn of_an_array(list: &[u32]) -> u32 {
    let found = [2, 3].map(|wanted| lookup(list, wanted));
    found.into_iter().map(|one| unsafe { *one }).sum() //~ invalid_pointer_access
}

pub fn of_a_list(list: &[u32], wanted: &[u32]) -> u32 {
    wanted.iter().map(|one| lookup(list, *one)).map(|one| unsafe { one.read() }).sum() //~ invalid_pointer_access
}

pub struct Table {
    context: *mut u32,
    level: u32,
}

impl Table {
    fn raise(&mut self) {
        self.level = 1;
    }
}

pub fn zeros_around_a_field(level: u32) -> u32 {
    let mut table: Table = unsafe { mem::zeroed() };
    table.level = level;
    table.raise();
    unsafe { *table.context } //~ invalid_pointer_access
}

pub fn seldom_replaced(found: bool, device: &Device) -> &'static str {
    let mut place: NonNull<Device> = NonNull::dangling();
    if found {
        place = NonNull::from(device);
    }
    let device = unsafe { place.as_ref() }; //~ invalid_pointer_access
    device.name
}

fn of_a_slot(slot: &mut MaybeUninit<*const u8>) -> u8 {
    let place = slot.as_mut_ptr();
    unsafe { **place } //~? invalid_pointer_access
}

pub fn slot_of_a_pointer() -> u8 {
    let mut slot = MaybeUninit::<*const u8>::uninit();
    of_a_slot(&mut slot)
}
