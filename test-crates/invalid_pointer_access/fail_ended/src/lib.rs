//! Pointers that are used after what they lead to was given up, and pointers that never led anywhere.

mod ignored;
pub mod owners;
pub mod rounds;

use std::alloc::{Layout, alloc, dealloc, realloc};
use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr::{self, NonNull};
use std::rc::Rc;
use std::sync::Arc;

unsafe extern "C" {
    fn malloc(size: usize) -> *mut c_void;
    fn free(place: *mut c_void);
}

pub fn dropped_box() -> u32 {
    let boxed = Box::new(5u32);
    let place = &raw const *boxed;
    drop(boxed);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn dropped_in_the_raw() -> u32 {
    let place = Box::into_raw(Box::new(5u32));
    unsafe {
        drop(Box::from_raw(place));
        *place //~ invalid_pointer_access
    }
}

pub fn dropped_by_a_statement() -> u32 {
    let place = Box::into_raw(Box::new(5u32));
    unsafe {
        let _ = Box::from_raw(place);
        place.read() //~ invalid_pointer_access
    }
}

pub fn taken_twice() -> u32 {
    let place = Box::into_raw(Box::new(5u32));
    let first = unsafe { Box::from_raw(place) };
    drop(first);
    let second = unsafe { Box::from_raw(place) }; //~ invalid_pointer_access
    *second
}

pub fn dropped_vector() -> u8 {
    let bytes = vec![1u8, 2];
    let place = bytes.as_ptr();
    std::mem::drop(bytes);
    unsafe { *place.add(1) } //~ invalid_pointer_access
}

pub fn grown_vector(mut bytes: Vec<u8>) -> u8 {
    let place = bytes.as_mut_ptr();
    bytes.push(4);
    unsafe { place.write(1) }; //~ invalid_pointer_access
    bytes[0]
}

pub fn grown_text() -> u8 {
    let mut text = String::from("short");
    let place = text.as_ptr();
    text.push_str(" and longer");
    unsafe { *place } //~ invalid_pointer_access
}

pub fn reserved() -> u8 {
    let mut bytes = vec![1u8];
    let place = bytes.as_ptr();
    bytes.reserve(1000);
    unsafe { ptr::read(place) } //~ invalid_pointer_access
}

pub fn grown_in_a_loop() -> u32 {
    let mut numbers = vec![1u32];
    let place = numbers.as_ptr();
    let mut sum = 0;
    for number in 0..10 {
        sum += unsafe { *place }; //~ invalid_pointer_access
        numbers.push(number);
    }
    sum
}

pub fn grown_through_a_reference(bytes: &mut Vec<u8>) -> u8 {
    let mut own = std::mem::take(bytes);
    own.push(1);
    let mut list = vec![1u8];
    let place = list.as_ptr();
    let lent = &mut list;
    lent.extend_from_slice(&own);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn element_of_grown() -> i64 {
    let mut numbers = vec![1i64, 2];
    let second = &raw const numbers[1];
    numbers.insert(0, 9);
    unsafe { *second } //~ invalid_pointer_access
}

pub fn another_value() -> u32 {
    let mut boxed = Box::new(1u32);
    let place: *const u32 = &*boxed;
    boxed = Box::new(2);
    let old = unsafe { *place }; //~ invalid_pointer_access
    old + *boxed
}

pub fn another_text() -> usize {
    let mut text = "one".to_string();
    let place = text.as_ptr();
    text = String::from("two");
    let bytes = unsafe { std::slice::from_raw_parts(place, 3) }; //~ invalid_pointer_access
    bytes.len() + text.len()
}

struct Packet {
    body: Vec<u8>,
    length: usize,
}

fn consume(packet: Packet) -> usize {
    packet.body.len()
}

pub fn moved_struct() -> usize {
    let packet = Packet {
        body: Vec::new(),
        length: 3,
    };
    let place = &raw const packet;
    let length = consume(packet);
    length + unsafe { (*place).length } //~ invalid_pointer_access
}

pub fn moved_vector() -> usize {
    let bytes = vec![1u8];
    let place = &raw const bytes;
    let other = bytes;
    let length = unsafe { (*place).len() }; //~ invalid_pointer_access
    length + other.len()
}

pub fn dropped_field() -> u8 {
    let packet = Packet {
        body: vec![1],
        length: 1,
    };
    let place = packet.body.as_ptr();
    drop(packet);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn given_back() -> u8 {
    let layout = Layout::new::<u8>();
    unsafe {
        let place = alloc(layout);
        if place.is_null() {
            return 0;
        }
        place.write(1);
        dealloc(place, layout);
        *place //~ invalid_pointer_access
    }
}

pub fn given_back_to_c() -> i32 {
    unsafe {
        let place = malloc(4) as *mut i32;
        if place.is_null() {
            return 0;
        }
        *place = 5;
        free(place as *mut c_void);
        *place //~ invalid_pointer_access
    }
}

pub fn freed_twice() {
    unsafe {
        let place = malloc(4);
        free(place);
        free(place); //~ invalid_pointer_access
    }
}

pub fn made_larger() -> u8 {
    let layout = Layout::from_size_align(4, 1).expect("a small layout");
    unsafe {
        let place = alloc(layout);
        let larger = realloc(place, layout, 8);
        place.write(3); //~ invalid_pointer_access
        larger.read() //~ invalid_pointer_access
    }
}

pub fn dropped_in_place() -> usize {
    let mut text = String::from("one");
    let place: *mut String = &mut text;
    unsafe {
        ptr::drop_in_place(place);
        let length = (&*place).len(); //~ invalid_pointer_access
        std::mem::forget(text);
        length
    }
}

pub fn null() -> i32 {
    let place: *const i32 = ptr::null();
    unsafe { *place } //~ invalid_pointer_access
}

pub fn null_by_cast() {
    let place = 0 as *mut u8;
    unsafe { place.write(1) } //~ invalid_pointer_access
}

pub fn null_where_it_was_checked(place: *const i32) -> i32 {
    if place.is_null() {
        return unsafe { *place }; //~ invalid_pointer_access
    }
    unsafe { *place }
}

pub fn checked_the_wrong_way(place: *mut i32) {
    if !place.is_null() {
        return;
    }
    unsafe { *place = 1 } //~ invalid_pointer_access
}

pub fn not_memory() -> u64 {
    let place = NonNull::<u64>::dangling();
    unsafe { *place.as_ptr() } //~ invalid_pointer_access
}

pub fn counted_to_none() -> u32 {
    let shared = Rc::new(5u32);
    let place = Rc::as_ptr(&shared);
    let other = Rc::clone(&shared);
    drop(shared);
    drop(other);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn counted_in_the_raw() -> u32 {
    let place = Arc::into_raw(Arc::new(5u32));
    unsafe {
        drop(Arc::from_raw(place));
        *place //~ invalid_pointer_access
    }
}

pub fn text_of_c() -> usize {
    let place: *mut c_char = CString::new("text").expect("no zero inside").into_raw();
    unsafe {
        drop(CString::from_raw(place));
        CStr::from_ptr(place).to_bytes().len() //~ invalid_pointer_access
    }
}

unsafe fn release(place: *mut u32) {
    drop(unsafe { Box::from_raw(place) });
}

pub fn released_elsewhere() -> u32 {
    let place = Box::into_raw(Box::new(5u32));
    unsafe {
        release(place);
        *place //~ invalid_pointer_access
    }
}

pub struct Handle {
    place: *mut u32,
}

impl Handle {
    pub fn new() -> Self {
        Self {
            place: Box::into_raw(Box::new(1)),
        }
    }

    pub fn close(&mut self) {
        unsafe { drop(Box::from_raw(self.place)) }
    }

    pub fn get(&self) -> u32 {
        unsafe { *self.place } //~ invalid_pointer_access
    }
}

pub fn used_after_close() -> u32 {
    let mut handle = Handle::new();
    handle.close();
    handle.get()
}

fn nothing<T>() -> *mut T {
    ptr::null_mut()
}

pub fn null_from_elsewhere() -> i32 {
    let place = nothing::<i32>();
    unsafe { place.read() } //~ invalid_pointer_access
}

pub fn dropped_on_one_way(early: bool) -> u32 {
    let boxed = Box::new(5u32);
    let place = &raw const *boxed;
    if early {
        drop(boxed);
    }
    unsafe { *place } //~ invalid_pointer_access
}

pub fn dropped_before_the_closure() -> u32 {
    let boxed = Box::new(5u32);
    let place = &raw const *boxed;
    let read = move || unsafe { *place }; //~ invalid_pointer_access
    drop(boxed);
    read()
}

pub async fn dropped_before_await() -> u32 {
    let boxed = Box::new(5u32);
    let place = &raw const *boxed as usize;
    let later = async move { unsafe { *(place as *const u32) } }; //~ invalid_pointer_access
    drop(boxed);
    later.await
}

pub fn copies_from_freed(out: &mut [u8; 2]) {
    let bytes = vec![1u8, 2];
    let place = bytes.as_ptr();
    drop(bytes);
    unsafe { ptr::copy_nonoverlapping(place, out.as_mut_ptr(), 2) } //~ invalid_pointer_access
}

pub fn generic<T: Clone>(value: T) -> T {
    let boxed = Box::new(value);
    let place: *const T = &*boxed;
    drop(boxed);
    unsafe { (*place).clone() } //~ invalid_pointer_access
}

pub enum Slot {
    Full(*mut u32),
    Empty,
}

pub fn freed_in_an_enum(full: bool) -> u32 {
    let place = Box::into_raw(Box::new(5u32));
    let slot = if full { Slot::Full(place) } else { Slot::Empty };
    unsafe { drop(Box::from_raw(place)) };
    match slot {
        Slot::Full(place) => unsafe { *place }, //~ invalid_pointer_access
        Slot::Empty => 0,
    }
}

fn add_all(bytes: &mut Vec<u8>) {
    bytes.extend([1, 2, 3]);
}

pub fn grown_elsewhere() -> u8 {
    let mut bytes = vec![1u8];
    let place = bytes.as_ptr();
    add_all(&mut bytes);
    unsafe { *place } //~ invalid_pointer_access
}

pub trait Finish {
    fn finish(&mut self);
}

impl Finish for Handle {
    fn finish(&mut self) {
        self.close();
    }
}

pub fn finished_by_a_trait(mut handle: Handle) -> u32 {
    handle.finish();
    unsafe { *handle.place } //~ invalid_pointer_access
}

pub fn after_the_mapping_ended(file: &std::fs::File) -> std::io::Result<u8> {
    let mapped = unsafe { memmap2::Mmap::map(file)? };
    let place = mapped.as_ptr();
    drop(mapped);
    Ok(unsafe { *place }) //~ invalid_pointer_access
}

pub fn after_the_mapping_was_given_away(file: &std::fs::File) -> std::io::Result<()> {
    let mut mapped = unsafe { memmap2::MmapMut::map_mut(file)? };
    let place = mapped.as_mut_ptr();
    drop(mapped);
    unsafe { *place = 1 }; //~ invalid_pointer_access
    Ok(())
}
