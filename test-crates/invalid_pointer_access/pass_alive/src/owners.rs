//! Owners that are not yet moved, have room for more or are kept, and what constants decide.

use std::cell::{Cell, RefCell};

#[derive(Clone, Copy)]
pub struct Mark {
    pub at: u32,
}

pub struct Track {
    pub length: u32,
    pub title: String,
}

pub struct Ring {
    samples: Vec<i16>,
    head: *const i16,
}

pub struct Window {
    list: RefCell<Vec<i16>>,
    head: Cell<*const i16>,
}


const FLUSH: bool = false;
const LIMIT: usize = 4;

impl Ring {
    fn filled() -> Self {
        let samples = vec![7i16; 16];
        let head = samples.as_ptr();
        Ring { samples, head }
    }

    fn restart(&mut self) {
        self.samples = vec![0i16; 4];
        self.head = self.samples.as_ptr();
    }

    fn count(&self) -> usize {
        self.samples.len()
    }
}

impl Window {
    fn refresh(&self) {
        self.renew();
    }

    fn renew(&self) {
        self.head.set(self.list.borrow().as_ptr());
    }
}

pub fn read_before_the_move(track: Track) -> (Box<Track>, u32) {
    let place = &raw const track;
    let length = unsafe { (*place).length };
    (Box::new(track), length)
}

pub fn copied_into_a_box(mark: Mark) -> (Box<Mark>, u32) {
    let place = &raw const mark;
    let boxed = Box::new(mark);
    let at = unsafe { (*place).at };
    (boxed, at)
}

pub fn memory_moves_along(track: Track) -> (Box<Track>, u8) {
    let place = track.title.as_ptr();
    let boxed = Box::new(track);
    let first = unsafe { *place };
    (boxed, first)
}

pub fn asked_after_the_restart() -> i16 {
    let mut ring = Ring::filled();
    ring.restart();
    let count = ring.count() as i16;
    count + unsafe { *ring.head }
}

pub fn set_behind_a_shared_reference() -> i16 {
    let list = vec![1i16, 2];
    let head = Cell::new(list.as_ptr());
    let window = Window {
        list: RefCell::new(list),
        head,
    };
    *window.list.borrow_mut() = vec![3i16; 64];
    window.refresh();
    unsafe { *window.head.get() }
}

pub fn room_for_all_of_it() -> u64 {
    let mut sums = Vec::with_capacity(LIMIT);
    sums.push(1u64);
    let first = sums.as_ptr();
    sums.extend([2, 3]);
    sums.push(4);
    unsafe { *first }
}

pub fn room_for_a_range() -> u64 {
    let mut sums = Vec::with_capacity(600);
    sums.push(1u64);
    let first = sums.as_ptr();
    sums.extend(0..500);
    unsafe { *first }
}

pub fn room_on_either_way(more: bool) -> u64 {
    let mut sums = Vec::with_capacity(2);
    if more {
        sums.push(1u64);
    } else {
        sums.push(2);
    }
    let first = sums.as_ptr();
    sums.push(3);
    unsafe { *first }
}

pub fn kept_beside_the_cell() -> u8 {
    let cell = RefCell::new(Some(vec![9u8; 3]));
    let place = cell.borrow().as_ref().map(|list| list.as_ptr()).unwrap();
    let list = cell.borrow_mut().take();
    let first = unsafe { *place };
    drop(list);
    first
}

pub fn kept_as_a_constant_says() -> u32 {
    let place = Box::into_raw(Box::new(6u32));
    unsafe {
        if FLUSH || LIMIT > 9 {
            drop(Box::from_raw(place));
        }
        let value = *place;
        drop(Box::from_raw(place));
        value
    }
}

/// Records that are told apart by a name.
pub struct Shelf {
    places: std::collections::HashMap<String, *mut u64>,
    first: *mut Link,
}

/// A link of a chain.
pub struct Link {
    next: *mut Link,
    number: u64,
}

impl Shelf {
    pub fn evicted(&mut self, name: &str) -> Option<u64> {
        let place = self.places.remove(name)?;
        let boxed = unsafe { Box::from_raw(place) };
        Some(*boxed)
    }

    pub fn all(&mut self, names: &[String]) -> u64 {
        let mut sum = 0;
        for name in names {
            let Some(place) = self.places.remove(name) else {
                continue;
            };
            sum += unsafe { *place };
            unsafe { drop(Box::from_raw(place)) };
        }
        sum
    }

    pub fn one_after_the_other(&mut self) -> u64 {
        let mut sum = 0;
        let mut link = self.first;
        while !link.is_null() {
            let next = unsafe { (*link).next };
            sum += unsafe { (*link).number };
            unsafe { drop(Box::from_raw(link)) };
            if !next.is_null() {
                sum += unsafe { (*next).number };
            }
            link = next;
        }
        self.first = link;
        sum
    }
}

pub fn counted_twice(places: &std::collections::HashMap<String, *const u64>, name: &str) -> u64 {
    let Some(place) = places.get(name).copied() else {
        return 0;
    };
    let shared = unsafe { std::sync::Arc::from_raw(place) };
    drop(shared);
    unsafe { *place }
}

pub fn told_by_a_flag(early: bool) -> u32 {
    let place = Box::into_raw(Box::new(6u32));
    let mut live = true;
    if early {
        unsafe { drop(Box::from_raw(place)) };
        live = false;
    }
    if live {
        let number = unsafe { *place };
        unsafe { drop(Box::from_raw(place)) };
        return number;
    }
    0
}

/// A text and a view of it.
pub struct Viewed {
    text: String,
    view: *const u8,
}

pub fn pinned() -> u8 {
    let mut viewed = Box::pin(Viewed {
        text: "pin".to_owned(),
        view: std::ptr::null(),
    });
    let view = viewed.text.as_ptr();
    unsafe {
        let held: std::pin::Pin<&mut Viewed> = viewed.as_mut();
        held.get_unchecked_mut().view = view;
    }
    unsafe { *viewed.view }
}

pub fn nothing_is_copied() -> usize {
    let from = std::ptr::NonNull::<u8>::dangling();
    let mut to = [0u8; 4];
    unsafe { std::ptr::copy_nonoverlapping(from.as_ptr(), to.as_mut_ptr(), 0) };
    to.len()
}

pub fn another_one_out_of_a_table() -> u64 {
    let mut numbers: std::collections::HashMap<u32, Box<u64>> = std::collections::HashMap::new();
    numbers.insert(1, Box::new(8));
    let place: *const u64 = &*numbers[&1];
    numbers.remove(&2);
    unsafe { *place }
}
