//! Pointers that callers outside may use: what they lead to lives on, or they are told of where they are used here.
use std::mem::{self, ManuallyDrop};
use std::sync::atomic::{AtomicPtr, Ordering};

static LIMITS: [u32; 3] = [1, 10, 100];
static LATEST: AtomicPtr<String> = AtomicPtr::new(std::ptr::null_mut());

pub fn of_a_static() -> *const u32 {
    LIMITS.as_ptr()
}

pub fn of_a_constant() -> *const u16 {
    &512
}

pub fn of_what_was_lent(words: &[String]) -> *const String {
    let first = &words[0];
    first
}

pub fn given_away(name: String) -> *mut String {
    let boxed = Box::new(name);
    Box::into_raw(boxed)
}

pub fn kept(name: String) {
    let leaked = Box::leak(Box::new(name));
    LATEST.store(leaked, Ordering::Release);
}

pub fn forgotten(size: usize) -> *mut u8 {
    let mut room = vec![0; size];
    let start = room.as_mut_ptr();
    mem::forget(room);
    start
}

pub fn never_dropped(bytes: Vec<u8>) -> *const u8 {
    let bytes = ManuallyDrop::new(bytes);
    bytes.as_ptr()
}

pub struct Page {
    text: Vec<u8>,
    pub start: *const u8,
}

impl Page {
    pub fn new(text: Vec<u8>) -> Self {
        let start = text.as_ptr();
        Self { text, start }
    }

    pub fn text(&self) -> *const u8 {
        self.text.as_ptr()
    }
}

pub fn behind_a_box(value: u64) -> (Box<u64>, *const u64) {
    let boxed = Box::new(value);
    let pointer: *const u64 = &*boxed;
    (boxed, pointer)
}

pub fn used_in_time(value: u8) -> u8 {
    let pointer: *const u8 = &value;
    // SAFETY: the parameter is still there.
    unsafe { *pointer }
}

pub fn address_only(value: u8) -> usize {
    let pointer: *const u8 = &value;
    pointer as usize
}

fn of_nobody() -> *const u8 {
    let value = 3;
    &value
}

pub(crate) fn of_the_crate() -> *const u8 {
    let value = 4;
    &value
}

struct Kept<T> {
    length: std::cell::UnsafeCell<T>,
}

struct Slot<T> {
    place: std::ptr::NonNull<Kept<T>>,
}

impl<T> std::ops::Deref for Slot<T> {
    type Target = Kept<T>;

    fn deref(&self) -> &Kept<T> {
        // SAFETY: a slot is made of a box that nobody frees.
        unsafe { self.place.as_ref() }
    }
}

fn slot<T>(value: T) -> Slot<T> {
    let place = Box::leak(Box::new(Kept { length: std::cell::UnsafeCell::new(value) }));
    Slot { place: place.into() }
}

pub struct Filled {
    slot: Slot<usize>,
    length: *mut usize,
}

pub fn behind_a_slot(value: usize) -> Filled {
    let slot = slot(value);
    let length = slot.length.get();
    Filled { slot, length }
}

pub fn filled(value: usize) -> usize {
    let filled = behind_a_slot(value);
    // SAFETY: what the slot leads to is still there.
    unsafe { *filled.length + *filled.slot.length.get() }
}
