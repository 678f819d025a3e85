//! Owners that are moved, outgrown, given another value or emptied behind a cell, and what constants decide.

use std::cell::RefCell;
use std::sync::Mutex;

pub struct Track {
    pub length: u32,
    pub title: String,
}

pub struct Ring {
    samples: Vec<i16>,
    head: *const i16,
}

const FLUSH: bool = true;
const LIMIT: usize = 4;

impl Ring {
    fn filled() -> Self {
        let samples = vec![7i16; 16];
        let head = samples.as_ptr();
        Ring { samples, head }
    }

    fn restart(&mut self) {
        self.samples = vec![0i16; 4];
    }

    fn count(&self) -> usize {
        self.samples.len()
    }
}

fn shown(ring: &Ring) -> bool {
    ring.samples.is_empty()
}

pub fn moved_into_a_box(track: Track) -> (Box<Track>, u32) {
    let place = &raw const track;
    let boxed = Box::new(track);
    let length = unsafe { (*place).length }; //~ invalid_pointer_access
    (boxed, length)
}

pub fn moved_into_a_list(track: Track, list: &mut Vec<Track>) -> u32 {
    let place = &track as *const Track;
    list.push(track);
    unsafe { (*place).length } //~ invalid_pointer_access
}

pub fn asked_after_the_restart() -> i16 {
    let mut ring = Ring::filled();
    ring.restart();
    let count = ring.count() as i16;
    count + unsafe { *ring.head } //~ invalid_pointer_access
}

pub fn lent_after_the_restart() -> i16 {
    let mut ring = Ring::filled();
    ring.restart();
    match shown(&ring) {
        true => 0,
        false => unsafe { *ring.head }, //~ invalid_pointer_access
    }
}

pub fn outgrown_by_a_range() -> u64 {
    let mut sums = Vec::with_capacity(2);
    sums.push(1u64);
    let first = sums.as_ptr();
    sums.extend(0..500);
    unsafe { *first } //~ invalid_pointer_access
}

pub fn outgrown_by_one() -> u64 {
    let mut sums = Vec::with_capacity(LIMIT);
    sums.extend([1u64, 2, 3, 4]);
    let first = sums.as_ptr();
    sums.push(5);
    unsafe { *first } //~ invalid_pointer_access
}

pub fn outgrown_by_whatever_comes(more: &[u64]) -> u64 {
    let mut sums = Vec::with_capacity(8);
    sums.push(1u64);
    let first = sums.as_ptr();
    sums.extend(more.iter().filter(|sum| **sum > 3));
    unsafe { *first } //~ invalid_pointer_access
}

pub fn taken_out_of_a_cell() -> u8 {
    let cell = RefCell::new(Some(vec![9u8; 3]));
    let place = cell.borrow().as_ref().map(|list| list.as_ptr()).unwrap();
    let list = cell.borrow_mut().take();
    drop(list);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn taken_out_of_a_lock() -> u8 {
    let lock = Mutex::new(Some(String::from("words")));
    let place = lock.lock().unwrap().as_ref().map(|text| text.as_ptr()).unwrap();
    let text = lock.lock().unwrap().take();
    drop(text);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn given_back_as_a_constant_says() -> u32 {
    let place = Box::into_raw(Box::new(6u32));
    unsafe {
        if FLUSH && LIMIT > 3 {
            drop(Box::from_raw(place));
        }
        *place //~ invalid_pointer_access
    }
}

/// Records that are told apart by a name.
pub struct Shelf {
    places: std::collections::HashMap<String, *mut u64>,
}

impl Shelf {
    pub fn evicted(&mut self, name: &str) -> Option<u64> {
        let place = self.places.remove(name)?;
        unsafe {
            drop(Box::from_raw(place));
            Some(*place) //~ invalid_pointer_access
        }
    }
}

static CURRENT: std::sync::atomic::AtomicPtr<u64> =
    std::sync::atomic::AtomicPtr::new(std::ptr::null_mut());

pub fn replaced(number: u64) -> u64 {
    let new = Box::into_raw(Box::new(number));
    let old = CURRENT.swap(new, std::sync::atomic::Ordering::AcqRel);
    if old.is_null() {
        return 0;
    }
    unsafe { drop(Box::from_raw(old)) };
    unsafe { *old } //~ invalid_pointer_access
}

pub fn flag_of_another_branch(early: bool, late: bool) -> u32 {
    let place = Box::into_raw(Box::new(6u32));
    let mut live = true;
    if early {
        unsafe { drop(Box::from_raw(place)) };
    }
    if late {
        live = false;
    }
    if live {
        return unsafe { *place }; //~ invalid_pointer_access
    }
    0
}

pub fn taken_out_of_a_table() -> u64 {
    let mut numbers: std::collections::HashMap<u32, Box<u64>> = std::collections::HashMap::new();
    numbers.insert(1, Box::new(8));
    let place: *const u64 = &*numbers[&1];
    numbers.remove(&1);
    unsafe { *place } //~ invalid_pointer_access
}
