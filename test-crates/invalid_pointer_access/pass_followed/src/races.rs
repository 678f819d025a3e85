//! Pointers that only one of two ways gives back, lists that are freed piece by piece, and what is asked of null.

use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::Arc;

pub struct Table {
    size: u32,
    next: *mut Table,
}

static TABLE: AtomicPtr<Table> = AtomicPtr::new(ptr::null_mut());

fn first() -> &'static Table {
    let new = Box::into_raw(Box::new(Table { size: 1, next: ptr::null_mut() }));
    let table = match TABLE.compare_exchange(ptr::null_mut(), new, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => new,
        Err(old) => {
            unsafe { drop(Box::from_raw(new)) };
            old
        }
    };
    unsafe { &*table }
}

pub fn size() -> u32 {
    let table = TABLE.load(Ordering::Acquire);
    if table.is_null() {
        first().size
    } else {
        unsafe { (*table).size }
    }
}

pub struct Shared {
    inner: AtomicPtr<u32>,
}

impl Shared {
    fn inner(&self) -> *const u32 {
        let mut inner = self.inner.load(Ordering::Acquire);
        if inner.is_null() {
            let new = Arc::into_raw(Arc::new(1u32)) as *mut u32;
            inner = self
                .inner
                .compare_exchange(inner, new, Ordering::AcqRel, Ordering::Acquire)
                .unwrap_or_else(|other| other);
            if inner.is_null() {
                inner = new;
            } else {
                unsafe { drop(Arc::from_raw(new)) };
            }
        }
        inner
    }

    pub fn value(&self) -> u32 {
        unsafe { *self.inner() }
    }
}

fn assume(holds: bool) {
    debug_assert!(holds);
}

pub struct List {
    place: *mut u32,
}

impl List {
    fn place(&self) -> *mut u32 {
        let place = self.place;
        assume(!place.is_null());
        place
    }

    pub fn first(&self) -> u32 {
        unsafe { *self.place() }
    }
}

type Words = *mut u16;

unsafe extern "system" {
    fn format(out: Words) -> u32;
}

pub fn filled_in() -> u16 {
    let mut words: Words = ptr::null_mut();
    let found = unsafe { format(&mut words as *mut Words as Words) };
    if found == 0 {
        return 0;
    }
    unsafe { *words }
}

pub fn found_or_made(found: Option<&u32>) -> u32 {
    let mut place: *const u32 = ptr::null();
    if let Some(found) = found {
        place = found;
    }
    let mut made = None;
    if place.is_null() {
        place = made.get_or_insert_with(|| 3);
    }
    unsafe { *place }
}

pub unsafe fn freed_one_by_one(mut head: *mut Table) {
    while !head.is_null() {
        let next = (*head).next;
        drop(Box::from_raw(head));
        head = next;
    }
}

pub unsafe fn freed_with_the_last(mut head: *mut Table, tail: *mut Table) {
    let mut at = 0;
    while head != tail {
        if at < 31 {
            (*head).size = at;
        } else {
            let next = (*head).next;
            drop(Box::from_raw(head));
            head = next;
        }
        at += 1;
    }
    if !head.is_null() {
        drop(Box::from_raw(head));
    }
}

impl Drop for List {
    fn drop(&mut self) {
        unsafe { drop(Box::from_raw(self.place)) }
    }
}
