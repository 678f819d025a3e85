//! Memory that was asked for and used without a look whether there was any, and pointers that lead to none.

use std::alloc::{alloc, dealloc, realloc, Layout};
use std::ptr::NonNull;
use std::rc::Rc;

unsafe extern "C" {
    fn malloc(size: usize) -> *mut u8;
    fn free(place: *mut u8);
}

fn block(size: usize) -> *mut u8 {
    unsafe { malloc(size) }
}

pub fn at_once(layout: Layout) {
    unsafe {
        let place = alloc(layout).cast::<u64>();
        place.write(3); //~ invalid_pointer_access
        dealloc(place.cast(), layout);
    }
}

pub fn by_a_helper() {
    let place = block(8);
    unsafe {
        *place = 1; //~ invalid_pointer_access
        free(place);
    }
}

pub fn looked_and_went_on(layout: Layout) {
    unsafe {
        let place = alloc(layout);
        if !place.is_null() {
            eprintln!("there is memory");
        }
        place.write(3); //~ invalid_pointer_access
        dealloc(place, layout);
    }
}

pub fn gives_up_only_sometimes(layout: Layout, strict: bool) -> u8 {
    unsafe {
        let place = alloc(layout);
        if place.is_null() && strict {
            return 0;
        }
        *place //~ invalid_pointer_access
    }
}

pub fn made_larger(layout: Layout) -> *mut u8 {
    unsafe {
        let place = alloc(layout);
        assert!(!place.is_null(), "no memory");
        let larger = realloc(place, layout, layout.size() * 2);
        larger.add(layout.size()).write(1); //~ invalid_pointer_access
        larger
    }
}

pub fn owned(layout: Layout) -> Box<u32> {
    unsafe { Box::from_raw(alloc(layout) as *mut u32) } //~ invalid_pointer_access
}

pub fn wrong_one_of_two() {
    unsafe {
        let (left, right) = (malloc(4), malloc(4));
        if left.is_null() {
            return;
        }
        *left = 1;
        *right = 1; //~ invalid_pointer_access
    }
}

fn entry(list: &[u32], at: usize) -> *const u32 {
    match list.get(at) {
        Some(value) => value,
        None => std::ptr::null(),
    }
}

pub fn other_was_looked_at(list: &[u32]) -> u32 {
    let left = entry(list, 0);
    let right = entry(list, 1);
    if left.is_null() {
        return 0;
    }
    unsafe { *left + *right } //~ invalid_pointer_access
}

pub fn of_a_written_type() -> u32 {
    let place: NonNull<u32> = NonNull::dangling();
    unsafe { *place.as_ptr() } //~ invalid_pointer_access
}

pub fn weak() -> u32 {
    let owner = Rc::new(2u32);
    let weak = Rc::downgrade(&owner);
    let place = weak.as_ptr();
    drop(owner);
    unsafe { *place } //~ invalid_pointer_access
}
