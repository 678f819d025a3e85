//! What each round of a loop makes anew, while the pointers of the round before stay.

use std::collections::{HashMap, VecDeque};
use std::ptr;

/// A link of a chain.
pub struct Link {
    next: *mut Link,
    number: u32,
}

pub fn the_one_before_is_freed() {
    let mut before: *mut u32 = ptr::null_mut();
    for number in 0..4 {
        let now = Box::into_raw(Box::new(number));
        if !before.is_null() {
            unsafe { drop(Box::from_raw(before)) };
        }
        unsafe { *now = 1 };
        before = now;
    }
    if !before.is_null() {
        unsafe { drop(Box::from_raw(before)) };
    }
}

pub fn a_chain_and_its_end() -> u32 {
    let mut head: *mut Link = ptr::null_mut();
    for number in 0..5 {
        head = Box::into_raw(Box::new(Link { next: head, number }));
    }
    let mut sum = 0;
    while !head.is_null() {
        let link = unsafe { Box::from_raw(head) };
        head = link.next;
        sum += link.number;
    }
    sum
}

pub fn first_in_first_out() -> u32 {
    let mut places: VecDeque<*mut u32> = VecDeque::new();
    let mut sum = 0;
    for number in 0..5u32 {
        places.push_back(Box::into_raw(Box::new(number)));
        if places.len() > 2 {
            let place = places.pop_front().unwrap();
            sum += unsafe { *place };
            unsafe { drop(Box::from_raw(place)) };
        }
    }
    while let Some(place) = places.pop_front() {
        sum += unsafe { *place };
        unsafe { drop(Box::from_raw(place)) };
    }
    sum
}

pub fn the_last_one_stays() -> u32 {
    let mut boxes: Vec<Box<u32>> = Vec::new();
    let mut last: *const u32 = ptr::null();
    for number in 0..5u32 {
        boxes.push(Box::new(number));
        last = &**boxes.last().unwrap();
    }
    unsafe { *last + boxes.len() as u32 }
}

pub fn the_old_list_goes() -> u8 {
    let mut kept = vec![1u8; 8];
    let mut sum = kept[0];
    for _ in 0..3 {
        let new = vec![2u8; 8];
        let start = new.as_ptr();
        kept = new;
        sum += unsafe { *start };
    }
    sum + kept[0]
}

/// Links that are told apart by a number, and some that nobody needs.
pub struct Chains {
    by: HashMap<u32, *mut Link>,
    free: Vec<*mut Link>,
}

impl Chains {
    pub fn all_are_replaced(&mut self) {
        let keys: Vec<u32> = self.by.keys().copied().collect();
        for key in keys {
            let old = self.by[&key];
            let new = Box::into_raw(Box::new(Link {
                next: ptr::null_mut(),
                number: key,
            }));
            self.by.insert(key, new);
            unsafe { drop(Box::from_raw(old)) };
            let now = self.by[&key];
            unsafe { (*now).number += 1 };
        }
    }

    pub fn one_chain_is_freed(&mut self) -> u32 {
        let mut link = self.free.pop().unwrap_or(ptr::null_mut());
        let mut sum = 0;
        loop {
            if link.is_null() {
                break;
            }
            let next = unsafe { (*link).next };
            unsafe { drop(Box::from_raw(link)) };
            link = next;
            if !link.is_null() {
                sum += unsafe { (*link).number };
            }
        }
        sum
    }
}
