//! What each round of a loop makes anew, and pointers to what the round before freed.

use std::ptr;

pub fn the_one_before_is_read() -> u32 {
    let mut before: *mut u32 = ptr::null_mut();
    let mut sum = 0;
    for number in 0..4 {
        if !before.is_null() {
            sum += unsafe { *before }; //~ invalid_pointer_access
        }
        before = Box::into_raw(Box::new(number));
        unsafe { drop(Box::from_raw(before)) };
    }
    sum
}

pub fn the_first_one_goes_with_the_list() -> u32 {
    let mut boxes: Vec<Box<u32>> = Vec::new();
    let mut first: *const u32 = ptr::null();
    for number in 0..5u32 {
        boxes.push(Box::new(number));
        if number == 0 {
            first = &*boxes[0];
        }
    }
    drop(boxes);
    unsafe { *first } //~ invalid_pointer_access
}

pub fn what_was_bound_in_the_round(places: &std::collections::HashMap<String, *mut u32>) -> u32 {
    let mut sum = 0;
    for name in ["one", "two"] {
        let place: *mut u32 = unsafe { found(places, name) };
        unsafe { drop(Box::from_raw(place)) };
        sum += unsafe { *place }; //~ invalid_pointer_access
    }
    sum
}

unsafe extern "C" {
    fn found(places: &std::collections::HashMap<String, *mut u32>, name: &str) -> *mut u32;
}
