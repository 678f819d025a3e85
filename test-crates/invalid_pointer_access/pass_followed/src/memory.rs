//! Memory that was asked for, with a look whether there was any before it is used.

use std::alloc::{alloc, alloc_zeroed, dealloc, handle_alloc_error, Layout};
use std::ptr::{self, NonNull};
use std::rc::Rc;

unsafe extern "C" {
    fn malloc(size: usize) -> *mut u8;
    fn free(place: *mut u8);
}

fn block(size: usize) -> *mut u8 {
    let place = unsafe { malloc(size) };
    if place.is_null() {
        panic!("no memory")
    }
    place
}

fn ensure(place: *mut u8) {
    if place.is_null() {
        std::process::abort()
    }
}

fn is_there(place: *mut u8) -> bool {
    !place.is_null()
}

pub fn by_a_helper() {
    let place = block(8);
    unsafe {
        *place = 1;
        free(place);
    }
}

pub fn looked_at_elsewhere() {
    unsafe {
        let place = malloc(8);
        ensure(place);
        *place = 1;
        let other = malloc(8);
        if is_there(other) {
            *other = 1;
        }
    }
}

pub fn handled(layout: Layout) {
    unsafe {
        let place = alloc(layout);
        if place.is_null() {
            handle_alloc_error(layout)
        }
        let words = place as *mut u64;
        words.write(3);
        dealloc(place, layout);
    }
}

pub fn wrapped(layout: Layout) -> Option<NonNull<u64>> {
    unsafe {
        let place = NonNull::new(alloc_zeroed(layout) as *mut u64)?;
        place.as_ptr().write(3);
        Some(place)
    }
}

pub fn wrapped_and_used_as_it_was() -> u8 {
    unsafe {
        let place = malloc(4);
        let kept = NonNull::new(place).expect("memory");
        *place = 3;
        *kept.as_ptr()
    }
}

pub fn answer_is_kept(layout: Layout, wanted: bool) {
    unsafe {
        let place = alloc(layout);
        let there = !place.is_null();
        if there && wanted {
            place.write(3);
        }
        dealloc(place, layout);
    }
}

pub fn as_a_reference() {
    unsafe {
        let place = malloc(4);
        let Some(first) = place.as_mut() else { return };
        *first = 4;
        free(place);
    }
}

pub fn compared() -> u8 {
    unsafe {
        let place = malloc(4);
        if place != ptr::null_mut() {
            *place = 1;
        }
        let other = malloc(4);
        if other as usize == 0 {
            return 0;
        }
        *other
    }
}

pub fn until_there_is_some() {
    unsafe {
        let mut place: *mut u8 = ptr::null_mut();
        while place.is_null() {
            place = malloc(8);
        }
        *place = 1;
    }
}

pub struct Buffer {
    place: *mut u8,
    used: usize,
}

impl Buffer {
    pub fn new() -> Option<Buffer> {
        let buffer = Buffer { place: unsafe { malloc(16) }, used: 0 };
        if buffer.place.is_null() {
            return None;
        }
        Some(buffer)
    }

    pub fn push(&mut self, byte: u8) -> bool {
        if self.place.is_null() || self.used >= 16 {
            return false;
        }
        unsafe { self.place.add(self.used).write(byte) };
        self.used += 1;
        true
    }
}

pub fn filled() -> u8 {
    let Some(mut buffer) = Buffer::new() else { return 0 };
    buffer.push(4);
    unsafe { *buffer.place }
}

pub fn both() {
    unsafe {
        let (left, right) = (malloc(4), malloc(4));
        if left.is_null() || right.is_null() {
            free(left);
            free(right);
            return;
        }
        *left = 1;
        *right = 1;
    }
}

pub fn weak() -> u32 {
    let owner = Rc::new(2u32);
    let weak = Rc::downgrade(&owner);
    let place = weak.as_ptr();
    let Some(other) = weak.upgrade() else { return 0 };
    drop(owner);
    let value = unsafe { *place };
    drop(other);
    value
}
