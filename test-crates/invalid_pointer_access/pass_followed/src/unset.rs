//! Slots that are written before they are read, numbers that are addresses of something, and parts of the machine.

use std::mem::{self, MaybeUninit};
use std::ptr::{self, NonNull};

const BASE: usize = 0x3f20_0000;

pub struct Device {
    name: &'static str,
    level: *const i16,
}

pub struct Counters {
    seen: usize,
    last: *const u8,
}

pub fn zeros_replaced(value: &i16) -> i16 {
    let mut level: *const i16 = unsafe { mem::zeroed() };
    if level.is_null() {
        level = value;
    }
    unsafe { level.read() }
}

pub fn zeros_in_a_field(value: &i16) -> i16 {
    let mut device = Device { name: "none", level: unsafe { mem::zeroed() } };
    device.level = value;
    println!("{}", device.name);
    unsafe { *device.level }
}

pub fn zeroed_number() -> u64 {
    let number: u64 = unsafe { mem::zeroed() };
    let place: *const u64 = &number;
    unsafe { *place }
}

pub fn zeroed_structure() -> usize {
    let counters: Counters = unsafe { mem::zeroed() };
    let place: *const Counters = &counters;
    unsafe { (*place).seen }
}

pub fn slot(value: &u8) -> u8 {
    let mut slot = MaybeUninit::<*const u8>::uninit();
    slot.write(value);
    let place = unsafe { slot.assume_init() };
    unsafe { *place }
}

pub fn slot_by_pointer(value: &u8) -> u8 {
    let mut slot = MaybeUninit::<*const u8>::uninit();
    unsafe { slot.as_mut_ptr().write(value) };
    let place = unsafe { slot.assume_init() };
    unsafe { *place }
}

extern "C" {
    fn fill(slot: *mut *const u8) -> i32;
}

pub fn slot_by_others() -> u8 {
    let mut slot = MaybeUninit::<*const u8>::uninit();
    if unsafe { fill(slot.as_mut_ptr()) } != 0 {
        return 0;
    }
    let place = unsafe { slot.assume_init() };
    unsafe { *place }
}

fn set(slot: &mut MaybeUninit<*const u8>, value: &u8) {
    slot.write(value);
}

pub fn slot_by_a_function(value: &u8) -> u8 {
    let mut slot = MaybeUninit::uninit();
    set(&mut slot, value);
    let place: *const u8 = unsafe { slot.assume_init() };
    unsafe { *place }
}

pub fn number_in_a_slot() -> u32 {
    let mut slot = MaybeUninit::<u32>::uninit();
    let place = slot.as_mut_ptr();
    unsafe {
        place.write(5);
        *place + slot.assume_init()
    }
}

pub fn part_of_the_machine() -> u32 {
    let place = (BASE + 4) as *mut u32;
    unsafe {
        place.write_volatile(1);
        ptr::read_volatile(place)
    }
}

pub fn there_and_back(value: u32) -> u32 {
    let number = &raw const value as usize;
    let place = number as *const u32;
    unsafe { *place }
}

pub fn mark(place: *const u32) -> Option<u32> {
    const GONE: *const u32 = 1usize as *const u32;
    if place == GONE {
        return None;
    }
    Some(unsafe { *place })
}

pub fn none_of_the_block() -> usize {
    let place = NonNull::<u64>::dangling();
    unsafe { std::slice::from_raw_parts(place.as_ptr(), 0) }.len()
}

fn lookup(list: &[u32], wanted: u32) -> *const u32 {
    match list.iter().find(|one| **one == wanted) {
        Some(one) => one,
        None => ptr::null(),
    }
}

pub fn filtered(list: &[u32], wanted: &[u32]) -> u32 {
    let found = wanted.iter().map(|one| lookup(list, *one));
    found.filter(|one| !one.is_null()).map(|one| unsafe { one.read() }).sum()
}

pub fn asked_for_each(list: &[u32]) -> u32 {
    let found = [2, 3].map(|wanted| lookup(list, wanted));
    found.iter().map(|one| if one.is_null() { 0 } else { unsafe { **one } }).sum()
}

pub fn until_there_is_none(list: &[u32], wanted: &[u32]) -> u32 {
    let found = wanted.iter().map(|one| lookup(list, *one));
    found.take_while(|one| !one.is_null()).map(|one| unsafe { *one }).sum()
}

pub fn where_there_is_one(list: &[u32], wanted: &[u32]) -> Option<u32> {
    let found = wanted.iter().map(|one| lookup(list, *one)).find(|one| !one.is_null())?;
    Some(unsafe { *found })
}

pub struct Table {
    context: *mut u32,
    level: u32,
}

extern "C" {
    fn fill_table(table: *mut Table);
}

impl Table {
    fn attach(&mut self, context: &mut u32) {
        self.context = context;
    }
}

pub fn zeros_that_are_filled(level: u32) -> u32 {
    let mut table: Table = unsafe { mem::zeroed() };
    table.level = level;
    unsafe { fill_table(&mut table) };
    unsafe { *table.context }
}

pub fn zeros_written_by_a_method(context: &mut u32) -> u32 {
    let mut table: Table = unsafe { mem::zeroed() };
    table.attach(context);
    unsafe { *table.context }
}

pub fn zeros_asked_for() -> u32 {
    let table: Table = unsafe { mem::zeroed() };
    if table.context.is_null() {
        return table.level;
    }
    unsafe { *table.context }
}

pub fn replaced_or_left(device: Option<&Device>) -> &'static str {
    let mut place: NonNull<Device> = NonNull::dangling();
    match device {
        Some(device) => place = NonNull::from(device),
        None => return "none",
    }
    unsafe { place.as_ref() }.name
}

pub fn none_of_them(list: &[u32]) -> u32 {
    let mut place: NonNull<u32> = NonNull::dangling();
    if !list.is_empty() {
        place = NonNull::from(&list[0]);
    }
    let same = unsafe { std::slice::from_raw_parts(place.as_ptr(), list.len()) };
    let mut copy = vec![0; list.len()];
    unsafe { ptr::copy_nonoverlapping(place.as_ptr(), copy.as_mut_ptr(), list.len()) };
    same.iter().chain(&copy).sum()
}

fn fill_by_hand(table: &mut Table) {
    unsafe { fill_table(table) };
}

pub fn zeros_filled_by_another(level: u32) -> u32 {
    let mut table: Table = unsafe { mem::zeroed() };
    table.level = level;
    fill_by_hand(&mut table);
    unsafe { *table.context }
}

#[repr(C)]
pub struct Address {
    family: u16,
    path: [u8; 108],
}

fn filled(room: &mut MaybeUninit<Address>, path: &[u8; 108]) {
    let start = room.as_mut_ptr();
    unsafe {
        ptr::addr_of_mut!((*start).family).write(1);
        ptr::addr_of_mut!((*start).path).write(*path);
    }
}

pub fn filled_by_a_function(path: &[u8; 108]) -> Address {
    let mut room = MaybeUninit::<Address>::uninit();
    filled(&mut room, path);
    unsafe { room.assume_init() }
}
