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
